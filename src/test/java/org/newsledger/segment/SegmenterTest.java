package org.newsledger.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsledger.lexicon.ModelFiles;
import org.newsledger.model.Article;
import org.newsledger.model.Sentence;
import org.newsledger.model.Token;

class SegmenterTest {

  private final Segmenter segmenter = new Segmenter(Spaces.SENTENCES, Spaces.TOKENS);

  /** The stand-in model breaks behind every mark; a bar is where a break must stay. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "He bought Acme Inc. for cash.",
        "The bidder for all of the shares is Acme Inc.|Beta declined.",
        "Acme Inc. CEO Ann Lee spoke.",
        "He left Acme Inc.|The board agreed.",
        "Mr. Smith sold.",
        "He met the Mr.Smith band.",
        "It is No. 3 in steel.",
        "Would he sell?|No.|Acme said so.",
        "On Feb. 14 it closed.",
        "It closed in Feb.|Acme rose.",
        "A U.S. District judge ruled.",
        "It left the U.S.|The shares rose.",
        "Ann R. Lee won.",
        "He ran the hedge fund D.B. Quill until May.",
        "He took vitamin D.|The fund grew.",
        "J.P. Morgan won.",
        "It sold vitamin C.|Acme rose.",
        "He runs Yahoo! and Acme.",
        "Yahoo! Inc. fell.",
        "It sued Yahoo!|The judge agreed.",
        "\"Really?\" he asked.",
        "\"Sold!\" Lee said.",
        "\"Sold.\"|The board agreed.",
        "The deal is at an end.|Next came Acme.",
        "Acme ( 0992.HK ) rose.",
        "Salesforce.Com rose.",
        "Lee v. Acme went on.",
        "It fell 5%.|xAI rose.",
        "It fell 5%. by noon.",
      })
  void repairsTheModelsBreaks(String marked) {
    String text = marked.replace(".|Next", ".Next").replace("|", " ");
    assertThat(texts(body(text))).containsExactly(marked.split("\\|"));
  }

  @Test
  void splitsGluedSentences() {
    assertThat(texts(body("Acme sold the unit.Beta bought it.")))
        .containsExactly("Acme sold the unit.", "Beta bought it.");
    assertThat(texts(body("He said \"it is over.\"The board agreed.")))
        .containsExactly("He said \"it is over.\"", "The board agreed.");
    assertThat(texts(body("Acme sold St.Louis.Net and 5.A to Beta.")))
        .containsExactly("Acme sold St.Louis.Net and 5.A to Beta.");
  }

  @Test
  void theTitleIsTheFirstHeading() {
    List<Sentence> sentences = segment("Acme bids. Beta says no", "Acme rose. Beta fell.\nNext.");
    assertThat(sentences).extracting(Sentence::heading).containsExactly(true, false, false, false);
    assertThat(sentences).extracting(Sentence::paragraph).containsExactly(0, 1, 1, 2);
    assertThat(sentences).extracting(Sentence::index).containsExactly(0, 1, 2, 3);
    assertThat(segment("", "Acme rose today.").get(0).paragraph()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Why it matters            | true
          Why it matters.           | false
          What does Acme want?      | false
          What Acme said:           | false
          iPhone sales up           | true
          by Ann Lee                | false
          5-4                       | false
          Acme rose. (Reporting by Ann Lee) | false
          ROME (Reuters) - Acme rose | false
          """)
  void tellsHeadings(String line, boolean heading) {
    List<Sentence> sentences = body(line + "\n\nAcme rose.");
    assertThat(sentences.get(sentences.size() - 2).heading()).isEqualTo(heading);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          HONG KONG/NEW YORK (Reuters) - Acme rose.       | HONG KONG/NEW YORK (Reuters)
          SAN FRANCISCO, Feb 10 (Reuters) - Acme rose.    | SAN FRANCISCO, Feb 10 (Reuters)
          NEW YORK (AP) — Acme rose.                      | NEW YORK (AP)
          LONDON — Acme rose.                             | LONDON
          (Reuters) - Acme rose.                          | (Reuters)
          OpenAI (Acme) - the maker - rose.               | OpenAI (Acme) - the maker - rose.
          ACME - the maker - rose.                        | ACME - the maker - rose.
          Acme - The maker - rose.                        | Acme - The maker - rose.
          """)
  void setsDatelinesApart(String line, String first) {
    assertThat(texts(body(line)).get(0)).isEqualTo(first);
  }

  @Test
  void findsADatelineBehindACaption() {
    assertThat(texts(body("Ann Lee in Rome. File photo ROME, May 26 (Reuters) - Acme rose.")))
        .containsExactly("Ann Lee in Rome.", "File photo", "ROME, May 26 (Reuters)", "Acme rose.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SALES RISE, COSTS FALL|Acme sold more.",
        "STOCK OVERHANG|A spokesman declined to comment.",
        "VALUATION|The shares are cheap.",
        "VALUATION of the shares is low.",
        "IBM CEO Ann Lee spoke.",
        "HSBC UK Bank rose.",
        "APRIL, 1976 Acme was founded.",
        "JUNE QUARTER 2008 Acme lost money.",
        "ACME CORP WINS CASE.",
        "NASDAQ Acme rose.",
      })
  void setsCrossheadsApart(String marked) {
    List<Sentence> sentences = body(marked.replace("|", " "));
    assertThat(texts(sentences)).containsExactly(marked.split("\\|"));
    assertThat(sentences.get(0).heading()).isEqualTo(sentences.size() > 1);
  }

  @Test
  void tickersAreOneToken() {
    assertThat(body("It sold Acme 004940.KS and Beta BT.L today.").get(0).tokens())
        .extracting(Token::text)
        .contains("004940.KS", "BT.L");
    assertThat(body("It sold 49. BT bought.").get(0).tokens())
        .extracting(Token::text)
        .doesNotContain("49.BT");
  }

  @Test
  void setsPressDatelinesApart() {
    assertThat(texts(body("Acme Names Chief AUSTIN, Texas--(BUSINESS WIRE)--Acme named Ann Lee.")))
        .containsExactly(
            "Acme Names Chief", "AUSTIN, Texas--(BUSINESS WIRE)", "Acme named Ann Lee.");
    assertThat(texts(body("Acme Names Chief AUSTIN, May 5, 2025 /PRNewswire/ -- Acme named Lee.")))
        .containsExactly("Acme Names Chief", "AUSTIN, May 5, 2025 /PRNewswire/", "Acme named Lee.");
    assertThat(texts(body("Shares of ACME, the maker--(unlike Bolt)--Nut rose."))).hasSize(1);
  }

  @Test
  void setsBylinesApart() {
    assertThat(texts(body("Acme rose. (Reporting by Ann Lee in Rome; Editing by J. Doe. Bob Roe)")))
        .containsExactly(
            "Acme rose.", "(Reporting by Ann Lee in Rome; Editing by J. Doe. Bob Roe)");
    assertThat(texts(body("It cut reporting by Beta. Acme rose."))).hasSize(2);
  }

  @Test
  void joinsHardWrappedLines() {
    String wrapped =
        "Acme Corporation agreed on Monday to buy the rest of Beta Limited for\n"
            + "about two billion dollars in cash, ending a fight of three years over\n"
            + "the maker of valves and pumps.\n"
            + "\n"
            + "The board of Beta Limited, which had long held out for a higher price\n"
            + "than Acme was willing to pay, agreed.\n";
    assertThat(body(wrapped)).extracting(Sentence::paragraph).containsExactly(0, 1);
  }

  @Test
  void aLineOfItsOwnIsAParagraph() {
    assertThat(body("Acme agreed on Monday to buy Beta.\nBeta agreed.\nShares rose."))
        .extracting(Sentence::paragraph)
        .containsExactly(0, 1, 2);
    assertThat(body("Acme said on Monday that it\nbought Beta.")).hasSize(1);
  }

  @Test
  void listMarksAreNoTokens() {
    assertThat(texts(body("- Acme rose.\n• Beta fell.\n1. Gamma sold.\n5-4 was the vote.")))
        .containsExactly("Acme rose.", "Beta fell.", "Gamma sold.", "5-4 was the vote.");
  }

  @Test
  void breaksAndCapsLongSentences() {
    Segmenter small = new Segmenter(Spaces.SENTENCES, Spaces.TOKENS, ModelFiles.bundled(), 5);
    List<Sentence> sentences =
        small.segment(
            "one two three; four five six - seven eight nine ten eleven twelve", 0, same());
    assertThat(sentences).extracting(s -> s.tokens().size()).containsExactly(4, 4, 5);
    assertThat(sentences).extracting(Sentence::capped).containsExactly(false, false, true);
    assertThat(small.segment("one; two - three", 0, same())).hasSize(1);
    assertThatThrownBy(
            () -> new Segmenter(Spaces.SENTENCES, Spaces.TOKENS, ModelFiles.bundled(), 0))
        .hasMessage("cap of 0 tokens");
  }

  @Test
  void offsetsAreTheOriginals() {
    Offsets shifted = Offsets.of(i -> i + 100, i -> i + 101);
    Sentence sentence = segmenter.segment("Acme rose", 0, shifted).get(0);
    assertThat(sentence.start()).isEqualTo(100);
    assertThat(sentence.end()).isEqualTo(110);
  }

  @Test
  void tokensStandWhereTheyClaim() {
    long seed = 42;
    Random random = new Random(seed);
    String[] parts = {
      "Acme ",
      "rose",
      ". ",
      "\n",
      "\n\n",
      " - ",
      "(Reuters) - ",
      "ROME",
      "; ",
      "U.S. ",
      "\"",
      "”",
      "(Reporting by Ann",
      "Yahoo! ",
      "Inc. ",
      "1. ",
      "• ",
      "😀",
      ".Next ",
      "\t",
      "?",
      "x".repeat(99)
    };
    for (int round = 0; round < 1_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(60); n >= 0; n--) {
        text.append(parts[random.nextInt(parts.length)]);
      }
      checkTokens(text.toString(), "seed " + seed + " round " + round);
    }
  }

  private void checkTokens(String text, String where) {
    int last = 0;
    int paragraph = 0;
    for (Sentence sentence : segmenter.segment(text, 0, same())) {
      assertThat(sentence.paragraph()).as(where).isBetween(paragraph, paragraph + 1);
      paragraph = sentence.paragraph();
      assertThat(sentence.start()).as(where).isEqualTo(sentence.tokens().get(0).start());
      for (Token token : sentence.tokens()) {
        assertThat(token.start()).as(where).isGreaterThanOrEqualTo(last);
        assertThat(text.substring(token.start(), token.end())).as(where).isEqualTo(token.text());
        last = token.end();
      }
      assertThat(sentence.end()).as(where).isEqualTo(last);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "A. ", "(", "Inc. ", ".\"", "A.B", " ", "- ", "ab.Cd", "x; ", "a\n"})
  void takesLinearTime(String junk) {
    String text = junk.repeat(200_000 / junk.length());
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(10), () -> segmenter.segment(text, 0, same()));
  }

  private List<Sentence> body(String text) {
    return segment("", text);
  }

  private List<Sentence> segment(String title, String text) {
    List<Sentence> sentences =
        segmenter.segment(new Article("d", "d.txt", title, text, null, null, ""));
    whole = title.isEmpty() ? text : title + Article.TITLE_BREAK + text;
    return sentences;
  }

  private String whole = "";

  private List<String> texts(List<Sentence> sentences) {
    return sentences.stream().map(s -> whole.substring(s.start(), s.end())).toList();
  }

  private static Offsets same() {
    return Offsets.same();
  }
}

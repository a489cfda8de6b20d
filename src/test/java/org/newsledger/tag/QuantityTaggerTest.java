package org.newsledger.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsledger.tag.AmountAssert.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsledger.lexicon.ModelFiles;
import org.newsledger.model.Amount;
import org.newsledger.model.EntityType;
import org.newsledger.model.Mention;
import org.newsledger.model.Quantity;
import org.newsledger.model.Sentence;
import org.newsledger.model.Token;

class QuantityTaggerTest {

  private static final QuantityTagger TAGGER = new QuantityTagger(ModelFiles.bundled());
  private static final CountParser COUNTS = new CountParser(ModelFiles.bundled());
  private static final long BILLION = 1_000_000_000L;

  private static Amount money(String text) {
    return TAGGER.tag(text, List.of(Sentences.of(text, 0))).get(0).amount();
  }

  @Test
  void aBoundLimitsTheFigureOnItsSide() {
    assertThat(money("$2bn")).isExactly(2 * BILLION, "USD");
    assertThat(money("about $2bn")).isAbout(2 * BILLION, "USD");
    assertThat(money("more than £2bn")).isMoreThan(2 * BILLION, "GBP");
    assertThat(money("at least €2bn")).isAtLeast(2 * BILLION, "EUR");
    assertThat(money("up to ¥2bn")).isAtMost(2 * BILLION, "JPY");
    assertThat(money("under C$2bn")).isLessThan(2 * BILLION, "CAD");
    assertThat(money("between 2 and 3 billion euros")).isRange(2 * BILLION, 3 * BILLION, "EUR");
    assertThat(money("over $33 a share")).isMoreThan(33, "USD").isPer("share");
  }

  @Test
  void spansCountFromTheArticlesStart() {
    String whole = "Head\n\nAcme paid about €4.25bn in 2015.";
    List<Mention> mentions = TAGGER.tag(whole, List.of(Sentences.of(whole, 6)));

    assertThat(mentions).extracting(Mention::text).containsExactly("€4.25bn", "2015");
    Mention price = mentions.get(0);
    assertThat(whole.substring(price.start(), price.end())).isEqualTo("€4.25bn");
    assertThat(price.amount().start()).isEqualTo(price.start());
    assertThat(price.amount().end()).isEqualTo(price.end());
  }

  @Test
  void aMentionCoversEveryTokenItTouches() {
    String whole = "a $97.4-billion bid";
    List<Token> oneToken =
        List.of(new Token("a", 0, 1), new Token("$97.4-billion", 2, 15), new Token("bid", 16, 19));
    List<Token> fourTokens =
        List.of(
            new Token("a", 0, 1),
            new Token("$", 2, 3),
            new Token("97.4", 3, 7),
            new Token("-", 7, 8),
            new Token("billion", 8, 15),
            new Token("bid", 16, 19));

    assertThat(tokensOfFirst(whole, oneToken)).containsExactly(1, 2);
    assertThat(tokensOfFirst(whole, fourTokens)).containsExactly(1, 5);
  }

  private static List<Integer> tokensOfFirst(String whole, List<Token> tokens) {
    Sentence sentence = new Sentence(0, 0, whole.length(), 0, false, false, tokens, null);
    Mention mention = TAGGER.tag(whole, List.of(sentence)).get(0);
    return List.of(mention.firstToken(), mention.endToken());
  }

  @Test
  void whatLiesBehindTheCapOnTokensIsNoMention() {
    String whole = "a bid of $5bn";
    List<Token> capped = List.of(new Token("a", 0, 1), new Token("bid", 2, 5));
    Sentence sentence = new Sentence(0, 0, whole.length(), 0, false, true, capped, null);

    assertThat(TAGGER.tag(whole, List.of(sentence))).isEmpty();
  }

  @Test
  void figuresFromTenToTheEighteenHaveNoValue() {
    assertThat(money("$999,999 trillion").value()).isEqualTo(new BigDecimal("999999000000000000"));
    assertThat(money("$1,000,000 trillion").value()).isNull();
    assertThat(money("more than $1,000,000 trillion").min()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "-",
        ",",
        "$",
        "1,",
        "1-",
        "$1 ",
        "a ",
        "one ",
        "two-",
        "5p ",
        "1 to ",
        "$1-",
        "$1 to ",
        "between 1 and ",
        "million ",
        "1 million, ",
        "U.",
        "Rs.",
        "May ",
        "Q1 ",
        "2015, ",
        "half of ",
        "about ",
        "1.1.",
        " ,000",
        "7 jobs and ",
        "one hundred and ",
        "5 pounds of ",
        "\u00a0000"
      })
  void takesLinearTimeOnRepeatedText(String unit) {
    String text = "x " + unit.repeat(200_000 / unit.length()) + " x";
    Sentence sentence = sentenceWithFewTokens(text);

    Assertions.assertTimeout(
        Duration.ofSeconds(30),
        () -> {
          TAGGER.tag(text, List.of(sentence));
          COUNTS.counts(text, 0);
        });
  }

  private static Sentence sentenceWithFewTokens(String text) {
    List<Token> tokens =
        List.of(new Token("x", 0, 1), new Token("x", text.length() - 1, text.length()));
    return new Sentence(0, 0, text.length(), 0, false, true, tokens, null);
  }

  @Test
  void randomTextKeepsTheInvariants() {
    long seed = 20_240_607L;
    Random random = new Random(seed);
    for (int round = 0; round < 4_000; round++) {
      String text = "\n\nx " + randomText(random);
      Sentence sentence = Sentences.of(text, 2);
      String label = "seed " + seed + " round " + round + ": " + text;
      check(label, text, sentence, TAGGER.tag(text, List.of(sentence)));
      for (Quantity count : COUNTS.counts(text, 0)) {
        assertThat(text.substring(count.start(), count.end())).as(label).isEqualTo(count.text());
      }
    }
  }

  private static void check(String label, String text, Sentence sentence, List<Mention> mentions) {
    int end = sentence.start();
    for (Mention mention : mentions) {
      assertThat(mention.start()).as(label).isGreaterThanOrEqualTo(end);
      assertThat(mention.end()).as(label).isLessThanOrEqualTo(sentence.end());
      assertThat(mention.text())
          .as(label)
          .isEqualTo(text.substring(mention.start(), mention.end()))
          .isEqualTo(mention.text().strip());
      Token first = sentence.tokens().get(mention.firstToken());
      Token last = sentence.tokens().get(mention.endToken() - 1);
      assertThat(first.end()).as(label).isGreaterThan(mention.start());
      assertThat(last.start()).as(label).isLessThan(mention.end());
      checkAmount(label, mention);
      end = mention.end();
    }
  }

  private static void checkAmount(String label, Mention mention) {
    Amount amount = mention.amount();
    assertThat(amount != null).as(label).isEqualTo(mention.type() == EntityType.MONEY);
    assertThat(mention.number() != null).as(label).isEqualTo(mention.type() == EntityType.PERCENT);
    if (amount != null && amount.value() != null) {
      assertThat(amount.value().scale()).as(label).isBetween(0, 6);
      assertThat(amount.value()).as(label).isLessThan(BigDecimal.TEN.pow(18));
    }
    if (amount != null && amount.bound() == Amount.Bound.RANGE) {
      assertThat(amount.min()).as(label).isEqualTo(amount.value()).isLessThan(amount.max());
    }
  }

  private static String randomText(Random random) {
    List<String> pieces = new ArrayList<>();
    for (int n = 1 + random.nextInt(14); n > 0; n--) {
      pieces.add(PIECES[random.nextInt(PIECES.length)]);
      pieces.add(random.nextInt(3) == 0 ? "" : " ");
    }
    return String.join("", pieces);
  }

  private static final String[] PIECES = {
    "$",
    "US$",
    "€",
    "£",
    "¥",
    "Rs",
    "Rs.",
    "RMB",
    "EUR",
    "R",
    "C",
    "A",
    "1",
    "2",
    "3.5",
    "1,000",
    "12,34,567",
    ".5",
    "2015",
    "99999999999999999999",
    "million",
    "bn",
    "m",
    "k",
    "crore",
    "-",
    "–",
    "to",
    "and",
    "or",
    "between",
    "from",
    "rose",
    "about",
    "more than",
    "up",
    "up to",
    "a",
    "an",
    "half",
    "quarter",
    "third",
    "of",
    "one",
    "two",
    "twenty",
    "hundred",
    "dollars",
    "euros",
    "pounds",
    "Swiss francs",
    "won",
    "cents",
    "pence",
    "p",
    "%",
    "percent",
    "per",
    "cent",
    "share",
    "year",
    "month",
    "each",
    "monthly",
    "plus",
    "+",
    "=",
    "(",
    ")",
    ",",
    ".",
    "/",
    "'",
    "’s",
    "Feb.",
    "May",
    "14",
    "14th",
    "Q",
    "Q2",
    "last",
    "next",
    "Tuesday",
    "ago",
    "earlier",
    "fiscal",
    "FY",
    "jobs",
    "staff",
    "its",
    "U.S.",
    "½",
    "1/2",
    "\u00a0",
    "\u200b",
    "\ud83d\ude80",
    "é",
    "\ud800"
  };
}

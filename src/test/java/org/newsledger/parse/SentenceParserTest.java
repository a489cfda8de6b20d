package org.newsledger.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsledger.lexicon.DescriptionNouns;
import org.newsledger.lexicon.ModelFiles;
import org.newsledger.lexicon.SourceWords;
import org.newsledger.model.EntityType;
import org.newsledger.model.Mention;
import org.newsledger.model.Parse;
import org.newsledger.model.Sentence;
import org.newsledger.model.Token;

/** What the parser is given to read, and how its parse is laid back over the sentence. */
class SentenceParserTest {

  private static final ModelFiles MODELS = ModelFiles.bundled();

  /** Names, sums and dates are written [O Acme Corp], [M $ 5 million], [D September]. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          # dashes
          [O Nut] - in which [O Acme] owns shares - paid .      | Nut -- in which Acme owns shares -- paid .
          [O Nut] – owned by [O Acme] – bought ships .          | Nut -- owned by Acme -- bought ships .
          a well-known [O Nut] bought it .                      | a well-known Nut bought it .
          # commas
          In [D September] [O Acme] bought [O Bolt] .           | In September , Acme bought Bolt .
          In [D September] it bought [O Bolt] .                 | In September it bought Bolt .
          and in [D March] [O Acme] bought [O Bolt] .           | and in March , Acme bought Bolt .
          the loss of [D March] [O Acme] bought [O Bolt] .      | the loss of March Acme bought Bolt .
          a group led by [O Acme] bought [O Bolt] .             | a group , led by Acme , bought Bolt .
          a group led by [O Acme] and [O Nut] bought [O Bolt] . | a group , led by Acme and Nut , bought Bolt .
          a group led by [O Acme] ( AC.N ) bought [O Bolt] .    | a group , led by Acme , bought Bolt .
          it bought a group led by [O Acme] for cash .          | it bought a group led by Acme for cash .
          it was led by [O Acme] bought [O Bolt] .              | it was led by Acme bought Bolt .
          # "that"
          sources say [O Acme] is in talks to buy it .          | sources say that Acme is in talks to buy it .
          sources say [O Acme] and [O Nut] are to sell it .     | sources say that Acme and Nut are to sell it .
          sources say [O Acme] bought ships and sold it .       | sources say that Acme bought ships and sold it .
          the bank that said [O Acme] chairmen left sold it .   | the bank that said Acme chairmen left sold it .
          # two nouns before a company
          it bought juice and dairy company [O Acme] .          | it bought dairy company Acme .
          it bought the retailer and dairy company [O Acme] .   | it bought the retailer and dairy company Acme .
          it bought [O Bolt] and dairy company [O Acme] .       | it bought Bolt and dairy company Acme .
          # sums and periods inside a phrase
          it plans its planned [M $ 5 million] public sale .    | it plans its planned public sale .
          it made a [M $ 5 million] bid for [O Bolt] .          | it made a 5 dollar bid for Bolt .
          it sold the unit [M $ 5 million] last year .          | it sold the unit 5 dollars last year .
          [O Acme] [D Q2] net loss grows as it sold it .        | Acme net loss grows as it sold it .
          [O Acme] [D last year] bought [O Bolt] .              | Acme last year bought Bolt .
          """)
  void theParserReads(String text, String words) {
    Read read = read(text);
    assertThat(String.join(" ", read.words())).isEqualTo(words);
  }

  @Test
  void whatWasLeftOutHangsOnItsNoun() {
    Read read = read("it plans its planned [M $ 5 million] public sale .");
    // The stub reads every word as a part of the one behind it, the last as the root.
    assertThat(read.parse().heads()).hasSize(10);
    assertThat(read.parse().heads().subList(4, 7)).containsExactly(6, 6, 8);
    assertThat(read.parse().relations().subList(4, 7)).containsOnly("compound");
  }

  @Test
  void aWordThatStandsForNoTokenLeavesNoTrace() {
    Read read = read("In [D September] [O Acme] bought [O Bolt] .");
    assertThat(read.parse().heads()).containsExactly(1, 2, 3, 4, 5, -1);
  }

  /** Words that the tagger misreads are given it with their tags. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the round values it at [M $ 5 million] , it paid .       | values  | VBZ
          the deal values [O Acme] at [M $ 5 million] , it paid .  | values  | VBZ
          it paid for the values the firm stands for .             | values  |
          it paid in a round led by [O Acme] .                     | round   | NN
          it paid for a round table .                              | round   |
          it sold a pad , called the [O Nook] , in May .           | called  | VBN
          it paid , called [O Acme] and left .                     | called  |
          it sold its [O Acme] holding .                           | holding | NN
          it paid [O Acme] holding costs .                         | holding |
          it plans laying off jobs .                               | off     | RP
          it plans to axe jobs .                                   | axe     | VB
          """)
  void theParserIsTold(String text, String word, @Nullable String tag) {
    assertThat(read(text).tags()).containsEntry(word, tag == null ? "" : tag);
  }

  private record Read(List<String> words, Map<String, String> tags, Parse parse) {}

  private static Read read(String text) {
    List<Token> tokens = new ArrayList<>();
    List<Mention> mentions = new ArrayList<>();
    Sentence sentence = sentence(text, tokens, mentions);
    List<String> seen = new ArrayList<>();
    Map<String, String> tags = new HashMap<>();
    SentenceParser parser =
        new SentenceParser(
            new PromisingSentences(MODELS, Set.of("buy", "sell", "pay", "plan", "make", "bid")),
            DescriptionNouns.load(MODELS),
            SourceWords.load(MODELS),
            words -> {
              words.forEach(word -> seen.add(word.text()));
              words.forEach(word -> tags.put(word.text(), Objects.toString(word.tag(), "")));
              return chain(words);
            });
    Parse parse = Objects.requireNonNull(parser.parse(sentence, mentions).parse(), text);
    return new Read(seen, tags, parse);
  }

  private static Parse chain(List<Parser.Word> words) {
    List<Integer> heads = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      heads.add(i + 1 < words.size() ? i + 1 : -1);
    }
    List<String> tags = Collections.nCopies(words.size(), "NN");
    List<String> lemmas = words.stream().map(Parser.Word::text).collect(Collectors.toList());
    List<String> relations = new ArrayList<>(Collections.nCopies(words.size(), "compound"));
    int sale = lemmas.indexOf("sale");
    if (sale >= 0) {
      relations.set(sale, "obj");
    }
    return new Parse(tags, lemmas, heads, relations);
  }

  private static Sentence sentence(String text, List<Token> tokens, List<Mention> mentions) {
    int at = 0;
    String type = "";
    int first = 0;
    for (String word : text.split(" ")) {
      if (word.startsWith("[") && word.length() == 2) {
        type = word.substring(1);
        first = tokens.size();
        continue;
      }
      boolean last = word.endsWith("]");
      String plain = last ? word.substring(0, word.length() - 1) : word;
      tokens.add(new Token(plain, at, at + plain.length()));
      at += plain.length() + 1;
      if (last) {
        mentions.add(mention(type, tokens, first));
      }
    }
    return new Sentence(0, 0, at - 1, 0, false, false, tokens, null);
  }

  private static Mention mention(String type, List<Token> tokens, int first) {
    EntityType of =
        switch (type) {
          case "O" -> EntityType.ORGANIZATION;
          case "M" -> EntityType.MONEY;
          default -> EntityType.DATE;
        };
    int end = tokens.size();
    String text =
        tokens.subList(first, end).stream().map(Token::text).collect(Collectors.joining(" "));
    return Mention.named(
        of, 0, first, end, tokens.get(first).start(), tokens.get(end - 1).end(), text);
  }
}

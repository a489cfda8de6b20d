package org.newsledger.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsledger.lexicon.ModelFiles;
import org.newsledger.model.Amount;
import org.newsledger.model.EntityType;
import org.newsledger.model.Mention;

class QuantityTableTest {

  private static final QuantityTagger TAGGER = new QuantityTagger(ModelFiles.bundled());
  private static final CountParser COUNTS = new CountParser(ModelFiles.bundled());

  static Stream<Arguments> money() {
    return Table.rows("money.tsv", 250);
  }

  static Stream<Arguments> percents() {
    return Table.rows("percent.tsv", 35);
  }

  static Stream<Arguments> dates() {
    return Table.rows("date.tsv", 55);
  }

  static Stream<Arguments> counts() {
    return Table.rows("count.tsv", 25);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("money")
  void findsMoneyAndLeavesItsNearMisses(String text, String expected) {
    assertThat(found(text, EntityType.MONEY)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("percents")
  void findsPercentagesAndSharesOfAWhole(String text, String expected) {
    assertThat(found(text, EntityType.PERCENT)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("dates")
  void findsDatesWithoutTheirPrepositions(String text, String expected) {
    assertThat(found(text, EntityType.DATE)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("counts")
  void findsCountsOfPeople(String text, String expected) {
    String found =
        COUNTS.counts(text, 0).stream()
            .map(count -> count.text() + "=" + count.value().toPlainString())
            .collect(Collectors.joining(" ; "));
    assertThat(found.isEmpty() ? "-" : found).isEqualTo(expected);
  }

  private static String found(String text, EntityType type) {
    List<Mention> mentions = TAGGER.tag(text, List.of(Sentences.of(text, 0)));
    String found =
        mentions.stream()
            .filter(mention -> mention.type() == type)
            .map(QuantityTableTest::show)
            .collect(Collectors.joining(" ; "));
    return found.isEmpty() ? "-" : found;
  }

  private static String show(Mention mention) {
    return mention.text()
        + "="
        + switch (mention.type()) {
          case MONEY -> show(mention.amount());
          case PERCENT -> plain(mention.number());
          default -> mention.date() == null ? "?" : mention.date();
        };
  }

  private static String show(Amount amount) {
    String shown =
        plain(amount.value()) + " " + amount.currency() + (amount.currencyInferred() ? "?" : "");
    shown += amount.bound() == Amount.Bound.EXACT ? "" : " " + amount.bound().label();
    shown += amount.per() == null ? "" : " per " + amount.per();
    boolean range = amount.bound() == Amount.Bound.RANGE;
    return range ? shown + " max " + plain(amount.max()) : shown;
  }

  private static String plain(BigDecimal value) {
    return value == null ? "null" : value.toPlainString();
  }
}

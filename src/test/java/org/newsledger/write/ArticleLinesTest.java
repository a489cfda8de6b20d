package org.newsledger.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsledger.model.Amount.Bound;
import org.newsledger.model.AnalyzedArticle;
import org.newsledger.model.Article;
import org.newsledger.model.EntityType;

class ArticleLinesTest {

  private static final ArticleLines LINES = new ArticleLines(false);
  private static final Article ARTICLE =
      Samples.article("a", "😀 Deal", "Borealis offers $5m for Lumen 😀 Works.");

  @Test
  void offsetsAreCodePoints() throws Exception {
    AnalyzedArticle bid = Samples.bid(ARTICLE, "Borealis", "Lumen 😀 Works", "$5m");

    JsonNode claim = only(LINES.of(bid), Kind.CLAIMS);

    JsonNode bidder = claim.at("/roles/bidder/0");
    assertThat(bidder.get("start").asInt()).isEqualTo(8);
    assertThat(bidder.get("end").asInt()).isEqualTo(16);
    JsonNode target = claim.at("/roles/target/0");
    assertThat(target.get("start").asInt()).isEqualTo(32);
    assertThat(target.get("end").asInt()).isEqualTo(45);
  }

  @Test
  void aRangeKeepsBothEndsAndAFigureOfTwentyDigitsOnlyItsWords() throws Exception {
    Samples sample = Samples.in(ARTICLE).money("$5m", "5000000.50", Bound.RANGE);
    JsonNode range = only(LINES.of(sample.analyzed()), Kind.ENTITIES).get("amount");
    assertThat(range.get("min").asText()).isEqualTo("5000000.5");
    assertThat(range.get("max").asInt()).isEqualTo(10000001);

    Samples large = Samples.in(ARTICLE).money("$5m", "1000000000000000000", Bound.AT_LEAST);
    JsonNode amount = only(LINES.of(large.analyzed()), Kind.ENTITIES).get("amount");
    assertThat(amount.get("value").isNull()).isTrue();
    assertThat(amount.get("min").isNull()).isTrue();
    assertThat(amount.get("text").asText()).isEqualTo("$5m");
  }

  @Test
  void ofClaimsWithOneIdTheSurestIsKept() throws Exception {
    Samples sample =
        Samples.in(ARTICLE)
            .named(EntityType.ORGANIZATION, "Borealis", "Borealis")
            .named(EntityType.ORGANIZATION, "Lumen", "Lumen")
            .bid("Borealis", "Lumen", "$5m", 0.25)
            .bid("Borealis", "Lumen", "$5m", 0.75)
            .bid("Borealis", "Lumen", "$5m", 0.5);

    List<OutputLine> lines = LINES.of(sample.analyzed());

    assertThat(only(lines, Kind.CLAIMS).get("confidence").asDouble()).isEqualTo(0.75);
    assertThat(only(lines, Kind.DOCUMENTS).get("claims").asInt()).isEqualTo(1);
  }

  @Test
  void equalMentionsAreOne() {
    Samples sample =
        Samples.in(ARTICLE)
            .named(EntityType.ORGANIZATION, "Borealis", "Borealis")
            .named(EntityType.ORGANIZATION, "Borealis", "Borealis");

    assertThat(LINES.of(sample.analyzed())).hasSize(2);
  }

  @Test
  void aParticipantThatIsNoMentionIsAClearFailure() {
    Samples sample =
        Samples.in(ARTICLE)
            .named(EntityType.ORGANIZATION, "Borealis", "Borealis")
            .named(EntityType.PERSON, "Lumen", "Lumen")
            .bid("Borealis", "Lumen", "$5m", 0.5);

    assertThatIllegalStateException()
        .isThrownBy(() -> LINES.of(sample.analyzed()))
        .withMessageContaining("bid-by-hand")
        .withMessageContaining("Lumen (organization)");
  }

  @Test
  void aSpanThatDoesNotHoldItsWordsIsAClearFailure() {
    Article other = Samples.article("a", "Deal", "Borealis offers $5m for Lumen.");
    AnalyzedArticle bid = Samples.bid(ARTICLE, "Borealis", "Lumen", "$5m");
    AnalyzedArticle moved =
        new AnalyzedArticle(other, bid.sentences(), bid.mentions(), bid.claims());

    assertThatIllegalStateException()
        .isThrownBy(() -> LINES.of(moved))
        .withMessageContaining("Borealis");
  }

  @Test
  void anEntityIsTheSameInEveryArticleAndAClaimIsNot() {
    Article copy = Samples.article("b", ARTICLE.title(), ARTICLE.text());
    List<OutputLine> first = LINES.of(Samples.bid(ARTICLE, "Borealis", "Lumen", "$5m"));
    List<OutputLine> second = LINES.of(Samples.bid(copy, "Borealis", "Lumen", "$5m"));

    assertThat(ids(first, Kind.ENTITIES)).isEqualTo(ids(second, Kind.ENTITIES));
    assertThat(ids(first, Kind.CLAIMS)).doesNotContainAnyElementsOf(ids(second, Kind.CLAIMS));
  }

  @Test
  void textIsWrittenOnlyWhenAskedFor() throws Exception {
    AnalyzedArticle nothing = Samples.in(ARTICLE).analyzed();

    assertThat(only(LINES.of(nothing), Kind.DOCUMENTS).has("text")).isFalse();
    assertThat(only(new ArticleLines(true).of(nothing), Kind.DOCUMENTS).get("text").asText())
        .isEqualTo(ARTICLE.text());
  }

  private static List<String> ids(List<OutputLine> lines, Kind kind) {
    return lines.stream().filter(line -> line.kind() == kind).map(OutputLine::id).toList();
  }

  private static JsonNode only(List<OutputLine> lines, Kind kind) throws Exception {
    List<OutputLine> found = lines.stream().filter(line -> line.kind() == kind).toList();
    assertThat(found).hasSize(1);
    return new ObjectMapper().readTree(found.get(0).json());
  }
}

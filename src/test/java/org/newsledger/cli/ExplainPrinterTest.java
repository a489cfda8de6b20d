package org.newsledger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.newsledger.analysis.Trace;
import org.newsledger.model.AnalyzedArticle;
import org.newsledger.model.Article;
import org.newsledger.model.Attribution;
import org.newsledger.model.Claim;
import org.newsledger.model.EntityType;
import org.newsledger.model.Mention;
import org.newsledger.model.Modality;
import org.newsledger.model.Parse;
import org.newsledger.model.Participant;
import org.newsledger.model.Sentence;
import org.newsledger.model.TextSpan;
import org.newsledger.model.Token;

class ExplainPrinterTest {

  /** Foreign words that a terminal would obey. */
  private static final String EVIL = "Lu\u001b[2Jm\u009b2Jen\u202e";

  @Test
  void nothingOfAnArticleReachesTheTerminalAsItsCommand() {
    String plain = printed(false);

    assertThat(plain).contains("Lu\uFFFD[2Jm\uFFFD2Jen\uFFFD");
    assertThat(plain.chars()).noneMatch(c -> Character.isISOControl(c) && c != '\n');
    assertThat(plain).doesNotContain("\u202e");
  }

  @Test
  void coloursAreOnlyOurs() {
    assertThat(printed(true).replaceAll("\u001b\\[\\d+m", ""))
        .isEqualTo(printed(false))
        .doesNotContain("\u001b");
    assertThat(printed(true)).contains("\u001b[1m");
  }

  private static String printed(boolean colour) {
    StringWriter out = new StringWriter();
    new ExplainPrinter(new PrintWriter(out, true), colour, 8).print(article(), trace());
    return out.toString().replace(System.lineSeparator(), "\n");
  }

  private static Article article() {
    return new Article("a", "a", "", EVIL, null, null, "");
  }

  /** Every text of a trace that can come from an article is evil. */
  private static Trace trace() {
    Parse parse = new Parse(List.of("NNP"), List.of(EVIL), List.of(-1), List.of("root"));
    Token token = new Token(EVIL, 0, EVIL.length());
    Sentence sentence = new Sentence(0, 0, EVIL.length(), 0, false, false, List.of(token), parse);
    Mention mention =
        Mention.named(EntityType.PERSON, 0, 0, 1, 0, EVIL.length(), EVIL).withName(EVIL + "!");
    AnalyzedArticle result =
        new AnalyzedArticle(article(), List.of(sentence), List.of(mention), List.of(claim()));
    return new Trace(result, List.of(), List.of());
  }

  private static Claim claim() {
    TextSpan span = new TextSpan(EVIL, 0, EVIL.length());
    TreeMap<String, List<Participant>> roles = new TreeMap<>();
    roles.put("person", List.of(new Participant(EVIL, EntityType.PERSON, EVIL, 0, EVIL.length())));
    TreeMap<String, String> attributes = new TreeMap<>();
    attributes.put("position", EVIL);
    return new Claim(
        "personnel",
        roles,
        null,
        null,
        null,
        null,
        attributes,
        Modality.ACTUAL,
        null,
        new Attribution(EVIL, Attribution.Kind.QUOTE, EVIL, 0, EVIL.length()),
        0.5,
        span,
        "personnel.appoint");
  }
}

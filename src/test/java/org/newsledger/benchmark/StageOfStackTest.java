package org.newsledger.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StageOfStackTest {

  private static final String ANALYZER = "org.newsledger.analysis.ArticleAnalyzer";

  private static Optional<String> stage(String... classesInnermostFirst) {
    return StageOfStack.of(
        Arrays.stream(classesInnermostFirst)
            .map(name -> new StackTraceElement(name, "run", null, -1))
            .toArray(StackTraceElement[]::new));
  }

  @Test
  void isTheOutermostStage() {
    assertThat(stage("org.newsledger.lexicon.Tsv", "org.newsledger.tag.NameFinder", ANALYZER))
        .contains("tag");
    assertThat(stage("org.newsledger.tag.Lexer", "org.newsledger.extract.CueFinder", ANALYZER))
        .contains("extract");
    assertThat(stage("java.util.HashMap", ANALYZER)).contains("other");
  }

  @Test
  void tellsTheModelsApart() {
    String parser = "org.newsledger.parse.SentenceParser";
    assertThat(stage("edu.stanford.nlp.tagger.maxent.FastSentence", parser, ANALYZER))
        .contains("parse: tags");
    assertThat(stage("edu.stanford.nlp.parser.nndep.FastClassifier", parser, ANALYZER))
        .contains("parse: dependencies");
    assertThat(stage("org.newsledger.corenlp.CrfNames", "org.newsledger.tag.ModelRung", ANALYZER))
        .contains("tag: name model");
  }

  @Test
  void isNothingOutsideOfAnAnalysis() {
    assertThat(stage("java.lang.Thread")).isEmpty();
    assertThat(stage("org.newsledger.write.JsonLine", "org.newsledger.pipeline.Job")).isEmpty();
  }
}

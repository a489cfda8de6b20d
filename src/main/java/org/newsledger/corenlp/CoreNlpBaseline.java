package org.newsledger.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

/**
 * CoreNLP's own pipeline, as others use it: what the job is measured against, no part of it. Safe
 * for use by several threads.
 */
public final class CoreNlpBaseline {

  private static final String VERSION = "corenlp.properties";
  private static final String ANNOTATORS = "tokenize,pos,lemma,ner,depparse";
  private static final String LEAN_NER =
      "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";

  private final StanfordCoreNLP pipeline;

  private CoreNlpBaseline(Properties properties) {
    CoreNlpLog.apply();
    properties.setProperty("annotators", ANNOTATORS);
    pipeline = new StanfordCoreNLP(properties);
  }

  /** Tokens, tags, lemmas, names and parses with CoreNLP's defaults; needs all of its models. */
  public static CoreNlpBaseline stock() {
    return new CoreNlpBaseline(new Properties());
  }

  /** The same annotators, but names by the one 3-class model alone; needs what the job needs. */
  public static CoreNlpBaseline lean() {
    Properties properties = new Properties();
    properties.setProperty("ner.model", LEAN_NER);
    properties.setProperty("ner.useSUTime", "false");
    properties.setProperty("ner.applyFineGrained", "false");
    return new CoreNlpBaseline(properties);
  }

  /** The version of CoreNLP that this program was built with, "4.5.10". */
  public static String version() {
    try (InputStream in = CoreNlpBaseline.class.getResourceAsStream(VERSION)) {
      Properties built = new Properties();
      built.load(Objects.requireNonNull(in, VERSION));
      return Objects.requireNonNull(built.getProperty("version"), VERSION);
    } catch (IOException e) {
      throw new UncheckedIOException(VERSION + " cannot be read", e);
    }
  }

  /** Annotates one text. */
  public Size annotate(String text) {
    Annotation annotation = new Annotation(text);
    pipeline.annotate(annotation);
    List<CoreMap> sentences = annotation.get(CoreAnnotations.SentencesAnnotation.class);
    int tokens = annotation.get(CoreAnnotations.TokensAnnotation.class).size();
    return new Size(sentences.size(), tokens);
  }

  /** How much a text holds, as CoreNLP counts. */
  public record Size(int sentences, int tokens) {}
}

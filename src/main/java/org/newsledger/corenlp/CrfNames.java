package org.newsledger.corenlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.newsledger.model.EntityType;
import org.newsledger.model.Token;
import org.newsledger.tag.NameTagger;

/**
 * People, organizations and locations by CoreNLP's 3-class CRF. Needs no parts of speech.
 *
 * <p>The same sentence gets the same names whatever was tagged before it: the classifier's memory
 * of words that it has met in lower case is off, as it would make results depend on order.
 */
public final class CrfNames implements NameTagger {

  private static final String MODEL =
      "/edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";
  private static final Map<String, EntityType> TYPES =
      Map.of(
          "PERSON", EntityType.PERSON,
          "ORGANIZATION", EntityType.ORGANIZATION,
          "LOCATION", EntityType.LOCATION);
  // What the training text had in place of brackets.
  private static final Map<String, String> ESCAPED =
      Map.of("(", "-LRB-", ")", "-RRB-", "[", "-LSB-", "]", "-RSB-", "{", "-LCB-", "}", "-RCB-");

  private final CRFClassifier<CoreLabel> classifier;
  private final Function<String, String> spelling; // to that of the training texts

  /** Takes the spelling over: the classifier would look each word up thirty times. */
  private CrfNames(CRFClassifier<CoreLabel> classifier) {
    this.classifier = classifier;
    Function<String, String> own = classifier.flags.wordFunction;
    this.spelling = own == null ? Function.identity() : own;
    classifier.flags.wordFunction = null;
  }

  /** The one classifier of this JVM; the first call loads it (about 2 seconds, 100 MB). */
  public static CrfNames shared() {
    return Holder.INSTANCE;
  }

  @Override
  public List<NameSpan> tag(List<Token> sentence) {
    return spans(classifier.classifySentence(labels(sentence)));
  }

  private List<CoreLabel> labels(List<Token> sentence) {
    List<CoreLabel> labels = new ArrayList<>(sentence.size());
    for (Token token : sentence) {
      CoreLabel label = new CoreLabel();
      String word = spelling.apply(ESCAPED.getOrDefault(token.text(), token.text()));
      label.setWord(word);
      label.setValue(word);
      labels.add(label);
    }
    return labels;
  }

  private static List<NameSpan> spans(List<CoreLabel> labels) {
    List<NameSpan> spans = new ArrayList<>();
    int first = 0;
    while (first < labels.size()) {
      EntityType type = type(labels.get(first));
      int end = first + 1;
      while (end < labels.size() && type == type(labels.get(end))) {
        end++;
      }
      if (type != null) {
        spans.add(new NameSpan(type, first, end));
      }
      first = end;
    }
    return spans;
  }

  private static @Nullable EntityType type(CoreLabel label) {
    return TYPES.get(label.get(CoreAnnotations.AnswerAnnotation.class));
  }

  private static CRFClassifier<CoreLabel> load() {
    Properties properties = new Properties();
    properties.setProperty("maxAdditionalKnownLCWords", "0");
    try (InputStream in = CrfNames.class.getResourceAsStream(MODEL)) {
      if (in == null) {
        throw new IllegalStateException("model missing on the class path: " + MODEL);
      }
      CRFClassifier<CoreLabel> loaded = new CRFClassifier<>(properties);
      loaded.loadClassifier(new BufferedInputStream(new GZIPInputStream(in)), properties);
      return loaded;
    } catch (IOException e) {
      throw new UncheckedIOException("model cannot be read: " + MODEL, e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("model does not fit this CoreNLP: " + MODEL, e);
    }
  }

  /** Loads on first use. */
  private static final class Holder {
    static final CrfNames INSTANCE = new CrfNames(load());
  }
}

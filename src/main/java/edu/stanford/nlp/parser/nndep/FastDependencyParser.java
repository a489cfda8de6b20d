package edu.stanford.nlp.parser.nndep;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;

/**
 * The stock parser with {@link FastClassifier}, read without building enhanced dependencies.
 *
 * <p>Lives in CoreNLP's package because the classifier's scores can only be overridden there. Safe
 * for use by several threads.
 */
public final class FastDependencyParser {

  private final DependencyParser parser;
  private final Method predict;

  private FastDependencyParser(DependencyParser parser, Method predict) {
    this.parser = parser;
    this.predict = predict;
  }

  /**
   * Loads a model.
   *
   * @param resource class path resource or file
   * @throws IllegalStateException if this CoreNLP is built differently from the one known here
   */
  public static FastDependencyParser load(String resource) {
    Properties properties = new Properties();
    properties.setProperty("numPreComputed", "0"); // remembered as needed instead
    DependencyParser parser = DependencyParser.loadFromModelFile(resource, properties);
    try {
      Field classifier = DependencyParser.class.getDeclaredField("classifier");
      classifier.setAccessible(true);
      classifier.set(parser, new FastClassifier((Classifier) classifier.get(parser)));
      Method predict = DependencyParser.class.getDeclaredMethod("predictInner", CoreMap.class);
      predict.setAccessible(true);
      return new FastDependencyParser(parser, predict);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("unknown build of CoreNLP's dependency parser", e);
    }
  }

  /**
   * Parses one sentence.
   *
   * @param words as the model knows them
   * @param tags Penn Treebank tags, one a word
   */
  public Tree parse(List<String> words, List<String> tags) {
    List<CoreLabel> labels = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      CoreLabel label = new CoreLabel();
      label.setWord(words.get(i));
      label.setValue(words.get(i));
      label.setTag(tags.get(i));
      label.setIndex(i + 1);
      labels.add(label);
    }
    CoreMap sentence = new ArrayCoreMap(1);
    sentence.set(CoreAnnotations.TokensAnnotation.class, labels);
    return read(predict(sentence));
  }

  private DependencyTree predict(CoreMap sentence) {
    try {
      return (DependencyTree) predict.invoke(parser, sentence);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e.getCause() == null ? e : e.getCause());
    }
  }

  private static Tree read(DependencyTree tree) {
    List<Integer> heads = new ArrayList<>(tree.n);
    List<String> relations = new ArrayList<>(tree.n);
    for (int i = 1; i <= tree.n; i++) {
      int head = tree.getHead(i);
      heads.add(head - 1);
      relations.add(head == 0 ? "root" : tree.getLabel(i));
    }
    correctPassiveSubjects(heads, relations);
    return new Tree(heads, relations);
  }

  /** What the stock parser does on building its grammatical structure, here without building it. */
  private static void correctPassiveSubjects(List<Integer> heads, List<String> relations) {
    Set<Integer> passives = new HashSet<>();
    for (int i = 0; i < heads.size(); i++) {
      if (relations.get(i).equals("aux:pass")) {
        passives.add(heads.get(i));
      }
    }
    for (int i = 0; i < heads.size(); i++) {
      String relation = relations.get(i);
      boolean subject = relation.equals("nsubj") || relation.equals("csubj");
      if (subject && passives.contains(heads.get(i))) {
        relations.set(i, relation + ":pass");
      }
    }
  }

  /**
   * Basic dependencies, one entry a word.
   *
   * @param heads index of the governor from 0, -1 for the root
   * @param relations with subtypes; "root" for the root
   */
  public record Tree(List<Integer> heads, List<String> relations) {}
}

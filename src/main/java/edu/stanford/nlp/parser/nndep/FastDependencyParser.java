package edu.stanford.nlp.parser.nndep;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;

/**
 * The stock parser's models and transitions, with {@link FastClassifier}, in arrays of numbers, and
 * without building enhanced dependencies.
 *
 * <p>Lives in CoreNLP's package because what it reads can only be had there. Safe for use by
 * several threads.
 */
public final class FastDependencyParser {

  private final DependencyParser model;
  private final FastClassifier classifier;
  private final Transitions transitions;

  private FastDependencyParser(
      DependencyParser model, FastClassifier classifier, Transitions transitions) {
    this.model = model;
    this.classifier = classifier;
    this.transitions = transitions;
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
    DependencyParser model = DependencyParser.loadFromModelFile(resource, properties);
    FastClassifier classifier =
        new FastClassifier(
            (Classifier) read(model, "classifier"),
            model.getWordID(Config.NULL),
            model.getPosID(Config.NULL),
            model.getLabelID(Config.NULL),
            ((List<?>) read(model, "knownWords")).size());
    Transitions transitions = new Transitions((ParsingSystem) read(model, "system"), model);
    return new FastDependencyParser(model, classifier, transitions);
  }

  private static Object read(DependencyParser parser, String name) {
    try {
      Field field = DependencyParser.class.getDeclaredField(name);
      field.setAccessible(true);
      return field.get(parser);
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
    ParseState state = new ParseState(new SentenceFeatures(model, words, tags));
    int[] features = new int[Config.numTokens];
    float[] scores = new float[transitions.size()];
    while (!state.isDone()) {
      if (state.mustShift()) {
        state.shift();
      } else if (state.mustEnd()) {
        state.linkRight(transitions.rootLabel());
      } else {
        state.read(features);
        classifier.scores(features, scores);
        transitions.apply(transitions.best(scores, state.canShift()), state);
      }
    }
    return read(state, words.size());
  }

  private Tree read(ParseState state, int size) {
    List<Integer> heads = new ArrayList<>(size);
    List<String> relations = new ArrayList<>(size);
    for (int i = 1; i <= size; i++) {
      int head = state.head(i);
      heads.add(head - 1);
      relations.add(head == 0 ? "root" : transitions.name(state.label(i)));
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

package org.newsledger.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.newsledger.lexicon.ModelFiles;
import org.newsledger.lexicon.Row;
import org.newsledger.lexicon.Tsv;
import org.newsledger.model.EntityType;

/**
 * Where a role stands, seen from the trigger: {@code object[stake|@share] > in}.
 *
 * <p>Steps are grammatical functions or prepositions; a bracket lists the lemmas that the token
 * reached may have: {@code stake} (a lemma or a form as written, in lower case), a class of
 * models/lexicons/word_classes.tsv ({@code @share}), a mention type ({@code #money}; {@code #sum}
 * is money from a thousand up and not per share), or {@code NNP}, any proper noun that is no
 * mention. A {@code !} before them turns the list around. {@code subject & with} takes what both
 * branches lead to.
 *
 * @param text as written in the rule
 * @param branches each a row of at least one step
 */
public record RolePath(String text, List<List<Step>> branches) {

  /**
   * One step.
   *
   * @param function a {@link Function} in lower case, or a preposition
   * @param lemmas empty for any
   * @param types names of mention types, empty for any; {@link #SUM} for money of at least a
   *     thousand that is not per share
   * @param negated whether a listed lemma or type is one that the token may not have
   */
  public record Step(String function, Set<String> lemmas, Set<String> types, boolean negated) {

    /** Among the types: money, but not per share. */
    static final String SUM = "SUM";

    /** Whether the step stays where it is. */
    boolean isSelf() {
      return function.equals("self");
    }

    /** Whether the step names what it takes. */
    public boolean isFiltered() {
      return !lemmas.isEmpty() || !types.isEmpty();
    }
  }

  /** What a step can be besides a preposition. */
  public enum Function {
    /** Logical subject of a verb, agent of a noun. */
    SUBJECT,
    /** Logical object of a verb, "of" phrase of a noun. */
    OBJECT,
    /** Grammatical subject. */
    SURFACE,
    INDIRECT,
    POSSESSIVE,
    /** Noun or name before a noun. */
    PREMODIFIER,
    APPOSITION,
    /** Article or other determiner. */
    DETERMINER,
    /** Infinitive or clause below. */
    CLAUSE,
    /** The noun that a verb says its subject or object becomes, or is: "became chairman". */
    PREDICATE,
    /** The "be" that makes a noun the predicate: "is chairman". */
    COPULA,
    /** The verb that a noun belongs to. */
    VERB,
    /** The verb whose grammatical subject a noun is. */
    SUBJECTOF,
    /** The verb whose object a noun is. */
    OBJECTOF,
    /** Adverbs and particles: "up", "down". */
    ADVERB,
    /** The word right behind in the text. */
    FOLLOWING,
    /** All verbs and predicates above, the nearest first. */
    ABOVE,
    /** Whatever hangs directly on the word. */
    CHILD,
    /** The sum behind that another is measured against: "from", "compared with". */
    COMPARED,
    /** The first sum behind that "of", "to", "was" or the like leads in. */
    NEXT,
    /** The sum right before: "$5 million in revenue". */
    PREVIOUS,
    /** The word above, whatever it is. */
    GOVERNOR,
    /** The trigger itself. */
    SELF,
    /** Nearest fitting mention to the left in the sentence. */
    BEFORE,
    /** Nearest fitting mention to the right in the sentence. */
    AFTER,
    /** Whoever the article is about. */
    TOPIC,
    /** Nearest sum of money in the grammar. */
    MONEY,
    /** Nearest percentage in the grammar. */
    PERCENT,
    /** Nearest number of people in the text. */
    COUNT,
    /** Nearest date in the grammar. */
    DATE
  }

  static final Set<String> PREPOSITIONS =
      Set.of(
          "about",
          "according",
          "after",
          "against",
          "among",
          "around",
          "as",
          "at",
          "behind",
          "between",
          "by",
          "despite",
          "during",
          "for",
          "from",
          "in",
          "including",
          "inside",
          "into",
          "like",
          "of",
          "off",
          "on",
          "onto",
          "out",
          "over",
          "per",
          "such",
          "through",
          "to",
          "toward",
          "towards",
          "under",
          "upon",
          "versus",
          "via",
          "with",
          "within",
          "worth");

  /** In a bracket: a proper noun; lemmas are in lower case, so that none is meant. */
  static final String PROPER_NOUN = "NNP";

  private static final Set<String> TYPES = typeNames();
  private static final Set<String> FUNCTIONS = functionNames();

  public RolePath {
    branches = branches.stream().map(List::copyOf).toList();
  }

  /**
   * Reads a path.
   *
   * @throws IllegalArgumentException naming the part that is no function, preposition or class
   */
  public static RolePath parse(String text, WordClasses classes) {
    List<List<Step>> branches = new ArrayList<>();
    for (String branch : text.split("&")) {
      List<Step> steps = new ArrayList<>();
      for (String part : branch.split(">")) {
        steps.add(parseStep(part.strip(), classes, text));
      }
      branches.add(steps);
    }
    return new RolePath(text, branches);
  }

  private static Step parseStep(String part, WordClasses classes, String whole) {
    int open = part.indexOf('[');
    String function = open < 0 ? part : part.substring(0, open);
    if (!FUNCTIONS.contains(function) && !PREPOSITIONS.contains(function)) {
      throw new IllegalArgumentException(
          "'" + function + "' in path '" + whole + "' is neither a function nor a preposition");
    }
    if (open < 0) {
      return new Step(function, Set.of(), Set.of(), false);
    }
    if (!part.endsWith("]")) {
      throw new IllegalArgumentException("']' is missing in path '" + whole + "'");
    }
    return filtered(function, part.substring(open + 1, part.length() - 1), classes, whole);
  }

  private static Step filtered(String function, String list, WordClasses classes, String whole) {
    boolean negated = list.startsWith("!");
    Set<String> lemmas = new HashSet<>();
    Set<String> types = new HashSet<>();
    for (String item : (negated ? list.substring(1) : list).split("\\|")) {
      if (item.startsWith("@")) {
        lemmas.addAll(classes.words(item.substring(1), whole));
      } else if (item.startsWith("#")) {
        types.add(typeName(item.substring(1), whole));
      } else if (item.isEmpty()) {
        throw new IllegalArgumentException("nothing stands in a bracket of path '" + whole + "'");
      } else {
        lemmas.add(item);
      }
    }
    return new Step(function, Set.copyOf(lemmas), Set.copyOf(types), negated);
  }

  private static String typeName(String name, String whole) {
    String upper = name.toUpperCase(Locale.ROOT);
    if (!TYPES.contains(upper)) {
      throw new IllegalArgumentException(
          "'#%s' in path '%s' is none of %s"
              .formatted(name, whole, "#" + String.join(", #", TYPES).toLowerCase(Locale.ROOT)));
    }
    return upper;
  }

  private static Set<String> typeNames() {
    Set<String> names = new TreeSet<>(Set.of(Step.SUM));
    for (EntityType type : EntityType.values()) {
      names.add(type.name());
    }
    return names;
  }

  private static Set<String> functionNames() {
    Set<String> names = new HashSet<>();
    for (Function function : Function.values()) {
      names.add(function.name().toLowerCase(Locale.ROOT));
    }
    return Set.copyOf(names);
  }

  /** Named sets of lemmas, from models/lexicons/word_classes.tsv. */
  public static final class WordClasses {

    private static final String FILE = "lexicons/word_classes.tsv";
    private final Map<String, Set<String>> byName = new HashMap<>();

    /**
     * Reads the file.
     *
     * @throws IllegalArgumentException naming a row that lacks something or stands twice
     */
    public WordClasses(ModelFiles models) {
      for (Row row : Tsv.rows(models, FILE, "name", "lemmas")) {
        if (byName.put(row.get(0), new TreeSet<>(row.parts(1, ","))) != null) {
          throw row.wrong("'" + row.get(0) + "' stands twice");
        }
      }
    }

    Set<String> words(String name, String path) {
      Set<String> words = byName.get(name);
      if (words == null) {
        throw new IllegalArgumentException(
            "no class '" + name + "' in models/" + FILE + " for path '" + path + "'");
      }
      return words;
    }
  }
}

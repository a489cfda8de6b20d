package org.newsledger.extract;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.newsledger.extract.RolePath.Function;
import org.newsledger.extract.RolePath.Step;
import org.newsledger.model.Amount;
import org.newsledger.model.EntityType;
import org.newsledger.model.Mention;
import org.newsledger.syntax.GrammaticalFunctions;
import org.newsledger.syntax.GroupMembers;
import org.newsledger.syntax.SentenceGraph;

/** Follows role paths through one sentence. */
final class PathWalker {

  /** Farther than this in the grammar, a quantity belongs to something else. */
  static final int MAX_QUANTITY_DISTANCE = 5;

  /** What an untagged name is taken for. */
  private static final String ANY_NAME = EntityType.ORGANIZATION.name();

  /** "Earnings of $1.20" are per share even where the article does not say so. */
  private static final BigDecimal SMALLEST_SUM = new BigDecimal(1000);

  private final GrammaticalFunctions functions;
  private final SentenceGraph graph;
  private final NearbySums sums;

  PathWalker(GrammaticalFunctions functions) {
    this.functions = functions;
    this.graph = functions.graph();
    this.sums = new NearbySums(graph);
  }

  /** The tokens that a path leads to from the trigger; empty where it leads nowhere. */
  List<Integer> follow(RolePath path, int trigger) {
    LinkedHashSet<Integer> reached = new LinkedHashSet<>();
    for (List<Step> branch : path.branches()) {
      reached.addAll(follow(branch, trigger));
    }
    return List.copyOf(reached);
  }

  /** The tokens that one branch of a path leads to. */
  List<Integer> follow(List<Step> steps, int trigger) {
    List<Integer> at = List.of(trigger);
    for (Step step : steps) {
      LinkedHashSet<Integer> next = new LinkedHashSet<>();
      for (int token : at) {
        for (int reached : step(step, token)) {
          if (accepts(step, reached)) {
            next.add(reached);
          } else if (!step.types().isEmpty() && !step.negated()) {
            GroupMembers.of(graph, reached).stream()
                .filter(member -> accepts(step, member))
                .forEach(next::add);
          }
        }
      }
      at = List.copyOf(next);
    }
    return at;
  }

  /** The mention of a type nearest to the trigger in the grammar, or null where all are far. */
  @Nullable Mention nearest(int trigger, EntityType type, boolean perShare) {
    Mention best = null;
    int bestScore = Integer.MAX_VALUE;
    for (Mention mention : graph.mentions()) {
      if (mention.type() != type || (!perShare && isPerShare(mention))) {
        continue;
      }
      int distance = graph.distance(trigger, mention.firstToken());
      if (distance > MAX_QUANTITY_DISTANCE || isOfOtherClause(trigger, mention)) {
        continue;
      }
      int score = distance * graph.size() + Math.abs(mention.firstToken() - trigger);
      if (score < bestScore) {
        best = mention;
        bestScore = score;
      }
    }
    return best;
  }

  /**
   * "has a stake, and Bolt owns 5 percent": the number belongs to another subject. "Lee, who
   * founded it in 1995, left": the date belongs to the founding.
   */
  private boolean isOfOtherClause(int trigger, Mention quantity) {
    boolean date = quantity.type() == EntityType.DATE;
    int at = graph.node(quantity.firstToken());
    for (int steps = 0; at >= 0 && steps < graph.size(); steps++) {
      if (graph.dominates(at, trigger)) {
        return false;
      }
      boolean clause = graph.isVerb(at) && graph.isRelation(at, "conj", "parataxis");
      boolean relative = graph.isVerb(at) && graph.isRelation(at, "acl:relcl");
      if ((clause && !graph.children(at, "nsubj").isEmpty()) || (relative && date)) {
        return true;
      }
      at = graph.governor(at);
    }
    return false;
  }

  static boolean isPerShare(Mention mention) {
    return mention.amount() != null && "share".equals(mention.amount().per());
  }

  /** Whether a mention is money of the size of companies' sums, and not per share. */
  static boolean isSum(Mention mention) {
    Amount amount = mention.amount();
    if (mention.type() != EntityType.MONEY || amount == null || isPerShare(mention)) {
      return false;
    }
    return amount.value() == null || amount.value().compareTo(SMALLEST_SUM) >= 0;
  }

  private List<Integer> step(Step step, int token) {
    if (RolePath.PREPOSITIONS.contains(step.function())) {
      return functions.prepositionalWithConjuncts(token, step.function());
    }
    return switch (Function.valueOf(step.function().toUpperCase(Locale.ROOT))) {
      case SUBJECT -> functions.agents(token);
      case OBJECT -> functions.patients(token);
      case SURFACE -> functions.surfaceSubjects(token);
      case INDIRECT -> functions.indirectObjects(token);
      case POSSESSIVE -> functions.possessors(token);
      case PREMODIFIER -> functions.premodifiers(token);
      case DETERMINER -> graph.children(token, "det");
      case APPOSITION -> functions.appositions(token);
      case CLAUSE -> functions.clauses(token);
      case PREDICATE -> functions.predicates(token);
      case COPULA -> graph.children(token, "cop");
      case VERB -> functions.governingVerb(token);
      case SUBJECTOF -> functions.subjectOf(token);
      case OBJECTOF -> functions.objectOf(token);
      case ADVERB -> graph.children(token, "advmod", "compound:prt");
      case FOLLOWING -> token + 1 < graph.size() ? List.of(token + 1) : List.of();
      case ABOVE -> functions.clausesAbove(token);
      case CHILD -> graph.children(token);
      case COMPARED -> sums.compared(token);
      case NEXT -> sums.next(token);
      case PREVIOUS -> sums.previous(token);
      case GOVERNOR -> functions.governors(token);
      case SELF -> List.of(token);
      case MONEY -> heads(nearest(token, EntityType.MONEY, false));
      case PERCENT -> heads(nearest(token, EntityType.PERCENT, true));
      case DATE -> heads(nearest(token, EntityType.DATE, true));
      case BEFORE, AFTER, TOPIC, COUNT -> List.of(); // taken care of where roles are filled
    };
  }

  private List<Integer> heads(@Nullable Mention mention) {
    return mention == null ? List.of() : List.of(graph.node(mention.firstToken()));
  }

  private boolean accepts(Step step, int token) {
    if (!step.isFiltered()) {
      return true;
    }
    Mention mention = graph.mentionAt(token);
    boolean listed = mention == null ? isListed(step, token) : isOfType(step, mention);
    return listed != step.negated();
  }

  private boolean isListed(Step step, int token) {
    return step.lemmas().contains(graph.lemma(token))
        || step.lemmas().contains(graph.lower(token))
        || (step.lemmas().contains(RolePath.PROPER_NOUN) && graph.tag(token).startsWith("NNP"))
        || (step.types().contains(ANY_NAME) && graph.isUntaggedName(token));
  }

  private static boolean isOfType(Step step, Mention mention) {
    return step.types().contains(mention.type().name())
        || (step.types().contains(Step.SUM) && isSum(mention));
  }
}

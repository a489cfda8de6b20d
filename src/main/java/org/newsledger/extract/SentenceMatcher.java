package org.newsledger.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.newsledger.model.Amount;
import org.newsledger.model.Cue;
import org.newsledger.model.Cue.Effect;
import org.newsledger.model.EntityType;
import org.newsledger.model.Filler;
import org.newsledger.model.Mention;
import org.newsledger.model.Quantity;
import org.newsledger.model.RoleSpec;
import org.newsledger.syntax.FunctionWords;
import org.newsledger.syntax.GrammaticalFunctions;
import org.newsledger.syntax.SentenceGraph;

/** Tries rules at the words of one sentence. */
final class SentenceMatcher {

  private static final Set<Effect> OPENING =
      Set.of(Effect.PROPOSED, Effect.RUMOURED, Effect.POSSIBLE, Effect.REJECTED);
  private static final Set<Effect> PROPOSING =
      Set.of(Effect.PROPOSED, Effect.RUMOURED, Effect.REJECTED);

  private final SentenceGraph graph;
  private final PathWalker walker;
  private final FillerFinder fillers;
  private final CueFinder cueFinder;
  private final List<Quantity> counts;

  SentenceMatcher(
      SentenceGraph graph,
      String whole,
      List<Quantity> counts,
      FunctionWords words,
      CueFinder cueFinder) {
    this.graph = graph;
    this.walker = new PathWalker(new GrammaticalFunctions(graph, words));
    this.fillers = new FillerFinder(graph, whole);
    this.cueFinder = cueFinder;
    this.counts = counts;
  }

  /**
   * What comes of a rule whose trigger stands at {@code token}.
   *
   * @param phrase the words of the trigger that stand there
   */
  RuleAttempt attempt(ClaimType type, Rule rule, int token, String phrase) {
    List<Cue> cues = cueFinder.find(graph, token);
    List<String> lacks = new ArrayList<>();
    checkConditions(rule, token, cues, lacks);
    TreeMap<String, List<Filler>> roles = new TreeMap<>();
    Set<Integer> used = new HashSet<>();
    for (Map.Entry<String, List<RolePath>> slot : rule.slots().entrySet()) {
      RoleSpec role = type.role(slot.getKey()).orElse(null);
      if (role != null) {
        List<Filler> found = fill(slot.getValue(), role, token, used);
        if (!found.isEmpty()) {
          roles.put(role.name(), found);
          found.forEach(f -> used.add(f.head()));
        }
      }
    }
    Mention percent = quantity(rule, "percent", EntityType.PERCENT, token);
    checkShare(rule, percent, lacks);
    Mention amount = amount(type, rule, token);
    var attempt =
        new RuleAttempt(
            type,
            rule,
            token,
            roles,
            amount,
            percent,
            count(rule, token),
            quantity(rule, "date", EntityType.DATE, token),
            rule.attributesFor(phrase),
            cues,
            lacks,
            own(roles),
            type.eachAmount() ? FurtherSums.of(graph, amount) : List.of());
    checkRequired(attempt, type.spec().required(), lacks);
    checkRequired(attempt, rule.required(), lacks);
    return attempt;
  }

  private Map<Integer, OwnQuantities> own(Map<String, List<Filler>> roles) {
    Map<Integer, OwnQuantities> own = new TreeMap<>();
    for (List<Filler> fillers : roles.values()) {
      for (Filler filler : fillers.size() > 1 ? fillers : List.<Filler>of()) {
        if (filler.head() >= 0) {
          own.put(filler.head(), OwnQuantities.of(graph, filler.head()));
        }
      }
    }
    return own;
  }

  private void checkConditions(Rule rule, int token, List<Cue> cues, List<String> lacks) {
    checkStatus(rule.status(), effects(rule, cues), lacks);
    for (RolePath path : rule.having()) {
      if (walker.follow(path, token).isEmpty()) {
        lacks.add("'" + path.text() + "'");
      }
    }
    for (RolePath path : rule.lacking()) {
      if (!walker.follow(path, token).isEmpty()) {
        lacks.add("the absence of '" + path.text() + "'");
      }
    }
  }

  private static void checkStatus(Rule.Status status, Set<Effect> effects, List<String> lacks) {
    boolean open = isOpen(effects);
    boolean pending = open || effects.contains(Effect.PLANNED);
    if (status == Rule.Status.OPEN && !open) {
      lacks.add("a word that leaves the event open (offer, plan, may)");
    }
    if (status == Rule.Status.SETTLED && open) {
      lacks.add("a settled event: it is only offered, wished for or possible");
    }
    if (status == Rule.Status.PENDING && !pending) {
      lacks.add("a word that leaves the event open or to come (plan, may, will)");
    }
    if (status == Rule.Status.DONE && pending) {
      lacks.add("an event that has happened: it is only planned or possible");
    }
  }

  private static Set<Effect> effects(Rule rule, List<Cue> cues) {
    Set<Effect> effects = new HashSet<>(rule.implied());
    cues.forEach(c -> effects.add(c.effect()));
    return effects;
  }

  /** What is agreed is settled though something about it may be; talks of an agreement are not. */
  private static boolean isOpen(Set<Effect> effects) {
    if (effects.contains(Effect.COMPLETED)) {
      return false;
    }
    Set<Effect> opening = effects.contains(Effect.AGREED) ? PROPOSING : OPENING;
    return effects.stream().anyMatch(opening::contains);
  }

  private List<Filler> fill(List<RolePath> paths, RoleSpec role, int token, Set<Integer> used) {
    Set<Integer> taken = new HashSet<>(used);
    for (RolePath path : paths) {
      List<Filler> found = new ArrayList<>();
      for (List<RolePath.Step> branch : path.branches()) {
        for (Filler filler : preferNames(candidates(branch, role, token))) {
          if ((filler.head() != token || isSelf(branch)) && taken.add(filler.head())) {
            found.add(filler);
          }
        }
      }
      boolean onlyTopic = found.stream().allMatch(f -> f.form() == Filler.Form.TOPIC);
      if (!found.isEmpty() && (!onlyTopic || path.branches().size() == 1)) {
        return List.copyOf(found);
      }
      found.forEach(f -> taken.remove(f.head()));
    }
    return List.of();
  }

  /** The trigger fills a role only where the rule says so: "its $25 plan". */
  private static boolean isSelf(List<RolePath.Step> branch) {
    return branch.get(branch.size() - 1).isSelf();
  }

  /** A conjunction of names and plain nouns ("Kraft and investors") keeps the names. */
  private static List<Filler> preferNames(List<Filler> found) {
    List<Filler> names = found.stream().filter(f -> f.form() == Filler.Form.NAME).toList();
    return names.isEmpty() ? List.copyOf(found) : names;
  }

  private List<Filler> candidates(List<RolePath.Step> branch, RoleSpec role, int token) {
    switch (branch.get(branch.size() - 1).function()) {
      case "topic":
        return List.of(FillerFinder.topic(graph.sentence().index(), graph.token(token).start()));
      case "before":
        return fillers.beside(token, role, true);
      case "after":
        return fillers.beside(token, role, false);
      default:
        List<Filler> found = new ArrayList<>();
        for (int reached : walker.follow(branch, token)) {
          found.addAll(fillers.fillers(reached, role));
        }
        return found;
    }
  }

  private @Nullable Mention amount(ClaimType type, Rule rule, int token) {
    return quantity(rule, "amount", EntityType.MONEY, token, m -> isLarge(m, type));
  }

  private static boolean isLarge(Mention money, ClaimType type) {
    BigDecimal smallest = type.smallestAmount();
    if (smallest == null) {
      return true;
    }
    Amount amount = money.amount();
    return amount != null
        && !PathWalker.isPerShare(money)
        && (amount.value() == null || amount.value().compareTo(smallest) >= 0);
  }

  private @Nullable Mention quantity(Rule rule, String slot, EntityType type, int token) {
    return quantity(rule, slot, type, token, any -> true);
  }

  private @Nullable Mention quantity(
      Rule rule, String slot, EntityType type, int token, Predicate<Mention> fits) {
    for (RolePath path : rule.slots().getOrDefault(slot, List.of())) {
      for (int reached : walker.follow(path, token)) {
        Mention mention = graph.mentionAt(reached);
        if (mention != null && mention.type() == type && fits.test(mention)) {
          return mention;
        }
      }
    }
    return null;
  }

  /** The count that a path leads to; for the path "count" the nearest in the text. */
  private @Nullable Quantity count(Rule rule, int token) {
    for (RolePath path : rule.slots().getOrDefault("count", List.of())) {
      if (path.text().equals("count")) {
        return nearestCount(token);
      }
      for (int reached : walker.follow(path, token)) {
        int at = graph.token(reached).start();
        for (Quantity count : counts) {
          if (count.start() <= at && at < count.end()) {
            return count;
          }
        }
      }
    }
    return null;
  }

  private @Nullable Quantity nearestCount(int token) {
    int at = graph.token(token).start();
    return counts.stream()
        .filter(count -> !isInOtherRelative(count.start(), token))
        .min(Comparator.comparingInt(count -> Math.abs(count.start() - at)))
        .orElse(null);
  }

  /** "HP, which employs 300,000 people, plans layoffs": what the relative clause counts. */
  private boolean isInOtherRelative(int start, int trigger) {
    int at = graph.tokenAt(start);
    for (int steps = 0; at >= 0 && steps < graph.size(); steps++) {
      if (graph.isRelation(at, "acl:relcl") && !graph.dominates(at, trigger)) {
        return true;
      }
      at = graph.governor(at);
    }
    return false;
  }

  private static void checkShare(Rule rule, @Nullable Mention percent, List<String> lacks) {
    Rule.ShareBounds share = rule.share();
    if (share == null) {
      return;
    }
    BigDecimal value = percent == null ? null : percent.number();
    if (value == null) {
      if (!share.unstated()) {
        lacks.add("a stated share");
      }
      return;
    }
    double number = value.doubleValue();
    if (number < share.atLeast() || number >= share.below()) {
      lacks.add("a share from " + share.atLeast() + " to below " + share.below() + " percent");
    }
  }

  private static void checkRequired(
      RuleAttempt attempt, List<List<String>> required, List<String> lacks) {
    for (List<String> any : required) {
      if (!Requirement.isMet(any, attempt::filled)) {
        lacks.add(String.join(" or ", any));
      }
    }
  }
}

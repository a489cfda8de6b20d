package org.newsledger.normalize;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsledger.lexicon.SourceWords;
import org.newsledger.lexicon.SourceWords.Use;
import org.newsledger.model.Attribution;
import org.newsledger.model.Attribution.Kind;
import org.newsledger.model.Candidate;
import org.newsledger.model.EntityType;
import org.newsledger.model.Mention;
import org.newsledger.syntax.FunctionWords;
import org.newsledger.syntax.GrammaticalFunctions;
import org.newsledger.syntax.SentenceGraph;

/**
 * Finds who says what a sentence claims: the subject of a verb of saying above the trigger or
 * beside its clause, or "according to". Words in models/lexicons/attribution.tsv.
 */
public final class AttributionFinder {

  private static final int MAX_STEPS = 8;
  private static final String[] SAID = {"ccomp", "xcomp", "parataxis", "dep", "advcl"};

  /** Types whose nouns name a figure, which is what is told: "said its profit rose to ...". */
  private static final Set<String> FIGURES = Set.of("earnings", "valuation", "price", "layoffs");

  private static final Set<String> ADJUNCT_MARKS =
      Set.of("after", "before", "since", "when", "while", "as", "because", "until", "once");
  private static final String OPENING_QUOTES = "\"“‘«";
  private static final String CLOSING_QUOTES = "\"”’»";

  private final SourceWords words;
  private final FunctionWords functionWords;

  /** Finds sources by those words. */
  public AttributionFinder(SourceWords words, FunctionWords functionWords) {
    this.words = words;
    this.functionWords = functionWords;
  }

  /** The source of what a candidate says, or null where the article itself says so. */
  public @Nullable Attribution find(String whole, SentenceGraph graph, Candidate candidate) {
    int trigger = candidate.trigger();
    if (!FIGURES.contains(candidate.type()) && isPresupposed(graph, trigger)) {
      return beside(whole, graph, trigger, trigger);
    }
    int at = trigger;
    for (int steps = 0; at >= 0 && steps < MAX_STEPS; steps++) {
      Attribution found = beside(whole, graph, at, trigger);
      if (found != null) {
        return found;
      }
      int governor = graph.governor(at);
      if (governor < 0 || graph.isRelation(at, "acl:relcl", "appos") || isAdjunct(graph, at)) {
        return null;
      }
      if (isSaying(graph, governor)) { // not "said the founder": that is none of what is said
        boolean said = graph.isRelation(at, SAID) && !isCompared(graph, at);
        return said ? source(whole, graph, governor, trigger) : null;
      }
      at = governor;
    }
    return null;
  }

  /** "Its purchase of X was a mistake, he said": that it bought X is not what he says. */
  private static boolean isPresupposed(SentenceGraph graph, int noun) {
    return graph.isNoun(noun)
        && !graph.children(noun, "nmod:poss").isEmpty()
        && !graph.isRelation(noun, "obj", "root");
  }

  /** "He said it grew after it had bought X": the article itself knows when that was. */
  private static boolean isAdjunct(SentenceGraph graph, int verb) {
    return graph.isRelation(verb, "advcl")
        && graph.children(verb, "mark", "advmod").stream()
            .anyMatch(mark -> ADJUNCT_MARKS.contains(graph.lower(mark)));
  }

  /** "Reported a profit, compared with a loss": both are what is reported, neither is hearsay. */
  private static boolean isCompared(SentenceGraph graph, int at) {
    return graph.isNoun(at) && graph.isRelation(at, "advcl");
  }

  /** "X will buy Y, the company said" and "according to": sources that hang below the clause. */
  private @Nullable Attribution beside(String whole, SentenceGraph graph, int at, int trigger) {
    for (int child : graph.children(at, "parataxis", "ccomp")) {
      if (isSaying(graph, child) && !graph.dominates(child, trigger)) {
        return source(whole, graph, child, trigger);
      }
    }
    for (int child : graph.children(at, "obl", "nmod", "advmod")) {
      for (int marker : graph.children(child, "case", "mark")) {
        if (graph.lower(marker).equals("according")) {
          return attribution(whole, graph, child, marker, trigger);
        }
      }
    }
    for (int child : graph.children(at, "advmod")) {
      if (words.is(Use.HEARSAY, graph.lower(child))) {
        return span(whole, graph, child, child + 1, graph.lower(child), Kind.ANONYMOUS);
      }
    }
    return null;
  }

  private boolean isSaying(SentenceGraph graph, int token) {
    return graph.isVerb(token) && words.is(Use.SAYING, graph.lemma(token));
  }

  private @Nullable Attribution source(String whole, SentenceGraph graph, int verb, int trigger) {
    List<Integer> subjects = new GrammaticalFunctions(graph, functionWords).surfaceSubjects(verb);
    int subject = subjects.isEmpty() ? -1 : subjects.get(0);
    return subject < 0 ? null : attribution(whole, graph, subject, verb, trigger);
  }

  private Attribution attribution(
      String whole, SentenceGraph graph, int subject, int cue, int trigger) {
    Mention mention = graph.mentionAt(subject);
    int first = mention == null ? Math.min(subject, cue) : Math.min(mention.firstToken(), cue);
    int end = mention == null ? Math.max(subject, cue) + 1 : Math.max(mention.endToken(), cue + 1);
    String source = mention == null ? graph.token(subject).text() : mention.name();
    return span(whole, graph, first, end, source, kind(graph, subject, mention, trigger));
  }

  private Kind kind(SentenceGraph graph, int subject, @Nullable Mention mention, int trigger) {
    if (words.is(Use.ANONYMOUS, graph.lemma(subject))) {
      return Kind.ANONYMOUS;
    }
    if (isQuoted(graph, trigger)) {
      return Kind.QUOTE;
    }
    boolean outlet =
        words.is(Use.OUTLET, graph.lemma(subject))
            || (mention != null
                && mention.type() == EntityType.ORGANIZATION
                && words.is(Use.OUTLET, mention.name().toLowerCase(Locale.ROOT)));
    return outlet ? Kind.OUTLET : Kind.INDIRECT;
  }

  private static boolean isQuoted(SentenceGraph graph, int trigger) {
    boolean open = false;
    for (int i = 0; i < trigger; i++) {
      String text = graph.token(i).text();
      if (text.equals("\"") || text.equals("''") || text.equals("``")) {
        open = !open;
      } else if (text.length() == 1 && OPENING_QUOTES.contains(text)) {
        open = true;
      } else if (text.length() == 1 && CLOSING_QUOTES.contains(text)) {
        open = false;
      }
    }
    return open;
  }

  private static Attribution span(
      String whole, SentenceGraph graph, int first, int end, String source, Kind kind) {
    int start = graph.token(first).start();
    int stop = graph.token(end - 1).end();
    return new Attribution(source, kind, whole.substring(start, stop), start, stop);
  }
}

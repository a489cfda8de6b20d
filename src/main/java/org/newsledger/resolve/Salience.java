package org.newsledger.resolve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsledger.model.EntityType;
import org.newsledger.model.Filler;
import org.newsledger.model.Mention;
import org.newsledger.syntax.SentenceGraph;

/**
 * How present a named one is at a place in the text: named shortly before, as a subject, in the
 * title, often, fitting the description.
 *
 * <p>The weights are judgements, in the order of magnitude of published salience factors (Lappin
 * and Leass 1994): recency and subjecthood first.
 */
final class Salience {

  private static final int[] RECENCY = {50, 42, 30, 22, 15, 8, 8, 8}; // by sentences back
  private static final int SUBJECT = 16;
  private static final int CLAUSE_SUBJECT = 24;
  private static final int LATER_SUBJECT = 34; // "In its report, Acme said"
  private static final int KIND = 30;
  private static final int OTHER_KIND = -25;
  private static final int COUNTRY = 30;
  private static final int OTHER_COUNTRY = -45;
  private static final int PLACE = -20;
  private static final int POSSESSOR = -4;

  private final Reference reference;
  private final Wanted wanted;
  private final Set<Integer> clauseSubjects; // heads of subjects of the clauses around the filler

  Salience(Reference reference, Wanted wanted) {
    this.reference = reference;
    this.wanted = wanted;
    this.clauseSubjects =
        ClauseSubjects.of(reference.graph(), reference.filler(), wanted.possessive());
  }

  /**
   * A mention with its weight.
   *
   * @param score about 0 to 150
   */
  record Scored(Mention mention, int score) {}

  /** The mentions that can be meant, the most present first; of equal ones the later. */
  List<Scored> rank() {
    List<Scored> scored = new ArrayList<>();
    Filler filler = reference.filler();
    int oldest = Math.max(0, filler.sentence() - RECENCY.length + 1);
    for (int sentence = oldest; sentence <= filler.sentence(); sentence++) {
      for (Mention mention : reference.context().mentionsIn(sentence)) {
        Entity entity = reference.context().entity(mention);
        if (entity != null && canMean(mention)) {
          int near = nearness(mention);
          if (near > 0) {
            scored.add(new Scored(mention, near + fitness(entity)));
          }
        }
      }
    }
    scored.sort(
        Comparator.comparingInt(Scored::score)
            .thenComparingInt(s -> s.mention().start())
            .reversed());
    return Collections.unmodifiableList(scored);
  }

  private boolean canMean(Mention mention) {
    Filler filler = reference.filler();
    boolean inside =
        mention.sentence() == filler.sentence()
            && mention.firstToken() < filler.endToken()
            && filler.firstToken() < mention.endToken();
    return !inside
        && reference.accepts(mention)
        && wanted.admits(mention.type())
        && !isBracketed(mention);
  }

  /** A dateline's agency, "(Reuters)", or an acronym after its name. */
  private boolean isBracketed(Mention mention) {
    var tokens = reference.context().sentences().get(mention.sentence()).tokens();
    return mention.firstToken() > 0
        && mention.endToken() < tokens.size()
        && tokens.get(mention.firstToken() - 1).text().equals("(")
        && tokens.get(mention.endToken()).text().equals(")");
  }

  /** 0 for what stands behind the filler and is no subject of it. */
  private int nearness(Mention mention) {
    Filler filler = reference.filler();
    boolean here = mention.sentence() == filler.sentence();
    boolean clauseSubject = here && isClauseSubject(mention);
    if (here && mention.firstToken() > filler.head()) {
      return clauseSubject ? LATER_SUBJECT + SUBJECT : 0;
    }
    return RECENCY[filler.sentence() - mention.sentence()]
        + (clauseSubject ? CLAUSE_SUBJECT : 0)
        + (isSubject(mention) ? SUBJECT : 0)
        + (isPossessor(mention) ? POSSESSOR : 0);
  }

  private boolean isClauseSubject(Mention mention) {
    return clauseSubjects.stream().anyMatch(mention::covers);
  }

  /** By grammar; without a parse the first name of its sentence passes for its subject. */
  private boolean isSubject(Mention mention) {
    SentenceGraph graph = reference.context().graph(mention.sentence());
    if (graph == null) {
      List<Mention> all = reference.context().mentionsIn(mention.sentence());
      return all.get(0).equals(mention);
    }
    return graph.isRelation(mention.endToken() - 1, "nsubj");
  }

  private boolean isPossessor(Mention mention) {
    var tokens = reference.context().sentences().get(mention.sentence()).tokens();
    return mention.endToken() < tokens.size()
        && tokens.get(mention.endToken()).text().matches("['\u2019]s?");
  }

  private int fitness(Entity entity) {
    int topic = Topic.weight(entity);
    return (wanted.description() ? 2 * topic : topic)
        + (entity.type() == EntityType.LOCATION ? PLACE : 0)
        + kindFit(entity, wanted.kind())
        + countryFit(entity);
  }

  private static int kindFit(Entity entity, @Nullable String kind) {
    if (kind == null || entity.kinds().isEmpty()) {
      return 0;
    }
    return entity.kinds().contains(kind) ? KIND : OTHER_KIND;
  }

  private int countryFit(Entity entity) {
    if (wanted.countries().isEmpty() || entity.countries().isEmpty()) {
      return 0;
    }
    return Collections.disjoint(wanted.countries(), entity.countries()) ? OTHER_COUNTRY : COUNTRY;
  }
}

package org.newsledger.normalize;

import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.newsledger.model.Attribution;
import org.newsledger.model.Candidate;
import org.newsledger.model.Claim;
import org.newsledger.model.Cue;
import org.newsledger.model.Cue.Effect;
import org.newsledger.model.DateValue;
import org.newsledger.model.Mention;
import org.newsledger.model.Quantity;
import org.newsledger.model.ResolvedCandidate;
import org.newsledger.model.Sentence;
import org.newsledger.model.TextSpan;
import org.newsledger.syntax.SentenceGraph;

/** From a candidate whose participants are known to a claim. */
public final class ClaimBuilder {

  /** The type whose claims are true once they are agreed. */
  private static final String AGREEMENT = "partnership";

  private final AttributionFinder attributions;

  /** A builder over the word lists. */
  public ClaimBuilder(AttributionFinder attributions) {
    this.attributions = attributions;
  }

  /** The claim, not yet rated: tellings of one fact are merged first. */
  public Claim build(
      String whole, Sentence sentence, SentenceGraph graph, ResolvedCandidate resolved) {
    Candidate candidate = resolved.candidate();
    Attribution attribution = attributions.find(whole, graph, candidate);
    var modality = ModalityDecider.decide(cues(candidate), attribution);
    TreeMap<String, String> attributes = new TreeMap<>(candidate.attributes());
    String stage = StageDecider.decide(candidate.type(), candidate.cues(), modality.modality());
    if (stage != null) {
      attributes.putIfAbsent("stage", stage);
    }
    Mention amount = candidate.amount();
    return new Claim(
        candidate.type(),
        resolved.participants(),
        amount == null ? null : amount.amount(),
        percent(candidate.percent()),
        candidate.count(),
        date(candidate.date()),
        Collections.unmodifiableSortedMap(attributes),
        modality.modality(),
        asWritten(modality.cue(), whole),
        attribution,
        0,
        new TextSpan(
            whole.substring(sentence.start(), sentence.end()), sentence.start(), sentence.end()),
        candidate.rule());
  }

  /** Who has agreed to buy has not bought; but who has agreed to work together are partners. */
  private static List<Cue> cues(Candidate candidate) {
    return candidate.type().equals(AGREEMENT)
        ? candidate.cues().stream().filter(cue -> cue.effect() != Effect.AGREED).toList()
        : candidate.cues();
  }

  /** With what cleaning left out of the word, such as a soft hyphen. */
  private static @Nullable TextSpan asWritten(@Nullable TextSpan cue, String whole) {
    return cue == null
        ? null
        : new TextSpan(whole.substring(cue.start(), cue.end()), cue.start(), cue.end());
  }

  private static @Nullable Quantity percent(@Nullable Mention mention) {
    return mention == null || mention.number() == null
        ? null
        : new Quantity(mention.number(), mention.text(), mention.start(), mention.end());
  }

  private static @Nullable DateValue date(@Nullable Mention mention) {
    return mention == null || mention.date() == null
        ? null
        : new DateValue(mention.date(), mention.text(), mention.start(), mention.end());
  }
}

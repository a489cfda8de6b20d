package org.newsledger.evaluate;

import java.util.BitSet;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.newsledger.evaluate.Pairing.Pair;
import org.newsledger.evaluate.ScoredClaim.Slot;

/**
 * The labelled and the found claims of one article, paired.
 *
 * @param documentId the article
 * @param gold labelled claims, without the optional ones
 * @param found found claims, without those that say an optional one
 * @param strict pairs that are right as a whole
 * @param soft pairs of one type; their score is the number of slots they share
 */
record ArticleMatch(
    String documentId,
    List<ScoredClaim> gold,
    List<ScoredClaim> found,
    List<Pair> strict,
    List<Pair> soft) {

  ArticleMatch {
    gold = List.copyOf(gold);
    found = List.copyOf(found);
    strict = List.copyOf(strict);
    soft = List.copyOf(soft);
  }

  /** Pairs the claims of an article; those of types that are not scored are passed over. */
  static ArticleMatch of(String documentId, List<ScoredClaim> labelled, List<ScoredClaim> found) {
    List<ScoredClaim> gold = scored(labelled);
    List<ScoredClaim> kept = scored(found);
    BitSet leftAlone = new BitSet();
    for (Pair pair : strictPairs(gold, kept)) {
      leftAlone.set(pair.found(), gold.get(pair.gold()).optional());
    }
    List<ScoredClaim> binding = gold.stream().filter(claim -> !claim.optional()).toList();
    List<ScoredClaim> counted =
        IntStream.range(0, kept.size()).filter(i -> !leftAlone.get(i)).mapToObj(kept::get).toList();
    return new ArticleMatch(
        documentId, binding, counted, strictPairs(binding, counted), softPairs(binding, counted));
  }

  /** Whole claims of a kind that are right, labelled and found. */
  Score strictScore(Predicate<ScoredClaim> kind) {
    int right = (int) strict.stream().filter(pair -> kind.test(gold.get(pair.gold()))).count();
    return new Score(
        right, (int) gold.stream().filter(kind).count(), (int) found.stream().filter(kind).count());
  }

  /** Slots of claims of a kind that are right, labelled and found. */
  Score slotScore(Predicate<ScoredClaim> kind) {
    int right =
        soft.stream().filter(pair -> kind.test(gold.get(pair.gold()))).mapToInt(Pair::score).sum();
    return new Score(right, slots(gold, kind), slots(found, kind));
  }

  /** Labelled claims that were not found, by index. */
  BitSet missed() {
    BitSet missed = new BitSet();
    missed.set(0, gold.size());
    strict.forEach(pair -> missed.clear(pair.gold()));
    return missed;
  }

  /** Found claims that say no labelled one, by index. */
  BitSet wrong() {
    BitSet wrong = new BitSet();
    wrong.set(0, found.size());
    strict.forEach(pair -> wrong.clear(pair.found()));
    return wrong;
  }

  private static List<ScoredClaim> scored(List<ScoredClaim> claims) {
    return claims.stream().filter(claim -> ClaimTypes.names().contains(claim.type())).toList();
  }

  private static int slots(List<ScoredClaim> claims, Predicate<ScoredClaim> kind) {
    return claims.stream().filter(kind).mapToInt(claim -> claim.slots().size()).sum();
  }

  private static List<Pair> strictPairs(List<ScoredClaim> gold, List<ScoredClaim> found) {
    return pairs(gold, found, Agreement::isStrict, 1);
  }

  private static List<Pair> softPairs(List<ScoredClaim> gold, List<ScoredClaim> found) {
    return pairs(gold, found, (g, f) -> g.type().equals(f.type()), 0);
  }

  /** Pairs of claims that can go together; their score is {@code base} and the shared slots. */
  private static List<Pair> pairs(
      List<ScoredClaim> gold,
      List<ScoredClaim> found,
      BiPredicate<ScoredClaim, ScoredClaim> together,
      int base) {
    List<List<Slot>> ofGold = allSlots(gold);
    List<List<Slot>> ofFound = allSlots(found);
    return Pairing.of(
        gold.size(),
        found.size(),
        (i, j) ->
            together.test(gold.get(i), found.get(j))
                ? base + Agreement.shared(ofGold.get(i), ofFound.get(j))
                : 0);
  }

  private static List<List<Slot>> allSlots(List<ScoredClaim> claims) {
    return claims.stream().map(ScoredClaim::slots).toList();
  }
}

package edu.stanford.nlp.parser.nndep;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the parser can do next, in the order of the network's scores: a relation to the left for
 * each label, one to the right for each, and to shift. The first label is the root's.
 */
final class Transitions {

  private final int size;
  private final int[] labels; // of each relation, as features
  private final Map<Integer, String> names = new HashMap<>();

  Transitions(ParsingSystem system, DependencyParser model) {
    List<String> known = system.labels;
    size = system.numTransitions();
    if (size != 2 * known.size() + 1 || !known.get(0).equals(system.rootLabel)) {
      throw new IllegalStateException("unknown transitions: " + system.transitions);
    }
    labels = new int[known.size()];
    for (int i = 0; i < labels.length; i++) {
      labels[i] = model.getLabelID(known.get(i));
      names.put(labels[i], known.get(i));
    }
  }

  int size() {
    return size;
  }

  int rootLabel() {
    return labels[0];
  }

  /** The relation that a feature stands for. */
  String name(int label) {
    return names.getOrDefault(label, Config.UNKNOWN);
  }

  /** The best that is allowed where neither word is the root: no relation of the root's. */
  int best(float[] scores, boolean canShift) {
    int best = 1;
    for (int i = 2; i < (canShift ? size : size - 1); i++) {
      if (scores[i] > scores[best] && i != labels.length) {
        best = i;
      }
    }
    return best;
  }

  void apply(int transition, ParseState state) {
    if (transition < labels.length) {
      state.linkLeft(labels[transition]);
    } else if (transition < size - 1) {
      state.linkRight(labels[transition - labels.length]);
    } else {
      state.shift();
    }
  }
}

package edu.stanford.nlp.parser.nndep;

import java.util.Arrays;

/**
 * A sentence half parsed: what the arc-standard system calls a configuration, in arrays of numbers.
 *
 * <p>Words are counted from 1, as 0 is the root above the sentence.
 */
final class ParseState {

  private static final int NONE = Config.NONEXIST;
  private static final int WORDS = 18; // positions of words, then as many of tags
  private static final int CORE = 6; // of them the words on top of the stack and next in the buffer
  private static final int CHILDREN = 6; // positions for what hangs on each of the two topmost

  private final SentenceFeatures features;
  private final int size;
  private final int[] stack;
  private int depth = 1; // entries of the stack; the root is the first
  private int next = 1; // first word of the buffer
  private final int[] heads; // NONE where there is none yet
  private final int[] labels; // of relations, as features
  private final int[][] left = new int[2][]; // outermost child on this side, and the one before
  private final int[][] right = new int[2][];

  ParseState(SentenceFeatures features) {
    this.features = features;
    this.size = features.size();
    this.stack = new int[size + 1];
    this.heads = filled();
    this.labels = new int[size + 1];
    for (int i = 0; i < left.length; i++) {
      left[i] = filled();
      right[i] = filled();
    }
  }

  private int[] filled() {
    int[] array = new int[size + 1];
    Arrays.fill(array, NONE);
    return array;
  }

  boolean isDone() {
    return depth == 1 && next > size;
  }

  /** Whether the next word must be taken because what is on the stack cannot be linked. */
  boolean mustShift() {
    return depth <= 2 && next <= size;
  }

  /** Whether the last word must be hung on the root. */
  boolean mustEnd() {
    return depth == 2 && next > size;
  }

  boolean canShift() {
    return next <= size;
  }

  void shift() {
    stack[depth] = next;
    depth++;
    next++;
  }

  /** The second word of the stack hangs on the first. */
  void linkLeft(int label) {
    int head = stack[depth - 1];
    int dependent = stack[depth - 2];
    link(head, dependent, label, left);
    stack[depth - 2] = head;
    depth--;
  }

  /** The first word of the stack hangs on the second. */
  void linkRight(int label) {
    link(stack[depth - 2], stack[depth - 1], label, right);
    depth--;
  }

  private void link(int head, int dependent, int label, int[][] side) {
    heads[dependent] = head;
    labels[dependent] = label;
    side[1][head] = side[0][head];
    side[0][head] = dependent;
  }

  int head(int word) {
    return heads[word];
  }

  int label(int word) {
    return labels[word];
  }

  /** Fills in what the network reads: 18 words, their tags, and the relations of the last 12. */
  void read(int[] into) {
    for (int i = 0; i < 3; i++) {
      put(into, i, onStack(2 - i));
      put(into, 3 + i, next + i <= size ? next + i : NONE);
    }
    readChildren(into, CORE, onStack(0));
    readChildren(into, CORE + CHILDREN, onStack(1));
  }

  private void readChildren(int[] into, int position, int word) {
    int outerLeft = at(left[0], word);
    int outerRight = at(right[0], word);
    putChild(into, position, outerLeft);
    putChild(into, position + 1, outerRight);
    putChild(into, position + 2, at(left[1], word));
    putChild(into, position + 3, at(right[1], word));
    putChild(into, position + 4, at(left[0], outerLeft));
    putChild(into, position + 5, at(right[0], outerRight));
  }

  private void putChild(int[] into, int position, int word) {
    put(into, position, word);
    into[2 * WORDS + position - CORE] = word == NONE ? features.noLabel() : labels[word];
  }

  private void put(int[] into, int position, int word) {
    into[position] = features.word(word);
    into[WORDS + position] = features.tag(word);
  }

  private int onStack(int below) {
    return below < depth ? stack[depth - 1 - below] : NONE;
  }

  private static int at(int[] children, int word) {
    return word == NONE ? NONE : children[word];
  }
}

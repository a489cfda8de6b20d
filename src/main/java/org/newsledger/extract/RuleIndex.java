package org.newsledger.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.newsledger.syntax.SentenceGraph;

/** The rules by the words that can set them off. Immutable, safe for use by several threads. */
final class RuleIndex {

  private final Map<String, List<Entry>> byLemma = new HashMap<>();

  RuleIndex(List<ClaimType> types) {
    for (ClaimType type : types) {
      for (Rule rule : type.rules()) {
        Entry entry = new Entry(type, rule);
        for (String lemma : rule.trigger().headLemmas()) {
          byLemma.computeIfAbsent(lemma, l -> new ArrayList<>()).add(entry);
        }
      }
    }
  }

  /** The lemmas that set off any rule. */
  Set<String> lemmas() {
    return new TreeSet<>(byLemma.keySet());
  }

  /**
   * The rules that the word's lemma or, if that is another word, its form can set off, each once.
   */
  List<Entry> at(SentenceGraph graph, int token) {
    String lemma = graph.lemma(token);
    String form = graph.lower(token);
    List<Entry> ofLemma = byLemma.getOrDefault(lemma, List.of());
    if (form.equals(lemma)) {
      return ofLemma;
    }
    List<Entry> ofForm = byLemma.getOrDefault(form, List.of());
    if (ofLemma.isEmpty() || ofForm.isEmpty()) {
      return ofForm.isEmpty() ? ofLemma : ofForm;
    }
    return union(ofLemma, ofForm);
  }

  private static List<Entry> union(List<Entry> first, List<Entry> second) {
    List<Entry> all = new ArrayList<>(first);
    for (Entry entry : second) {
      if (!all.contains(entry)) {
        all.add(entry);
      }
    }
    return all;
  }

  /**
   * A rule with its type. No record: there is one a rule, told apart by identity, for to hash what
   * a rule consists of takes longer than to try it.
   */
  static final class Entry {
    private final ClaimType type;
    private final Rule rule;

    private Entry(ClaimType type, Rule rule) {
      this.type = type;
      this.rule = rule;
    }

    ClaimType type() {
      return type;
    }

    Rule rule() {
      return rule;
    }
  }
}

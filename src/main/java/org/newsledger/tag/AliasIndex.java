package org.newsledger.tag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsledger.tag.Atoms.Atom;

/**
 * Finds the longest known names in a sentence, in time linear in its length.
 *
 * @param <V> what is known of a name
 */
final class AliasIndex<V> {

  private final Map<String, List<Entry<V>>> byFirstAtom = new HashMap<>(); // longest first

  private record Entry<V>(List<Atom> atoms, V value) {}

  /**
   * Atoms {@code [first, end)} of a sentence name {@code value}.
   *
   * @param end exclusive
   */
  record Match<V>(int first, int end, V value) {}

  /** Adds a written form; a form added twice keeps its first value. */
  void add(String form, V value) {
    List<Atom> atoms = Atoms.of(form);
    if (atoms.isEmpty()) {
      return;
    }
    List<Entry<V>> entries =
        byFirstAtom.computeIfAbsent(atoms.get(0).key(), k -> new ArrayList<>());
    entries.add(new Entry<>(atoms, value));
    entries.sort(Comparator.comparingInt(e -> -e.atoms().size()));
  }

  /** Whether nothing was added. */
  boolean isEmpty() {
    return byFirstAtom.isEmpty();
  }

  /** The longest matches from left to right, not overlapping. */
  List<Match<V>> find(List<Atom> sentence) {
    List<Match<V>> matches = new ArrayList<>();
    int at = 0;
    while (at < sentence.size()) {
      Entry<V> entry = sentence.get(at).opens() ? longest(sentence, at) : null;
      if (entry == null) {
        at++;
        continue;
      }
      int end = at + entry.atoms().size();
      matches.add(new Match<>(at, end, entry.value()));
      at = end;
    }
    return matches;
  }

  private @Nullable Entry<V> longest(List<Atom> sentence, int at) {
    for (Entry<V> entry : byFirstAtom.getOrDefault(sentence.get(at).key(), List.of())) {
      if (matches(entry.atoms(), sentence, at)) {
        return entry;
      }
    }
    return null;
  }

  private static boolean matches(List<Atom> form, List<Atom> sentence, int at) {
    int end = at + form.size();
    if (end > sentence.size() || !sentence.get(end - 1).closes()) {
      return false;
    }
    for (int i = 0; i < form.size(); i++) {
      if (!sameCase(form.get(i).text(), sentence.get(at + i), form.size() > 1)) {
        return false;
      }
      if (!form.get(i).key().equals(sentence.get(at + i).key())) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether the text's case fits the form's: "Nvidia" also as "NVIDIA", "eBay" also as "Ebay" where
   * a sentence begins; "BP" never as "Bp", "Gap" never as "gap" or (being short) as "GAP".
   */
  private static boolean sameCase(String form, Atom atom, boolean phrase) {
    String text = atom.text();
    if (form.equals(text) || !Character.isLetter(form.charAt(0))) {
      return true;
    }
    if (!Character.isUpperCase(text.charAt(0))) {
      return false;
    }
    if (form.equals(form.toLowerCase(Locale.ROOT))) {
      return phrase; // "of" in a heading's capitals
    }
    return form.length() > 3 || phrase;
  }
}

package org.newsledger.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The listed organizations by each of their names. Safe for use by several threads.
 *
 * <p>Case, points and hyphens aside: "S.A." is "SA", "Coca-Cola" is "Coca Cola". Forms marked
 * doubtful ("Target", "Ford") are found too: a caller asks about words that name an organization.
 */
public final class OrganizationIndex {

  private final Map<String, NameEntry> byForm = new HashMap<>();
  private final Set<String> doubtful = new HashSet<>();

  /**
   * Reads the files of lexicons/organizations.
   *
   * @throws IllegalArgumentException if one is wrong
   */
  public OrganizationIndex(ModelFiles models) {
    Set<String> disputed = new HashSet<>();
    for (NameEntry entry : NameLists.organizations(models)) {
      add(entry.name(), entry, disputed);
      for (String alias : entry.aliases()) {
        add(alias, entry, disputed);
      }
      entry.doubtful().forEach(form -> doubtful.add(key(form)));
    }
    byForm.keySet().removeAll(disputed);
  }

  /** A form with two owners names neither for certain. */
  private void add(String form, NameEntry entry, Set<String> disputed) {
    NameEntry before = byForm.putIfAbsent(key(form), entry);
    if (before != null && !before.name().equals(entry.name())) {
      disputed.add(key(form));
    }
  }

  /** The one name for all names of an organization; null where it is not listed. */
  public @Nullable String canonical(String nameOrAlias) {
    NameEntry entry = byForm.get(key(nameOrAlias));
    return entry == null ? null : entry.name();
  }

  /** Whether a form is marked doubtful. */
  public boolean isDoubtful(String nameOrAlias) {
    return doubtful.contains(key(nameOrAlias));
  }

  /** What the organization is ("bank", "airline"); null where it is not listed. */
  public @Nullable String kind(String nameOrAlias) {
    NameEntry entry = byForm.get(key(nameOrAlias));
    return entry == null || entry.kind().isEmpty() ? null : entry.kind();
  }

  /** What equal forms have in common. */
  static String key(String form) {
    StringBuilder key = new StringBuilder(form.length());
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      if (c == '-' || Character.isWhitespace(c)) {
        key.append(' ');
      } else if (c == '\u2019') {
        key.append('\'');
      } else if (c != '.') {
        key.append(c);
      }
    }
    return key.toString().strip().toLowerCase(Locale.ROOT);
  }
}

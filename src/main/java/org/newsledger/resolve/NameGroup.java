package org.newsledger.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsledger.model.EntityType;
import org.newsledger.model.Mention;

/** All mentions of an article that spell one name alike, and the group of the fullest name. */
final class NameGroup {

  private final NameForm form;
  private final List<Mention> mentions = new ArrayList<>(); // by position
  private EntityType type;
  private @Nullable String knownAs;
  private @Nullable String fullest; // found once, as long as no mention is added
  private NameGroup root = this; // the group whose name all of its entity take

  NameGroup(NameForm form, EntityType type) {
    this.form = form;
    this.type = type;
  }

  /** Adds the next mention; {@code alias} is the name under which aliases know its spelling. */
  void add(Mention mention, @Nullable String alias) {
    mentions.add(mention);
    fullest = null;
    if (knownAs == null) {
      knownAs = alias;
    }
  }

  /** The one name under which aliases know the entity, or null. */
  @Nullable String knownAs() {
    return knownAs;
  }

  /** Leaves open whom the spelling names. */
  void forgetAlias() {
    knownAs = null;
  }

  NameForm form() {
    return form;
  }

  List<Mention> mentions() {
    return mentions;
  }

  EntityType type() {
    return type;
  }

  void retype(EntityType newType) {
    type = newType;
    fullest = null;
  }

  /** The group that stands for the whole entity. */
  NameGroup root() {
    NameGroup at = this;
    while (at.root != at) {
      at = at.root;
    }
    return at;
  }

  /** Makes this group's entity one with another's, under the other's name. */
  void join(NameGroup fuller) {
    NameGroup mine = root();
    NameGroup theirs = fuller.root();
    if (mine != theirs) {
      mine.root = theirs;
    }
  }

  /** Whether a spelling has a legal form, as only full names have. */
  boolean hasLegalForm() {
    return form.words().size() > form.core().size();
  }

  /** Offset of the first mention. */
  int first() {
    return mentions.get(0).start();
  }

  /** Offset of the first mention at or after {@code bodyStart}; MAX_VALUE where there is none. */
  int firstFrom(int bodyStart) {
    for (Mention mention : mentions) {
      if (mention.start() >= bodyStart) {
        return mention.start();
      }
    }
    return Integer.MAX_VALUE;
  }

  /**
   * The longest spelling, the first of equally long ones. A possessive counts only if the name
   * never occurs without it ("Lowe's").
   */
  String fullest() {
    String known = fullest;
    if (known == null) {
      known = findFullest();
      fullest = known;
    }
    return known;
  }

  private String findFullest() {
    Set<String> spellings = new LinkedHashSet<>();
    mentions.forEach(mention -> spellings.add(Surface.bare(mention.text(), type)));
    return spellings.stream()
        .filter(name -> !spellings.contains(Surface.possessor(name)))
        .max(Comparator.comparingInt(NameGroup::fullness))
        .orElseGet(() -> spellings.iterator().next());
  }

  /** Letters count; of equal lengths shouted headlines lose. */
  private static int fullness(String name) {
    boolean shouted = name.equals(name.toUpperCase(Locale.ROOT));
    return name.length() * 2 - (shouted ? 1 : 0);
  }

  boolean isSingleWord() {
    return form.core().size() == 1;
  }

  @Override
  public String toString() {
    return type + " " + form.key();
  }
}

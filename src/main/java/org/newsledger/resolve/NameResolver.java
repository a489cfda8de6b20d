package org.newsledger.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newsledger.lexicon.ModelFiles;
import org.newsledger.lexicon.Nationalities;
import org.newsledger.lexicon.OrganizationWords;
import org.newsledger.model.Article;
import org.newsledger.model.EntityType;
import org.newsledger.model.Mention;
import org.newsledger.model.Sentence;

/**
 * Gives every name mention of an article the fullest name that the article has for its entity.
 *
 * <p>Not promised: that all names of an entity are found to be one. Two entities under one name are
 * the worse fault, so what is doubtful stays apart. Safe for use by several threads.
 */
public final class NameResolver {

  /** Who wins where as many mentions speak for one type as for another: the earlier. */
  private static final List<EntityType> PRECEDENCE =
      List.of(EntityType.PERSON, EntityType.ORGANIZATION, EntityType.PRODUCT, EntityType.LOCATION);

  private static final Pattern GROUP = Pattern.compile("\\sGroup$");

  private final OrganizationWords words;
  private final Nationalities nationalities;
  private final Aliases aliases;
  private final OrganizationNames organizations;

  /** Reads the word lists. */
  public NameResolver(ModelFiles models, Aliases aliases) {
    this.words = OrganizationWords.load(models);
    this.nationalities = Nationalities.load(models);
    this.aliases = aliases;
    this.organizations = new OrganizationNames(words, nationalities, aliases);
  }

  /**
   * The same mentions in the same order, names under their canonical name and their entity's type.
   *
   * @param sentences all of the article, so that a mention's sentence is its index here
   * @param mentions in any order; those of money, percent, dates and other things stay as they are
   */
  public List<Mention> canonicalize(
      Article article, List<Sentence> sentences, List<Mention> mentions) {
    List<NameGroup> groups = group(mentions);
    Map<Mention, NameGroup> meant = new IdentityHashMap<>();
    PersonNames people = new PersonNames(ofType(groups, EntityType.PERSON));
    groups.forEach(group -> meanPeople(group, people, meant));
    List<NameGroup> unmatched =
        groups.stream()
            .filter(g -> isOrganizationLike(g) && !meant.containsKey(g.mentions().get(0)))
            .toList();
    organizations.join(unmatched, sentences, article.titleEnd());
    ProductNames.join(ofType(groups, EntityType.PRODUCT));
    groups.forEach(g -> g.mentions().forEach(m -> meant.putIfAbsent(m, g)));
    Map<NameGroup, NameGroup> shown = shown(groups);
    return mentions.stream().map(m -> canonical(m, meant.get(m), shown)).toList();
  }

  /** Groups of mentions that are spelled alike, in the order of the text. */
  private List<NameGroup> group(List<Mention> mentions) {
    Map<String, List<Mention>> byKey = new LinkedHashMap<>();
    Map<String, NameForm> forms = new LinkedHashMap<>();
    mentions.stream()
        .filter(mention -> mention.type().isName())
        .sorted(Comparator.comparingInt(Mention::start).thenComparingInt(Mention::end))
        .forEach(
            mention -> {
              NameForm form = NameForm.of(mention.text(), words);
              forms.putIfAbsent(form.key(), form);
              byKey.computeIfAbsent(form.key(), key -> new ArrayList<>()).add(mention);
            });
    Set<String> surnames = surnames(byKey, forms);
    List<NameGroup> groups = new ArrayList<>();
    byKey.forEach(
        (key, spelled) ->
            split(spelled, surnames.contains(key))
                .forEach((type, part) -> groups.add(newGroup(type, part))));
    groups.sort(Comparator.comparingInt(NameGroup::first).thenComparing(NameGroup::type));
    return groups;
  }

  private NameGroup newGroup(EntityType type, List<Mention> mentions) {
    String longest = longest(mentions).text();
    NameGroup group = new NameGroup(NameForm.of(longest, words), type);
    // "Acme Group" is not known by what "Acme" is: Acme Industries and Acme Energy may be in it.
    boolean another = GROUP.matcher(longest).find() && aliases.canonical(longest) == null;
    mentions.forEach(m -> group.add(m, another ? null : aliases.canonical(m.text())));
    return group;
  }

  private static Mention longest(List<Mention> mentions) {
    return mentions.stream().max(Comparator.comparingInt(m -> m.text().length())).orElseThrow();
  }

  /** Last words of the full names that are mostly tagged as people. */
  private static Set<String> surnames(
      Map<String, List<Mention>> byKey, Map<String, NameForm> forms) {
    Set<String> surnames = new HashSet<>();
    forms.forEach(
        (key, form) -> {
          int size = form.words().size();
          if (size > 1 && vote(byKey.getOrDefault(key, List.of())) == EntityType.PERSON) {
            surnames.add(form.words().get(size - 1));
          }
        });
    return surnames;
  }

  /**
   * One type for all mentions of a spelling, by majority. A person's surname that is tagged an
   * organization too is both ("Dell"), so there each mention keeps its type.
   */
  private static Map<EntityType, List<Mention>> split(List<Mention> spelled, boolean surname) {
    Map<EntityType, List<Mention>> parts = new EnumMap<>(EntityType.class);
    if (!surname) {
      parts.put(vote(spelled), spelled);
      return parts;
    }
    for (Mention mention : spelled) {
      EntityType type =
          mention.type() == EntityType.ORGANIZATION ? EntityType.ORGANIZATION : EntityType.PERSON;
      parts.computeIfAbsent(type, key -> new ArrayList<>()).add(mention);
    }
    return parts;
  }

  private static EntityType vote(List<Mention> mentions) {
    return PRECEDENCE.stream()
        .max(
            Comparator.comparingLong(
                    (EntityType type) -> mentions.stream().filter(m -> m.type() == type).count())
                .thenComparingInt(type -> -PRECEDENCE.indexOf(type)))
        .orElseThrow();
  }

  private static List<NameGroup> ofType(List<NameGroup> groups, EntityType type) {
    return groups.stream().filter(group -> group.type() == type).toList();
  }

  private static void meanPeople(
      NameGroup group, PersonNames people, Map<Mention, NameGroup> meant) {
    if (group.type() != EntityType.PERSON) {
      return;
    }
    List<String> parts = PersonNames.parts(group);
    boolean full = parts.size() > 1;
    for (Mention mention : group.mentions()) {
      NameGroup person = full ? group.root() : people.whoIs(parts, mention);
      if (person != null) {
        meant.put(mention, person);
      }
    }
  }

  /** Besides organizations single words tagged as people whom nobody is named in full for. */
  private static boolean isOrganizationLike(NameGroup group) {
    return group.type() == EntityType.ORGANIZATION
        || (group.type() == EntityType.PERSON && group.isSingleWord());
  }

  /** Of each entity, by root, the group with its fullest name. */
  private static Map<NameGroup, NameGroup> shown(List<NameGroup> groups) {
    Map<NameGroup, NameGroup> shown = new IdentityHashMap<>();
    for (NameGroup group : groups) {
      shown.merge(group.root(), group, NameResolver::fuller);
    }
    return shown;
  }

  private static NameGroup fuller(NameGroup a, NameGroup b) {
    int words = Integer.compare(words(a), words(b));
    int length = Integer.compare(a.fullest().length(), b.fullest().length());
    return words > 0 || (words == 0 && length >= 0) ? a : b;
  }

  private static int words(NameGroup group) {
    return Acronyms.isAcronym(group.fullest()) ? 0 : group.form().words().size();
  }

  private static Mention canonical(
      Mention mention, @Nullable NameGroup group, Map<NameGroup, NameGroup> shown) {
    if (group == null) {
      return mention;
    }
    NameGroup fullest = shown.getOrDefault(group.root(), group);
    return mention.withType(fullest.type()).withName(fullest.fullest());
  }
}

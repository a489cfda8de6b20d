package org.newsledger.extract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsledger.extract.Rule.Example;
import org.newsledger.extract.Rule.ShareBounds;
import org.newsledger.extract.Rule.Status;
import org.newsledger.extract.Trigger.WordClass;
import org.newsledger.lexicon.ModelFiles;
import org.newsledger.model.Cue.Effect;
import org.newsledger.model.EntityType;
import org.newsledger.model.RoleSpec;

/**
 * Reads and checks the files of models/claims.
 *
 * <p>A rule without an example and a near miss, an unknown key, a duplicate name or a path that
 * does not compile is refused, with file and rule in the message.
 */
public final class RuleLoader {

  private static final String LIST_MARK = "$";
  private static final String SHARE_NUMBER = "([0-9]{1,3}([.][0-9]{1,9})?)?";
  private static final Pattern SHARE = Pattern.compile(SHARE_NUMBER + "-" + SHARE_NUMBER);
  private static final Pattern REQUIREMENT = Pattern.compile("[^*]+([*][1-9])?");
  private static final Set<String> SLOTS = Set.of("amount", "percent", "count", "date");

  private final ModelFiles models;
  private final RolePath.WordClasses classes;
  private final AttributeValues values;

  /** A loader over the given files. */
  public RuleLoader(ModelFiles models) {
    this.models = models;
    this.classes = new RolePath.WordClasses(models);
    this.values = new AttributeValues(models);
  }

  /**
   * All claim types, by name.
   *
   * @throws IllegalArgumentException in one sentence that names file, rule and fault
   */
  public List<ClaimType> load() {
    List<ClaimType> types = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (String path : models.list("claims/")) {
      if (path.endsWith(".yaml")) {
        ClaimType type = load(path);
        if (!names.add(type.spec().type())) {
          throw new IllegalArgumentException(
              "models/" + path + ": type '" + type.spec().type() + "' is defined twice");
        }
        types.add(type);
      }
    }
    return List.copyOf(types);
  }

  private ClaimType load(String path) {
    RuleFile file = RuleYaml.read(path, models.read(path));
    try {
      return compile(file);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("models/" + path + ": " + e.getMessage(), e);
    }
  }

  private ClaimType compile(RuleFile file) {
    String type = require(file.type(), "type");
    List<RoleSpec> roles = new ArrayList<>();
    require(file.roles(), "roles").forEach((name, entry) -> roles.add(role(name, entry)));
    Set<String> slotNames = new HashSet<>(SLOTS);
    roles.forEach(r -> slotNames.add(r.name()));
    var spec =
        new RoleSpec.TypeSpec(
            type,
            require(file.description(), "description"),
            roles,
            requirements(require(file.requires(), "requires"), slotNames));
    Map<String, List<RolePath>> defaults = paths(file.defaults(), slotNames);
    List<Rule> rules = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (RuleFile.RuleEntry entry : require(file.rules(), "rules")) {
      String name = require(entry.name(), "name of a rule");
      if (!names.add(name)) {
        throw new IllegalArgumentException("rule '" + name + "' is defined twice");
      }
      try {
        rules.add(rule(type + "." + name, entry, defaults, slotNames));
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException("rule '" + name + "': " + e.getMessage(), e);
      }
    }
    return new ClaimType(spec, rules, file.smallestAmount(), file.eachAmount());
  }

  private static RoleSpec role(String name, RuleFile.RoleEntry entry) {
    Set<EntityType> types = new HashSet<>();
    for (String type : require(entry.types(), "types of role '" + name + "'")) {
      types.add(constant(EntityType.class, type));
    }
    return new RoleSpec(name, types, entry.descriptions(), entry.each());
  }

  private Rule rule(
      String id,
      RuleFile.RuleEntry entry,
      Map<String, List<RolePath>> defaults,
      Set<String> slotNames) {
    Map<String, List<RolePath>> slots = new LinkedHashMap<>(defaults);
    slots.putAll(paths(entry.roles(), slotNames));
    List<Example> examples = examples(require(entry.examples(), "examples"), slotNames);
    List<String> nearMisses = require(entry.nearMisses(), "near_misses");
    if (examples.isEmpty() || nearMisses.isEmpty()) {
      throw new IllegalArgumentException("at least one example and one near miss are needed");
    }
    return new Rule(
        id,
        trigger(require(entry.trigger(), "trigger")),
        entry.status() == null ? Status.ANY : constant(Status.class, entry.status()),
        compileAll(entry.having()),
        compileAll(entry.lacking()),
        Collections.unmodifiableMap(slots),
        entry.requires() == null ? List.of() : requirements(entry.requires(), slotNames),
        roleNames(entry.recalls(), slotNames),
        pair(entry.pair(), slotNames),
        roleNames(entry.each(), slotNames),
        share(entry.share()),
        fixedAttributes(entry.attributes()),
        attributesByTrigger(entry.attributes()),
        effects(entry.implies()),
        examples,
        nearMisses);
  }

  private static SortedMap<String, String> fixedAttributes(@Nullable Map<String, String> entries) {
    TreeMap<String, String> fixed = new TreeMap<>();
    if (entries != null) {
      entries.forEach(
          (name, value) -> {
            if (!value.startsWith(LIST_MARK)) {
              fixed.put(name, value);
            }
          });
    }
    return Collections.unmodifiableSortedMap(fixed);
  }

  private Map<String, Map<String, String>> attributesByTrigger(
      @Nullable Map<String, String> entries) {
    Map<String, Map<String, String>> byTrigger = new LinkedHashMap<>();
    if (entries != null) {
      entries.forEach(
          (name, value) -> {
            if (value.startsWith(LIST_MARK)) {
              byTrigger.put(name, values.list(value.substring(LIST_MARK.length())));
            }
          });
    }
    return byTrigger;
  }

  private List<RolePath> compileAll(@Nullable List<String> texts) {
    List<RolePath> compiled = new ArrayList<>();
    for (String text : texts == null ? List.<String>of() : texts) {
      compiled.add(RolePath.parse(text, classes));
    }
    return compiled;
  }

  private Map<String, List<RolePath>> paths(
      @Nullable Map<String, JsonNode> entries, Set<String> slotNames) {
    Map<String, List<RolePath>> compiled = new LinkedHashMap<>();
    if (entries == null) {
      return compiled;
    }
    entries.forEach(
        (slot, node) -> {
          if (!slotNames.contains(slot)) {
            throw new IllegalArgumentException("'" + slot + "' is no role or slot of this type");
          }
          List<RolePath> list = new ArrayList<>();
          for (JsonNode text : node.isArray() ? node : List.of(node)) {
            if (!text.asText().equals("none")) {
              list.add(RolePath.parse(text.asText(), classes));
            }
          }
          compiled.put(slot, List.copyOf(list));
        });
    return compiled;
  }

  private Trigger trigger(RuleFile.TriggerEntry entry) {
    Map<WordClass, List<String>> lemmas = new EnumMap<>(WordClass.class);
    putIfPresent(lemmas, WordClass.VERB, entry.verb());
    putIfPresent(lemmas, WordClass.NOUN, entry.noun());
    putIfPresent(lemmas, WordClass.ADJECTIVE, entry.adjective());
    if (lemmas.isEmpty()) {
      throw new IllegalArgumentException("its trigger has no word");
    }
    return new Trigger(lemmas);
  }

  /** A word that begins with "$" stands for all words of a list of attribute values. */
  private void putIfPresent(
      Map<WordClass, List<String>> lemmas, WordClass wordClass, @Nullable List<String> words) {
    if (words == null) {
      return;
    }
    List<String> all = new ArrayList<>();
    for (String word : words) {
      if (word.startsWith(LIST_MARK)) {
        all.addAll(values.list(word.substring(LIST_MARK.length())).keySet());
      } else {
        all.add(word);
      }
    }
    lemmas.put(wordClass, all);
  }

  private static List<List<String>> requirements(List<String> texts, Set<String> slotNames) {
    List<List<String>> all = new ArrayList<>();
    for (String text : texts) {
      List<String> any = List.of(text.split("\\|"));
      for (String alternative : any) {
        String name = Requirement.name(alternative);
        if (!REQUIREMENT.matcher(alternative).matches()) {
          throw new IllegalArgumentException(
              "requires '" + alternative + "', which is neither a name nor one such as partner*2");
        }
        if (!slotNames.contains(name) && !name.startsWith("attribute:")) {
          throw new IllegalArgumentException("requires '" + name + "', which is no role or slot");
        }
      }
      all.add(any);
    }
    return List.copyOf(all);
  }

  private static List<String> roleNames(@Nullable List<String> names, Set<String> slotNames) {
    List<String> roles = names == null ? List.of() : names;
    for (String role : roles) {
      if (!slotNames.contains(role) || SLOTS.contains(role)) {
        throw new IllegalArgumentException("'" + role + "' is no role of this type");
      }
    }
    return roles;
  }

  private static List<String> pair(@Nullable List<String> names, Set<String> slotNames) {
    List<String> pair = roleNames(names, slotNames);
    if (!pair.isEmpty() && pair.size() != 2) {
      throw new IllegalArgumentException("a pair needs two roles");
    }
    return pair;
  }

  private static List<Effect> effects(@Nullable List<String> names) {
    List<Effect> effects = new ArrayList<>();
    for (String name : names == null ? List.<String>of() : names) {
      effects.add(constant(Effect.class, name));
    }
    return effects;
  }

  private static List<Example> examples(
      List<RuleFile.ExampleEntry> entries, Set<String> slotNames) {
    List<Example> examples = new ArrayList<>();
    for (RuleFile.ExampleEntry entry : entries) {
      TreeMap<String, String> expected = new TreeMap<>(require(entry.claim(), "claim"));
      for (String key : expected.keySet()) {
        boolean known = slotNames.contains(key) || key.equals("modality") || key.equals("stage");
        if (!known && !key.startsWith("attribute:")) {
          throw new IllegalArgumentException("example expects '" + key + "', which is no slot");
        }
      }
      examples.add(new Example(require(entry.text(), "text of an example"), expected));
    }
    return examples;
  }

  /** "50-" (at least), "-50" (below), "50-?" (at least, or unstated), "-50?" ... */
  private static @Nullable ShareBounds share(@Nullable String text) {
    if (text == null) {
      return null;
    }
    boolean unstated = text.endsWith("?");
    String range = unstated ? text.substring(0, text.length() - 1) : text;
    if (!SHARE.matcher(range).matches()) {
      throw new IllegalArgumentException("share '" + text + "' is no range such as '50-' or '-50'");
    }
    int dash = range.indexOf('-');
    String from = range.substring(0, dash);
    String to = range.substring(dash + 1);
    return new ShareBounds(
        from.isEmpty() ? 0 : Double.parseDouble(from),
        to.isEmpty() ? Double.MAX_VALUE : Double.parseDouble(to),
        unstated);
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String name) {
    try {
      return Enum.valueOf(type, name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "'%s' is none of %s"
              .formatted(
                  name,
                  Stream.of(type.getEnumConstants())
                      .map(c -> c.name().toLowerCase(Locale.ROOT))
                      .collect(Collectors.joining(", "))),
          e);
    }
  }

  private static <T> T require(@Nullable T value, String what) {
    if (value == null) {
      throw new IllegalArgumentException(what + " is missing");
    }
    return value;
  }
}

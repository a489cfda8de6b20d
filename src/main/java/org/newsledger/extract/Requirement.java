package org.newsledger.extract;

import java.util.List;
import java.util.function.ToIntFunction;
import org.newsledger.model.ResolvedCandidate;
import org.newsledger.model.RoleSpec.TypeSpec;

/**
 * What a claim must have: alternatives of roles, slots or attributes, of which one must be filled;
 * "partner*2" asks for two different ones.
 */
public final class Requirement {

  static final String ATTRIBUTE = "attribute:";

  private Requirement() {}

  /** The role, slot or attribute that an alternative names, without its number. */
  static String name(String alternative) {
    int star = alternative.indexOf('*');
    return star < 0 ? alternative : alternative.substring(0, star);
  }

  /** Whether one of the alternatives is filled often enough. */
  static boolean isMet(List<String> alternatives, ToIntFunction<String> filled) {
    return alternatives.stream().anyMatch(a -> filled.applyAsInt(name(a)) >= atLeast(a));
  }

  /** Whether a candidate still has what its type asks for, now that it is known who is meant. */
  public static boolean areMet(TypeSpec spec, ResolvedCandidate resolved) {
    return spec.required().stream().allMatch(any -> isMet(any, name -> filled(resolved, name)));
  }

  private static int filled(ResolvedCandidate resolved, String name) {
    var candidate = resolved.candidate();
    return switch (name) {
      case "amount" -> candidate.amount() == null ? 0 : 1;
      case "percent" -> candidate.percent() == null ? 0 : 1;
      case "count" -> candidate.count() == null ? 0 : 1;
      case "date" -> candidate.date() == null || candidate.date().date() == null ? 0 : 1;
      default ->
          name.startsWith(ATTRIBUTE)
              ? (candidate.attributes().containsKey(name.substring(ATTRIBUTE.length())) ? 1 : 0)
              : (int)
                  resolved.participants().getOrDefault(name, List.of()).stream()
                      .map(p -> p.name())
                      .distinct()
                      .count();
    };
  }

  private static int atLeast(String alternative) {
    int star = alternative.indexOf('*');
    return star < 0 ? 1 : Integer.parseInt(alternative.substring(star + 1));
  }
}

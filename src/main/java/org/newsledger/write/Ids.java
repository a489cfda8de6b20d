package org.newsledger.write;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.newsledger.model.Amount;
import org.newsledger.model.Claim;
import org.newsledger.model.DateValue;
import org.newsledger.model.EntityType;
import org.newsledger.model.Participant;
import org.newsledger.model.Quantity;

/** The ids of claims and entities: 20 hex digits, equal for equal content on every run. */
public final class Ids {

  private Ids() {}

  /** The id of a canonical name of a type, the same in every article. */
  public static String entity(String name, EntityType type) {
    return new Digest().field(name).field(type.label()).id();
  }

  /**
   * The id of a claim: from its article, type, who, how much, when and where; not from the wording.
   *
   * @param evidenceStart in code points, as {@code evidenceEnd}
   */
  public static String claim(String documentId, Claim claim, int evidenceStart, int evidenceEnd) {
    Digest digest = new Digest().field(documentId).field(claim.type());
    addRoles(digest, claim.roles());
    addAmount(digest, claim.amount());
    digest.field(value(claim.percent())).field(value(claim.count())).field(value(claim.date()));
    addAttributes(digest, claim.attributes());
    return digest.number(evidenceStart).number(evidenceEnd).id();
  }

  private static void addRoles(Digest digest, Map<String, List<Participant>> roles) {
    digest.number(roles.size());
    new TreeMap<>(roles)
        .forEach(
            (role, participants) -> {
              digest.field(role).number(participants.size());
              participants.stream().map(Participant::name).sorted().forEach(digest::field);
            });
  }

  private static void addAmount(Digest digest, @Nullable Amount amount) {
    if (amount == null) {
      digest.field(null);
      return;
    }
    String value = PlainNumber.of(amount.value());
    // Figures too large to be written differ by their words.
    digest.field(value).field(value == null ? amount.text() : null).field(amount.currency());
    digest.field(PlainNumber.of(amount.min())).field(PlainNumber.of(amount.max()));
    digest.field(amount.bound().label()).field(amount.per());
  }

  private static void addAttributes(Digest digest, Map<String, String> attributes) {
    digest.number(attributes.size());
    new TreeMap<>(attributes).forEach((key, value) -> digest.field(key).field(value));
  }

  private static @Nullable String value(@Nullable Quantity quantity) {
    if (quantity == null) {
      return null;
    }
    String value = PlainNumber.of(quantity.value());
    return value == null ? quantity.text() : value;
  }

  private static @Nullable String value(@Nullable DateValue date) {
    return date == null ? null : date.value();
  }
}

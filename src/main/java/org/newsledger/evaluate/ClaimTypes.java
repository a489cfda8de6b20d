package org.newsledger.evaluate;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The claim types that are scored; claims of other types are passed over. */
final class ClaimTypes {

  /** Type to the roles that a strictly right claim must have right, in the order of the tables. */
  private static final Map<String, List<String>> CORE = core();

  private static final Set<String> OF_MONEY =
      Set.of("valuation", "bid", "acquisition", "investment", "earnings", "price", "penalty");

  private ClaimTypes() {}

  static Set<String> names() {
    return CORE.keySet();
  }

  /** Empty for a type that is not scored. */
  static List<String> coreRoles(String type) {
    return CORE.getOrDefault(type, List.of());
  }

  static boolean isOfMoney(String type) {
    return OF_MONEY.contains(type);
  }

  private static Map<String, List<String>> core() {
    Map<String, List<String>> core = new LinkedHashMap<>();
    core.put("valuation", List.of("company"));
    core.put("bid", List.of("bidder", "target"));
    core.put("acquisition", List.of("acquirer", "target"));
    core.put("investment", List.of("investor", "recipient"));
    core.put("stake", List.of("holder", "company"));
    core.put("earnings", List.of("company"));
    core.put("price", List.of("product"));
    core.put("penalty", List.of("payer"));
    core.put("lawsuit", List.of("plaintiff", "defendant"));
    core.put("personnel", List.of("person", "organization"));
    core.put("founding", List.of("founder", "organization"));
    core.put("launch", List.of("organization", "product"));
    core.put("partnership", List.of("partner"));
    core.put("layoffs", List.of("company"));
    return Collections.unmodifiableMap(core);
  }
}

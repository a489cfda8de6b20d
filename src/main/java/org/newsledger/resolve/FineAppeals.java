package org.newsledger.resolve;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.newsledger.model.Participant;
import org.newsledger.model.ResolvedCandidate;

/** "Acme will appeal the decision" where the article tells who fined it: the appeal is theirs. */
public final class FineAppeals {

  private static final String LAWSUIT = "lawsuit";
  private static final String PLAINTIFF = "plaintiff";
  private static final String DEFENDANT = "defendant";

  private final Map<String, List<Participant>> authorities = new HashMap<>(); // by who pays

  /**
   * Tells by these.
   *
   * @param told candidates that have all their roles; of several fines the first counts
   */
  public FineAppeals(List<ResolvedCandidate> told) {
    for (ResolvedCandidate telling : told) {
      List<Participant> authority = telling.participants().get("authority");
      if (telling.candidate().type().equals("penalty") && authority != null) {
        telling
            .participants()
            .getOrDefault("payer", List.of())
            .forEach(payer -> authorities.putIfAbsent(payer.name(), authority));
      }
    }
  }

  /** The lawsuit against who fined its plaintiff; unchanged where nobody did. */
  public ResolvedCandidate complete(ResolvedCandidate open) {
    if (!open.candidate().type().equals(LAWSUIT) || open.participants().containsKey(DEFENDANT)) {
      return open;
    }
    for (Participant plaintiff : open.participants().getOrDefault(PLAINTIFF, List.of())) {
      List<Participant> authority = authorities.get(plaintiff.name());
      if (authority != null) {
        TreeMap<String, List<Participant>> all = new TreeMap<>(open.participants());
        all.put(DEFENDANT, authority);
        return new ResolvedCandidate(open.candidate(), Collections.unmodifiableSortedMap(all));
      }
    }
    return open;
  }
}

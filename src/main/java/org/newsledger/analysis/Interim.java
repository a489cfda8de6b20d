package org.newsledger.analysis;
import java.util.*;
import org.newsledger.model.*;
final class Interim {
  static ResolvedCandidate resolve(Candidate c) {
    TreeMap<String, List<Participant>> m = new TreeMap<>();
    c.roles().forEach((r, fs) -> {
      List<Participant> ps = new ArrayList<>();
      for (Filler f : fs) {
        if (f.form() == Filler.Form.TOPIC || f.form()==Filler.Form.PRONOUN) continue;
        Mention x = f.mention();
        ps.add(new Participant(x == null ? f.text() : x.name(), x == null ? EntityType.OTHER : x.type(), f.text(), f.start(), f.end()));
      }
      if (!ps.isEmpty()) m.put(r, ps);
    });
    return new ResolvedCandidate(c, m);
  }
}

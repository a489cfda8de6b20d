package org.newsledger.lexicon;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** models/lexicons/currency_countries.tsv: which words near a "franc" tell whose it is. */
public final class CurrencyCountries implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String FILE = "lexicons/currency_countries.tsv";

  private final LinkedHashMap<String, LinkedHashMap<String, String>> cues = new LinkedHashMap<>();

  /** Reads the list. */
  public CurrencyCountries(ModelFiles models) {
    for (Row row : Tsv.rows(models, FILE, "family", "code", "words")) {
      Map<String, String> family = cues.computeIfAbsent(row.get(0), name -> new LinkedHashMap<>());
      for (String cue : row.parts(2, ";")) {
        family.put(cue, CurrencyLexicon.code(row, 1));
      }
    }
  }

  /** Cue to ISO code, in the file's order; empty for a family without any. */
  public Map<String, String> cues(String family) {
    return Collections.unmodifiableMap(cues.getOrDefault(family, new LinkedHashMap<>()));
  }
}

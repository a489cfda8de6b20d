package org.newsledger.lexicon;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** models/lexicons/currencies.tsv: how currencies are written. */
public final class CurrencyLexicon implements Serializable {

  /** The most words that a currency's name has ("west african cfa francs"). */
  public static final int MAX_WORDS = 4;

  private static final long serialVersionUID = 1L;
  private static final String FILE = "lexicons/currencies.tsv";
  private static final int COLUMNS = 7;

  private final HashMap<String, CurrencyTerm> signs = new HashMap<>(); // symbols and codes
  private final HashMap<String, CurrencyTerm> words = new HashMap<>();

  /**
   * Reads the list.
   *
   * @throws IllegalArgumentException naming a row that is no currency term or stands twice
   */
  public CurrencyLexicon(ModelFiles models) {
    for (List<String> row : Tsv.rows(models, FILE, COLUMNS)) {
      Map<String, CurrencyTerm> table =
          switch (row.get(0)) {
            case "symbol", "code" -> signs;
            case "word" -> words;
            default ->
                throw new IllegalArgumentException("models/" + FILE + ": unknown kind in " + row);
          };
      CurrencyTerm term = term(row);
      if (table.put(term.form(), term) != null) {
        throw new IllegalArgumentException("models/" + FILE + ": " + term.form() + " stands twice");
      }
    }
  }

  /** The symbol or code written exactly so ("US$", "EUR"), or null. */
  public @Nullable CurrencyTerm sign(String form) {
    return signs.get(form);
  }

  /** The currency of these words ("swiss francs", lower case, single blanks), or null. */
  public @Nullable CurrencyTerm word(String form) {
    return words.get(form);
  }

  private static CurrencyTerm term(List<String> row) {
    String code = row.get(2);
    String guard = row.get(5).isEmpty() ? "none" : row.get(5);
    String divisor = row.get(6).isEmpty() ? "1" : row.get(6);
    if (row.get(1).isEmpty() || !(code.isEmpty() || code.matches("[A-Z]{3}"))) {
      throw new IllegalArgumentException("models/" + FILE + ": no currency term in " + row);
    }
    return new CurrencyTerm(
        row.get(1),
        code.isEmpty() ? null : code,
        row.get(3).equals("settled"),
        row.get(4),
        Rows.constant(CurrencyTerm.Guard.class, guard, FILE),
        Rows.number(divisor, FILE));
  }
}

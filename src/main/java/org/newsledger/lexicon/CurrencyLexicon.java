package org.newsledger.lexicon;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** models/lexicons/currencies.tsv: how currencies are written. */
public final class CurrencyLexicon implements Serializable {

  /** The most words that a currency's name has ("west african cfa francs"). */
  public static final int MAX_WORDS = 4;

  private static final long serialVersionUID = 1L;
  private static final String FILE = "lexicons/currencies.tsv";
  private static final Pattern CODE = Pattern.compile("[A-Z]{3}");

  private final HashMap<String, CurrencyTerm> signs = new HashMap<>(); // symbols and codes
  private final HashMap<String, CurrencyTerm> words = new HashMap<>();

  /**
   * Reads the list.
   *
   * @throws IllegalArgumentException naming a row that is no currency term or stands twice
   */
  public CurrencyLexicon(ModelFiles models) {
    for (Row row : rows(models)) {
      Map<String, CurrencyTerm> table =
          row.oneOf(0, List.of("symbol", "code", "word")).equals("word") ? words : signs;
      CurrencyTerm term = term(row);
      if (table.put(term.form(), term) != null) {
        throw row.wrong("'" + term.form() + "' stands twice");
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

  private static List<Row> rows(ModelFiles models) {
    return Tsv.rows(
        models, FILE, "kind", "form", "code?", "certainty", "family?", "guard?", "divisor?");
  }

  private static CurrencyTerm term(Row row) {
    boolean guarded = !row.get(5).isEmpty();
    BigDecimal divisor = row.get(6).isEmpty() ? BigDecimal.ONE : row.number(6);
    if (divisor.signum() <= 0) {
      throw row.wrong("the divisor '" + row.get(6) + "' is not above 0");
    }
    return new CurrencyTerm(
        row.get(1),
        row.get(2).isEmpty() ? null : code(row, 2),
        row.is("settled", "inferred", 3),
        row.get(4),
        guarded ? row.constant(CurrencyTerm.Guard.class, 5) : CurrencyTerm.Guard.NONE,
        divisor);
  }

  /** The field as a code after ISO 4217. */
  static String code(Row row, int column) {
    if (!CODE.matcher(row.get(column)).matches()) {
      throw row.wrong("the code '" + row.get(column) + "' is not three capitals");
    }
    return row.get(column);
  }
}

package org.newsledger.normalize;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.newsledger.lexicon.CurrencyCountries;
import org.newsledger.lexicon.CurrencyLexicon;
import org.newsledger.lexicon.CurrencyTerm;
import org.newsledger.lexicon.ModelFiles;
import org.newsledger.model.Amount;
import org.newsledger.model.Mention;

/**
 * Tells from the article what an amount's own words leave open: whose francs, crowns, rupees,
 * pounds or dollars. Safe for use by several threads.
 *
 * <p>An explicit code of the family ("Swiss francs") settles it where the article has but one; else
 * the nearest country word of models/lexicons/currency_countries.tsv, before the amount rather than
 * behind it. A bare "$" is USD even beside "C$5m", as news agencies write, unless the article sets
 * US dollars apart ("US$3m") and writes its own as "$". What nothing tells stays as it was.
 */
public final class CurrencyResolver {

  private static final String DOLLAR = "dollar";
  private static final String POUND = "pound";
  private static final int NEIGHBOURS = 6; // mentions either way that may have lent a currency

  private final CurrencyLexicon currencies;
  private final CurrencyCountries countries;

  /** Reads the word lists it needs. */
  public CurrencyResolver(ModelFiles models) {
    currencies = new CurrencyLexicon(models);
    countries = new CurrencyCountries(models);
  }

  /**
   * The mentions in their order, inferred currencies told from the article where it tells them.
   *
   * @param whole the article's whole text, into which the mentions' spans point
   * @param mentions of any type
   */
  public List<Mention> resolve(String whole, List<Mention> mentions) {
    Map<String, FamilyEvidence> evidence = new HashMap<>();
    List<Mention> resolved = new ArrayList<>(mentions.size());
    for (int i = 0; i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      Amount amount = mention.amount();
      String family = amount == null || !amount.currencyInferred() ? "" : family(mentions, i);
      if (amount == null || family.isEmpty()) {
        resolved.add(mention);
        continue;
      }
      FamilyEvidence found =
          evidence.computeIfAbsent(family, name -> gather(name, whole, mentions));
      String code = decide(family, found, amount);
      resolved.add(
          code == null || code.equals(amount.currency())
              ? mention
              : mention.withAmount(amount.withInferredCurrency(code)));
    }
    return resolved;
  }

  private @Nullable String decide(String family, FamilyEvidence found, Amount amount) {
    if (family.equals(DOLLAR)) {
      return found.setsUsApart() ? found.nearestCue(amount.start()) : null;
    }
    String explicit = found.onlyExplicit();
    if (family.equals(POUND)) {
      return explicit != null && !found.hasCue("GBP") ? explicit : null;
    }
    return explicit != null ? explicit : found.nearestCue(amount.start());
  }

  private FamilyEvidence gather(String family, String whole, List<Mention> mentions) {
    FamilyEvidence evidence = new FamilyEvidence();
    for (Mention mention : mentions) {
      Amount amount = mention.amount();
      String code = amount == null || amount.currencyInferred() ? null : amount.currency();
      if (code != null && countries.cues(family).containsValue(code)) {
        evidence.addExplicit(code);
      }
      if (amount != null && isUsDollarSign(whole, amount)) {
        evidence.markUsApart();
      }
    }
    countries.cues(family).forEach((cue, code) -> evidence.addCue(whole, cue, code));
    evidence.sort();
    return evidence;
  }

  /** "US$3m", but not the "US$1" of a note on exchange rates. */
  private static boolean isUsDollarSign(String whole, Amount amount) {
    boolean sign = amount.text().startsWith("US$") || amount.text().startsWith("$US");
    boolean rate = whole.startsWith("=", amount.end());
    return sign && !rate;
  }

  /** The family of a mention's words, or of the neighbour that lent it its currency. */
  private String family(List<Mention> mentions, int index) {
    Amount amount = Objects.requireNonNull(mentions.get(index).amount());
    String own = family(amount.text());
    if (!own.isEmpty() || !isBare(amount.text())) {
      return own;
    }
    int sentence = mentions.get(index).sentence();
    int last = Math.min(mentions.size() - 1, index + NEIGHBOURS);
    for (int i = Math.max(0, index - NEIGHBOURS); i <= last; i++) {
      Amount lender = mentions.get(i).amount();
      boolean lends =
          lender != null
              && mentions.get(i).sentence() == sentence
              && Objects.equals(lender.currency(), amount.currency());
      String lent = lends && lender != null ? family(lender.text()) : "";
      if (!lent.isEmpty()) {
        return lent;
      }
    }
    return "";
  }

  private boolean isBare(String text) {
    return pieces(text).stream().allMatch(piece -> term(piece) == null);
  }

  /** What an article may tell apart about a currency written so; empty for nothing. */
  private String family(String text) {
    for (String piece : pieces(text)) {
      CurrencyTerm term = term(piece);
      if (term != null && !term.family().isEmpty()) {
        return term.family();
      }
    }
    return "";
  }

  private @Nullable CurrencyTerm term(String piece) {
    CurrencyTerm sign = currencies.sign(piece);
    return sign != null ? sign : currencies.word(piece.toLowerCase(Locale.ROOT));
  }

  /** The parts of an amount that are no numbers: "Rs", "million", "swiss", "francs", "$". */
  private static List<String> pieces(String text) {
    String plain = text.replaceAll("[0-9.,]+", " ").replaceAll("(\\p{Sc})", " $1 ");
    List<String> pieces = new ArrayList<>();
    for (String piece : plain.strip().split("[\\s\\-\u2010-\u2014]+")) {
      pieces.add(piece);
    }
    return pieces;
  }
}

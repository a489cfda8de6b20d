package org.newsledger.tag;

import java.math.BigDecimal;
import java.util.Set;
import org.newsledger.lexicon.CueLexicon;
import org.newsledger.lexicon.CurrencyTerm;

/**
 * Tells money from its near misses: "12 won the race", "5 pounds of beef", "17 euro zone states".
 */
final class CurrencyGuard {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int WEIGHT_WINDOW = 4;

  private final Set<String> price;
  private final Set<String> bareAfter;
  private final Set<String> afterWon;
  private final Set<String> weightBefore;
  private final Set<String> weightAfter;
  private final Set<String> poundNoun;
  private final Set<String> poundsOf;
  private final Set<String> afterEuro;

  CurrencyGuard(CueLexicon cues) {
    price = cues.words("price");
    bareAfter = cues.words("bare-after");
    afterWon = cues.words("not-verb-object");
    weightBefore = cues.words("weight-before");
    weightAfter = cues.words("weight-after");
    poundNoun = cues.words("pound-noun");
    poundsOf = cues.words("pounds-of");
    afterEuro = cues.words("after-euro");
  }

  /** Whether the sentence speaks of prices, so that "130p" is money. */
  boolean pricesIn(Lexemes lexemes) {
    for (int i = 0; i < lexemes.size(); i++) {
      if (lexemes.get(i).is(Lexeme.Kind.SYMBOL) || price.contains(lexemes.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a currency at lexemes {@code [from, to)} beside a figure is money.
   *
   * @param suffix whether it stands behind the figure
   */
  boolean allows(
      CurrencyTerm term, Lexemes lexemes, Figure figure, int from, int to, boolean suffix) {
    if (suffix && lexemes.lower(lexemes.behindJoint(to)).equals("denominated")) {
      return false;
    }
    return switch (term.guard()) {
      case NONE -> true;
      case FIGURE -> figure.digits();
      case MAGNITUDE -> figure.hasMagnitude() && (!suffix || endsThere(term, lexemes, to));
      case CONTEXT -> suffix && lexemes.glued(from) && lexemes.hasPrices(this);
      case POUND -> pound(lexemes, figure, from, to);
      case VERB -> currencyNotVictory(lexemes, figure, to);
      case EURO -> currencyNotContinent(lexemes, figure, to);
      case LOWER -> lexemes.get(to - 1).text().equals(lexemes.lower(to - 1));
    };
  }

  /** "5 billion TRY in" is money, "3 million AMD chips" is not. */
  private boolean endsThere(CurrencyTerm term, Lexemes lexemes, int to) {
    boolean isCode = term.form().equals(term.code());
    return !isCode
        || !lexemes.get(to).is(Lexeme.Kind.WORD)
        || bareAfter.contains(lexemes.lower(to));
  }

  private boolean currencyNotVictory(Lexemes lexemes, Figure figure, int to) {
    BigDecimal value = figure.value(BigDecimal.ONE);
    boolean large = figure.hasMagnitude() || (value != null && value.compareTo(HUNDRED) >= 0);
    return large && !afterWon.contains(lexemes.lower(to));
  }

  private boolean currencyNotContinent(Lexemes lexemes, Figure figure, int to) {
    Lexeme next = lexemes.get(lexemes.behindJoint(to));
    boolean tournament = lexemes.get(to - 1).capitalized() && next.is(Lexeme.Kind.NUMBER);
    return figure.hasMagnitude() || !(tournament || afterEuro.contains(next.lower()));
  }

  private boolean pound(Lexemes lexemes, Figure figure, int from, int to) {
    String next = lexemes.lower(to);
    if (next.equals("of")) {
      return poundsOf.contains(lexemes.lower(to + 1));
    }
    if (figure.hasMagnitude()) {
      return true;
    }
    String last = lexemes.lower(lexemes.behindJoint(to));
    boolean adjective = lexemes.get(from - 1).isHyphen();
    if (adjective) {
      return poundNoun.contains(last);
    }
    return !weightAfter.contains(last) && !weighed(lexemes, figure.from());
  }

  private boolean weighed(Lexemes lexemes, int from) {
    for (int i = from - 1; i >= from - WEIGHT_WINDOW; i--) {
      if (weightBefore.contains(lexemes.lower(i))) {
        return true;
      }
    }
    return false;
  }
}

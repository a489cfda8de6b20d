package org.newsledger.lexicon;

import java.util.Set;
import java.util.regex.Pattern;

/** Codes of stocks as news agencies write them behind a company's name. */
public final class Tickers {

  /** "BUD.N", "INTB.BR", "0386.HK", "103150.KS", "MGa.TO", "GM.UL". */
  private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Za-z0-9_]{0,7}\\.[A-Z]{1,3}");

  /** What looks like one. */
  private static final Set<String> PLACES = Set.of("U.S", "U.K", "U.N", "D.C", "L.A", "N.Y", "N.J");

  private Tickers() {}

  /** Whether the word is a stock's code with its exchange. */
  public static boolean is(String word) {
    return CODE.matcher(word).matches() && !PLACES.contains(word);
  }
}

package org.newsledger.tag;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsledger.lexicon.BoundLexicon;
import org.newsledger.lexicon.CueLexicon;
import org.newsledger.lexicon.ModelFiles;
import org.newsledger.lexicon.NumberLexicon;
import org.newsledger.model.Quantity;

/**
 * Finds counts of people and jobs: "10,000 jobs", "a further 200 full-time employees", "500 of its
 * staff", "cut its workforce by 1,200". Safe for use by several threads.
 *
 * <p>Words without a value ("thousands of jobs") and shares ("10 percent of its staff") are none.
 */
public final class CountParser {

  private static final int MAX_MODIFIERS = 4;
  private static final Set<String> POSSESSIVE = Set.of("its", "the", "their", "our", "his", "her");
  private static final Set<String> AFTERMATH = Set.of("cuts", "losses", "job");

  private final FigureParser figures;
  private final BoundReader bounds;
  private final Set<String> people;
  private final Set<String> stops;
  private final Set<String> workforce;
  private final Set<String> yearBefore;

  /** Reads the word lists it needs. */
  public CountParser(ModelFiles models) {
    CueLexicon cues = new CueLexicon(models);
    figures = new FigureParser(new NumberLexicon(models));
    bounds = new BoundReader(new BoundLexicon(models), cues);
    people = cues.words("person");
    stops = cues.words("count-stop");
    workforce = cues.words("workforce-by");
    yearBefore = cues.words("year-before");
  }

  /**
   * The counts in order, not overlapping; of a range the lower number.
   *
   * @param sentence the text to search
   * @param offset where the text begins in the article, 0 or more
   * @return with spans from the number to the noun, into the article
   */
  public List<Quantity> counts(String sentence, int offset) {
    Lexemes lexemes = Lexer.read(sentence);
    List<Quantity> counts = new ArrayList<>();
    int i = 0;
    while (i < lexemes.size()) {
      QuantitySpan span = at(lexemes, i);
      if (span != null) {
        int start = lexemes.get(span.from()).start();
        int end = lexemes.get(span.to() - 1).end();
        String words = sentence.substring(start, end);
        counts.add(new Quantity(span.value(), words, offset + start, offset + end));
      }
      i = span == null ? i + 1 : span.to();
    }
    return counts;
  }

  private @Nullable QuantitySpan at(Lexemes lexemes, int i) {
    Figure low = figure(lexemes, i);
    BigDecimal value = low == null ? null : low.value(BigDecimal.ONE);
    if (low == null || value == null || value.stripTrailingZeros().scale() > 0) {
      return null;
    }
    Figure high = isLink(lexemes, low.to()) ? figures.at(lexemes, low.to() + 1) : null;
    int from = high == null ? low.to() : high.to();
    int noun = nounEnd(lexemes, from);
    if (noun > 0) {
      return new QuantitySpan(i, noun, value);
    }
    return followsWorkforce(lexemes, i) && endsHere(lexemes, low.to())
        ? new QuantitySpan(i, low.to(), value)
        : null;
  }

  private @Nullable Figure figure(Lexemes lexemes, int i) {
    Lexeme before = lexemes.get(i - 1);
    boolean joined =
        lexemes.glued(i) && (before.is(Lexeme.Kind.WORD) || before.is(Lexeme.Kind.SYMBOL));
    boolean money = before.is(Lexeme.Kind.SYMBOL);
    boolean ratio = before.lower().equals("in") && figures.at(lexemes, i - 2) != null;
    boolean firm = lexemes.glued(i + 1) && lexemes.get(i + 1).text().equals("M"); // "3M posts"
    return joined || money || ratio || firm || isYear(lexemes, i) ? null : figures.at(lexemes, i);
  }

  /** "in 2012 employees": a year. */
  private boolean isYear(Lexemes lexemes, int i) {
    String text = lexemes.get(i).text();
    return text.length() == 4
        && (text.startsWith("19") || text.startsWith("20"))
        && yearBefore.contains(lexemes.lower(i - 1));
  }

  private static boolean isLink(Lexemes lexemes, int i) {
    String link = lexemes.lower(i);
    return link.equals("to")
        || link.equals("and")
        || link.equals("or")
        || lexemes.get(i).isHyphen();
  }

  /** The index behind the noun that is counted from {@code i} on, or 0. */
  private int nounEnd(Lexemes lexemes, int i) {
    int at = lexemes.behindJoint(i);
    if (lexemes.lower(at).equals("of") && POSSESSIVE.contains(lexemes.lower(at + 1))) {
      at += 2;
      Figure total = figures.at(lexemes, at);
      at = total == null ? at : total.to();
    }
    for (int n = 0; n <= MAX_MODIFIERS; n++) {
      Lexeme word = lexemes.get(at);
      boolean name = word.capitalized() && n > 1; // "one day succeed Jobs"
      if (people.contains(word.lower()) && !name) {
        return behindAftermath(lexemes, at + 1);
      }
      if (!word.is(Lexeme.Kind.WORD)
          || (stops.contains(word.lower()) && !word.text().equals("US"))) {
        return 0;
      }
      at = lexemes.behindJoint(at + 1);
    }
    return 0;
  }

  private int behindAftermath(Lexemes lexemes, int i) {
    int at = i;
    while (AFTERMATH.contains(lexemes.lower(at))) {
      at++;
    }
    return at;
  }

  /** "cut its workforce by about 1,200" */
  private boolean followsWorkforce(Lexemes lexemes, int i) {
    int at = bounds.startOfBound(lexemes, i);
    if (lexemes.lower(at - 1).equals("further") && lexemes.lower(at - 2).equals("a")) {
      at -= 2;
    }
    return lexemes.lower(at - 1).equals("by") && workforce.contains(lexemes.lower(at - 2));
  }

  private boolean endsHere(Lexemes lexemes, int i) {
    Lexeme next = lexemes.get(i);
    boolean percent = PercentScanner.unitEnd(lexemes, i) > 0;
    return !percent && (!next.is(Lexeme.Kind.WORD) || stops.contains(next.lower()));
  }
}

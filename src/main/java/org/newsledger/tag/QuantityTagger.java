package org.newsledger.tag;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.newsledger.lexicon.BoundLexicon;
import org.newsledger.lexicon.CalendarLexicon;
import org.newsledger.lexicon.CueLexicon;
import org.newsledger.lexicon.CurrencyLexicon;
import org.newsledger.lexicon.ModelFiles;
import org.newsledger.lexicon.NumberLexicon;
import org.newsledger.lexicon.PeriodLexicon;
import org.newsledger.model.Amount;
import org.newsledger.model.EntityType;
import org.newsledger.model.Mention;
import org.newsledger.model.Sentence;

/**
 * Finds money, percentages and dates, sentence by sentence, from the characters and not from the
 * tokens. Takes time linear in the text. Safe for use by several threads.
 *
 * <p>Currencies that the words do not settle and dates that count from the article's own are left
 * to {@code normalize}.
 */
public final class QuantityTagger {

  private final MoneyScanner money;
  private final PercentScanner percents;
  private final DateScanner dates;

  /**
   * Reads the word lists.
   *
   * @throws IllegalArgumentException if one is missing or malformed
   */
  public QuantityTagger(ModelFiles models) {
    CueLexicon cues = new CueLexicon(models);
    NumberLexicon numbers = new NumberLexicon(models);
    FigureParser figures = new FigureParser(numbers);
    CurrencyGuard guard = new CurrencyGuard(cues);
    SumParser sums = new SumParser(new CurrencyLexicon(models), figures, guard);
    BoundReader bounds = new BoundReader(new BoundLexicon(models), cues);
    PerReader per = new PerReader(new PeriodLexicon(models));
    money = new MoneyScanner(sums, new RangeJoiner(sums, bounds, per, cues), bounds, per, cues);
    percents = new PercentScanner(figures, numbers, cues);
    dates = new DateScanner(new CalendarLexicon(models), figures, cues);
  }

  /**
   * The mentions of all sentences, by start, not overlapping.
   *
   * @param whole the article's whole text
   * @param sentences with spans into it
   * @return money with its amount, percent with its number, dates with an ISO value or null
   */
  public List<Mention> tag(String whole, List<Sentence> sentences) {
    List<Mention> mentions = new ArrayList<>();
    for (Sentence sentence : sentences) {
      mentions.addAll(tag(whole, sentence));
    }
    return mentions;
  }

  private List<Mention> tag(String whole, Sentence sentence) {
    Lexemes lexemes = Lexer.read(whole.substring(sentence.start(), sentence.end()));
    MentionSink sink = new MentionSink(whole, sentence, lexemes);
    for (MoneySpan span : money.scan(lexemes)) {
      sink.add(EntityType.MONEY, span.from(), span.to(), at(span.amount(), sentence), null, null);
    }
    for (QuantitySpan span : percents.scan(lexemes)) {
      sink.add(EntityType.PERCENT, span.from(), span.to(), null, span.value(), null);
    }
    for (DateSpan span : dates.scan(lexemes)) {
      sink.add(EntityType.DATE, span.from(), span.to(), null, null, span.iso());
    }
    List<Mention> mentions = sink.mentions();
    mentions.sort(Comparator.comparingInt(Mention::start));
    return mentions;
  }

  private static Amount at(Amount amount, Sentence sentence) {
    int offset = sentence.start();
    return new Amount(
        amount.text(),
        amount.start() + offset,
        amount.end() + offset,
        amount.value(),
        amount.currency(),
        amount.currencyInferred(),
        amount.min(),
        amount.max(),
        amount.bound(),
        amount.per());
  }
}

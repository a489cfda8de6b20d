package org.newsledger.opennlp;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.jspecify.annotations.Nullable;
import org.newsledger.lexicon.ModelFiles;
import org.newsledger.lexicon.Row;
import org.newsledger.lexicon.Tsv;
import org.newsledger.segment.LanguageCheck;

/**
 * OpenNLP's language detector, overruled by English function words.
 *
 * <p>It is unsure of short and name-rich text, so it is asked from 200 letters on, and a text is
 * foreign only if fewer than 5 % of its words are English function words.
 */
public final class OpenNlpLanguage implements LanguageCheck {

  private static final String MODEL = "/langdetect-183.bin";
  private static final String WORDS = "lexicons/function_words.tsv";
  private static final String ENGLISH = "eng";
  private static final String UNDETERMINED = "und";

  /** UTF-16 code units of a text that are looked at. */
  private static final int LOOKED_AT = 2_000;

  private static final int ENOUGH_LETTERS = 200;
  private static final double ENGLISH_SHARE = 0.05;

  private final LanguageDetectorModel model;
  private final Set<String> functionWords = new HashSet<>();

  /**
   * Loads the bundled model and the word list.
   *
   * @throws UncheckedIOException if the model is not on the class path
   */
  public OpenNlpLanguage(ModelFiles models) {
    try (InputStream in = Resources.open(MODEL)) {
      model = new LanguageDetectorModel(in);
    } catch (IOException e) {
      throw new UncheckedIOException("language model", e);
    }
    for (Row row : Tsv.rows(models, WORDS, "word")) {
      functionWords.add(row.get(0));
    }
  }

  @Override
  public @Nullable String foreignLanguage(String text) {
    String head = text.substring(0, Math.min(text.length(), LOOKED_AT));
    long letters = head.codePoints().filter(Character::isLetter).count();
    if (letters < ENOUGH_LETTERS) {
      return 2 * latinLetters(head) < letters ? UNDETERMINED : null;
    }
    if (englishShare(head) >= ENGLISH_SHARE) {
      return null;
    }
    String leading = new LanguageDetectorME(model).predictLanguage(head).getLang();
    return leading.equals(ENGLISH) ? null : leading;
  }

  private static long latinLetters(String text) {
    return text.codePoints()
        .filter(c -> Character.isLetter(c))
        .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
        .count();
  }

  private double englishShare(String text) {
    int words = 0;
    int english = 0;
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
      if (!word.isEmpty()) {
        words++;
        english += functionWords.contains(word) ? 1 : 0;
      }
    }
    return words == 0 ? 0 : (double) english / words;
  }
}

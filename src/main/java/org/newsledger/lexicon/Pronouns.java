package org.newsledger.lexicon;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Pronouns and what they can stand for, as {@code models/lexicons/pronouns.tsv} says. */
public final class Pronouns implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String FILE = "lexicons/pronouns.tsv";

  /** Who speaks. */
  public enum Person {
    FIRST,
    THIRD,
    RELATIVE
  }

  /** What is meant: a man, a woman, any person, a thing, or any of these. */
  public enum Gender {
    MASCULINE,
    FEMININE,
    COMMON,
    NEUTER,
    ANY;

    /** Whether only people are meant. */
    public boolean isHuman() {
      return this == MASCULINE || this == FEMININE || this == COMMON;
    }
  }

  /** How many are meant. */
  public enum Number {
    SINGULAR,
    PLURAL,
    EITHER
  }

  /** One pronoun. */
  public record Pronoun(Person person, Gender gender, Number number, boolean possessive)
      implements Serializable {}

  private final Map<String, Pronoun> byWord;

  private Pronouns(Map<String, Pronoun> byWord) {
    this.byWord = byWord;
  }

  /**
   * Reads the list.
   *
   * @throws IllegalArgumentException naming a label that is none
   */
  public static Pronouns load(ModelFiles models) {
    Map<String, Pronoun> byWord = new HashMap<>();
    for (Row row : Tsv.rows(models, FILE, "word", "person", "gender", "number", "case")) {
      Pronoun pronoun =
          new Pronoun(
              row.constant(Person.class, 1),
              row.constant(Gender.class, 2),
              row.constant(Number.class, 3),
              row.is("possessive", "other", 4));
      byWord.put(row.get(0), pronoun);
    }
    return new Pronouns(byWord);
  }

  /** The pronoun that a word is, or null; case does not matter. */
  public @Nullable Pronoun find(String word) {
    return byWord.get(word.toLowerCase(Locale.ROOT));
  }
}

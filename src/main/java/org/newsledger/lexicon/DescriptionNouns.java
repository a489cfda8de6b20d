package org.newsledger.lexicon;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Nouns that stand for participants, as {@code models/lexicons/description_nouns.tsv} says. */
public final class DescriptionNouns implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String FILE = "lexicons/description_nouns.tsv";

  /** The kind of nouns that fit everything of their class ("the company"). */
  public static final String ANY = "any";

  /** The kind of public bodies. */
  public static final String AGENCY = "agency";

  /** The kind of nouns that need somebody to be related to ("its rival"). */
  public static final String RELATION = "relation";

  /** What a noun stands for. */
  public enum Class {
    ORGANIZATION,
    PERSON,
    /** A part of a company, or what it owns. */
    UNIT,
    PRODUCT,
    /** Never a participant: "investors", "deal". */
    NOBODY
  }

  /**
   * What a noun says.
   *
   * @param kind equal for nouns of one sense ("bank", "lender"), or {@link #ANY}, {@link #RELATION}
   */
  public record Noun(Class of, String kind, boolean plural) implements Serializable {}

  private final Map<String, Noun> byWord; // singular and plural, hyphens as blanks

  private DescriptionNouns(Map<String, Noun> byWord) {
    this.byWord = byWord;
  }

  /**
   * Reads the list; of a noun that occurs twice the first row counts.
   *
   * @throws IllegalArgumentException naming a class that is none
   */
  public static DescriptionNouns load(ModelFiles models) {
    Map<String, Noun> byWord = new HashMap<>();
    for (Row row : Tsv.rows(models, FILE, "noun", "class", "kind")) {
      Class of = row.constant(Class.class, 1);
      byWord.putIfAbsent(key(row.get(0)), new Noun(of, row.get(2), false));
      byWord.putIfAbsent(plural(key(row.get(0))), new Noun(of, row.get(2), true));
    }
    return new DescriptionNouns(byWord);
  }

  /** What a noun or its plural says, or null; case and hyphens do not matter. */
  public @Nullable Noun find(String noun) {
    return byWord.get(key(noun));
  }

  private static String key(String noun) {
    return noun.toLowerCase(Locale.ROOT).replace('-', ' ');
  }

  private static String plural(String noun) {
    if (noun.endsWith("y") && !noun.matches(".*[aeiou]y")) {
      return noun.substring(0, noun.length() - 1) + "ies";
    }
    if (noun.endsWith("man")) {
      return noun.substring(0, noun.length() - 2) + "en";
    }
    return noun.matches(".*(s|x|ch|sh)") ? noun + "es" : noun + "s";
  }
}

package org.newsledger.resolve;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsledger.lexicon.Nationalities;
import org.newsledger.lexicon.OrganizationWords;
import org.newsledger.lexicon.OrganizationWords.Role;

/** Which capitals stand for which name. */
final class Acronyms {

  private static final Pattern ACRONYM = Pattern.compile("(?:[A-Z]\\.?&?){2,6}");
  private static final Pattern NOT_LETTERS = Pattern.compile("[^A-Za-z]");

  private final OrganizationWords lexicon;
  private final Nationalities nationalities;

  Acronyms(OrganizationWords lexicon, Nationalities nationalities) {
    this.lexicon = lexicon;
    this.nationalities = nationalities;
  }

  /** Whether a name is two to six capitals, points and "&amp;" aside. */
  static boolean isAcronym(String surface) {
    return ACRONYM.matcher(surface.strip()).matches();
  }

  /** The letters of an acronym in lower case. */
  static String letters(String surface) {
    return NOT_LETTERS.matcher(surface).replaceAll("").toLowerCase(Locale.ROOT);
  }

  /** What a name can be shortened to: initials with and without legal form and small words. */
  Set<String> of(NameForm form, String surface) {
    Set<String> found = new LinkedHashSet<>();
    for (List<String> words : List.of(form.core(), form.words(), withoutLead(form.core()))) {
      found.add(initials(words, true));
      found.add(initials(words, false));
    }
    found.add(capitals(surface));
    found.removeIf(letters -> letters.length() < 2);
    return found;
  }

  /** "federal trade commission" of "us federal trade commission", "housing" of "department of". */
  private List<String> withoutLead(List<String> words) {
    int start = 0;
    while (start < words.size() - 1 && isLead(words.get(start), start)) {
      start++;
    }
    return words.subList(start, words.size());
  }

  private boolean isLead(String word, int position) {
    return nationalities.ofWord(word) != null
        || lexicon.is(word, Role.AGENCY)
        || (position > 0 && lexicon.is(word, Role.SMALL));
  }

  private String initials(List<String> words, boolean withSmall) {
    StringBuilder letters = new StringBuilder();
    for (String word : words) {
      if (withSmall || !lexicon.is(word, Role.SMALL)) {
        letters.append(word.charAt(0));
      }
    }
    return letters.toString();
  }

  private static String capitals(String surface) {
    StringBuilder letters = new StringBuilder();
    surface.chars().filter(Character::isUpperCase).forEach(c -> letters.append((char) c));
    return letters.toString().toLowerCase(Locale.ROOT);
  }

  /** Whether bracketed letters fit the name before them: its first letter, the rest in order. */
  static boolean fitsBracket(String acronym, String name) {
    String wanted = letters(acronym);
    String letters = letters(name);
    if (wanted.length() >= letters.length() || wanted.charAt(0) != letters.charAt(0)) {
      return false;
    }
    int at = 0;
    for (int i = 0; i < letters.length() && at < wanted.length(); i++) {
      if (letters.charAt(i) == wanted.charAt(at)) {
        at++;
      }
    }
    return at == wanted.length();
  }
}

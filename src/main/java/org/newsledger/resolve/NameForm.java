package org.newsledger.resolve;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.newsledger.lexicon.OrganizationWords;
import org.newsledger.lexicon.OrganizationWords.Role;

/**
 * A name taken apart for comparing: two spellings of one name have equal parts.
 *
 * @param words lower case, without accents, possessives and "the"; hyphens part words, ".com" is a
 *     word, "&amp;" is "and"; at least one
 * @param core the words without trailing legal forms; at least one
 * @param joined whether the first written word was several with hyphens ("Anheuser-Busch")
 */
record NameForm(List<String> words, List<String> core, boolean joined) {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern POSSESSIVE = Pattern.compile("['\u2019]s?(?=[\\s-]|$)");
  private static final Pattern SLASHED_FORM = Pattern.compile("\\b([ANKI])/(SA?|V|B)\\b");
  private static final Pattern DOT_COM = Pattern.compile("(?<=\\w)\\.(com|net|org|co\\.uk)\\b");
  private static final Pattern DOTS = Pattern.compile("(?<=\\w)[.](?=\\W|\\w|$)");
  private static final Pattern BREAKS =
      Pattern.compile("[^\\w&+*.]+", Pattern.UNICODE_CHARACTER_CLASS);

  NameForm {
    words = List.copyOf(words);
    core = List.copyOf(core);
  }

  static NameForm of(String surface, OrganizationWords lexicon) {
    List<String> words = words(surface);
    String first = surface.strip().split("\\s+", 2)[0];
    return new NameForm(words, core(words, lexicon), first.indexOf('-') > 0);
  }

  /** The core as one string, equal for all spellings of a name. */
  String key() {
    return String.join(" ", core);
  }

  private static List<String> words(String surface) {
    String plain =
        MARKS.matcher(Normalizer.normalize(surface, Normalizer.Form.NFKD)).replaceAll("");
    plain = SLASHED_FORM.matcher(plain).replaceAll("$1$2").toLowerCase(Locale.ROOT);
    plain = POSSESSIVE.matcher(plain).replaceAll("");
    plain = DOT_COM.matcher(plain).replaceAll(" *$1");
    plain = DOTS.matcher(plain).replaceAll("");
    List<String> words = new ArrayList<>();
    for (String word : BREAKS.split(plain)) {
      addWord(words, word.replace('*', '.').equals("&") ? "and" : word.replace('*', '.'));
    }
    if (words.size() > 1 && words.get(0).equals("the")) {
      words.remove(0);
    }
    return words.isEmpty() ? List.of(surface.toLowerCase(Locale.ROOT)) : words;
  }

  private static void addWord(List<String> words, String word) {
    if (!word.isEmpty() && !word.equals("..")) {
      words.add(word);
    }
  }

  private static List<String> core(List<String> words, OrganizationWords lexicon) {
    int end = words.size();
    while (end > 1 && isTail(words.get(end - 1), lexicon)) {
      end--;
    }
    return words.subList(0, end);
  }

  private static boolean isTail(String word, OrganizationWords lexicon) {
    return lexicon.is(word, Role.LEGAL) || word.equals("and");
  }
}

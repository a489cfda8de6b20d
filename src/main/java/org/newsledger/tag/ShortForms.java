package org.newsledger.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.newsledger.lexicon.Tickers;
import org.newsledger.model.EntityType;
import org.newsledger.tag.Atoms.Atom;
import org.newsledger.tag.Found.Rung;

/**
 * The forms that an article goes on with after a full name: "Smith" after "John Smith", "Oriental"
 * after "Oriental Brewery Co", "APB" after "Asia Pacific Breweries (APB)".
 */
final class ShortForms {

  private static final Set<String> AFTER_SURNAME = Set.of("jr", "sr", "ii", "iii", "iv");
  private static final Set<String> QUOTES = Set.of("\"", "``", "''", "\u201c", "\u201d", "'");

  /** Letters of a family name that comes first, as those of China and Korea do. */
  private static final int LONGEST_SURNAME = 5;

  private final NameWords lists;
  private final LegalFormRung legalForms;
  private final GazetteerRung listed;

  ShortForms(NameWords lists, LegalFormRung legalForms, GazetteerRung listed) {
    this.lists = lists;
    this.legalForms = legalForms;
    this.listed = listed;
  }

  /** Short forms of one mention, without the mention's own text. */
  List<String> of(Words words, Found name, EntityType type) {
    List<String> forms = new ArrayList<>();
    if (type == EntityType.PERSON) {
      addSurname(words, name, forms);
    } else if (type == EntityType.ORGANIZATION && words.nameLike(name.end() - 1)) {
      // "Norway" is not short for "Norway's government".
      addBase(words, name, forms);
      addBracketed(words, name, forms);
    }
    forms.remove(words.textOf(name));
    return forms;
  }

  private void addSurname(Words words, Found name, List<String> forms) {
    int last = name.end() - 1;
    while (last > name.first() && AFTER_SURNAME.contains(NameWords.plain(words.text(last)))) {
      last--;
    }
    String surname = words.text(last);
    if (last > name.first() && surname.length() > 1 && words.nameLike(last)) {
      forms.add(surname);
      addLeadingSurname(words.text(name.first()), forms);
    }
  }

  /** "Guo" of "Guo Shuqing": a first word that is nobody's given name may be the family's. */
  private void addLeadingSurname(String word, List<String> forms) {
    boolean brief =
        word.length() > 1
            && word.length() <= LONGEST_SURNAME
            && word.chars().allMatch(Character::isLetter);
    if (brief && !lists.isTitle(word) && !lists.isHonorific(word) && telling(word)) {
      forms.add(word);
    }
  }

  /** Without legal form, then without its last general word, then its first word alone. */
  private void addBase(Words words, Found name, List<String> forms) {
    String text = words.textOf(name);
    String base = legalForms.base(text);
    boolean sure = name.rung() != Rung.MODEL;
    if (telling(base)) {
      forms.add(base);
    }
    String[] parts = base.split(" ", -1);
    if (parts.length == 1 || text.contains(" of ")) {
      return;
    }
    String last = parts[parts.length - 1];
    if (lists.headsLast().contains(NameWords.plain(last))) {
      String head = base.substring(0, base.length() - last.length()).strip();
      if (telling(head)) {
        forms.add(head);
      }
    }
    if (sure && telling(parts[0])) {
      forms.add(parts[0]);
    }
  }

  private boolean telling(String form) {
    List<Atom> atoms = Atoms.of(form);
    if (atoms.isEmpty() || form.length() < 2 || form.endsWith("&") || form.endsWith(" and")) {
      return false;
    }
    if (atoms.size() > 1 && form.indexOf(' ') > 0) {
      return true;
    }
    return !lists.isOrdinary(form)
        && !lists.isHead(form)
        && !lists.isGivenName(form)
        && !listed.isListedOtherwise(form);
  }

  /** "(APB)", "(\"Acme\")" or "(NASDAQ: ACME)" after the name; only words that fit it count. */
  private static void addBracketed(Words words, Found name, List<String> forms) {
    int i = name.end();
    if (!words.text(i).equals("(")) {
      return;
    }
    i++;
    i += QUOTES.contains(words.text(i)) ? 1 : 0;
    int end = i;
    while (words.nameLike(end) && end - i < 4) {
      end++;
    }
    int close = end + (QUOTES.contains(words.text(end)) ? 1 : 0);
    if (end > i && words.text(close).equals(")") && !Tickers.is(words.text(i))) {
      int start = words.sentence().tokens().get(i).start();
      String form = words.whole().substring(start, words.sentence().tokens().get(end - 1).end());
      if (fits(form, words.textOf(name))) {
        forms.add(form);
      }
    }
  }

  /** Whether every letter of the short form comes, in order, in the name, the first one first. */
  static boolean fits(String form, String name) {
    String letters = Atoms.key(form).replace(" ", "");
    String all = Atoms.key(name);
    if (letters.isEmpty() || !all.startsWith(letters.substring(0, 1))) {
      return false;
    }
    int at = 0;
    for (int i = 0; i < letters.length(); i++) {
      at = all.indexOf(letters.charAt(i), at);
      if (at < 0) {
        return false;
      }
      at++;
    }
    return true;
  }
}

package org.newsledger.tag;

import java.util.ArrayList;
import java.util.List;
import org.newsledger.lexicon.ModelFiles;
import org.newsledger.lexicon.WordList;
import org.newsledger.model.EntityType;
import org.newsledger.tag.AliasIndex.Match;
import org.newsledger.tag.Found.Rung;

/**
 * Rung 3a: capitalised words that end in a legal form are an organization: "Acme Widget Co Ltd".
 */
final class LegalFormRung {

  private final AliasIndex<String> forms = new AliasIndex<>();
  private final CapitalRun runs;

  LegalFormRung(ModelFiles models, CapitalRun runs) {
    this.runs = runs;
    for (String form : WordList.read(models, "lexicons/legal-forms.tsv").words()) {
      forms.add(form, form);
    }
  }

  List<Found> find(Words words) {
    List<Found> names = new ArrayList<>();
    if (words.shouting()) {
      return names;
    }
    int from = 0; // first token that no name has taken
    for (Match<String> match : forms.find(words.atoms())) {
      int form = words.atoms().get(match.first()).token();
      int end = words.atoms().get(match.end() - 1).token() + 1;
      if (!names.isEmpty() && continues(words, names.get(names.size() - 1).end(), form)) {
        Found before = names.remove(names.size() - 1);
        names.add(words.found(EntityType.ORGANIZATION, before.first(), end, Rung.LEGAL_FORM));
        from = end;
        continue;
      }
      int first = Math.max(from, begin(words, form));
      if (first < form && words.nameLike(first)) {
        names.add(words.found(EntityType.ORGANIZATION, first, end, Rung.LEGAL_FORM));
        from = end;
      }
    }
    return names;
  }

  /** "Acme Co" goes on with "Ltd" or ", Inc.". */
  private static boolean continues(Words words, int end, int form) {
    return form == end || (form == end + 1 && words.text(end).equals(","));
  }

  /** Steps over the comma of "Acme, Inc." and the sign of "Acme & Co". */
  private int begin(Words words, int form) {
    String before = words.text(form - 1);
    boolean joined = before.equals(",") || before.equals("&") || before.equals("and");
    int end = joined ? form - 1 : form;
    if (before.equals("and") && !words.lower(form).startsWith("co")) {
      return form;
    }
    int first = runs.start(words, end);
    return first < end ? first : form;
  }

  /** Whether a legal form begins at token {@code i}. */
  boolean isForm(Words words, int i) {
    return !forms.find(Atoms.of(words.text(i))).isEmpty();
  }

  /** The text without its legal form: "Acme" of "Acme, Inc.". */
  String base(String name) {
    List<Atoms.Atom> atoms = Atoms.of(name);
    int end = name.length();
    for (int i = atoms.size() - 1; i > 0; i--) {
      int cut = atoms.get(i).start();
      boolean isForm = !forms.find(Atoms.of(name.substring(cut, end))).isEmpty();
      boolean joint = atoms.get(i).text().equals(",") || atoms.get(i).text().equals("&");
      if (!isForm && !joint) {
        break;
      }
      end = atoms.get(i - 1).end();
    }
    return name.substring(0, end);
  }
}

package org.newsledger.parse;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.newsledger.lexicon.ModelFiles;
import org.newsledger.lexicon.Row;
import org.newsledger.lexicon.Tsv;
import org.newsledger.model.Mention;
import org.newsledger.model.Sentence;
import org.newsledger.model.Token;

/**
 * Tells which sentences are worth a parse: those with a word form that could set off a rule and
 * somebody or something the claim could be about.
 */
public final class PromisingSentences {

  private static final String IRREGULAR = "lexicons/irregular_forms.tsv";
  private static final Set<String> REFERRING =
      Set.of(
          "he", "she", "it", "its", "they", "their", "we", "our", "i", "his", "her", "company",
          "firm", "group", "bank");

  private final Set<String> forms = new HashSet<>();

  /**
   * Compiles the word forms.
   *
   * @param triggerLemmas the lemmas that set off any rule
   * @throws IllegalArgumentException naming a wrong row of the list of irregular forms
   */
  public PromisingSentences(ModelFiles models, Set<String> triggerLemmas) {
    Map<String, List<String>> irregular = new HashMap<>();
    for (Row row : Tsv.rows(models, IRREGULAR, "lemma", "forms")) {
      if (irregular.put(row.get(0), row.parts(1, ",")) != null) {
        throw row.wrong("'" + row.get(0) + "' stands twice");
      }
    }
    for (String lemma : triggerLemmas) {
      addForms(lemma, irregular.getOrDefault(lemma, List.of()));
    }
  }

  /**
   * Whether the sentence should be parsed.
   *
   * @param mentions of that sentence
   */
  public boolean isPromising(Sentence sentence, List<Mention> mentions) {
    boolean trigger = false;
    boolean reference = !mentions.isEmpty();
    for (Token token : sentence.tokens()) {
      String lower = token.text().toLowerCase(Locale.ROOT);
      trigger |= forms.contains(lower);
      reference |= REFERRING.contains(lower);
    }
    return trigger && reference;
  }

  private void addForms(String lemma, List<String> irregular) {
    forms.add(lemma);
    String stem = lemma.endsWith("e") ? lemma.substring(0, lemma.length() - 1) : lemma;
    String doubled = lemma.isEmpty() ? lemma : lemma + lemma.charAt(lemma.length() - 1);
    for (String base : List.of(stem, lemma, doubled)) {
      forms.add(base + "ed");
      forms.add(base + "ing");
    }
    forms.add(lemma + "s");
    forms.add(lemma + "es");
    if (lemma.endsWith("y")) {
      String short1 = lemma.substring(0, lemma.length() - 1);
      forms.add(short1 + "ies");
      forms.add(short1 + "ied");
    }
    forms.addAll(irregular);
  }
}

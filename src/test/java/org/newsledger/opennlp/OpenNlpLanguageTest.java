package org.newsledger.opennlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.newsledger.lexicon.ModelFiles;
import org.newsledger.segment.LanguageCheck;

@Tag("models")
class OpenNlpLanguageTest {

  private static final String FRENCH =
      "Le groupe a annoncé lundi qu’il allait racheter la totalité du capital de son concurrent pour"
          + " deux milliards d’euros, une opération qui doit encore être approuvée par les autorités"
          + " de la concurrence. Les actionnaires se prononceront au mois de juin prochain à Lyon.";
  private static final String NAMES =
      "Acme Corp, Beta Holdings, Gamma Inc and Delta SA to merge, Omega Capital says. Ann Lee,"
          + " Jean Dupont, Marie Leroy and Paul Martin to lead the Paris-based combination that Acme"
          + " valued at $40 billion, said Claude Bernard of Société Lambda in Lyon, with Lambda Group.";

  private final LanguageCheck check = new OpenNlpLanguage(ModelFiles.bundled());

  @Test
  void rejectsOnlyWhatIsSurelyForeign() {
    assertThat(check.foreignLanguage(FRENCH)).isEqualTo("fra");
    assertThat(check.foreignLanguage(NAMES)).isNull();
    assertThat(LanguageCheck.any().foreignLanguage(FRENCH)).isNull();
  }

  @Test
  void shortTextIsEnglishUnlessItsLettersAreNotLatin() {
    assertThat(check.foreignLanguage("Acme rachète Beta")).isNull();
    assertThat(check.foreignLanguage("アクメがベータを買収")).isEqualTo("und");
    assertThat(check.foreignLanguage("Акме купит Бету, Acme")).isEqualTo("und");
    assertThat(check.foreignLanguage("$9.74 – 5%")).isNull();
    assertThat(check.foreignLanguage("")).isNull();
  }

  @Test
  void looksAtTheBeginningAlone() {
    assertThat(check.foreignLanguage(FRENCH.repeat(10) + NAMES.repeat(100))).isEqualTo("fra");
  }
}

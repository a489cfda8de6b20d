package org.newsledger.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A row that is none of its file's: the message names the file and what is wrong. */
class WrongListsTest {

  @TempDir Path folder;

  @Test
  void numbersAreNumbers() throws IOException {
    refused(NumberLexicon::new, "magnitudes.tsv", "zillion\tmany\tany", "'many' is no number");
    refused(NumberLexicon::new, "number_words.tsv", "dozen\ttwelve\tunit", "'twelve'");
    refused(CalendarLexicon::new, "calendar.tsv", "may\tmonth\tfive", "'five' is no number");
    refused(CurrencyLexicon::new, "currencies.tsv", "word\tp\tGBP\tsettled\t\t\tx", "'x'");
  }

  @Test
  void wordsAreOfThoseThatAFileKnows() throws IOException {
    refused(NumberLexicon::new, "magnitudes.tsv", "k\t1000\tnowhere", "'nowhere' is none of");
    refused(NumberLexicon::new, "number_words.tsv", "seven\t7\tdigit", "'digit' is none of");
    refused(CalendarLexicon::new, "calendar.tsv", "may\tmoon\t5", "'moon' is none of");
    refused(BoundLexicon::new, "bounds.tsv", "about\tnearby\tbefore", "'nearby' is none of");
    refused(BoundLexicon::new, "bounds.tsv", "about\tabout\tbehind", "'behind' is none of");
    refused(PeriodLexicon::new, "periods.tsv", "week\tweek\tthe", "'the' is none of");
    refused(CurrencyLexicon::new, "currencies.tsv", "coin\tp\tGBP\tsettled", "kind 'coin'");
    refused(CurrencyLexicon::new, "currencies.tsv", "word\tp\tGBP\tsettled\t\tdog", "'dog'");
    refused(
        CurrencyLexicon::new, "currencies.tsv", "word\tp\tGBP\tguessed", "none of settled, inf");
    refused(CurrencyLexicon::new, "currencies.tsv", "word\tp\tpence\tsettled", "three capitals");
    refused(CurrencyCountries::new, "currency_countries.tsv", "peso\tmx\tMexico", "'mx' is not");
    refused(SourceWords::load, "attribution.tsv", "say\ttelling", "the class 'telling' is none of");
    refused(
        CueLexicon::new, "quantity_cues.tsv", "pric\tcost", "'pric' is none of after-euro, bare");
    refused(NameLists::places, "places.tsv", "Brno\t\ttown", "'town' is none of country, state");
    refused(
        NameLists::organizations, "organizations/banks.tsv", "Acme\t\tA Bank", "'A Bank' is no");
    refused(WrongListsTest::titles, "titles.tsv", "boss\tjob", "'job' is none of honorific, title");
    refused(Pronouns::load, "pronouns.tsv", "it\tthird\tneuter\tsingular\tmine", "the case 'mine'");
    refused(CalendarLexicon::new, "calendar.tsv", "may\tmonth\t13", "whole number from 1 to 12");
    refused(CalendarLexicon::new, "calendar.tsv", "may\tmonth\t5.5", "whole number from 1 to 12");
  }

  @Test
  void aHomeIsAKnownCountryOfAListedOrganization() throws IOException {
    String file = "home-countries.tsv";
    refused(WrongListsTest::homes, file, "Utopia\tNokia", "has no country 'Utopia'");
    refused(WrongListsTest::homes, file, "Finland\tAcme", "nobody whose first name is 'Acme'");
    String twice = "Finland\tNokia Oyj|Nokia Oyj";
    refused(WrongListsTest::homes, file, twice, "'Nokia Oyj' stands there twice");
  }

  @Test
  void aRowHasAFieldForEachColumn() throws IOException {
    String bankRow = "a row is name, aliases, kind, notes, separated by tabs";
    refused(NameLists::organizations, "organizations/banks.tsv", "Acme", "the kind is missing");
    refused(NameLists::organizations, "organizations/banks.tsv", "\t\tbank", "the name is missing");
    refused(
        NameLists::organizations, "organizations/banks.tsv", "A\t\tb\t\tx", "5 fields, but a row");
    refused(NameLists::organizations, "organizations/banks.tsv", "Acme\tA|\tbank", "an empty part");
    refused(NameLists::organizations, "organizations/banks.tsv", "Acme  bank", bankRow);
    refused(WrongListsTest::titles, "titles.tsv", "boss", "'' is none of");
    refused(NameLists::places, "places.tsv", "Brno\tBrunn", "the kind is missing");
    refused(CurrencyCountries::new, "currency_countries.tsv", "peso\tMXN", "the words is missing");
    refused(CurrencyCountries::new, "currency_countries.tsv", "peso\tMXN\tMexico;;", "empty part");
    refused(CueLexicon::new, "quantity_cues.tsv", "price", "the words is missing");
    refused(
        WrongListsTest::legalForms,
        "legal-forms.tsv",
        "plc\tlegal",
        "2 fields, but a row is one w");
  }

  @Test
  void numbersHaveABearableLength() throws IOException {
    refused(NumberLexicon::new, "magnitudes.tsv", "zillion\t1e999999999\tany", "is no number");
  }

  @Test
  void aFileThatNobodyWouldReadIsNamed() throws IOException {
    Files.createDirectories(folder.resolve("lexicons/organizations"));
    Files.writeString(folder.resolve("lexicons/organizations/rockets.tsv"), "Acme\t\trocket\n");
    Path misspelled = Files.writeString(folder.resolve("lexicons/titels.tsv"), "boss\ttitle\n");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ModelFiles.overriddenBy(folder))
        .withMessageStartingWith("models/lexicons/titels.tsv is none of the lists that are read");

    Files.delete(misspelled);
    Files.createDirectories(folder.resolve("claims"));
    Path yml = Files.writeString(folder.resolve("claims/gift.yml"), "type: gift\n");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ModelFiles.overriddenBy(folder))
        .withMessage("models/claims/gift.yml must end in .yaml to be read");

    Files.delete(yml);
    Files.writeString(folder.resolve("lexicons/organizations/.DS_Store"), "Bud1");
    assertThat(NameLists.organizations(ModelFiles.overriddenBy(folder)))
        .extracting(NameEntry::name)
        .contains("Acme")
        .doesNotContain("Bud1");
  }

  @Test
  void aListIsUtf8WithOrWithoutAMark() throws IOException {
    Path list = Files.createDirectories(folder.resolve("lexicons")).resolve("not-names.tsv");
    Files.writeString(list, "\uFEFFCaf\u00E9 Society\n");
    assertThat(NameLists.notNames(ModelFiles.overriddenBy(folder)))
        .extracting(NameEntry::name)
        .containsExactly("Caf\u00E9 Society");

    Files.write(list, "Caf\u00E9\n".getBytes(StandardCharsets.ISO_8859_1));
    ModelFiles latin = ModelFiles.overriddenBy(folder);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NameLists.notNames(latin))
        .withMessage("models/lexicons/not-names.tsv is not UTF-8");
  }

  @Test
  void aFolderTooDeepIsNoFolderOfModels() throws IOException {
    Files.writeString(folder.resolve("README.md"), "mine");
    Files.writeString(folder.resolve("layoffs.yaml"), "type: layoffs");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> ModelFiles.overriddenBy(folder))
        .withMessageContaining("neither claims/ nor lexicons/");

    Files.writeString(folder.resolve("confidence.tsv"), "default\t0.5\n");
    assertThat(ModelFiles.overriddenBy(folder).read("confidence.tsv")).startsWith("default");
  }

  private static HomeCountries homes(ModelFiles models) {
    return new HomeCountries(models, new OrganizationIndex(models));
  }

  private static WordList titles(ModelFiles models) {
    return WordList.read(models, "lexicons/titles.tsv", "honorific", "title");
  }

  private static WordList legalForms(ModelFiles models) {
    return WordList.read(models, "lexicons/legal-forms.tsv");
  }

  private void refused(Function<ModelFiles, ?> list, String file, String row, String words)
      throws IOException {
    Path path = folder.resolve("lexicons").resolve(file);
    Files.createDirectories(path.getParent());
    Path written = Files.writeString(path, "# words\n" + row + "\n");
    ModelFiles models = ModelFiles.overriddenBy(folder);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> list.apply(models))
        .withMessageStartingWith("models/lexicons/" + file + " line 2: ")
        .withMessageContaining(words);
    Files.delete(written);
  }
}

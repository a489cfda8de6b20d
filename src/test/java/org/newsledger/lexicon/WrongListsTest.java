package org.newsledger.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
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
    refused(CurrencyLexicon::new, "currencies.tsv", "coin\tp\tGBP\tsettled", "unknown kind");
    refused(CurrencyLexicon::new, "currencies.tsv", "word\tp\tGBP\tsettled\t\tdog", "'dog'");
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

  private void refused(Function<ModelFiles, ?> list, String file, String row, String words)
      throws IOException {
    Path lexicons = Files.createDirectories(folder.resolve("lexicons"));
    Path written = Files.writeString(lexicons.resolve(file), row + "\n");
    ModelFiles models = ModelFiles.overriddenBy(folder);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> list.apply(models))
        .withMessageStartingWith("models/lexicons/" + file + ": ")
        .withMessageContaining(words);
    Files.delete(written);
  }
}

package org.newsledger.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsledger.read.FoundFile;
import org.newsledger.read.InputException;
import org.newsledger.read.LocalFileFinder;

/** Beam's own local file system stands in for remote ones. */
class BeamFileFinderTest {

  @TempDir Path temp;

  @BeforeEach
  void writeFiles() throws IOException {
    FileSystems.setDefaultPipelineOptions(PipelineOptionsFactory.create());
    for (String name :
        List.of("n/b.txt", "n/a.jsonl", "n/d/c.txt.gz", "n/notes.md", "n/.h.txt", "n/.git/e.txt")) {
      Path file = temp.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "Acme bought Borealis.");
    }
  }

  @Test
  void findsWhatTheLocalFinderFinds() {
    for (String input :
        List.of(
            "n", "n/", "n/b.txt", "n/notes.md", "n/*", "n/**/*.txt*", "*/{a,b}.*", "n/.*.txt")) {
      assertThat(names(new BeamFileFinder().find(temp + "/" + input)))
          .as(input)
          .isNotEmpty()
          .isEqualTo(names(new LocalFileFinder().find(temp + "/" + input)));
    }
  }

  @Test
  void whatIsNotThereIsSaidInOneSentence() {
    assertFails(temp + "/n/*.pdf", "no file matches " + temp + "/n/*.pdf");
    assertFails(
        temp + "/gone",
        "there is no file " + temp + "/gone, and no file that can be read in such a folder");
    assertThatThrownBy(() -> new BeamFileFinder().find("nowhere://a/b.txt"))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith("the input nowhere://a/b.txt cannot be listed: ")
        .message()
        .doesNotContain("\n");
  }

  private static void assertFails(String input, String sentence) {
    assertThatThrownBy(() -> new BeamFileFinder().find(input))
        .isInstanceOf(InputException.class)
        .hasMessage(sentence);
  }

  private static List<String> names(List<FoundFile> found) {
    return found.stream()
        .map(each -> each.file().uri() + " " + each.file().pathBelowPrefix() + " " + each.size())
        .toList();
  }
}

package org.newsledger.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {

  @TempDir Path output;

  @Test
  void nothingStandsUnderAFinalNameBeforePublishing() throws Exception {
    try (OutputFolder folder = OutputFolder.open(output)) {
      Files.writeString(folder.ready().resolve("claims.jsonl"), "half");
    }

    assertThat(names()).isEmpty();
  }

  @Test
  void aRunReplacesTheFilesOfAnEarlierOneAndLeavesOthers() throws Exception {
    Files.writeString(output.resolve("claims.jsonl"), "old");
    Files.writeString(output.resolve("ledger.jsonl"), "old");
    Files.writeString(output.resolve("README.md"), "mine");
    try (OutputFolder folder = OutputFolder.open(output)) {
      Files.writeString(folder.ready().resolve("claims.jsonl"), "new");
      Files.writeString(folder.ready().resolve("run.json"), "new");
      folder.publish();
    }

    assertThat(names()).containsExactly("README.md", "claims.jsonl", "run.json");
    assertThat(output.resolve("claims.jsonl")).hasContent("new");
  }

  @Test
  void whatAKilledRunLeftIsRemoved() throws Exception {
    Path left = Files.createDirectories(output.resolve(".newsledger-dead/parts"));
    Files.writeString(left.resolve("claims-1.part"), "half");
    Files.createFile(output.resolve(".newsledger-dead/lock"));

    OutputFolder.open(output).close();

    assertThat(names()).isEmpty();
  }

  @Test
  void aRunThatIsAliveIsNotDisturbed() throws Exception {
    try (OutputFolder folder = OutputFolder.open(output)) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> OutputFolder.open(output))
          .withMessageContaining("Another run");
      assertThat(folder.parts()).isDirectory();
    }
  }

  @Test
  void aFileIsNoFolder() throws Exception {
    Path file = Files.createFile(output.resolve("file"));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> OutputFolder.open(file))
        .withMessageContaining("cannot be written to");
  }

  private List<String> names() throws IOException {
    try (Stream<Path> found = Files.list(output)) {
      return found.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }
}

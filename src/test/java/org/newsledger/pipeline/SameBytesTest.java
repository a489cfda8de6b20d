package org.newsledger.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsledger.write.Kind;

/** Equal input gives equal bytes, with the models that a run uses. */
@Tag("job")
class SameBytesTest {

  @TempDir Path folder;

  @Test
  void neitherThreadsNorOrderNorAnEarlierRunChangesAByte() throws Exception {
    List<String> files = articles();
    Map<String, String> first = run(files, 1);
    assertThat(first.get("claims")).isNotEmpty();

    for (int threads : List.of(1, 2, 5)) {
      List<String> shuffled = new ArrayList<>(files);
      Collections.shuffle(shuffled, new Random(threads));
      assertThat(run(shuffled, threads)).as("%s threads, %s", threads, shuffled).isEqualTo(first);
    }
  }

  @Test
  void anArticleReadsTheSameWhateverWasReadBeforeIt() throws Exception {
    List<String> files = articles();
    String whole = run(files, 2).get("entities");

    for (String file : files) {
      String alone = run(List.of(file), 1).get("entities");
      assertThat(alone).as(file).isNotEmpty();
      assertThat(whole).as(file).contains(alone);
    }
  }

  /** Text files, so that each can be one element of the input option. */
  private static List<String> articles() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/regression/articles"))) {
      List<String> names =
          files
              .map(Path::toString)
              .filter(name -> name.endsWith(".txt"))
              .sorted()
              .limit(8)
              .toList();
      assertThat(names).hasSize(8);
      return names;
    }
  }

  private Map<String, String> run(List<String> files, int threads) throws IOException {
    Path output = folder.resolve("out");
    Job.prepare(JobSettings.of(String.join(",", files), output, threads)).run();
    Map<String, String> contents = new LinkedHashMap<>();
    for (Kind kind : Kind.values()) {
      contents.put(kind.label(), Files.readString(output.resolve(kind.fileName())));
    }
    return contents;
  }
}

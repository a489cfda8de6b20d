package org.newsledger.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsledger.model.Article;
import org.newsledger.model.Reject;

/** Every input is counted once. */
class AccountingTest {

  @TempDir Path temp;

  @Test
  void inputsAreArticlesAndRejects() {
    long seed = 99;
    System.out.println("seed " + seed);
    Random random = new Random(seed);
    for (int round = 0; round < 100; round++) {
      RandomLines lines = new RandomLines(random);
      InputFile file = new Folder(temp).write("x.jsonl", lines.make(random.nextInt(80)));
      Collected collected = Folder.read(file, new ReadLimits(300));
      assertThat(collected.articles()).hasSize(lines.good);
      assertThat(collected.rejects()).hasSize(lines.bad);
      assertThat(collected.articles().stream().map(Article::sourceUri)).doesNotHaveDuplicates();
      assertThat(collected.rejects().stream().map(Reject::sourceUri)).doesNotHaveDuplicates();
    }
  }

  @Test
  void anyBytesGiveResultsAndNeverAnError() {
    long seed = 100;
    System.out.println("seed " + seed);
    Random random = new Random(seed);
    Folder folder = new Folder(temp);
    for (int round = 0; round < 400; round++) {
      byte[] bytes = noise(random);
      for (String name : new String[] {"x.txt", "x.txt.gz"}) {
        assertThat(Folder.read(folder.write(name, bytes)).results).hasSize(1);
      }
      Collected plain = Folder.read(folder.write("x.jsonl", bytes));
      assertThat(plain.results.size()).isLessThanOrEqualTo(1 + count(bytes, '\n'));
      assertThat(Folder.read(folder.write("x.jsonl.gz", bytes)).rejects()).hasSize(1);
    }
  }

  /** Random bytes, or a sound file with some bytes changed. */
  private static byte[] noise(Random random) {
    if (random.nextBoolean()) {
      byte[] bytes = new byte[random.nextInt(400)];
      random.nextBytes(bytes);
      return bytes;
    }
    byte[] bytes = Folder.utf8(new RandomLines(random).make(1 + random.nextInt(10)));
    for (int i = 0; i < 5 && bytes.length > 0; i++) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return Arrays.copyOf(bytes, bytes.length);
  }

  private static int count(byte[] bytes, char wanted) {
    int count = 0;
    for (byte value : bytes) {
      count += value == wanted ? 1 : 0;
    }
    return count;
  }
}

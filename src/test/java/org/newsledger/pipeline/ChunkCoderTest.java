package org.newsledger.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.beam.sdk.util.CoderUtils;
import org.apache.beam.sdk.util.SerializableUtils;
import org.junit.jupiter.api.Test;
import org.newsledger.read.Chunk;
import org.newsledger.read.InputFile;

class ChunkCoderTest {

  private static final InputFile FILE =
      new InputFile("../a/\uD83D\uDE80.jsonl", "\uD83D\uDE80.jsonl", "file:///x/a/%F0.jsonl");

  @Test
  void chunksSurviveTheWay() throws Exception {
    for (Chunk chunk :
        List.of(
            new Chunk.Files(List.of(FILE, FILE)),
            new Chunk.Files(List.of()),
            Chunk.Lines.all(FILE),
            new Chunk.Lines(FILE, 1L << 40, (1L << 40) + 5, 7, true))) {
      byte[] encoded = CoderUtils.encodeToByteArray(ChunkCoder.INSTANCE, chunk);
      assertThat(CoderUtils.decodeFromByteArray(ChunkCoder.INSTANCE, encoded)).isEqualTo(chunk);
      assertThat(encoded).hasSizeLessThan(200);
    }
  }

  @Test
  void theCoderIsShippedAsItself() {
    assertThat(SerializableUtils.clone(ChunkCoder.INSTANCE)).isSameAs(ChunkCoder.INSTANCE);
  }
}

package org.newsledger.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileFormatTest {

  @ParameterizedTest
  @CsvSource({
    "a.txt, TEXT, false",
    "a.TXT, TEXT, false",
    "a.txt.gz, TEXT, true",
    "a.txt.bz2, UNSUPPORTED, false",
    "a.jsonl, JSON_LINES, false",
    "a.json, UNSUPPORTED, false",
    "a.jsonl.gz, JSON_LINES, true",
    "a.gz, UNSUPPORTED, true",
    "txt, UNSUPPORTED, false",
    "a.txt/b, UNSUPPORTED, false",
  })
  void theEndingTellsTheFormat(String path, FileFormat format, boolean gzip) {
    assertThat(FileFormat.of(path)).isEqualTo(format);
    assertThat(FileFormat.isGzip(path)).isEqualTo(gzip);
  }

  @ParameterizedTest
  @CsvSource({
    "a.txt, a",
    "b/a.txt.gz, b/a",
    "a.b.txt, a.b",
    "a.txt.txt, a.txt",
    "a.pdf, a.pdf",
    "b/.txt, b/.txt",
    ".txt, .txt",
  })
  void theDocumentIdIsThePathWithoutItsEnding(String path, String id) {
    assertThat(new InputFile("x/" + path, path, "file:///x").documentId()).isEqualTo(id);
  }
}

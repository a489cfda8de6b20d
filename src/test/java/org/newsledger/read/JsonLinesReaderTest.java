package org.newsledger.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.newsledger.read.Folder.bytes;
import static org.newsledger.read.Folder.gzip;
import static org.newsledger.read.Folder.join;
import static org.newsledger.read.Folder.read;
import static org.newsledger.read.Folder.utf8;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsledger.model.Article;
import org.newsledger.model.Reject;

class JsonLinesReaderTest {

  private static final String GOOD = "{\"id\":\"a\",\"text\":\"Acme bought Borealis.\"}";

  @TempDir Path temp;
  private Folder folder;

  @BeforeEach
  void openFolder() {
    folder = new Folder(temp);
  }

  @Test
  void fieldsAreTakenAsTheyAre() {
    String line =
        "{\"url\":\"http://x/1\",\"extra\":{\"text\":[1]},\"id\":\" a/1 \",\"title\":\" Head\\n\","
            + "\"published\":\"2025-02-14T08:00:00Z\",\"text\":\"\\tAcme\\r\\n\\uD83D\\uDE80 paid \"}";
    Article article = read(folder.write("d/x.jsonl", line)).articles().get(0);
    assertThat(article.documentId()).isEqualTo(" a/1 ");
    assertThat(article.sourceUri()).isEqualTo("in/d/x.jsonl#1");
    assertThat(article.title()).isEqualTo(" Head\n");
    assertThat(article.text()).isEqualTo("\tAcme\r\n\uD83D\uDE80 paid ");
    assertThat(article.published()).isEqualTo("2025-02-14");
    assertThat(article.url()).isEqualTo("http://x/1");
    assertThat(article.contentHash())
        .isEqualTo(ContentHash.of(" Head\n", "\tAcme\r\n\uD83D\uDE80 paid "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`{\"text\":\"Acme\"}` | x.jsonl#1",
        "`{\"text\":\"Acme\",\"id\":null}` | x.jsonl#1",
        "`{\"text\":\"Acme\",\"id\":\" \"}` | x.jsonl#1",
        "`{\"text\":\"Acme\",\"id\":7}` | 7",
        "`{\"text\":\"Acme\",\"id\":-12345678901234567890123}` | -12345678901234567890123",
        "`{\"text\":\"Acme\",\"id\":7.0}` | bad_field",
        "`{\"text\":\"Acme\",\"id\":true}` | bad_field",
        "`{\"text\":\"Acme\",\"id\":[\"a\"]}` | bad_field",
        "`{\"text\":\"Acme\",\"id\":true,\"id\":\"b\"}` | b",
        "`{\"text\":7,\"id\":\"c\",\"text\":\"Acme\"}` | c",
        "`{\"text\":\"Acme\",\"id\":\"c\",\"text\":7}` | bad_field",
        "`{\"text\":\"Acme\",\"id\":\"c\",\"title\":null,\"url\":null,\"published\":null}` | c",
        "`{\"text\":\"Acme\",\"id\":\"c\",\"title\":7}` | bad_field",
        "`{\"text\":\"Acme\",\"id\":\"c\",\"url\":{}}` | bad_field",
        "`{\"text\":null,\"id\":\"c\"}` | bad_field",
        "`{\"text\":[\"Acme\"],\"id\":\"c\"}` | bad_field",
        "`{\"id\":\"c\"}` | bad_field",
        "`{}` | bad_field",
        "`{\"id\":\"c\",\"text\":\"\"}` | empty",
        "`{\"id\":\"c\",\"title\":\"Head\",\"text\":\" 12 \"}` | empty",
        "`{\"id\":\"c\",\"text\":\"\\u0000\\u0001\"}` | not_text",
        "`{\"id\":\"c\",\"text\":\"Acme\"` | bad_json",
        "`{\"id\":\"c\",\"text\":\"Acme\"}}` | bad_json",
        "`{\"id\":\"c\",\"text\":\"Acme\"}  ` | c",
        "`{\"id\":\"c\",\"text\":\"Acme\",}` | bad_json",
        "`{\"id\":\"c\",\"text\":\"Acme\"} {}` | bad_json",
        "`{'id':'c','text':'Acme'}` | bad_json",
        "`[\"Acme\"]` | bad_json",
        "`\"Acme\"` | bad_json",
        "`null` | bad_json",
        "`Acme` | bad_json",
      })
  void eachLineIsAnArticleOrSaysWhyNot(String line, String outline) {
    Collected collected = read(folder.write("x.jsonl", line));
    assertThat(collected.outline()).isEqualTo(outline);
    collected
        .rejects()
        .forEach(reject -> assertThat(reject.detail()).isNotBlank().doesNotContain("\n"));
  }

  @Test
  void aRejectNamesLineAndIdWhereThereIsOne() {
    String lines = "\n{\"id\":\"c\",\"text\":7}\n{\"text\":7}\n{\"id\":\"c\"";
    assertThat(read(folder.write("x.jsonl", lines)).rejects())
        .extracting(Reject::sourceUri, Reject::documentId, Reject::detail)
        .containsExactly(
            tuple("in/x.jsonl#2", "c", "its text is not a string"),
            tuple("in/x.jsonl#3", "x.jsonl#3", "its text is not a string"),
            tuple(
                "in/x.jsonl#4",
                null,
                "it is not valid JSON: Unexpected end-of-input: expected close marker for Object"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`\"2025-02-14\"` | 2025-02-14 | 0",
        "`null` | | 0",
        "`\"last Friday\"` | | 1",
        "`\"\"` | | 1",
        "`1739491200` | | 1",
        "`[\"2025-02-14\"]` | | 1",
      })
  void anUnusableDateIsLeftOutWithAWarning(String published, String date, int warnings) {
    String line = "{\"text\":\"Acme paid.\",\"published\":" + published + "}";
    Collected collected = read(folder.write("x.jsonl", line));
    assertThat(collected.articles().get(0).published()).isEqualTo(date);
    assertThat(collected.warnings).hasSize(warnings);
    collected.warnings.forEach(
        warning -> {
          assertThat(warning.sourceUri()).isEqualTo("in/x.jsonl#1");
          assertThat(warning.sentence())
              .startsWith("published is no ISO date and left out")
              .matches(".*\\w");
        });
  }

  @Test
  void escapedSurrogatesWithoutPartnersAreReplaced() {
    String line = "{\"id\":\"x\\uDE80\",\"text\":\"a\\uD83Db \\uD83D\\uDE80\"}";
    Article article = read(folder.write("x.jsonl", line)).articles().get(0);
    assertThat(article.text()).isEqualTo("a\uFFFDb \uD83D\uDE80");
    assertThat(article.documentId()).isEqualTo("x\uFFFD");
  }

  @Test
  void hostileJsonIsRejectedAndHarmsNoOtherLine() {
    String deep = "[".repeat(100_000);
    String lines =
        String.join(
            "\n",
            "{\"text\":\"Acme\",\"x\":" + deep + "}",
            "{\"text\":\"Acme\",\"id\":" + "9".repeat(5_000) + "}",
            "{\"text\":\"Acme\",\"id\":1e999999999}",
            "{\"text\":\"Acme\",\"id\":\"" + "i".repeat(1_001) + "\"}",
            "{\"text\":\"Acme\",\"" + "k".repeat(100_000) + "\":1,\"id\":\"key\"}",
            GOOD);
    assertThat(read(folder.write("x.jsonl", lines)).outline())
        .isEqualTo("bad_json bad_json bad_field bad_field key a");
  }

  @Test
  void blankLinesAreNoInputsButCount() {
    Collected collected = read(folder.write("x.jsonl", "\n \r\n{\"text\":\"Acme\"}\r\n\n"));
    assertThat(collected.outline()).isEqualTo("x.jsonl#3");
    assertThat(read(folder.write("y.jsonl", "")).results).isEmpty();
    assertThat(read(folder.write("z.jsonl", "\uFEFF\n")).results).isEmpty();
  }

  @Test
  void marksAreNoPartOfALine() {
    assertThat(read(folder.write("x.jsonl", "\uFEFF" + GOOD + "\n\uFEFF" + GOOD)).outline())
        .isEqualTo("a a");
  }

  @Test
  void eachLineHasItsOwnEncoding() {
    byte[] windows = join(utf8("{\"text\":\"Zo"), bytes(0xEB), utf8(" paid\"}\n"));
    byte[] neither = join(utf8("{\"text\":\"Zo"), bytes(0x81), utf8(" paid\"}\n"));
    byte[] unicode = utf8("{\"text\":\"Zo\u00EB paid\"}\n");
    Collected collected = read(folder.write("x.jsonl", join(windows, neither, unicode)));
    assertThat(collected.outline()).isEqualTo("x.jsonl#1 undecodable x.jsonl#3");
    assertThat(collected.articles())
        .extracting(Article::text)
        .containsExactly("Zo\u00EB paid", "Zo\u00EB paid");
  }

  @Test
  void utf16IsRead() {
    String lines = "{\"text\":\"Zo\u00EB \uD83D\uDE80\"}\n{\"text\":7}\n";
    byte[] little = join(bytes(0xFF, 0xFE), lines.getBytes(StandardCharsets.UTF_16LE));
    byte[] big = join(bytes(0xFE, 0xFF), lines.getBytes(StandardCharsets.UTF_16BE));
    List<InputFile> files =
        List.of(
            folder.write("little.jsonl", little),
            folder.write("big.jsonl", big),
            folder.write("packed.jsonl.gz", gzip(little)));
    for (InputFile file : files) {
      Collected collected = read(file);
      assertThat(collected.articles().get(0).text()).isEqualTo("Zo\u00EB \uD83D\uDE80");
      assertThat(collected.rejects()).hasSize(1);
    }
  }

  @Test
  void anOverlongLineIsPassedOver() {
    String longLine = "{\"text\":\"" + "Acme ".repeat(100) + "\"}";
    Collected collected =
        read(
            folder.write("x.jsonl", GOOD + "\n" + longLine + "\n" + GOOD),
            new ReadLimits(longLine.length()));
    assertThat(collected.outline()).isEqualTo("a too_large a");
    assertThat(collected.rejects().get(0).sourceUri()).isEqualTo("in/x.jsonl#2");
    assertThat(
            read(folder.write("y.jsonl", longLine), new ReadLimits(longLine.length() + 1))
                .outline())
        .isEqualTo("y.jsonl#1");
  }

  @Test
  void linesBeforeDamageStayGood() {
    byte[] packed = gzip(randomLines(2_000));
    byte[] cut = Arrays.copyOf(packed, packed.length / 2);
    Collected collected = read(folder.write("x.jsonl.gz", cut));
    assertThat(collected.articles()).hasSizeBetween(500, 1_500);
    assertThat(collected.rejects()).hasSize(1);
    Reject rest = collected.rejects().get(0);
    long line = collected.articles().size() + 1L;
    assertThat(rest.sourceUri()).isEqualTo("in/x.jsonl.gz#" + line);
    assertThat(rest.reason()).isEqualTo(Reject.Reason.TRUNCATED);
    assertThat(rest.detail())
        .isEqualTo("the rest of the file from this line on is lost: it ends too early");
  }

  @Test
  void damageInsideGzipLosesTheRestOnly() {
    byte[] lines = randomLines(100);
    byte[] packed = join(gzip(lines), utf8("no gzip"), gzip(lines));
    Collected collected = read(folder.write("x.jsonl.gz", packed));
    assertThat(collected.articles()).hasSize(100);
    assertThat(collected.rejects())
        .extracting(Reject::reason)
        .containsExactly(Reject.Reason.TRUNCATED);
  }

  @Test
  void aFileOfWhichNothingCanBeReadIsOneInput() {
    InputFile gone = new InputFile("in/x.jsonl", "x.jsonl", "file:///no/such/x.jsonl");
    assertThat(read(gone).rejects())
        .extracting(Reject::sourceUri, Reject::reason)
        .containsExactly(tuple("in/x.jsonl", Reject.Reason.UNREADABLE));
    assertThat(read(folder.write("y.jsonl.gz", GOOD)).outline()).isEqualTo("unreadable");
    assertThat(read(folder.write("z.jsonl.gz", Arrays.copyOf(gzip(utf8(GOOD)), 12))).outline())
        .isEqualTo("truncated");
  }

  /** Lines that do not compress well, so that a part of the file holds a part of them. */
  private static byte[] randomLines(int count) {
    java.util.Random random = new java.util.Random(7);
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < count; i++) {
      lines.append("{\"text\":\"Acme paid ").append(random.nextLong()).append("\"}\n");
    }
    return utf8(lines.toString());
  }
}

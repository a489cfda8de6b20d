package org.newsledger.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsledger.read.Folder.bytes;
import static org.newsledger.read.Folder.gzip;
import static org.newsledger.read.Folder.join;
import static org.newsledger.read.Folder.read;
import static org.newsledger.read.Folder.utf8;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsledger.model.Article;
import org.newsledger.model.Reject;
import org.newsledger.model.Reject.Reason;
import org.newsledger.model.Reject.Stage;

class TextFileReaderTest {

  @TempDir Path temp;
  private Folder folder;

  @BeforeEach
  void openFolder() {
    folder = new Folder(temp);
  }

  @Test
  void anArticleIsItsTitleAndText() {
    Article article =
        only(read(folder.write("deep/deal.txt", "Deal \uD83D\uDE80\n\nAcme bought Borealis.\n")));
    assertThat(article.documentId()).isEqualTo("deep/deal");
    assertThat(article.sourceUri()).isEqualTo("in/deep/deal.txt");
    assertThat(article.title()).isEqualTo("Deal \uD83D\uDE80");
    assertThat(article.text()).isEqualTo("Acme bought Borealis.\n");
    assertThat(article.published()).isNull();
    assertThat(article.url()).isNull();
  }

  @Test
  void theHashIsOfTitleAndText() {
    // printf 'A\0B' | sha256sum
    assertThat(only(read(folder.write("x.txt", "A\n\nB"))).contentHash())
        .isEqualTo("76fe3925c7167317f2df68454339f5ec3650e4062178b4f2be219b105a507907");
    assertThat(only(read(folder.write("y.txt", "A\nB"))).contentHash())
        .isNotEqualTo(only(read(folder.write("x.txt", "A\n\nB"))).contentHash());
  }

  @Test
  void encodingsAndCompressionMakeNoDifference() {
    String whole = "Zo\u00EB\n\nAcme paid \u20AC5bn.";
    byte[] marked = bytes(0xEF, 0xBB, 0xBF);
    byte[] utf16 = join(bytes(0xFE, 0xFF), whole.getBytes(StandardCharsets.UTF_16BE));
    byte[] windows =
        join(utf8("Zo"), bytes(0xEB), utf8("\n\nAcme paid "), bytes(0x80), utf8("5bn."));
    for (byte[] bytes : new byte[][] {utf8(whole), join(marked, utf8(whole)), utf16, windows}) {
      for (byte[] stored : new byte[][] {bytes, gzip(bytes)}) {
        String name = stored == bytes ? "z.txt" : "z.txt.gz";
        Article article = only(read(folder.write(name, stored)));
        assertThat(article.whole()).isEqualTo(whole);
        assertThat(article.documentId()).isEqualTo("z");
      }
    }
  }

  @Test
  void rejectsSayWhy() {
    assertReason(folder.write("a.txt", ""), Reason.EMPTY);
    assertReason(folder.write("b.txt", "Head\n\n12345"), Reason.EMPTY);
    assertReason(folder.write("c.txt", "A\0c\0m\0e\0"), Reason.NOT_TEXT);
    assertReason(folder.write("d.txt", join(utf8("Zo"), bytes(0x81))), Reason.UNDECODABLE);
    assertReason(folder.write("e.pdf", "Acme bought Borealis."), Reason.UNREADABLE);
    assertReason(folder.write("f.txt.gz", "Acme bought Borealis."), Reason.UNREADABLE);
    assertReason(new InputFile("in/g.txt", "g.txt", "file:///no/such/g.txt"), Reason.UNREADABLE);
    assertReason(new InputFile("in/h.txt", "h.txt", temp.toUri().toString()), Reason.UNREADABLE);
  }

  @Test
  void aRejectNamesFileStageAndCause() {
    Reject reject = read(folder.write("e.pdf", "x")).rejects().get(0);
    assertThat(reject.sourceUri()).isEqualTo("in/e.pdf");
    assertThat(reject.documentId()).isEqualTo("e.pdf");
    assertThat(reject.stage()).isEqualTo(Stage.READ);
    assertThat(reject.detail())
        .isEqualTo("only files ending in .txt, .jsonl, .txt.gz or .jsonl.gz can be read");
  }

  @Test
  void damagedGzip() {
    byte[] packed = gzip(utf8("Acme bought Borealis. ".repeat(500)));
    byte[] damaged = packed.clone();
    damaged[packed.length - 6] ^= 1;
    assertReason(folder.write("a.txt.gz", damaged), Reason.UNREADABLE);
    assertReason(folder.write("b.txt.gz", Arrays.copyOf(packed, 40)), Reason.TRUNCATED);
    assertThat(only(read(folder.write("c.txt.gz", join(packed, packed)))).text()).hasSize(22_000);
  }

  @Test
  void atTheLimitAFileIsTooLarge() {
    ReadLimits limits = new ReadLimits(10);
    assertThat(read(folder.write("a.txt", "ninebytes"), limits).outline()).isEqualTo("a");
    assertThat(read(folder.write("b.txt", "ten bytes."), limits).outline()).isEqualTo("too_large");
    byte[] packed = gzip(utf8("ten bytes."));
    assertThat(read(folder.write("c.txt.gz", packed), limits).outline()).isEqualTo("too_large");
  }

  @Test
  void aBombIsNotUnpackedBeyondTheLimit() {
    // Damage right behind the limit is never met: decompression has stopped.
    byte[] packed = gzip(new byte[50_000_000]);
    InputFile bomb = folder.write("bomb.txt.gz", Arrays.copyOf(packed, packed.length / 2));
    assertThat(read(bomb, new ReadLimits(1_000_000)).outline()).isEqualTo("too_large");
    assertThat(read(bomb, new ReadLimits(40_000_000)).outline()).isEqualTo("truncated");
  }

  private static Article only(Collected collected) {
    assertThat(collected.rejects()).isEmpty();
    assertThat(collected.articles()).hasSize(1);
    return collected.articles().get(0);
  }

  private static void assertReason(InputFile file, Reason reason) {
    Collected collected = read(file);
    assertThat(collected.outline()).as(file.uri()).isEqualTo(reason.label());
    assertThat(collected.rejects().get(0).detail()).isNotBlank().doesNotContain("\n");
  }
}

package org.newsledger.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalFileFinderTest {

  @TempDir Path temp;

  @BeforeEach
  void writeFiles() {
    Folder folder = new Folder(temp);
    for (String name :
        List.of(
            "news/b.txt",
            "news/a.jsonl",
            "news/deep/er/c.txt.gz",
            "news/deep/d.TXT",
            "news/notes.md",
            "news/.hidden.txt",
            "news/.git/e.txt",
            "news/odd*name.txt",
            "empty/readme.md",
            "pile/x,y.txt")) {
      folder.write(name, "Acme bought Borealis.");
    }
  }

  @Test
  void aFolderMeansAllThatCanBeReadInIt() {
    assertThat(paths("news"))
        .containsExactly("a.jsonl", "b.txt", "deep/d.TXT", "deep/er/c.txt.gz", "odd*name.txt");
  }

  @Test
  void uriIsWhatTheUserTypedAndTheRest() {
    assertThat(uris(temp + "/pile/../news/deep/")).contains(temp + "/pile/../news/deep/d.TXT");
    assertThat(uris(temp + "/news/deep")).contains(temp + "/news/deep/er/c.txt.gz");
    assertThat(uris(temp + "/*/b.txt")).containsExactly(temp + "/news/b.txt");
    assertThat(uris("file://" + temp + "/news/b.txt"))
        .containsExactly("file://" + temp + "/news/b.txt");
    assertThat(uris("file://" + temp + "/n*/b.txt"))
        .containsExactly("file://" + temp + "/news/b.txt");
  }

  @Test
  void pathsWithoutAFolderAreBelowTheWorkingFolder() {
    assertThat(new LocalFileFinder().find("pom.xml"))
        .extracting(found -> found.file().uri(), found -> found.file().pathBelowPrefix())
        .containsExactly(tuple("pom.xml", "pom.xml"));
    assertThat(new LocalFileFinder().find("pom*.xml"))
        .extracting(found -> found.file().uri())
        .containsExactly("pom.xml");
    assertThat(new LocalFileFinder().find("./models/**/READ*.md"))
        .extracting(found -> found.file().uri())
        .contains("./models/README.md");
  }

  @Test
  void aPatternFindsFilesOfAnyEnding() {
    assertThat(paths("news/*")).containsExactly("a.jsonl", "b.txt", "notes.md", "odd*name.txt");
    assertThat(paths("n*/**/d.*")).containsExactly("news/deep/d.TXT");
    assertThat(paths("news/.git/*.txt")).containsExactly("e.txt");
    assertThat(paths("news/.*/*.txt")).containsExactly(".git/e.txt");
    assertThat(paths("pile/x\\,y.txt")).containsExactly("x,y.txt");
  }

  @Test
  void aFileNamedOutrightIsFoundWhateverItsEnding() {
    assertThat(paths("news/notes.md")).containsExactly("notes.md");
    assertThat(paths("news/.hidden.txt")).containsExactly(".hidden.txt");
    assertThat(paths("news/odd*name.txt")).containsExactly("odd*name.txt");
  }

  @Test
  void whatIsNotThereIsSaidInOneSentence() {
    assertFails("news/z.txt", "there is no file or folder " + temp + "/news/z.txt");
    assertFails("news/b.txt/", "there is no file or folder " + temp + "/news/b.txt/");
    assertFails("news/z*.txt", "no file matches " + temp + "/news/z*.txt");
    assertFails("gone/*.txt", "no file matches " + temp + "/gone/*.txt");
    assertFails(
        "empty",
        "there is no .txt, .jsonl, .txt.gz or .jsonl.gz file in the folder " + temp + "/empty");
    assertFails("a\0b", "not a name of a file: " + temp + "/a\0b");
  }

  @Test
  void twoNamesOfOneFileHaveOneLocation() throws IOException {
    Files.createSymbolicLink(temp.resolve("news/link.txt"), temp.resolve("news/b.txt"));
    Files.createSymbolicLink(temp.resolve("again"), temp.resolve("news"));
    String option = temp + "/news/b.txt," + temp + "/./news," + temp + "/again/**.txt";
    assertThat(new InputMatcher(new LocalFileFinder(), new LocalFileFinder()).match(option))
        .extracting(found -> found.file().pathBelowPrefix())
        .containsExactly("b.txt", "a.jsonl", "deep/d.TXT", "deep/er/c.txt.gz", "odd*name.txt");
  }

  @Test
  void aLinkIntoItselfEnds() throws IOException {
    Files.createSymbolicLink(temp.resolve("news/deep/round"), temp.resolve("news"));
    assertThat(paths("news/deep")).contains("d.TXT");
  }

  @Test
  void aLinkThatLeadsNowhereIsRejectedWhenRead() throws IOException {
    Files.createSymbolicLink(temp.resolve("pile/lost.txt"), temp.resolve("no-such-file"));
    InputFile lost = new LocalFileFinder().find(temp + "/pile").get(0).file();
    assertThat(Folder.read(lost).outline()).isEqualTo("unreadable");
  }

  @Test
  void namesBeyondAsciiAreFoundAndOpened() throws IOException {
    Path folder = Files.createDirectory(temp.resolve("wide"));
    // Through a URI, so that the test also holds where the platform's character set is ASCII.
    Path file = Path.of(URI.create(folder.toUri() + "r%C3%A9sum%C3%A9+1-%F0%9F%9A%80.txt"));
    Files.writeString(file, "Acme bought Borealis.");
    InputFile found = new LocalFileFinder().find(folder.toString()).get(0).file();
    assertThat(found.pathBelowPrefix()).isEqualTo("r\u00E9sum\u00E9+1-\uD83D\uDE80.txt");
    assertThat(Folder.read(found).outline()).isEqualTo("r\u00E9sum\u00E9+1-\uD83D\uDE80");
  }

  @Test
  void sizesAreKnown() {
    assertThat(new LocalFileFinder().find(temp + "/news/b.txt"))
        .extracting(FoundFile::size)
        .containsExactly(21L);
  }

  private void assertFails(String input, String sentence) {
    assertThatThrownBy(() -> paths(input)).isInstanceOf(InputException.class).hasMessage(sentence);
  }

  private List<String> paths(String input) {
    return new LocalFileFinder()
        .find(temp + "/" + input).stream().map(found -> found.file().pathBelowPrefix()).toList();
  }

  private static List<String> uris(String input) {
    return new LocalFileFinder().find(input).stream().map(found -> found.file().uri()).toList();
  }
}

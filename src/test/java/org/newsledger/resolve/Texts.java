package org.newsledger.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsledger.model.Article;
import org.newsledger.model.EntityType;
import org.newsledger.model.Mention;
import org.newsledger.model.Parse;
import org.newsledger.model.Sentence;
import org.newsledger.model.Token;

/**
 * An article written in a test: one line a sentence, names in brackets with their type, {@code [P
 * Ann Lee]}, {@code [O Acme Corp]}, {@code [L Paris]}, {@code [X Gizmo]}. The first line is the
 * title unless it is "-".
 */
final class Texts {

  private static final Pattern MARKED = Pattern.compile("\\[([POLX]) ([^\\]]+)\\]");
  private static final Pattern TOKEN =
      Pattern.compile(
          "['\u2019]s\\b|(?:[A-Z]\\.){2,}|\\w[\\w&.-]*\\.com|\\w+(?:[&-]\\w+)*(?:['\u2019](?!s\\b)\\w+)?|\\S");

  final Article article;
  final List<Sentence> sentences = new ArrayList<>();
  final List<Mention> mentions = new ArrayList<>();

  private Texts(Article article) {
    this.article = article;
  }

  static Texts of(String... lines) {
    List<String> plain = new ArrayList<>();
    for (String line : lines) {
      plain.add(MARKED.matcher(line).replaceAll("$2"));
    }
    String title = plain.get(0).equals("-") ? "" : plain.get(0);
    String body = String.join("\n", plain.subList(1, plain.size()));
    Texts texts = new Texts(new Article("a", "a", title, body, null, null, "0"));
    int at = 0;
    for (int i = 0; i < lines.length; i++) {
      if (i > 0 || !title.isEmpty()) {
        texts.add(lines[i], at, i == 0);
        at += plain.get(i).length() + (i == 0 ? 2 : 1);
      }
    }
    return texts;
  }

  private void add(String line, int start, boolean heading) {
    StringBuilder plain = new StringBuilder();
    List<int[]> spans = new ArrayList<>(); // start, end, type
    Matcher marked = MARKED.matcher(line);
    int last = 0;
    while (marked.find()) {
      plain.append(line, last, marked.start());
      int from = plain.length();
      plain.append(marked.group(2));
      spans.add(new int[] {from, plain.length(), "POLX".indexOf(marked.group(1))});
      last = marked.end();
    }
    plain.append(line.substring(last));
    List<Token> tokens = tokens(plain.toString(), start);
    int index = sentences.size();
    sentences.add(
        new Sentence(
            index,
            tokens.get(0).start(),
            tokens.get(tokens.size() - 1).end(),
            index,
            heading,
            false,
            tokens,
            null));
    for (int[] span : spans) {
      mentions.add(mention(span, index, start, plain.substring(span[0], span[1]), tokens));
    }
  }

  private static Mention mention(
      int[] span, int index, int start, String text, List<Token> tokens) {
    EntityType type =
        List.of(EntityType.PERSON, EntityType.ORGANIZATION, EntityType.LOCATION, EntityType.PRODUCT)
            .get(span[2]);
    int first = -1;
    int end = -1;
    for (int i = 0; i < tokens.size(); i++) {
      if (first < 0 && tokens.get(i).end() > start + span[0]) {
        first = i;
      }
      if (tokens.get(i).start() < start + span[1]) {
        end = i + 1;
      }
    }
    return Mention.named(type, index, first, end, start + span[0], start + span[1], text);
  }

  private static List<Token> tokens(String text, int start) {
    List<Token> tokens = new ArrayList<>();
    Matcher token = TOKEN.matcher(text);
    while (token.find()) {
      tokens.add(new Token(token.group(), start + token.start(), start + token.end()));
    }
    return tokens;
  }

  /**
   * Gives a sentence a parse: {@code "word/TAG/head/relation"} a token in the order of the
   * sentence, heads from 1, 0 is the root; the lemma is the word in lower case.
   */
  Texts parsed(int sentence, String conll) {
    List<String> tags = new ArrayList<>();
    List<String> lemmas = new ArrayList<>();
    List<Integer> heads = new ArrayList<>();
    List<String> relations = new ArrayList<>();
    for (String token : conll.strip().split("\\s+")) {
      String[] parts = token.split("/");
      lemmas.add(parts[0]);
      tags.add(parts[1]);
      heads.add(Integer.parseInt(parts[2]) - 1);
      relations.add(parts[3]);
    }
    sentences.set(
        sentence, sentences.get(sentence).withParse(new Parse(tags, lemmas, heads, relations)));
    return this;
  }

  List<Mention> canonical(Aliases aliases) {
    NameResolver resolver = new NameResolver(org.newsledger.lexicon.ModelFiles.bundled(), aliases);
    return resolver.canonicalize(article, sentences, mentions);
  }
}

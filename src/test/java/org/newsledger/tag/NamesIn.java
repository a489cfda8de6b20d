package org.newsledger.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.newsledger.corenlp.PtbTokens;
import org.newsledger.lexicon.ModelFiles;
import org.newsledger.model.Article;
import org.newsledger.model.EntityType;
import org.newsledger.model.Mention;
import org.newsledger.model.Sentence;
import org.newsledger.model.Token;
import org.newsledger.tag.NameTagger.NameSpan;

/** Runs the name finder on short articles with a statistical model that knows what it is told. */
final class NamesIn {

  private static final ModelFiles MODELS = ModelFiles.bundled();
  private static final PtbTokens TOKENS = new PtbTokens();

  private NamesIn() {}

  /** The article with its names in brackets, when the statistical model knows nothing. */
  static String marked(String... sentences) {
    return marked(Map.of(), sentences);
  }

  /**
   * The article, a sentence a line, with its names in brackets: {@code [O Acme Corp] hired [P Jane
   * Doe] in [L Utopia] for the [D Roadrunner].}
   *
   * @param model what the statistical model takes these words for, wherever they stand
   */
  static String marked(Map<String, EntityType> model, String... sentences) {
    String whole = String.join("\n", sentences);
    List<Sentence> cut = new ArrayList<>();
    int start = 0;
    for (String sentence : sentences) {
      cut.add(sentence(cut.size(), start, sentence));
      start += sentence.length() + 1;
    }
    NameFinder finder = new NameFinder(MODELS, tokens -> spans(model, tokens));
    return mark(whole, finder.find(article(whole), cut));
  }

  private static Article article(String whole) {
    return new Article("a", "a.txt", "", whole, null, null, "0");
  }

  private static Sentence sentence(int index, int start, String text) {
    List<Token> tokens = new ArrayList<>();
    for (Token token : TOKENS.tokenize(text)) {
      tokens.add(new Token(token.text(), start + token.start(), start + token.end()));
    }
    return new Sentence(index, start, start + text.length(), index, false, false, tokens, null);
  }

  private static List<NameSpan> spans(Map<String, EntityType> model, List<Token> tokens) {
    List<NameSpan> spans = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      NameSpan span = spanAt(model, tokens, i);
      if (span != null) {
        spans.add(span);
      }
      i = span == null ? i + 1 : span.end();
    }
    return spans;
  }

  private static @org.jspecify.annotations.Nullable NameSpan spanAt(
      Map<String, EntityType> model, List<Token> tokens, int first) {
    for (int end = tokens.size(); end > first; end--) {
      List<String> words = tokens.subList(first, end).stream().map(Token::text).toList();
      EntityType type = model.get(String.join(" ", words));
      if (type != null) {
        return new NameSpan(type, first, end);
      }
    }
    return null;
  }

  private static String mark(String whole, List<Mention> mentions) {
    StringBuilder marked = new StringBuilder();
    int at = 0;
    for (Mention mention : mentions) {
      marked.append(whole, at, mention.start()).append('[').append(letter(mention.type()));
      marked.append(' ').append(whole, mention.start(), mention.end()).append(']');
      at = mention.end();
    }
    return marked.append(whole.substring(at)).toString();
  }

  private static char letter(EntityType type) {
    return type == EntityType.PRODUCT ? 'D' : type.name().charAt(0);
  }
}

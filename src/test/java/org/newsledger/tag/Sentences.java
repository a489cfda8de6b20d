package org.newsledger.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsledger.model.Sentence;
import org.newsledger.model.Token;

/** Makes sentences without a tokenizer model: runs of letters and digits, and single marks. */
public final class Sentences {

  private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}.,]+|[^\\s]");

  private Sentences() {}

  /** The part of {@code whole} from {@code start} on as sentence 0; it must hold a token. */
  public static Sentence of(String whole, int start) {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(whole).region(start, whole.length());
    while (matcher.find()) {
      tokens.add(new Token(matcher.group(), matcher.start(), matcher.end()));
    }
    int end = tokens.get(tokens.size() - 1).end();
    return new Sentence(0, tokens.get(0).start(), end, 0, false, false, tokens, null);
  }
}

package org.newsledger.segment;

import java.util.ArrayList;
import java.util.List;
import org.newsledger.model.Token;

/** Stand-ins for the models: tokens at spaces and punctuation, sentences at every ". ". */
final class Spaces {

  static final Tokenizer TOKENS =
      text -> {
        List<Token> tokens = new ArrayList<>();
        java.util.regex.Matcher m =
            java.util.regex.Pattern.compile("[\\p{L}\\d.’']+|\\S").matcher(text);
        while (m.find()) {
          tokens.add(new Token(m.group(), m.start(), m.end()));
        }
        return tokens;
      };

  static final SentenceSplitter SENTENCES =
      paragraph -> {
        List<Range> ranges = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < paragraph.length(); i++) {
          boolean end = ".!?".indexOf(paragraph.charAt(i)) >= 0;
          if (i + 1 == paragraph.length() || end && paragraph.charAt(i + 1) == ' ') {
            ranges.add(new Range(start, i + 1));
            start = i + 1;
          }
        }
        return ranges;
      };

  private Spaces() {}
}

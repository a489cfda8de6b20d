package org.newsledger.corenlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.newsledger.model.Token;

/** Words as CoreNLP's models were trained on them. */
final class ModelWords {

  private static final Map<String, String> KNOWN =
      Map.of("€", "$"); // a currency sign of the training texts

  private ModelWords() {}

  /** One word a token. */
  static List<String> of(List<Token> sentence) {
    List<String> words = new ArrayList<>(sentence.size());
    for (Token token : sentence) {
      words.add(of(token.text()));
    }
    return words;
  }

  private static String of(String text) {
    String known = KNOWN.get(text);
    return known != null ? known : text.replace('’', '\'').replace('‘', '\'');
  }
}

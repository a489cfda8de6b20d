package org.newsledger.corenlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Words as CoreNLP's models were trained on them. */
final class ModelWords {

  private static final Map<String, String> KNOWN =
      Map.of("€", "$"); // a currency sign of the training texts

  private ModelWords() {}

  /** One word for each. */
  static List<String> of(List<String> sentence) {
    List<String> words = new ArrayList<>(sentence.size());
    for (String word : sentence) {
      words.add(of(word));
    }
    return words;
  }

  private static String of(String text) {
    String known = KNOWN.get(text);
    return known != null ? known : text.replace('’', '\'').replace('‘', '\'');
  }
}

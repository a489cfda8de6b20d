package org.newsledger.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.newsledger.model.Token;
import org.newsledger.tag.NameTagger.NameSpan;

@Tag("models")
class CrfNamesTest {

  private static final List<List<Token>> SENTENCES =
      List.of(
          tokens("The Hillmore Bank of England hired Peter Quillfeather in London ."),
          tokens("APPLE AND PEAR PRICES ROSE ."),
          tokens("Apple and Peter Smith ( of Paris ) sued Microsoft Corp in Germany ."),
          tokens("apple prices fell , said John Brown of Texas ."),
          tokens("Nothing here names anybody ."));

  private static List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (String word : text.split(" ")) {
      tokens.add(new Token(word, at, at + word.length()));
      at += word.length() + 1;
    }
    return tokens;
  }

  private static List<List<NameSpan>> tag(List<List<Token>> sentences) {
    return sentences.stream().map(CrfNames.shared()::tag).toList();
  }

  @Test
  void findsPeopleOrganizationsAndPlacesInOrder() {
    List<Token> sentence = SENTENCES.get(2);
    String found =
        CrfNames.shared().tag(sentence).stream()
            .map(
                span ->
                    span.type().label()
                        + "="
                        + sentence.subList(span.first(), span.end()).stream()
                            .map(Token::text)
                            .collect(Collectors.joining(" ")))
            .collect(Collectors.joining(", "));
    assertThat(found)
        .contains("person=Peter Smith", "organization=Microsoft Corp", "location=Germany");
    assertThat(CrfNames.shared().tag(SENTENCES.get(4))).isEmpty();
  }

  @Test
  void theOrderOfSentencesDoesNotMatter() {
    List<List<NameSpan>> forward = tag(SENTENCES);
    List<List<Token>> reversed = new ArrayList<>(SENTENCES);
    Collections.reverse(reversed);
    List<List<NameSpan>> backward = new ArrayList<>(tag(reversed));
    Collections.reverse(backward);
    assertThat(backward).isEqualTo(forward);
  }

  @Test
  void manyThreadsFindTheSame() {
    List<List<NameSpan>> expected = tag(SENTENCES);
    List<Integer> picks =
        new Random(7).ints(200, 0, SENTENCES.size()).boxed().collect(Collectors.toList());
    List<List<NameSpan>> found =
        picks.parallelStream().map(i -> CrfNames.shared().tag(SENTENCES.get(i))).toList();
    for (int i = 0; i < picks.size(); i++) {
      assertThat(found.get(i)).as("seed 7, pick " + i).isEqualTo(expected.get(picks.get(i)));
    }
  }

  /** British spellings among them, which the classifier would otherwise change word by word. */
  @Test
  void tagsAsTheStockClassifier() throws Exception {
    Properties properties = new Properties();
    properties.setProperty("maxAdditionalKnownLCWords", "0");
    CRFClassifier<CoreLabel> stock =
        CRFClassifier.getClassifier(
            "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz", properties);
    List<List<Token>> sentences = new ArrayList<>(SENTENCES);
    sentences.add(tokens("Mr Honour of Labour 's Grey Theatre Programme favoured the Centre ."));
    for (String sentence : WrittenSentences.of(300, 11)) {
      sentences.add(tokens(sentence));
    }
    for (List<Token> sentence : sentences) {
      List<String> expected = answers(stock, sentence);
      List<String> found = new ArrayList<>(Collections.nCopies(sentence.size(), "O"));
      for (NameSpan span : CrfNames.shared().tag(sentence)) {
        for (int i = span.first(); i < span.end(); i++) {
          found.set(i, span.type().name());
        }
      }
      assertThat(found).as("seed 11: %s", sentence).isEqualTo(expected);
    }
  }

  private static List<String> answers(CRFClassifier<CoreLabel> stock, List<Token> sentence) {
    List<CoreLabel> labels = new ArrayList<>();
    for (Token token : sentence) {
      CoreLabel label = new CoreLabel();
      label.setWord(token.text().equals("(") ? "-LRB-" : token.text());
      label.setWord(token.text().equals(")") ? "-RRB-" : label.word());
      labels.add(label);
    }
    return stock.classifySentence(labels).stream()
        .map(label -> label.get(CoreAnnotations.AnswerAnnotation.class))
        .toList();
  }
}

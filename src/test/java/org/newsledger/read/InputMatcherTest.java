package org.newsledger.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InputMatcherTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "a; a",
        "a,b; a|b",
        "a, b ,; a|b",
        "x/{a,b}.txt,c; x/{a,b}.txt|c",
        "{a,{b,c}},d; {a,{b,c}}|d",
        "a},b; a}|b",
        "a\\,b,c; a\\,b|c",
      })
  void commasSeparateInputsExceptInBraces(String option, String inputs) {
    assertThat(InputMatcher.split(option)).containsExactly(inputs.split("\\|"));
  }

  @ParameterizedTest
  @CsvSource({"a/b.txt, local", "file:///a, local", "gs://b/a, remote", "hdfs://h:1/a, remote"})
  void theSchemeDecidesWhoLooks(String input, String finder) {
    List<String> asked = new ArrayList<>();
    new InputMatcher(finder("local", asked), finder("remote", asked)).match(input);
    assertThat(asked).containsExactly(finder);
  }

  @Test
  void aFileMatchedTwiceKeepsItsFirstName() {
    FileFinder byName = input -> List.of(found(input + "/x.txt", "file:///same"));
    assertThat(new InputMatcher(byName, byName).match("b,a,gs://c"))
        .extracting(found -> found.file().uri())
        .containsExactly("b/x.txt");
  }

  @ParameterizedTest
  @CsvSource({"''", "' '", "','"})
  void noInputIsAnError(String option) {
    FileFinder none = input -> List.of();
    assertThatThrownBy(() -> new InputMatcher(none, none).match(option))
        .isInstanceOf(InputException.class)
        .hasMessage("no input is given");
  }

  private static FileFinder finder(String name, List<String> asked) {
    return input -> {
      asked.add(name);
      return List.of(found(input, input));
    };
  }

  private static FoundFile found(String uri, String location) {
    return new FoundFile(new InputFile(uri, "x.txt", location), 1);
  }
}

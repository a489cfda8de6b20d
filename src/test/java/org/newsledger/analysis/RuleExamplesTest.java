package org.newsledger.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.newsledger.extract.ClaimType;
import org.newsledger.extract.Rule;
import org.newsledger.extract.Rule.Example;
import org.newsledger.lexicon.ModelFiles;
import org.newsledger.model.Article;
import org.newsledger.model.Claim;
import org.newsledger.model.Mention;
import org.newsledger.model.Participant;
import org.newsledger.model.Sentence;
import org.newsledger.model.Token;

/** Runs the examples and near misses that the rules of models/claims carry. */
@Tag("models")
class RuleExamplesTest {

  private static final ArticleAnalyzer ANALYZER = new ArticleAnalyzer(ModelFiles.bundled());

  @TestFactory
  Stream<DynamicTest> examplesGiveTheirClaim() {
    return rules()
        .flatMap(
            rule ->
                rule.examples().stream()
                    .map(e -> test(rule, e.text(), () -> givesItsClaim(rule, e))));
  }

  @TestFactory
  Stream<DynamicTest> nearMissesGiveNoClaimOfTheRule() {
    return rules()
        .flatMap(
            rule ->
                rule.nearMisses().stream()
                    .map(text -> test(rule, text, () -> givesNothing(rule, text))));
  }

  private static DynamicTest test(
      Rule rule, String text, org.junit.jupiter.api.function.Executable check) {
    return DynamicTest.dynamicTest(rule.id() + ": " + text, check);
  }

  private static Stream<Rule> rules() {
    return ANALYZER.types().stream().map(ClaimType::rules).flatMap(List::stream);
  }

  private static void givesItsClaim(Rule rule, Example example) {
    Trace trace = trace(example.text());
    List<Claim> found = byRule(trace, rule);
    if (found.stream().noneMatch(claim -> mismatches(claim, example).isEmpty())) {
      StringBuilder message = new StringBuilder("rule ").append(rule.id());
      message.append("\nsentence ").append(example.text());
      message.append("\nexpected ").append(example.expected());
      for (Claim claim : found) {
        message.append("\nfound    ").append(shown(claim));
        message.append("\n         wrong: ").append(mismatches(claim, example));
      }
      message.append(found.isEmpty() ? "\nfound    nothing" : "").append('\n').append(view(trace));
      fail(message.toString());
    }
  }

  private static void givesNothing(Rule rule, String text) {
    Trace trace = trace(text);
    assertThat(byRule(trace, rule).stream().map(RuleExamplesTest::shown).toList())
        .as("near miss of %s: %s%n%s", rule.id(), text, view(trace))
        .isEmpty();
  }

  private static Trace trace(String text) {
    return ANALYZER.trace(new Article("example", "example", "", text, "2025-02-14", null, "hash"));
  }

  private static List<Claim> byRule(Trace trace, Rule rule) {
    return trace.told().stream().filter(claim -> claim.rule().equals(rule.id())).toList();
  }

  private static List<String> mismatches(Claim claim, Example example) {
    List<String> wrong = new ArrayList<>();
    for (Map.Entry<String, String> slot : example.expected().entrySet()) {
      if (!slot.getValue().equals(value(claim, slot.getKey()))
          && !sameNames(claim.roles().get(slot.getKey()), slot.getValue())) {
        wrong.add(slot.getKey());
      }
    }
    return wrong;
  }

  private static boolean sameNames(List<Participant> participants, String names) {
    if (participants == null) {
      return false;
    }
    Set<String> expected = new HashSet<>(List.of(names.split("; ")));
    return participants.size() == expected.size()
        && participants.stream()
            .allMatch(p -> expected.contains(p.name()) || expected.contains(p.text()));
  }

  private static String value(Claim claim, String slot) {
    if (slot.startsWith("attribute:")) {
      return claim.attributes().get(slot.substring("attribute:".length()));
    }
    return switch (slot) {
      case "amount" -> claim.amount() == null ? null : shown(claim.amount());
      case "percent" -> claim.percent() == null ? null : claim.percent().value().toPlainString();
      case "count" -> claim.count() == null ? null : claim.count().value().toPlainString();
      case "date" -> claim.date() == null ? null : claim.date().value();
      case "modality" -> claim.modality().label();
      case "stage" -> claim.attributes().get("stage");
      default -> null;
    };
  }

  private static String shown(org.newsledger.model.Amount amount) {
    return (amount.value() == null ? "?" : amount.value().stripTrailingZeros().toPlainString())
        + " "
        + amount.currency();
  }

  private static String shown(Claim claim) {
    StringBuilder text = new StringBuilder(claim.type());
    claim
        .roles()
        .forEach(
            (role, participants) ->
                text.append(' ')
                    .append(role)
                    .append('=')
                    .append(participants.stream().map(Participant::name).toList()));
    for (String slot : List.of("amount", "percent", "count", "date", "modality")) {
      if (value(claim, slot) != null) {
        text.append(' ').append(slot).append('=').append(value(claim, slot));
      }
    }
    return text.append(' ').append(claim.attributes()).toString();
  }

  /** Tags, heads and mentions, for whoever mends the rule. */
  private static String view(Trace trace) {
    StringBuilder view = new StringBuilder();
    for (Sentence sentence : trace.result().sentences()) {
      view.append("parse    ");
      for (int i = 0; i < sentence.tokens().size(); i++) {
        Token token = sentence.tokens().get(i);
        view.append(token.text());
        if (sentence.parse() != null) {
          int head = sentence.parse().heads().get(i);
          view.append('/').append(sentence.parse().tags().get(i)).append('<');
          view.append(sentence.parse().relations().get(i)).append(':');
          view.append(head < 0 ? "ROOT" : sentence.tokens().get(head).text()).append('>');
        }
        view.append(' ');
      }
      view.append('\n');
    }
    view.append("mentions ");
    for (Mention mention : trace.result().mentions()) {
      view.append(mention.type().label()).append(":'").append(mention.text()).append("' ");
    }
    return view.toString();
  }
}

package org.newsledger.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.newsledger.analysis.Trace;
import org.newsledger.extract.RuleAttempt;
import org.newsledger.model.Article;
import org.newsledger.model.Claim;
import org.newsledger.model.Cue;
import org.newsledger.model.EntityType;
import org.newsledger.model.Filler;
import org.newsledger.model.Mention;
import org.newsledger.model.Parse;
import org.newsledger.model.Participant;
import org.newsledger.model.Sentence;
import org.newsledger.model.Token;

/** Prints a trace: in colour on a terminal, plain in a pipe. */
final class ExplainPrinter {

  private static final String RESET = "\u001b[0m";
  private static final String BOLD = "\u001b[1m";
  private static final String DIM = "\u001b[2m";
  private static final String GREEN = "\u001b[32m";
  private static final String YELLOW = "\u001b[33m";
  private static final String CYAN = "\u001b[36m";
  private static final String MAGENTA = "\u001b[35m";

  private final PrintWriter out;
  private final boolean colour;
  private final int near;

  ExplainPrinter(PrintWriter out, boolean colour, int near) {
    this.out = out;
    this.colour = colour;
    this.near = near;
  }

  void print(Article article, Trace trace) {
    for (Sentence sentence : trace.result().sentences()) {
      printSentence(article, sentence, trace);
    }
    out.println(paint(BOLD, "Claims"));
    if (trace.result().claims().isEmpty()) {
      out.println("  none");
    }
    for (Claim claim : trace.result().claims()) {
      printClaim(claim);
    }
    out.flush();
  }

  private void printSentence(Article article, Sentence sentence, Trace trace) {
    String text = article.whole().substring(sentence.start(), sentence.end());
    out.println(
        paint(BOLD, "Sentence " + (sentence.index() + 1))
            + (sentence.heading() ? " (heading)" : "")
            + (sentence.capped() ? " (capped)" : ""));
    out.println("  " + visible(text));
    printMentions(trace.result().mentions(), sentence.index());
    Parse parse = sentence.parse();
    if (parse == null) {
      out.println(paint(DIM, "  not parsed: no word that sets off a rule, or nobody to speak of"));
    } else {
      printParse(sentence, parse);
    }
    for (Trace.SentenceAttempts attempts : trace.attempts()) {
      if (attempts.sentence().index() == sentence.index()) {
        printAttempts(sentence, attempts.attempts());
      }
    }
    out.println();
  }

  private void printMentions(List<Mention> mentions, int sentence) {
    for (Mention mention : mentions) {
      if (mention.sentence() == sentence) {
        String label = String.format("  %-12s ", mention.type().label());
        out.println(paint(CYAN, label) + visible(mention.text()) + detail(mention));
      }
    }
  }

  private String detail(Mention mention) {
    if (mention.amount() != null) {
      return paint(DIM, "  = " + ExplainText.amount(mention.amount()));
    }
    if (mention.number() != null) {
      return paint(DIM, "  = " + mention.number().toPlainString());
    }
    if (mention.type() == EntityType.DATE) {
      return paint(DIM, "  = " + (mention.date() == null ? "unknown" : mention.date()));
    }
    return mention.name().equals(mention.text())
        ? ""
        : paint(DIM, "  = " + visible(mention.name()));
  }

  private void printParse(Sentence sentence, Parse parse) {
    StringBuilder line = new StringBuilder("  ");
    for (int i = 0; i < parse.size(); i++) {
      int head = parse.heads().get(i);
      String governor = head < 0 ? "ROOT" : sentence.tokens().get(head).text();
      line.append(visible(sentence.tokens().get(i).text()))
          .append(
              paint(
                  DIM,
                  "/"
                      + parse.tags().get(i)
                      + "<"
                      + parse.relations().get(i)
                      + ":"
                      + visible(governor)
                      + ">"))
          .append(' ');
    }
    out.println(line.toString().stripTrailing());
  }

  private void printAttempts(Sentence sentence, List<RuleAttempt> attempts) {
    List<RuleAttempt> missed = new ArrayList<>();
    for (RuleAttempt attempt : attempts) {
      if (attempt.matched()) {
        out.println(paint(GREEN, "  matched " + attempt.rule().id()) + at(sentence, attempt));
        printFilled(attempt);
      } else {
        missed.add(attempt);
      }
    }
    missed.sort(Comparator.comparingInt(a -> a.lacks().size()));
    for (RuleAttempt attempt : missed.subList(0, Math.min(near, missed.size()))) {
      out.println(
          paint(YELLOW, "  nearly  " + attempt.rule().id())
              + at(sentence, attempt)
              + ", lacks: "
              + String.join("; ", attempt.lacks()));
      printFilled(attempt);
    }
  }

  private static String at(Sentence sentence, RuleAttempt attempt) {
    Token token = sentence.tokens().get(attempt.trigger());
    return " at '" + visible(token.text()) + "'";
  }

  private void printFilled(RuleAttempt attempt) {
    List<String> parts = new ArrayList<>();
    for (Map.Entry<String, List<Filler>> role : attempt.roles().entrySet()) {
      List<String> texts = new ArrayList<>();
      for (Filler filler : role.getValue()) {
        texts.add(filler.form() == Filler.Form.TOPIC ? "(topic)" : visible(filler.text()));
      }
      parts.add(paint(MAGENTA, role.getKey()) + "=" + String.join(" + ", texts));
    }
    if (attempt.amount() != null) {
      parts.add(paint(MAGENTA, "amount") + "=" + visible(attempt.amount().text()));
    }
    if (attempt.percent() != null) {
      parts.add(paint(MAGENTA, "percent") + "=" + visible(attempt.percent().text()));
    }
    if (attempt.count() != null) {
      parts.add(paint(MAGENTA, "count") + "=" + visible(attempt.count().text()));
    }
    if (attempt.date() != null) {
      parts.add(paint(MAGENTA, "date") + "=" + visible(attempt.date().text()));
    }
    for (Cue cue : attempt.cues()) {
      parts.add(cue.effect().label() + " by '" + visible(cue.text()) + "'");
    }
    if (!parts.isEmpty()) {
      out.println("          " + String.join(", ", parts));
    }
  }

  private void printClaim(Claim claim) {
    StringBuilder line = new StringBuilder("  ");
    line.append(paint(GREEN, claim.type())).append(' ').append(claim.modality().label());
    for (Map.Entry<String, List<Participant>> role : claim.roles().entrySet()) {
      List<String> names = new ArrayList<>();
      for (Participant participant : role.getValue()) {
        names.add(visible(participant.name()));
      }
      line.append(", ").append(role.getKey()).append('=').append(String.join(" + ", names));
    }
    if (claim.amount() != null) {
      line.append(", amount=").append(ExplainText.amount(claim.amount()));
    }
    if (claim.percent() != null) {
      line.append(", percent=").append(claim.percent().value().toPlainString());
    }
    if (claim.count() != null) {
      line.append(", count=").append(claim.count().value().toPlainString());
    }
    if (claim.date() != null) {
      line.append(", date=").append(claim.date().value());
    }
    claim
        .attributes()
        .forEach((k, v) -> line.append(", ").append(k).append('=').append(visible(v)));
    if (claim.attribution() != null) {
      line.append(", says ").append(visible(claim.attribution().source()));
    }
    line.append(paint(DIM, "  " + claim.rule() + " " + claim.confidence()));
    out.println(line);
  }

  private static String visible(String text) {
    return TerminalText.line(text);
  }

  private String paint(String code, String text) {
    return colour ? code + text + RESET : text;
  }
}

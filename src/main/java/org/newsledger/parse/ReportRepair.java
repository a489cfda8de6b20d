package org.newsledger.parse;

import java.util.Set;

/**
 * Clauses that somebody reports: "Acme denied it was planning a bid", read as "that Acme denied it
 * was planning"; "the suit says Acme stole it", read as if "says" were an auxiliary; "alleged in a
 * suit that Acme stole it", read as "a suit that Acme stole".
 */
final class ReportRepair {

  private static final Set<String> PRONOUNS = Set.of("it", "they", "he", "she", "we");
  private static final Set<String> HELPERS = Set.of("aux", "aux:pass", "cop");

  private static final Set<String> REPORTING = Set.of("say", "claim", "allege", "report", "argue");

  private ReportRepair() {}

  /** Mends the clause that a token heads or reports, where it has one of the faults. */
  static void repair(ParseTree tree, int token) {
    repairSubject(tree, token);
    repairAuxiliary(tree, token);
    repairComplement(tree, token);
  }

  /** "the suit says Acme stole it", read as one verb with two subjects. */
  private static void repairAuxiliary(ParseTree tree, int report) {
    int told = tree.head(report);
    boolean candidate =
        tree.relation(report).equals("aux")
            && REPORTING.contains(tree.lemma(report))
            && told > report;
    int teller = candidate ? subject(tree, told, 0, report) : -1;
    if (teller < 0 || subject(tree, told, report + 1, told) < 0) {
      return;
    }
    takeOver(tree, report, told);
    tree.attach(teller, report, "nsubj");
  }

  private static int subject(ParseTree tree, int verb, int first, int end) {
    for (int at = first; at < end; at++) {
      if (tree.head(at) == verb && tree.relation(at).startsWith("nsubj")) {
        return at;
      }
    }
    return -1;
  }

  /** Puts the reporting verb where the reported one stood, and that below it. */
  private static void takeOver(ParseTree tree, int report, int told) {
    int above = tree.head(told);
    String relation = tree.relation(told);
    if (above < 0) {
      tree.makeRoot(report);
    } else {
      tree.attach(report, above, relation);
    }
    tree.attach(told, report, "ccomp");
  }

  /** "alleged in a suit that Acme stole it": a verb with an object of its own tells of no suit. */
  private static void repairComplement(ParseTree tree, int verb) {
    int noun = tree.head(verb);
    int report = noun < 0 ? -1 : tree.head(noun);
    int that = noun + 1;
    boolean candidate =
        tree.relation(verb).equals("acl:relcl")
            && report >= 0
            && report < noun
            && noun < verb
            && tree.tag(report).startsWith("VB")
            && tree.relation(noun).startsWith("obl")
            && tree.word(that).equals("that")
            && tree.head(that) == verb
            && tree.relation(that).equals("obj")
            && subject(tree, verb, that, verb) > 0;
    boolean ownObject = false;
    for (int at = verb + 1; candidate && at < tree.size(); at++) {
      ownObject |= tree.head(at) == verb && tree.relation(at).equals("obj");
    }
    if (ownObject && tree.attach(verb, report, "ccomp")) {
      tree.attach(that, verb, "mark");
    }
  }

  /** Makes the verb of a clause read as a subject the one that reports what it is subject of. */
  private static void repairSubject(ParseTree tree, int report) {
    int told = tree.head(report);
    int pronoun = report + 1;
    boolean candidate =
        tree.relation(report).equals("csubj")
            && tree.tag(report).startsWith("VB")
            && told > pronoun + 1
            && PRONOUNS.contains(tree.word(pronoun))
            && tree.head(pronoun) == report
            && tree.relation(pronoun).equals("obj")
            && tree.head(pronoun + 1) == told
            && tree.hasRelation(pronoun + 1, HELPERS)
            && tree.hasChild(report, Set.of("nsubj"));
    if (!candidate) {
      return;
    }
    takeOver(tree, report, told);
    tree.attach(pronoun, told, "nsubj");
  }
}

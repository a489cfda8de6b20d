package org.newsledger.parse;

import java.util.List;
import java.util.Set;
import org.newsledger.lexicon.ModelFiles;
import org.newsledger.model.Mention;
import org.newsledger.model.Parse;
import org.newsledger.model.Sentence;

/**
 * Mends what the parser gets wrong in the wordings of deals: "made an offer to buy X" tells what
 * the offer is, "after buying phone maker X" buys X. Safe for use by several threads.
 */
public final class ParseRepair {

  private static final Set<String> CLAUSES = Set.of("xcomp", "ccomp", "advcl", "dep");
  private static final Set<String> PHRASES = Set.of("obl", "advmod", "dep");
  private static final Set<String> RELATIVES = Set.of("which", "who", "that");
  private static final Set<String> RELATIVE_TIES = Set.of("dep", "appos", "acl", "acl:relcl");
  private static final Set<String> OF_SUM = Set.of("of", "worth", "a", "per", "share", "about");
  private static final Set<String> LOOSE = Set.of("dep", "ccomp", "parataxis");
  private static final Set<String> FINITE = Set.of("VBZ", "VBD", "VBP");
  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass");
  private static final Set<String> OF_PHRASE = Set.of("amod", "compound");
  private static final Set<String> NOT_GERUNDS =
      Set.of(
          "following",
          "including",
          "according",
          "regarding",
          "concerning",
          "leading",
          "competing",
          "existing",
          "remaining",
          "operating",
          "controlling",
          "outstanding");

  private static final Set<String> MAKERS = Set.of("by", "from");
  private static final int MAX_MAKER = 8; // tokens from "by" to the end of the name

  private final AttachmentLexicon lexicon;

  /** Reads the word lists. */
  public ParseRepair(ModelFiles models) {
    this.lexicon = new AttachmentLexicon(models);
  }

  /**
   * The sentence with its parse mended; unchanged where it has none.
   *
   * @param mentions of that sentence
   */
  public Sentence repair(Sentence sentence, List<Mention> mentions) {
    Parse parse = sentence.parse();
    if (parse == null) {
      return sentence;
    }
    ParseTree tree = new ParseTree(sentence, parse, mentions);
    for (int token = 0; token < tree.size() - 1; token++) {
      SumRepair.repairHead(tree, token, lexicon);
    }
    for (int token = 1; token < tree.size(); token++) {
      OrphanRepair.repair(tree, token);
      repairGerund(tree, token);
      repairLoneObject(tree, token);
      repairParticle(tree, token);
      ClauseRepair.repair(tree, token);
      MainVerbRepair.repair(tree, token);
      ReportRepair.repair(tree, token);
      PredicateRepair.repair(tree, token, lexicon.titles());
      PhraseRepair.repair(tree, token);
      WorthRepair.repair(tree, token);
    }
    for (int token = 1; token < tree.size(); token++) {
      repairInfinitive(tree, token);
      repairPhrase(tree, token);
      AsideRepair.repair(tree, token);
      repairParticiple(tree, token);
      repairDatedSubject(tree, token);
      repairDeadline(tree, token);
      repairRelative(tree, token);
      repairPartner(tree, token);
      AntecedentRepair.repair(tree, token);
      ParticipleRepair.repair(tree, token);
      SumRepair.repair(tree, token);
      GappingRepair.repair(tree, token);
      TitleRepair.repair(tree, token, lexicon.titles());
    }
    return sentence.withParse(tree.parse());
  }

  /** "made an offer to buy": the infinitive hangs on the noun right before "to". */
  private void repairInfinitive(ParseTree tree, int to) {
    if (!tree.word(to).equals("to") || !tree.relation(to).equals("mark")) {
      return;
    }
    int verb = tree.head(to);
    int noun = beforeSum(tree, to - 1);
    while (noun > 0 && tree.tag(noun).startsWith("RB")) {
      noun--;
    }
    noun = beforeMaker(tree, noun);
    boolean candidate =
        verb > to
            && tree.hasRelation(verb, CLAUSES)
            && tree.tag(noun).startsWith("NN")
            && !tree.isName(noun)
            && lexicon.nounTakes(tree.lemma(noun), "to");
    if (candidate && tree.head(verb) != noun && tree.dominates(tree.head(verb), noun)) {
      tree.attach(verb, noun, "acl");
    }
    repairClauseSubject(tree, verb, noun);
    repairObjectNoun(tree, verb, noun);
    repairHeading(tree, verb, noun);
  }

  /** "An offer by Acme to buy Bolt": the noun before the one who makes it. */
  private int beforeMaker(ParseTree tree, int name) {
    int by = name;
    while (by > 0 && name - by < MAX_MAKER && !MAKERS.contains(tree.word(by))) {
      by--;
    }
    boolean made =
        tree.isName(name)
            && by > 0
            && MAKERS.contains(tree.word(by))
            && tree.tag(by - 1).startsWith("NN")
            && lexicon.nounTakes(tree.lemma(by - 1), "to");
    return made ? by - 1 : name;
  }

  /** "An offer of $5 a share to buy Acme": the last token before the sum and what is about it. */
  private static int beforeSum(ParseTree tree, int last) {
    int at = last;
    boolean sum = false;
    while (at > 0 && (tree.isQuantity(at) || OF_SUM.contains(tree.word(at)))) {
      sum |= tree.isQuantity(at);
      at--;
    }
    return sum ? at : last;
  }

  /**
   * "Acme's bid to buy Bolt", "Acme's plan to buy Bolt comes late", read as if the plan did the
   * buying.
   */
  private void repairHeading(ParseTree tree, int verb, int noun) {
    boolean candidate =
        verb > noun
            && tree.head(verb) < 0
            && tree.head(noun) == verb
            && tree.relation(noun).equals("nsubj")
            && lexicon.nounTakes(tree.lemma(noun), "to");
    if (!candidate) {
      return;
    }
    int main = mainVerb(tree, verb);
    tree.makeRoot(main < 0 ? noun : main);
    if (main >= 0) {
      tree.attach(noun, main, "nsubj");
    }
    tree.attach(verb, noun, "acl");
  }

  /** The finite verb that the parser left loose behind an infinitive; -1 for none. */
  private static int mainVerb(ParseTree tree, int infinitive) {
    for (int at = infinitive + 1; at < tree.size(); at++) {
      boolean loose = tree.head(at) == infinitive && tree.hasRelation(at, LOOSE);
      if (loose && FINITE.contains(tree.tag(at)) && !tree.hasChild(at, SUBJECTS)) {
        return at;
      }
    }
    return -1;
  }

  /** "announced plans to buy Acme", read as "announced: plans buy Acme". */
  private void repairObjectNoun(ParseTree tree, int verb, int noun) {
    int telling = verb < 0 ? -1 : tree.head(verb);
    boolean candidate =
        verb > noun
            && telling >= 0
            && telling < noun
            && tree.head(noun) == verb
            && tree.relation(noun).equals("nsubj")
            && tree.hasRelation(verb, CLAUSES)
            && lexicon.nounTakes(tree.lemma(noun), "to");
    if (!candidate) {
      return;
    }
    int preposition = prepositionOf(tree, verb, telling, noun);
    if (preposition > 0 && tree.attach(noun, telling, "obl")) {
      tree.attach(preposition, noun, "case");
      tree.attach(verb, noun, "acl");
    } else if (tree.tag(telling).startsWith("VB") && tree.attach(noun, telling, "obj")) {
      tree.attach(verb, noun, "acl");
    }
  }

  /** "close to a deal to buy": the first mark of the infinitive leads in the noun; -1 for none. */
  private static int prepositionOf(ParseTree tree, int verb, int telling, int noun) {
    for (int at = telling + 1; at < noun; at++) {
      if (tree.head(at) == verb && tree.relation(at).equals("mark")) {
        return at;
      }
    }
    return -1;
  }

  /** "Its plan to buy Acme was dropped", read as "its plan buys Acme": the plan was dropped. */
  private void repairClauseSubject(ParseTree tree, int verb, int noun) {
    boolean candidate =
        verb > noun
            && tree.relation(verb).startsWith("csubj")
            && tree.head(noun) == verb
            && tree.relation(noun).startsWith("nsubj")
            && lexicon.nounTakes(tree.lemma(noun), "to");
    String relation = candidate ? tree.relation(verb).replace("csubj", "nsubj") : "";
    if (candidate && tree.attach(noun, tree.head(verb), relation)) {
      tree.attach(verb, noun, "acl");
    }
  }

  /** "launched an offer for X": the phrase hangs on the noun right before the preposition. */
  private void repairPhrase(ParseTree tree, int preposition) {
    if (!tree.relation(preposition).equals("case")) {
      return;
    }
    int noun = preposition - 1;
    int phrase = tree.head(preposition);
    boolean candidate =
        phrase > preposition
            && tree.hasRelation(phrase, PHRASES)
            && tree.tag(noun).startsWith("NN")
            && !tree.isName(noun)
            && !tree.isQuantity(phrase);
    if (candidate && tree.head(phrase) == tree.head(noun)) {
      giveTo(tree, noun, preposition);
    }
    repairSecondPhrase(tree, preposition);
    repairPhraseOfObject(tree, preposition);
    repairPhraseOfWorth(tree, preposition);
  }

  /** "made an offer of $5 billion for Bolt": the phrase belongs to the offer. */
  private void repairPhraseOfObject(ParseTree tree, int preposition) {
    int phrase = tree.head(preposition);
    int verb = tree.head(phrase);
    boolean candidate =
        phrase > preposition
            && verb >= 0
            && verb < preposition
            && tree.relation(phrase).startsWith("obl")
            && (tree.isQuantity(preposition - 1) || tree.isName(preposition - 1))
            && !tree.isQuantity(phrase);
    for (int noun = preposition - 2; candidate && noun > verb; noun--) {
      boolean object = tree.head(noun) == verb && tree.relation(noun).equals("obj");
      if (object && !tree.isName(noun) && !tree.isQuantity(noun)) {
        if (tree.dominates(noun, preposition - 1)) {
          giveTo(tree, noun, preposition);
        }
        return;
      }
    }
  }

  /** Hangs the phrase that a preposition leads in on a noun that takes such phrases. */
  private void giveTo(ParseTree tree, int noun, int preposition) {
    if (lexicon.nounTakes(tree.lemma(noun), tree.word(preposition))) {
      tree.attach(tree.head(preposition), noun, "nmod");
    }
  }

  /** "an offer worth $5 billion for Bolt": the phrase belongs to the offer. */
  private void repairPhraseOfWorth(ParseTree tree, int preposition) {
    int phrase = tree.head(preposition);
    int worth = tree.head(phrase);
    boolean candidate =
        phrase > preposition
            && worth >= 0
            && worth < preposition
            && (tree.word(worth).equals("worth") || tree.word(worth).equals("valued"));
    int noun = candidate ? tree.head(worth) : -1;
    if (noun >= 0) {
      giveTo(tree, noun, preposition);
    }
  }

  /** "an approach from Acme for Bolt": both phrases belong to the approach. */
  private void repairSecondPhrase(ParseTree tree, int preposition) {
    int phrase = tree.head(preposition);
    int between = tree.head(phrase);
    boolean candidate =
        phrase > preposition
            && tree.relation(phrase).equals("nmod")
            && between >= 0
            && between < preposition
            && (tree.isName(between) || tree.isQuantity(between))
            && tree.relation(between).equals("nmod")
            && !tree.isQuantity(phrase);
    int noun = candidate ? tree.head(between) : -1;
    if (noun >= 0) {
      giveTo(tree, noun, preposition);
    }
  }

  /** "bought wealth manager X in 2009", read as if something were bought for X. */
  private static void repairLoneObject(ParseTree tree, int object) {
    int verb = tree.head(object);
    if (tree.relation(object).equals("iobj")
        && verb >= 0
        && !tree.hasChild(verb, Set.of("obj", "ccomp"))) {
      tree.attach(object, verb, "obj");
    }
  }

  /**
   * "after buying phone maker X", read as "after the X that buys phone makers"; "before becoming
   * chairman".
   */
  private static void repairGerund(ParseTree tree, int gerund) {
    if (!tree.tag(gerund).equals("VBG") || NOT_GERUNDS.contains(tree.word(gerund))) {
      return;
    }
    int before = gerund - 1;
    if (tree.relation(gerund).equals("dep") && tree.head(gerund) == before) {
      adoptPreposition(tree, gerund, before);
      return;
    }
    int object = tree.head(gerund);
    while (object >= 0 && tree.hasRelation(object, OF_PHRASE) && tree.head(object) > object) {
      object = tree.head(object);
    }
    boolean becoming = tree.word(gerund).equals("becoming");
    boolean candidate =
        tree.relation(gerund).equals("amod")
            && object > gerund
            && (tree.isName(object) || becoming)
            && tree.relation(before).equals("case")
            && tree.head(before) == object
            && tree.head(object) >= 0;
    if (!candidate) {
      return;
    }
    int governor = tree.head(object);
    String relation = tree.relation(object).equals("nmod") ? "acl" : "advcl";
    if (tree.attach(gerund, governor, relation)) {
      tree.attach(object, gerund, becoming ? "xcomp" : "obj");
      tree.attach(before, gerund, "mark");
    }
  }

  /** "by buying", read as two words of which the first heads the clause. */
  private static void adoptPreposition(ParseTree tree, int gerund, int preposition) {
    int governor = tree.head(preposition);
    if (tree.tag(preposition).equals("IN") && governor >= 0) {
      if (tree.attach(gerund, governor, "advcl")) {
        tree.attach(preposition, gerund, "mark");
      }
    }
  }

  /** "took over the studios", read as a place. */
  private void repairParticle(ParseTree tree, int particle) {
    int verb = particle - 1;
    int object = tree.head(particle);
    boolean candidate =
        tree.relation(particle).equals("case")
            && tree.tag(verb).startsWith("VB")
            && lexicon.verbTakes(tree.lemma(verb), tree.word(particle))
            && object > particle
            && tree.head(object) == verb
            && !tree.isQuantity(object);
    if (candidate) {
      tree.attach(object, verb, "obj");
      tree.attach(particle, verb, "compound:prt");
    }
  }

  /** "Acme, which bought Bolt", where the parser hangs the verb on "which". */
  private static void repairRelative(ParseTree tree, int verb) {
    int relative = tree.head(verb);
    boolean candidate =
        relative >= 0
            && relative < verb
            && tree.tag(verb).startsWith("VB")
            && tree.hasRelation(verb, RELATIVE_TIES)
            && tree.hasRelation(relative, RELATIVE_TIES)
            && RELATIVES.contains(tree.word(relative))
            && tree.head(relative) >= 0
            && tree.head(relative) < relative;
    if (candidate && tree.attach(verb, tree.head(relative), "acl:relcl")) {
      tree.attach(relative, verb, "nsubj");
    } else if (isUnboundRelative(tree, verb)) {
      tree.attach(verb, tree.head(verb), "acl:relcl");
    }
  }

  /** "Acme, which is owned by Bolt", where the parser does not say how the clause belongs there. */
  private static boolean isUnboundRelative(ParseTree tree, int verb) {
    int name = tree.head(verb);
    boolean loose =
        tree.relation(verb).equals("dep") && name >= 0 && name < verb && tree.isName(name);
    for (int token = name + 1; loose && token < verb; token++) {
      boolean subject = tree.head(token) == verb && tree.relation(token).startsWith("nsubj");
      if (subject && RELATIVES.contains(tree.word(token))) {
        return true;
      }
    }
    return false;
  }

  /** "merged with Acme to form Bolt", where the parser makes Acme the one who forms. */
  private static void repairPartner(ParseTree tree, int with) {
    int clause = tree.head(with);
    int partner = with + 1;
    if (!tree.word(with).equals("with") || !tree.relation(with).equals("mark") || clause <= with) {
      return;
    }
    while (partner < clause && !tree.relation(partner).equals("nsubj")) {
      partner++;
    }
    boolean candidate =
        partner < clause
            && tree.head(partner) == clause
            && tree.isName(partner)
            && tree.word(partner + 1).equals("to")
            && tree.head(clause) >= 0
            && tree.head(clause) < with;
    if (candidate) {
      tree.attach(partner, tree.head(clause), "obl");
      tree.attach(with, partner, "case");
    }
  }

  /** "January, 2009 Acme bids": the date of a timeline, read as the one who bids. */
  private static void repairDatedSubject(ParseTree tree, int name) {
    int date = tree.head(name);
    boolean candidate =
        tree.relation(name).equals("appos")
            && tree.isName(name)
            && date >= 0
            && date < name
            && tree.isQuantity(date)
            && tree.relation(date).equals("nsubj")
            && tree.head(date) > name;
    if (candidate) {
      int verb = tree.head(date);
      tree.attach(name, verb, "nsubj");
      tree.attach(date, verb, "obl:tmod");
    }
  }

  /** "has until Friday to make an offer", read as if Friday made it. */
  private static void repairDeadline(ParseTree tree, int date) {
    int verb = tree.head(date);
    int before = date - 1;
    boolean candidate =
        tree.isQuantity(date)
            && tree.relation(date).equals("nsubj")
            && verb > date
            && tree.word(verb - 1).equals("to")
            && tree.head(before) == verb
            && tree.relation(before).equals("mark")
            && tree.head(verb) >= 0
            && tree.head(verb) < before;
    if (candidate && tree.attach(date, tree.head(verb), "obl")) {
      tree.attach(before, date, "case");
      tree.attach(verb, tree.head(verb), "xcomp");
    }
  }

  /** "made changes in its portfolio, purchasing X": who made the changes purchases. */
  private static void repairParticiple(ParseTree tree, int participle) {
    boolean candidate =
        tree.tag(participle).equals("VBG")
            && tree.relation(participle).equals("acl")
            && tree.word(participle - 1).equals(",");
    if (!candidate) {
      return;
    }
    int at = tree.head(participle);
    boolean subject = false;
    while (at >= 0 && !tree.tag(at).startsWith("VB")) {
      subject |= tree.relation(at).startsWith("nsubj");
      at = tree.head(at);
    }
    if (at >= 0 && !subject) {
      tree.attach(participle, at, "advcl");
    }
  }
}

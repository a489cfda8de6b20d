package org.newsledger.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsledger.lexicon.ModelFiles;
import org.newsledger.lexicon.Pronouns;
import org.newsledger.model.Candidate;
import org.newsledger.model.EntityType;
import org.newsledger.model.Filler;
import org.newsledger.model.Filler.Form;
import org.newsledger.model.Mention;
import org.newsledger.model.Participant;
import org.newsledger.model.ResolvedCandidate;
import org.newsledger.model.RoleSpec;
import org.newsledger.model.RoleSpec.TypeSpec;
import org.newsledger.model.Sentence;
import org.newsledger.model.Token;

class ReferenceResolverTest {

  private static final ReferenceResolver RESOLVER =
      new ReferenceResolver(ModelFiles.bundled(), Aliases.none());
  private static final Pronouns PRONOUNS = Pronouns.load(ModelFiles.bundled());

  /**
   * Sentences parted by slashes, the first the title; a phrase of the last sentence, its head after
   * "^" if it is not its last word; what the role takes; who is meant, "-" for nobody.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          # names
          - / [O Acme Corp] bought [O Beta Ltd] .                                    | Acme Corp   | O  | Acme Corp
          - / [P Ann Lee] joined [O Beta Ltd] . / [P Lee] left .                      | Lee         | P  | Ann Lee
          - / [L Twitter] was valued at a billion .                                   | Twitter     | O  | Twitter
          - / [L Germany] was valued at a billion .                                   | Germany     | O  | -
          - / [P Giorgio Nero] was valued at a billion .                              | Giorgio Nero | O | Giorgio Nero
          - / [O Gizmo] sells for a hundred dollars .                                 | Gizmo       | X  | Gizmo
          - / [O Acme Corp] was appointed .                                           | Acme Corp   | P  | -
          # it, its: the company near
          - / [O Acme Corp] makes cars . / It bought [O Beta Ltd] .                   | It          | O  | Acme Corp
          - / [O Acme Corp] sued [O Beta Ltd] . / It will pay a fine .                | It          | O  | Acme Corp
          - / [O Acme Corp] makes cars . / [O Beta Ltd] makes boats . / It grows .    | It          | O  | Beta Ltd
          - / [P Ann Lee] left . / It grows .                                         | It          | O  | -
          - / [O Acme Corp] met [P Ann Lee] . / She left .                            | She         | P  | Ann Lee
          - / [P Ann Lee] met [P Bo Ray] . / She left .                               | She         | P  | Ann Lee
          - / [O Acme Corp] rose . / He left .                                        | He          | P  | -
          - / [P Ann Lee] leads [O Acme Corp] . / They bought [O Beta Ltd] .          | They        | O  | Acme Corp
          # whom a pronoun before meant stays present
          - / [O Acme Corp] grows . / It bought [O Beta Ltd] . / It bought [O Ceta Ltd] .  | It   | O  | Acme Corp
          - / [O Acme Corp] grows . / Cars rose . / [O Beta Ltd] fell . / It fell .   | It          | O  | Beta Ltd
          # they and both: groups
          - / [O Acme Corp] and [O Beta Ltd] met . / They will merge .                | They        | O  | Acme Corp; Beta Ltd
          - / [O Acme Corp] ( AC.N ) and [O Beta Ltd] met . / They will merge .       | They        | O  | Acme Corp; Beta Ltd
          - / [O Acme Corp] met [O Beta Ltd] . / They will pay .                      | They        | O  | Acme Corp
          - / [O Acme Corp] met [O Beta Ltd] . / The two companies will merge .       | The two companies | O | Acme Corp; Beta Ltd
          - / [O Acme Corp] met [O Beta Ltd] . / Both will merge .                    | Both        | O  | Acme Corp; Beta Ltd
          - / [O Acme Corp] met [O Beta Ltd] . / The pair will merge .                | The pair    | O  | Acme Corp; Beta Ltd
          - / [O Acme Corp] met . / The two companies will merge .                    | The two companies | O | -
          - / [O Acme] , [O Beta] and [O Ceta] met . / The three firms will merge .   | The three firms | O | Acme; Beta; Ceta
          - / [O Acme Corp] met [O Beta Ltd] . / Two rival companies merge .          | rival companies | O | -
          - / [P Ann Lee] and [P Bo Ray] met . / They founded [O Acme Corp] .         | They        | P  | Ann Lee; Bo Ray
          # descriptions
          - / [O Acme Corp] makes cars . / The company bought [O Beta Ltd] .          | The company | O  | Acme Corp
          - / [O Acme Corp] makes cars . / The firm bought [O Beta Ltd] .             | The firm    | O  | Acme Corp
          - / [O Acme Corp] makes cars . / A company bought [O Beta Ltd] .            | A company   | O  | -
          - / [O Acme Corp] makes cars . / Another firm bought [O Beta Ltd] .         | Another firm | O | -
          - / [O Acme Corp] makes cars . / Its rival bought [O Beta Ltd] .            | Its rival   | O  | -
          - / [O Acme Corp] makes cars . / The rival bought [O Beta Ltd] .            | The rival   | O  | -
          - / [O Acme Corp] sold its [O Nut] unit .                                   | its Nut ^unit | O | Nut
          - / [O Acme Corp] sold the [O Nut] unit .                                   | the Nut ^unit | O | -
          - / [O Acme Corp] sold its Swiss [O Nut] business .                         | its Swiss Nut ^business | O | -
          - / [O Acme] owns its unit [O Nut] . / [O Acme] sold the [O Nut] unit .     | the Nut ^unit | O | Nut
          - / [O Acme Corp] makes cars . / The companies grow .                       | The companies | O | -
          - / German carmaker [O Acme Corp] sued [O Zeta Bank] . / The bank paid .    | The bank    | O  | Zeta Bank
          - / Lender [O Acme Corp] sued retailer [O Zeta Ltd] . / The retailer paid . | The retailer | O | Zeta Ltd
          - / Lender [O Acme Corp] sued retailer [O Zeta Ltd] . / The bank paid .     | The bank    | O  | Acme Corp
          - / [O Zeta Ltd] , a Swiss lender , met [O Acme Corp] . / The bank paid .   | The bank    | O  | Zeta Ltd
          - / [O Acme Corp] met [O Zeta Ltd] , the Swiss lender . / The bank paid .   | The bank    | O  | Zeta Ltd
          - / [O Acme Corp] met Swiss group [O Zeta Ltd] . / The Swiss firm paid .    | The Swiss firm | O | Zeta Ltd
          - / [O Acme Corp] met Swiss group [O Zeta Ltd] . / The firm paid .          | The firm    | O  | Acme Corp
          - / Swiss group [O Zeta Ltd] grows . / The Russian oil firm paid .          | The Russian oil firm | O | -
          - / Japan 's [O Acme] met China 's [O Zeta] . / The Chinese firm paid .     | The Chinese firm | O | Zeta
          - / [P Ann Lee] runs [O Acme Corp] . / The billionaire left .               | The billionaire | P | Ann Lee
          - / [P Ann Lee] runs [O Acme Corp] . / The company left .                   | The company | P  | -
          - / [P Ann Lee] runs [O Acme Corp] . / The executive left .                 | The executive | O | -
          - / French group [O Acme] grew . / France 's second largest carmaker paid . | France 's second largest carmaker | O | Acme
          - / French group [O Acme] grew . / France 's carmaker paid .               | France 's carmaker | O | -
          - / German carmaker [O Acme Corp] grew . / The government paid .           | The government | O | -
          - / Regulator [O Acme Board] met . / The watchdog paid .                   | The watchdog | O | Acme Board
          # who the title and the text are about
          [O Acme] sues / [O Acme] met [O Beta] . / [O Beta] met [O Acme] . / The company won . | The company | O | Acme
          - / ( [O Newswire] ) - [O Acme Corp] rose . / It fell .                     | It          | O  | Acme Corp
          - / ( [O Newswire] ) - It fell .                                            | It          | O  | -
          [O Acme] grows / [O Beta] met [O Acme] . / Sales were a billion .           | TOPIC       | O  | Acme
          - / [P Ann Lee] met [O Acme] . / Sales were a billion .                     | TOPIC       | O  | Acme
          - / [P Ann Lee] met [O Acme] . / A founder she was .                        | TOPIC       | P  | Ann Lee
          - / Nobody came .                                                           | TOPIC       | O  | -
          # speakers
          - / [O Acme] chief executive [P Ann Lee] spoke . / " We paid , " [P Ann Lee] said . | We  | O  | Acme
          - / [P Ann Lee] , chairman of [O Acme] , spoke . / " We paid , " [P Ann Lee] said . | We  | O  | Acme
          - / [O Acme] 's boss , [P Ann Lee] , spoke . / " We paid , " [P Ann Lee] said .     | We  | O  | Acme
          - / [P Ann Lee] met [O Beta] . / " We paid , " a spokesman for [O Acme] said .      | We  | O  | Acme
          - / [P Ann Lee] left [O Acme] . / " I founded it , " said [P Bo Ray] .      | I           | P  | Bo Ray
          - / [P Bo Ray] bid for [O Acme] . / [P Ann Lee] replied on [O Chirp] saying : " We will buy it . " | We | PO | Ann Lee
          - / [P Ann Lee] left [O Acme] . / " I founded it , " said [P Bo Ray] .      | I           | O  | -
          # "the Company" of a release is who issues it, not who was named last
          [O Acme] grows / [O Acme] grew . / [O Beta] fell . / The Company bought [O Zeta] . | The Company | O | Acme
          - / [O Acme] , [O Beta] and [O Ceta] met . / It sold three troubled firms . | three troubled firms | O | -
          # where a product is asked for, its description means the one named before
          - / [O Acme] unveiled the [X Gizmo 2] . / The console will cost less .      | The console | X  | Gizmo 2
          - / [O Acme] unveiled a plan . / The console will cost less .               | The console | X  | -
          # units stand for themselves only where the role says so
          - / [O Acme] sold its Egyptian arm to [O Beta] .                            | its Egyptian arm | D | Egyptian arm
          - / [O Acme] sold its Egyptian arm to [O Beta] .                            | its Egyptian arm | O | -
          - / [O Acme] sold 750 branches to [O Beta] .                                | 750 branches | D | 750 branches
          - / [O Acme] sold branches to [O Beta] .                                    | branches    | D  | -
          - / [O Acme] sold some European branches to [O Beta] .                      | some European branches | D | European branches
          - / [O Acme] sold a European branch to [O Beta] .                           | a European branch | D | -
          - / [O Acme] sold the unit to [O Beta] .                                    | the unit    | D  | -
          - / [O Acme] sold [O Beta] 's finance arm .                                 | Beta 's finance arm | D | Beta 's finance arm
          - / [O Acme] sold the African assets of [O Beta] .                          | the African ^assets of Beta | D | African assets of Beta
          - / [O Acme] sold its rival to [O Beta] .                                   | its rival   | D  | -
          - / [O Acme] sold shares to rich investors .                                | rich investors | D | -
          - / [O Acme] bought a plot of land .                                        | a ^plot of land | D | plot of land
          """)
  void aPhraseMeans(String text, String phrase, String takes, String expected) {
    Texts texts = Texts.of(text.split(" / "));
    List<String> found =
        resolve(texts, filler(texts, phrase), takes).stream().map(Participant::name).toList();
    assertThat(found).isEqualTo(expected.equals("-") ? List.of() : List.of(expected.split("; ")));
  }

  @Test
  void whoFillsAnotherRoleIsNotMeant() {
    Texts texts = Texts.of("-", "[O Acme] sued [O Beta] .", "It bought [O Acme] .");
    assertThat(names(resolve(texts, filler(texts, "It"), "O"))).containsExactly("Acme");
    Candidate candidate =
        candidate(
            Map.of(
                "company", List.of(filler(texts, "It")), "other", List.of(filler(texts, "Acme"))));
    assertThat(names(resolve(texts, candidate, "O").get("company"))).containsExactly("Beta");
  }

  @Test
  void itsPrefersTheSubjectOfItsOwnClause() {
    String[] lines = {"-", "[O Beta] fell .", "[O Beta] said [O Acme] sold its stake ."};
    Texts flat = Texts.of(lines);
    Texts parsed =
        Texts.of(lines)
            .parsed(
                1,
                "Beta/NNP/2/nsubj said/VBD/0/root Acme/NNP/4/nsubj sold/VBD/2/ccomp"
                    + " its/PRP$/6/nmod:poss stake/NN/4/obj ././2/punct");
    assertThat(names(resolve(flat, filler(flat, "its"), "O"))).containsExactly("Beta");
    assertThat(names(resolve(parsed, filler(parsed, "its"), "O"))).containsExactly("Acme");
  }

  @Test
  void itDoesNotMeanTheSubjectOfItsOwnVerb() {
    String[] lines = {"-", "[O Beta] fell .", "[O Acme] bought it ."};
    Texts flat = Texts.of(lines);
    Texts parsed =
        Texts.of(lines).parsed(1, "Acme/NNP/2/nsubj bought/VBD/0/root it/PRP/2/obj ././2/punct");
    assertThat(names(resolve(flat, filler(flat, "it"), "O"))).containsExactly("Acme");
    assertThat(names(resolve(parsed, filler(parsed, "it"), "O"))).containsExactly("Beta");
  }

  @Test
  void aPronounBeforeItsNameMeansTheSubject() {
    Texts texts =
        Texts.of("-", "In its report [O Acme] named [O Beta] .")
            .parsed(
                0,
                "In/IN/3/case its/PRP$/3/nmod:poss report/NN/5/obl Acme/NNP/5/nsubj"
                    + " named/VBD/0/root Beta/NNP/5/obj ././5/punct");
    assertThat(names(resolve(texts, filler(texts, "its"), "O"))).containsExactly("Acme");
  }

  @Test
  void whichMeansTheNounThatItsClauseHangsOn() {
    Texts texts =
        Texts.of("-", "[O Acme] sued [O Beta] , which owns a mine .")
            .parsed(
                0,
                "Acme/NNP/2/nsubj sued/VBD/0/root Beta/NNP/2/obj ,/,/3/punct which/WDT/6/nsubj"
                    + " owns/VBZ/3/acl:relcl a/DT/8/det mine/NN/6/obj ././2/punct");
    assertThat(names(resolve(texts, filler(texts, "which"), "O"))).containsExactly("Beta");
  }

  @Test
  void aNameInAppositionIsMeant() {
    Texts texts =
        Texts.of("-", "[O Zeta] rose .", "The Belgian brewer , [O Acme] , fell .")
            .parsed(
                1,
                "The/DT/3/det Belgian/JJ/3/amod brewer/NN/7/nsubj ,/,/5/punct Acme/NNP/3/appos"
                    + " ,/,/3/punct fell/VBD/0/root ././7/punct");
    List<Participant> found = resolve(texts, filler(texts, "The Belgian brewer"), "O");
    assertThat(names(found)).containsExactly("Acme");
    assertThat(found.get(0).text()).isEqualTo("Acme");
  }

  @Test
  void aDescriptionRightBeforeANameIsThatName() {
    Texts texts = Texts.of("-", "[O Zeta] rose .", "The brewer [O Acme] fell .");
    assertThat(names(resolve(texts, filler(texts, "The brewer"), "O"))).containsExactly("Acme");
  }

  @Test
  void nobodyHasTwoRoles() {
    Texts texts = Texts.of("-", "[O Acme] launched [O Acme] in [O Beta] .");
    Candidate candidate =
        candidate(
            Map.of(
                "company", List.of(filler(texts, "Acme")),
                "seller", List.of(filler(texts, "Acme")),
                "other", List.of(filler(texts, "Beta"))));
    assertThat(resolve(texts, candidate, "O").keySet()).containsExactly("company", "other");
  }

  @Test
  void aUnitIsFoundWithAndWithoutItsPossessor() {
    Texts texts = Texts.of("-", "[O Acme] sold its Egyptian arm and [O Beta] 's finance arm .");
    Participant own = resolve(texts, filler(texts, "its Egyptian arm"), "D").get(0);
    assertThat(List.of(own.name(), own.text())).containsExactly("Egyptian arm", "its Egyptian arm");
    Participant named = resolve(texts, filler(texts, "Beta 's finance arm"), "D").get(0);
    assertThat(List.of(named.name(), named.text()))
        .containsExactly("Beta 's finance arm", "finance arm");
    assertThat(named.type()).isEqualTo(EntityType.OTHER);
  }

  @Test
  void theUnitIsTheOneDescribedBefore() {
    String parse =
        "Acme/NNP/2/nsubj shed/VBD/0/root its/PRP$/5/nmod:poss Egyptian/JJ/5/amod arm/NN/2/obj"
            + " ././2/punct";
    Texts texts =
        Texts.of("-", "[O Acme] shed its Egyptian arm .", "[O Beta] bought the unit .")
            .parsed(0, parse);
    Participant unit = resolve(texts, filler(texts, "the unit"), "D").get(0);
    assertThat(List.of(unit.name(), unit.text())).containsExactly("Egyptian arm", "the unit");
    assertThat(resolve(texts, filler(texts, "the unit"), "O")).isEmpty();
  }

  @Test
  void aUnitAloneInAClaimIsLeftOut() {
    Texts texts = Texts.of("-", "It sold its Egyptian arm .");
    Filler unit = filler(texts, "its Egyptian arm");
    assertThat(resolve(texts, candidate(Map.of("company", List.of(unit))), "D")).isEmpty();
    texts = Texts.of("-", "Sales of the defense unit fell .");
    unit = filler(texts, "the defense unit");
    assertThat(resolve(texts, candidate(Map.of("company", List.of(unit))), "D"))
        .containsOnlyKeys("company");
  }

  @Test
  void everyParticipantHasAMentionOfItsNameAndType() {
    Texts texts = Texts.of("-", "[L Acme] sold its Egyptian arm .");
    Candidate candidate =
        candidate(
            Map.of(
                "company", List.of(filler(texts, "its Egyptian arm")),
                "other", List.of(filler(texts, "Acme"))));
    DocumentContext context = context(texts);
    ResolvedCandidate resolved = RESOLVER.resolve(candidate, spec("D"), context);
    List<Mention> extra = RESOLVER.extraMentions(List.of(resolved), context);
    assertThat(extra)
        .extracting(Mention::type, Mention::name, Mention::text)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(EntityType.ORGANIZATION, "Acme", "Acme"),
            org.assertj.core.groups.Tuple.tuple(
                EntityType.OTHER, "Egyptian arm", "its Egyptian arm"));
    assertThat(extra)
        .allSatisfy(
            m ->
                assertThat(texts.article.whole().substring(m.start(), m.end()))
                    .isEqualTo(m.text()));
  }

  @Test
  void participantsStandWhereThePhraseStands() {
    Texts texts = Texts.of("-", "[O Acme] grows .", "The company bought [O Beta] .");
    Participant company = resolve(texts, filler(texts, "The company"), "O").get(0);
    assertThat(texts.article.whole().substring(company.start(), company.end()))
        .isEqualTo("The company")
        .isEqualTo(company.text());
  }

  // What takes: P person, O organization, X product; D organization or a description.

  private static List<Participant> resolve(Texts texts, Filler filler, String takes) {
    SortedMap<String, List<Participant>> roles =
        resolve(texts, candidate(Map.of("company", List.of(filler))), takes);
    if (takes.equals("D") && roles.isEmpty()) { // beside somebody with a name
      Filler other = filler(texts, texts.mentions.get(0).text(), 0);
      roles =
          resolve(
              texts,
              candidate(Map.of("company", List.of(filler), "seller", List.of(other))),
              takes);
    }
    return roles.getOrDefault("company", List.of());
  }

  private static SortedMap<String, List<Participant>> resolve(
      Texts texts, Candidate candidate, String takes) {
    return RESOLVER.resolve(candidate, spec(takes), context(texts)).participants();
  }

  private static DocumentContext context(Texts texts) {
    return RESOLVER.context(texts.article, texts.sentences, texts.canonical(Aliases.none()));
  }

  private static TypeSpec spec(String takes) {
    Set<EntityType> types = EnumSet.noneOf(EntityType.class);
    if (takes.contains("P")) {
      types.add(EntityType.PERSON);
    }
    if (takes.contains("O") || takes.contains("D")) {
      types.add(EntityType.ORGANIZATION);
    }
    if (takes.contains("X")) {
      types.add(EntityType.PRODUCT);
    }
    RoleSpec company = new RoleSpec("company", types, takes.contains("D"), false);
    RoleSpec other = new RoleSpec("other", Set.of(EntityType.ORGANIZATION), false, false);
    RoleSpec seller = new RoleSpec("seller", Set.of(EntityType.ORGANIZATION), false, false);
    return new TypeSpec("test", "", List.of(company, other, seller), List.of());
  }

  private static Candidate candidate(Map<String, List<Filler>> roles) {
    return new Candidate(
        "test",
        "rule",
        0,
        0,
        new TreeMap<>(roles),
        null,
        null,
        null,
        null,
        new TreeMap<>(),
        List.of());
  }

  private static Filler filler(Texts texts, String phrase) {
    return filler(texts, phrase, texts.sentences.size() - 1);
  }

  private static Filler filler(Texts texts, String phrase, int index) {
    Sentence sentence = texts.sentences.get(index);
    if (phrase.equals("TOPIC")) {
      return new Filler(Form.TOPIC, index, -1, 0, 1, sentence.start(), sentence.end(), "", null);
    }
    String plain = phrase.replace("^", "");
    int start = texts.article.whole().indexOf(plain, sentence.start());
    assertThat(start).as(phrase).isNotNegative();
    int end = start + plain.length();
    int headAt = phrase.contains("^") ? start + phrase.indexOf('^') : end - 1;
    int first = tokenAt(sentence, start);
    Mention named =
        texts.mentions.stream()
            .filter(m -> m.start() == start && m.end() == end)
            .findFirst()
            .orElse(null);
    Form form =
        named != null ? Form.NAME : PRONOUNS.find(plain) != null ? Form.PRONOUN : Form.DESCRIPTION;
    return new Filler(
        form,
        index,
        tokenAt(sentence, headAt),
        first,
        tokenAt(sentence, end - 1) + 1,
        start,
        end,
        plain,
        named);
  }

  private static int tokenAt(Sentence sentence, int offset) {
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      if (offset < tokens.get(i).end()) {
        return i;
      }
    }
    throw new AssertionError("no token at " + offset);
  }

  private static List<String> names(List<Participant> participants) {
    return participants.stream().map(Participant::name).toList();
  }
}

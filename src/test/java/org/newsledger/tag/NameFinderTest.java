package org.newsledger.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsledger.model.EntityType.LOCATION;
import static org.newsledger.model.EntityType.ORGANIZATION;
import static org.newsledger.model.EntityType.PERSON;
import static org.newsledger.tag.NamesIn.marked;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.newsledger.model.EntityType;

/** Each rung with a match and, on the next line, its near miss. */
class NameFinderTest {

  /** The sentence without its marks, tagged anew, is the sentence. */
  private static void finds(String expected) {
    assertThat(marked(plain(expected))).isEqualTo(expected);
  }

  private static void finds(Map<String, EntityType> model, String... expected) {
    String[] sentences = new String[expected.length];
    for (int i = 0; i < expected.length; i++) {
      sentences[i] = plain(expected[i]);
    }
    assertThat(marked(model, sentences)).isEqualTo(String.join("\n", expected));
  }

  private static String plain(String marked) {
    return marked.replaceAll("\\[[POLD] ([^\\]]*)\\]", "$1");
  }

  @Test
  void listedNamesAreFoundWhateverTheModelSays() {
    finds("Shares of [O Nvidia] rose.");
    finds("The old nvidia of the gods rose.");
    finds("A rival of [O xAI] and [O eBay] rose.");
    finds("It read The [O Wall Street Journal] today.");
  }

  @Test
  void doubtfulNamesNeedAPlaceInsideTheSentence() {
    finds("It sold phones to [O Target] last year.");
    finds("Target practice was cancelled.");
  }

  @Test
  void legalFormsEndNames() {
    finds("It is run by [O Quorvex Widget Co Ltd] of old.");
    finds("It is run by widget makers and a co pilot.");
    finds("It paid [O Quorvex Widgets, Inc.], a rival.");
    finds("It paid [O Quorvex Widgets Inc] ( QXW.N ) today.");
    finds("It paid [O Quorvex Widgets, Inc.]");
  }

  @Test
  void aCountryRightBehindAnOrganizationIsPartOfItsName() {
    finds("The rest of [O Nvidia Russia] was sold.");
    finds("It sold [O Nvidia] Russian phones.");
    finds("It sold [O Nvidia], [L Russia] and all.");
  }

  @Test
  void aTitleMakesAPersonOfNamesWithHyphens() {
    finds("It lost its chief executive [P Quorvin Morl-Zeff] to a rival.");
    finds("It lost its chief Quorvin to a rival.");
  }

  @Test
  void aSharedHeadWordPartsTwoNames() {
    finds(
        Map.of("Bank of Quorvia and Morven Hill Bank", EntityType.ORGANIZATION),
        "There [O Bank of Quorvia] and [O Morven Hill Bank] met.");
    finds(
        Map.of("Quorvia Institute of Ponds and Ditches", EntityType.ORGANIZATION),
        "There [O Quorvia Institute of Ponds and Ditches] met.");
  }

  @Test
  void prepositionsPartTwoNames() {
    finds(
        Map.of("Quorvex Morvane to Zeffler Brontal", EntityType.ORGANIZATION),
        "It sold [O Quorvex Morvane] to [O Zeffler Brontal] today.");
    finds(
        Map.of("Quorvex for Morvane", EntityType.ORGANIZATION),
        "It sold [O Quorvex for Morvane] today.");
  }

  @Test
  void headWordsMakeOrganizations() {
    finds("He works at [O Hillmore Bank] now.");
    finds("He works at a bank now.");
    finds("He runs the [O Ministry of Ponds and Ditches] now.");
    finds("He joined the Holding Company now.");
  }

  @Test
  void cuesMakeProducts() {
    finds("It unveiled the [D Quorvex] and [D Morvane] sedans on Monday.");
    finds("It showed off its [D Quorvex] sedan and the [D V50].");
    finds("It released [D Quorvex 1.1 Pro] in May.");
    finds("It launched the Quorvex bid.");
    finds("It drove along the M25 to the G8.");
    finds("It launched a bid called Quorvex.");
  }

  @Test
  void collectivesEndInSmall() {
    finds("It asked the [O Irish government] for help.");
    finds("It asked the mayor's government for help.");
    finds("A stake of [O Norway's government] fell. He left [L Norway].");
    finds("A stake of the [O Quillfeather family] fell.");
    finds("A stake of the royal family fell.");
  }

  @Test
  void sitesAreOrganizationsWhereSomebodyIsMeant() {
    finds(
        "He is a founder of quillwatch.com today.".replace("quillwatch.com", "[O quillwatch.com]"));
    finds("He read it at quillwatch.com today.");
  }

  @Test
  void yearsEndNoName() {
    finds("The [O Quorvex Bank] 2011 profit fell.");
    finds("The [O Quorvex Bank] profit fell.");
  }

  @Test
  void honorificsMakePeopleAndStayOutside() {
    finds("Yesterday Mr [P Quillfeather] left.");
    finds("Yesterday Mr. [P John Quillfeather] left.");
    finds("Yesterday the Quillfeather left.");
  }

  @Test
  void titlesMakePeople() {
    finds("Its chairman [P Odalric Quillfeather] left.");
    finds("Its chairman left in Lent.");
  }

  @Test
  void whatIsSaidOfANameMakesItAnOrganization() {
    finds("The brewer [O Quorvex] rose.");
    finds("The acquisition of [O Quorvex] failed.");
    finds("The colour of Quorvex failed.");
  }

  @Test
  void whatIsBoughtAndSoldIsNoPerson() {
    Map<String, EntityType> model = Map.of("Quor Shan", PERSON);
    finds(model, "Shares in [O Quor Shan] rose.");
    finds(model, "It may sell [O Quor Shan] soon.", "Then [O Quor Shan] met it.");
    finds(model, "It made a bid for [O Quor Shan] there.");
    finds(model, "It met [P Quor Shan] there.");
    finds(Map.of("Ann Quor", PERSON), "It may sell [P Ann Quor] soon.");
  }

  @Test
  void unknownWordsPlacedLikeCompaniesAreOrganizations() {
    finds("It said [O Quorvex] shares fell.");
    finds("It said the Quorvex effect fell.");
    finds("It was told to [O TechQuorvex] by phone.");
    finds("He was told to Quorvex by phone.");
    finds("It said OTC shares fell.");
  }

  @Test
  void shortFormsTakeTheFullNamesType() {
    finds(
        Map.of("Quorvex", PERSON),
        "[O Quorvex Widget Corp] rose.",
        "Yet [O Quorvex] fell.",
        "Of [O Quorvex]'s plants none closed.");
    finds(
        Map.of("Jane Quillfeather", PERSON, "Quillfeather", ORGANIZATION),
        "It hired [P Jane Quillfeather] in spring.",
        "Yet [P Quillfeather] left.");
  }

  @Test
  void bracketsDefineShortForms() {
    finds(
        "It is owned in part by [O Hillmore Quorvex Bank] ([O HQB]).",
        "The rise of [O HQB] is over.");
    finds("It is owned in part by [O Hillmore Quorvex Bank] (page).", "The rise of HQX ended.");
  }

  private static void finds(String first, String second) {
    finds(Map.of(), first, second);
  }

  @Test
  void loneWordsThatOnlyTheModelKnowsAreOrganizations() {
    finds(Map.of("Quorvex", PERSON), "The board backs [O Quorvex] for now.");
    finds(Map.of("Putin", PERSON), "The board backs [P Putin] for now.");
    finds(Map.of("Quorvex", PERSON), "It is over, said [P Quorvex] today.");
    finds(Map.of("Quorvex", LOCATION), "The board backs [O Quorvex] for now.");
    finds(Map.of("Quorvex", LOCATION), "The board met in [L Quorvex] for now.");
  }

  @Test
  void theModelsSpansAreTrimmed() {
    finds(Map.of("the Quorvex Widgets '", ORGANIZATION), "All of the [O Quorvex Widgets]' men.");
    finds(Map.of("Shares of Quorvex Mills", ORGANIZATION), "Shares of [O Quorvex Mills] fell.");
    finds(Map.of("Drugmaker Quorvex Mills", ORGANIZATION), "Drugmaker [O Quorvex Mills] fell.");
    finds(Map.of("Quorvex Mills Chilean", ORGANIZATION), "Its [O Quorvex Mills] Chilean arm.");
    finds(Map.of("March Quorvex Mills", ORGANIZATION), "So in March [O Quorvex Mills] fell.");
    finds(Map.of("We", ORGANIZATION), "We are ready.");
  }

  @Test
  void theModelsSpansAreSplit() {
    finds(
        Map.of("Quorvex Corp and Hillmore Mills", ORGANIZATION),
        "It hurt [O Quorvex Corp] and [O Hillmore Mills] most.");
    finds(Map.of("Quorvex Oil and Gas", ORGANIZATION), "It hurt [O Quorvex Oil and Gas] most.");
    finds(
        Map.of("Jane Quillfeather 's Quorvex Mills", ORGANIZATION),
        "It hurt [P Jane Quillfeather]'s [O Quorvex Mills] most.");
    finds(
        Map.of("Quorvex Wins Hillmore Award", ORGANIZATION),
        "So [O Quorvex] Wins [O Hillmore Award] and more than that.");
  }

  @Test
  void doubtfulWordsHoldWhereTheArticleNamesTheirOwner() {
    finds(Map.of("Sun", PERSON), "It is run by [O Sun Microsystems] of old.", "Then [O Sun] fell.");
    finds(Map.of(), "It is run by [O Sun Microsystems] of old.", "Sun dried the ponds.");
    finds(Map.of(), "It is run by [O Sun Microsystems] of old.", "[O Sun] shares fell.");
  }

  @Test
  void exchangesBeforeATickerAreNoMentions() {
    finds("He pays [O Quorvex Corp.] (NASDAQ: QVX) for it.");
    finds("He lists it on [O Nasdaq] now.");
  }

  @Test
  void countriesStayPlacesAndTheirPeopleAreNoNames() {
    finds("The acquisition angered [L China] and [L France].");
    finds("The acquisition angered Chinese and French buyers.");
  }
}

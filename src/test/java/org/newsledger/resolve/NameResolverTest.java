package org.newsledger.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsledger.lexicon.ModelFiles;
import org.newsledger.model.EntityType;
import org.newsledger.model.Mention;

class NameResolverTest {

  private static final Map<String, String> KNOWN =
      Map.of(
          "Sony", "Sony Corp",
          "Sony Ericsson", "Sony Ericsson",
          "GM", "General Motors",
          "General Motors", "General Motors",
          "Big Blue", "International Business Machines",
          "IBM", "International Business Machines");

  /** Names in the order of the text, parted by semicolons, and what each becomes. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # legal forms, possessives, case, signs
          O Kraftwell Corp; O Kraftwell                 | Kraftwell Corp; Kraftwell Corp
          O Kraftwell Group; O Kraftwell Holdings Plc   | Kraftwell Holdings Plc; Kraftwell Holdings Plc
          O the Kraftwell Group; O Kraftwell            | Kraftwell Group; Kraftwell Group
          O Lowe's Cos Inc; O Lowe's                    | Lowe's Cos Inc; Lowe's Cos Inc
          O Kraftwell's; O Kraftwell                    | Kraftwell; Kraftwell
          O Lowe's; O Lowe's                            | Lowe's; Lowe's
          O EBAY; O eBay                                | eBay; eBay
          O Procter & Gamble; O Procter and Gamble Co   | Procter and Gamble Co; Procter and Gamble Co
          O Nordwind A/S; O Nordwind                    | Nordwind A/S; Nordwind A/S
          O Société Nord; O Societe Nord SA             | Societe Nord SA; Societe Nord SA
          O TimeKraft; O Time Kraft                     | Time Kraft; Time Kraft
          O A Bank; O ABank                             | A Bank; ABank
          # short names that leave out what the company does
          O Kraft Foods; O Kraft                        | Kraft Foods; Kraft Foods
          O Ally Financial Inc; O Ally                  | Ally Financial Inc; Ally Financial Inc
          O Deutsche Bank; O Deutsche                   | Deutsche Bank; Deutsche Bank
          O Deutsche Bank; O Deutsche Telekom; O Deutsche | Deutsche Bank; Deutsche Telekom; Deutsche
          O Tata Motors; O Tata Steel; O Tata           | Tata Motors; Tata Steel; Tata
          O Reliance Industries; O Reliance Group       | Reliance Industries; Reliance Group
          O U.S. Treasury; O Treasury                   | U.S. Treasury; U.S. Treasury
          O Treasury Department; O Treasury             | Treasury Department; Treasury Department
          O Justice Department; O Department of Justice | Department of Justice; Department of Justice
          O Justice Department; O Department of Energy  | Justice Department; Department of Energy
          # short names that are the first word
          O Anheuser-Busch Cos Inc; O Anheuser          | Anheuser-Busch Cos Inc; Anheuser-Busch Cos Inc
          O Anheuser; O Anheuser-Busch Cos Inc; O Anheuser-Busch | Anheuser-Busch Cos Inc; Anheuser-Busch Cos Inc; Anheuser-Busch Cos Inc
          O Goldman Sachs; O Goldman                    | Goldman Sachs; Goldman Sachs
          O Goldman; O Goldman Sachs                    | Goldman; Goldman Sachs
          O Green Mountain Coffee Roasters; O Green Mountain | Green Mountain Coffee Roasters; Green Mountain Coffee Roasters
          O MG Rover; O Rover                           | MG Rover; MG Rover
          O Land Rover; O Rover                         | Land Rover; Rover
          # another head word is another company
          O Time Warner Cable; O Time Warner            | Time Warner Cable; Time Warner
          O Yahoo Japan; O Yahoo                        | Yahoo Japan; Yahoo
          O Alibaba Group; O Alibaba.com; O Alibaba     | Alibaba Group; Alibaba.com; Alibaba Group
          O Amazon.com Inc; O Amazon                    | Amazon.com Inc; Amazon.com Inc
          O Bank of America; O Bank of England          | Bank of America; Bank of England
          O Bank of America; O Bank                     | Bank of America; Bank
          O Sony Ericsson; O Sony                       | Sony Ericsson; Sony
          O T-Mobile USA; O T-Mobile                    | T-Mobile USA; T-Mobile
          O China Petroleum Corp; O China               | China Petroleum Corp; China
          O Barclays Wealth; O Barclays                 | Barclays Wealth; Barclays
          O Pfizer Foundation; O Pfizer                 | Pfizer Foundation; Pfizer
          # acronyms
          O Asia Pacific Breweries; O APB               | Asia Pacific Breweries; Asia Pacific Breweries
          O Asia Pacific Breweries; O APC               | Asia Pacific Breweries; APC
          O London Stock Exchange; O LSE                | London Stock Exchange; London Stock Exchange
          O London Stock Exchange; O Lima Steel Export; O LSE | London Stock Exchange; Lima Steel Export; LSE
          O Fraser and Neave; O F&N                     | Fraser and Neave; Fraser and Neave
          O US Federal Trade Commission; O FTC          | US Federal Trade Commission; US Federal Trade Commission
          O Department of Housing and Urban Development; O HUD | Department of Housing and Urban Development; Department of Housing and Urban Development
          O Bharat Heavy Electricals Ltd; O BHEL        | Bharat Heavy Electricals Ltd; Bharat Heavy Electricals Ltd
          # aliases join, and the name shown is one of the article's
          O Big Blue; O IBM                             | Big Blue; Big Blue
          O GM; O General Motors Corp                   | General Motors Corp; General Motors Corp
          O Big Blue; O General Motors                  | Big Blue; General Motors
          # people
          P Elon Musk; P Musk                           | Elon Musk; Elon Musk
          P Elon Musk; L Musk                           | Elon Musk; Elon Musk
          P Elon Musk; P Mask                           | Elon Musk; Mask
          P Musk; P Elon Musk                           | Elon Musk; Elon Musk
          P Mr Musk; P Elon Musk                        | Elon Musk; Elon Musk
          P Oprah Winfrey; P Oprah                      | Oprah Winfrey; Oprah Winfrey
          P Jeff Bezos; P Jeffrey P. Bezos              | Jeffrey P. Bezos; Jeffrey P. Bezos
          P Jeff Bezos; P Mark Bezos                    | Jeff Bezos; Mark Bezos
          P George H. Bush; P George W. Bush            | George H. Bush; George W. Bush
          P Eduardo Perez Motta; P Perez Motta; P Motta | Eduardo Perez Motta; Eduardo Perez Motta; Eduardo Perez Motta
          P Saad al-Barrak; P Al-Barrak                 | Saad al-Barrak; Saad al-Barrak
          P Mukesh Ambani; P Ambani; P Anil Ambani; P Ambani | Mukesh Ambani; Mukesh Ambani; Anil Ambani; Anil Ambani
          P Ambani; P Mukesh Ambani; P Anil Ambani      | Ambani; Mukesh Ambani; Anil Ambani
          P John Smith; P John Brown; P John            | John Smith; John Brown; John
          # a founder's firm is not its founder
          P Michael Dell; O Dell; O Dell Inc            | Michael Dell; Dell Inc; Dell Inc
          P Michael Dell; O Dell; P Dell                | Michael Dell; Dell; Michael Dell
          # products
          X Chevy Volt; X Volt                          | Chevy Volt; Chevy Volt
          X iPad; X iPad 2                              | iPad; iPad 2
          X iPhone 3GS; X 3GS                           | iPhone 3GS; iPhone 3GS
          # places take no part
          L Boston; O Boston Scientific                 | Boston; Boston Scientific
          """)
  void namesOfOneEntityBecomeItsFullest(String names, String expected) {
    assertThat(canonicalNames(names)).isEqualTo(List.of(expected.split("; ")));
  }

  private static List<String> canonicalNames(String names) {
    StringBuilder line = new StringBuilder("They named ");
    for (String name : names.split("; ")) {
      line.append("[").append(name).append("] , ");
    }
    return Texts.of("-", line + "in that order .").canonical(KNOWN::get).stream()
        .map(Mention::name)
        .toList();
  }

  @Test
  void bracketsAfterANameHoldItsAcronymEvenWithoutInitials() {
    assertThat(names("-", "[O GlaxoSmithKline] ( [O GSK] ) and [O Glyphosate Makers] ( [O BUD] )"))
        .containsExactly("GlaxoSmithKline", "GlaxoSmithKline", "Glyphosate Makers", "BUD");
  }

  @Test
  void titlesMayUseTheShortNameFirst() {
    assertThat(names("[O Goldman] sues", "[O Goldman Sachs] went to court ."))
        .containsExactly("Goldman Sachs", "Goldman Sachs");
  }

  @Test
  void oneSpellingHasOneTypeByMajority() {
    List<Mention> mentions =
        Texts.of("-", "[L Nvidia] , [O Nvidia] and [O Nvidia]").canonical(Aliases.none());
    assertThat(mentions).extracting(Mention::type).containsOnly(EntityType.ORGANIZATION);
  }

  @Test
  void inATieThePersonWinsOverThePlace() {
    List<Mention> mentions =
        Texts.of("-", "[L Elon Musk] and [P Elon Musk]").canonical(Aliases.none());
    assertThat(mentions).extracting(Mention::type).containsOnly(EntityType.PERSON);
  }

  @Test
  void theOrderOfTheMentionsDoesNotMatter() {
    Texts texts =
        Texts.of(
            "[O Anheuser] and [O APB]",
            "[P Ann Lee] of [O Anheuser-Busch Cos Inc] met [P Bo Lee] of [O Asia Pacific Breweries] .",
            "[P Lee] left [O Anheuser] for [O APB] and [O Kraft Foods] or [O Kraft] .");
    List<Mention> expected = texts.canonical(Aliases.none());
    NameResolver resolver = new NameResolver(ModelFiles.bundled(), Aliases.none());
    Random random = new Random(7);
    for (int round = 0; round < 20; round++) {
      List<Mention> shuffled = new ArrayList<>(texts.mentions);
      Collections.shuffle(shuffled, random);
      assertThat(resolver.canonicalize(texts.article, texts.sentences, shuffled))
          .as("seed 7, round %d", round)
          .containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  @Test
  void thousandsOfNamesTakeNoLongerThanTheyAreLong() {
    StringBuilder line = new StringBuilder("names ");
    for (int i = 0; i < 3000; i++) {
      String types = "POX";
      line.append('[').append(types.charAt(i % 3)).append(" Acme Nr").append(i).append("] , ");
    }
    Texts texts = Texts.of("-", line.toString());
    NameResolver resolver = new NameResolver(ModelFiles.bundled(), Aliases.none());
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> resolver.canonicalize(texts.article, texts.sentences, texts.mentions));
  }

  /** They are one today; who writes of their merger writes of two. */
  @Test
  void namesThatASentenceTellsApartStayApart() {
    Map<String, String> known = Map.of("Quill", "Boltar Corp", "Boltar", "Boltar Corp");
    assertThat(Texts.of("-", "[O Quill] agreed to merge with [O Boltar] .").canonical(known::get))
        .extracting(Mention::name)
        .containsExactly("Quill", "Boltar");
    assertThat(Texts.of("-", "[O Quill] , now [O Boltar] , grew .").canonical(known::get))
        .extracting(Mention::name)
        .containsOnly("Boltar");
    assertThat(Texts.of("-", "[O Quill] grew .", "[O Boltar] won .").canonical(known::get))
        .extracting(Mention::name)
        .containsOnly("Boltar");
  }

  @Test
  void capitalsThatAreNotItsInitialsAreToldApartToo() {
    Map<String, String> known =
        Map.of("QZX", "Boltar Corp", "BC", "Boltar Corp", "Boltar", "Boltar Corp");
    assertThat(Texts.of("-", "[O QZX] has shares in [O Boltar] .").canonical(known::get))
        .extracting(Mention::name)
        .containsExactly("QZX", "Boltar");
    assertThat(Texts.of("-", "[O BC] has shares in [O Boltar] .").canonical(known::get))
        .extracting(Mention::name)
        .containsOnly("Boltar");
  }

  /** "Quill" alone is the bank of that name; beside Quill Exchange it is the exchange. */
  @Test
  void aDoubtfulFormNamesItsOwnerOnlyWhereNoOtherNameBeginsSo() {
    Aliases known =
        new Aliases() {
          @Override
          public @Nullable String canonical(String name) {
            return Map.of("Quill", "Quill Bank", "Quill Exchange", "Quill Exchange").get(name);
          }

          @Override
          public boolean isDoubtful(String name) {
            return name.equals("Quill");
          }
        };
    assertThat(Texts.of("-", "[O Quill Exchange] grew .", "[O Quill] won .").canonical(known))
        .extracting(Mention::name)
        .containsOnly("Quill Exchange");
    assertThat(Texts.of("-", "[O Quillon Exchange] grew .", "[O Quill] won .").canonical(known))
        .extracting(Mention::name)
        .containsExactly("Quillon Exchange", "Quill");
  }

  private static List<String> names(String... lines) {
    return Texts.of(lines).canonical(Aliases.none()).stream().map(Mention::name).toList();
  }
}

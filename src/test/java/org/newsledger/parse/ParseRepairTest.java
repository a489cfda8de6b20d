package org.newsledger.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsledger.lexicon.ModelFiles;
import org.newsledger.model.EntityType;
import org.newsledger.model.Mention;
import org.newsledger.model.Parse;
import org.newsledger.model.Sentence;
import org.newsledger.model.Token;

class ParseRepairTest {

  private static final ParseRepair REPAIR = new ParseRepair(ModelFiles.bundled());

  /** Words as "word/TAG/relation/head", heads by position from 0; names are those tagged NNP. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          infinitive moves to the noun that takes one  | Acme/NNP/nsubj/1 made/VBD/root/-1 an/DT/det/3 offer/NN/obj/1 to/TO/mark/5 buy/VB/xcomp/1 Bolt/NNP/obj/5 | 5 | acl | 3
          infinitive stays where the noun takes none   | Acme/NNP/nsubj/1 used/VBD/root/-1 the/DT/det/3 cash/NN/obj/1 to/TO/mark/5 buy/VB/xcomp/1 Bolt/NNP/obj/5 | 5 | xcomp | 1
          infinitive moves past the one who makes it   | Acme/NNP/nsubj/1 rejected/VBD/root/-1 an/DT/det/3 offer/NN/obj/1 by/IN/case/5 Nut/NNP/nmod/3 to/TO/mark/7 buy/VB/xcomp/1 Bolt/NNP/obj/7 | 7 | acl | 3
          infinitive stays behind another noun by one  | Acme/NNP/nsubj/1 was/VBD/aux/2 told/VBN/root/-1 a/DT/det/4 hat/NN/obj/2 by/IN/case/6 Nut/NNP/obl/2 to/TO/mark/8 buy/VB/xcomp/2 Bolt/NNP/obj/8 | 8 | xcomp | 2
          infinitive stays behind a name               | Acme/NNP/nsubj/1 asked/VBD/root/-1 Deal/NNP/obj/1 to/TO/mark/4 buy/VB/xcomp/1 Bolt/NNP/obj/4 | 4 | xcomp | 1
          phrase moves to the noun that takes it       | Acme/NNP/nsubj/1 launched/VBD/root/-1 a/DT/det/3 bid/NN/obj/1 for/IN/case/5 Bolt/NNP/obl/1 | 5 | nmod | 3
          phrase stays with another preposition        | Acme/NNP/nsubj/1 launched/VBD/root/-1 a/DT/det/3 bid/NN/obj/1 in/IN/case/5 Bolt/NNP/obl/1 | 5 | obl | 1
          gerund before a name buys it                 | Acme/NNP/nsubj/1 grew/VBD/root/-1 after/IN/case/4 buying/VBG/amod/4 Bolt/NNP/obl/1 | 4 | obj | 3
          who becomes it is told by the sentence       | Acme/NNP/nsubj/5 before/IN/case/3 becoming/VBG/amod/3 chairman/NN/obl/5 ,/,/punct/5 grew/VBD/root/-1 | 2 | advcl | 5
          participle behind a comma succeeds a name    | Ann/NNP/nsubj/1 heads/VBZ/root/-1 Acme/NNP/obj/1 ,/,/punct/2 succeeding/VBG/amod/5 Bob/NNP/appos/2 | 5 | obj | 4
          participle before a plain noun stays there   | Ann/NNP/nsubj/1 heads/VBZ/root/-1 Acme/NNP/obj/1 ,/,/punct/2 leading/VBG/amod/5 firm/NN/appos/2 | 5 | appos | 2
          the court that finds is the one that orders  | court/NN/nsubj/1 found/VBD/root/-1 Acme/NNP/nsubj/3 copied/VBD/ccomp/1 and/CC/cc/5 order/VBD/conj/3 it/PRP/obj/5 | 5 | conj | 1
          a firm that is found to be one orders        | study/NN/nsubj/1 found/VBD/root/-1 Acme/NNP/nsubj/3 copied/VBD/ccomp/1 and/CC/cc/5 order/VBD/conj/3 it/PRP/obj/5 | 5 | conj | 3
          verb with a helper is the main one           | banks/NNS/nsubj/1 led/VBN/root/-1 by/IN/case/3 Acme/NNP/obl/1 have/VBP/aux/5 sued/VBN/dep/1 Bolt/NNP/obj/5 | 0 | nsubj | 5
          gerund before a plain noun stays             | Acme/NNP/nsubj/1 grew/VBD/root/-1 after/IN/case/4 buying/VBG/amod/4 sprees/NNS/obl/1 | 4 | obl | 1
          "including" before a name is no gerund       | Acme/NNP/nsubj/1 grew/VBD/root/-1 in/IN/case/4 including/VBG/amod/4 Bolt/NNP/obl/1 | 4 | obl | 1
          what is taken over is an object              | Acme/NNP/nsubj/1 took/VBD/root/-1 over/IN/case/3 Bolt/NNP/obl/1 | 3 | obj | 1
          what one looks over to is none               | Acme/NNP/nsubj/1 looked/VBD/root/-1 over/IN/case/3 Bolt/NNP/obl/1 | 3 | obl | 1
          participle after a comma has the subject     | Acme/NNP/nsubj/1 made/VBD/root/-1 changes/NNS/obj/1 ,/,/punct/2 buying/VBG/acl/2 Bolt/NNP/obj/4 | 4 | advcl | 1
          participle without a comma stays             | Acme/NNP/nsubj/1 met/VBD/root/-1 people/NNS/obj/1 buying/VBG/acl/2 Bolt/NNP/obj/3 | 3 | acl | 2
          verb behind "which" tells of the name        | Acme/NNP/root/-1 ,/,/punct/0 which/WDT/dep/0 bought/VBD/dep/2 Bolt/NNP/obj/3 | 3 | acl:relcl | 0
          clause tells of the name before "which"      | end/NN/root/-1 of/IN/case/2 Acme/NNP/nmod/0 ,/,/punct/0 which/WDT/nsubj/5 grew/VBD/acl:relcl/0 | 5 | acl:relcl | 2
          clause stays with a name                     | Bolt/NNP/root/-1 of/IN/case/2 Acme/NNP/nmod/0 ,/,/punct/0 which/WDT/nsubj/5 grew/VBD/acl:relcl/0 | 5 | acl:relcl | 0
          clause of a person tells of no company       | head/NN/root/-1 of/IN/case/2 Acme/NNP/nmod/0 ,/,/punct/0 who/WP/nsubj/5 left/VBD/acl:relcl/0 | 5 | acl:relcl | 0
          loose clause behind "who" tells of the name  | Acme/NNP/nsubj/6 ,/,/punct/0 who/WP/nsubj/3 founded/VBD/dep/0 Bolt/NNP/obj/3 ,/,/punct/0 grew/VBD/root/-1 | 3 | acl:relcl | 0
          loose clause without a pronoun stays         | Acme/NNP/nsubj/6 ,/,/punct/0 Nut/NNP/nsubj/3 founded/VBD/dep/0 Bolt/NNP/obj/3 ,/,/punct/0 grew/VBD/root/-1 | 3 | dep | 0
          participle tells of the noun before it       | Acme/NNP/nsubj/6 ,/,/punct/0 retailer/NN/nsubj/3 started/VBN/dep/0 by/IN/case/5 Lee/NNP/obl/3 grew/VBD/root/-1 | 3 | acl | 2
          verb in the past is no participle            | Acme/NNP/nsubj/6 ,/,/punct/0 retailer/NN/nsubj/3 started/VBD/dep/0 by/IN/case/5 Lee/NNP/obl/3 grew/VBD/root/-1 | 3 | dep | 0
          object with a participle behind it           | Acme/NNP/nsubj/1 settled/VBD/root/-1 suits/NNS/nsubj/3 brought/VBN/dep/1 by/IN/case/5 Bolt/NNP/obl/3 | 2 | obj | 1
          name behind "called" is the noun's           | Acme/NNP/nsubj/1 sold/VBD/root/-1 tablets/NNS/obj/1 called/VBN/amod/4 Nook/NNP/dep/2 | 4 | obj | 3
          name beside a noun takes its place           | Acme/NNP/nsubj/1 grew/VBD/root/-1 with/IN/case/3 maker/NN/obl/1 Bolt/NNP/appos/3 | 4 | obl | 1
          name behind a comma stays beside the noun    | Acme/NNP/nsubj/1 grew/VBD/root/-1 with/IN/case/3 maker/NN/obl/1 ,/,/punct/3 Bolt/NNP/appos/3 | 5 | appos | 3
          partner with a title of an agreement         | Acme/NNP/nsubj/1 met/VBD/root/-1 with/IN/case/3 maker/NN/obl/1 Bolt/NNP/nsubj/6 to/TO/mark/6 build/VB/acl/3 | 4 | obl | 1
          what one sheds up to is an object            | Acme/NNP/nsubj/1 shed/VBD/root/-1 up/RP/compound:prt/1 to/IN/case/4 jobs/NNS/obl/1 | 4 | obj | 1
          what one goes up to is none                  | Acme/NNP/nsubj/1 went/VBD/root/-1 up/RP/compound:prt/1 to/IN/case/4 Bolt/NNP/obl/1 | 4 | obl | 1
          second phrase belongs to the noun            | offer/NN/root/-1 from/IN/case/2 Acme/NNP/nmod/0 for/IN/case/4 Bolt/NNP/nmod/2 | 4 | nmod | 0
          second phrase of a noun that takes none      | gift/NN/root/-1 from/IN/case/2 Acme/NNP/nmod/0 for/IN/case/4 Bolt/NNP/nmod/2 | 4 | nmod | 2
          phrase behind an aside belongs to the verb   | Acme/NNP/nsubj/1 sold/VBD/root/-1 Bolt/NNP/obj/1 ,/,/punct/2 which/WDT/obj/6 it/PRP/nsubj/6 owns/VBZ/acl:relcl/2 ,/,/punct/6 to/IN/case/9 Nut/NNP/obl/6 | 9 | obl | 1
          verb behind the aside is the sentence's     | Ann/NNP/root/-1 ,/,/punct/0 who/WP/nsubj/4 was/VBD/cop/4 boss/NN/acl:relcl/0 ,/,/punct/4 left/VBD/acl/4 Bolt/NNP/obj/6 | 0 | nsubj | 6
          verb that took the clause for its subject    | Acme/NNP/root/-1 ,/,/punct/0 which/WDT/obj/6 employs/VBZ/nsubj/6 staff/NN/obj/3 ,/,/punct/6 owns/VBZ/acl:relcl/0 Bolt/NNP/obj/6 | 0 | nsubj | 6
          verb that was taken for a modifier           | Acme/NNP/root/-1 ,/,/punct/0 which/WDT/nsubj/3 runs/VBZ/acl:relcl/0 funds/NNS/obj/3 ,/,/punct/4 owned/VBN/amod/7 shares/NNS/conj/4 | 7 | obj | 6
          modifier without a comma stays               | Acme/NNP/root/-1 ,/,/punct/0 which/WDT/nsubj/3 runs/VBZ/acl:relcl/0 owned/VBN/amod/5 shares/NNS/obj/3 | 5 | obj | 3
          clause of that verb tells of the name        | Acme/NNP/root/-1 ,/,/punct/0 which/WDT/obj/6 employs/VBZ/nsubj/6 staff/NN/obj/3 ,/,/punct/6 owns/VBZ/acl:relcl/0 Bolt/NNP/obj/6 | 3 | acl:relcl | 0
          verb behind auxiliaries is the sentence's   | Acme/NNP/root/-1 ,/,/punct/0 whose/WP$/nmod:poss/3 arm/NN/nsubj/4 grows/VBZ/acl:relcl/0 ,/,/punct/4 will/MD/aux/8 not/RB/advmod/8 sell/VB/dep/4 Bolt/NNP/obj/8 | 0 | nsubj | 8
          infinitive behind the aside is none          | Acme/NNP/root/-1 ,/,/punct/0 which/WDT/nsubj/3 grows/VBZ/acl:relcl/0 ,/,/punct/3 to/TO/mark/6 sell/VB/dep/3 Bolt/NNP/obj/6 | 6 | dep | 3
          verb with its own subject stays              | Ann/NNP/root/-1 ,/,/punct/0 who/WP/nsubj/4 was/VBD/cop/4 boss/NN/acl:relcl/0 ,/,/punct/4 she/PRP/nsubj/7 left/VBD/acl/4 Bolt/NNP/obj/7 | 7 | acl | 4
          clause tells of the name before a dash       | after/IN/case/1 talks/NNS/obl/7 Acme/NNP/nsubj/7 --/:/punct/2 whose/WP$/nmod:poss/5 value/NN/nsubj/6 grew/VBD/acl:relcl/1 paid/VBD/root/-1 | 6 | acl:relcl | 2
          plans that somebody announced are the object | Acme/NNP/nsubj/1 announced/VBD/root/-1 plan/NNS/nsubj/4 to/TO/mark/4 buy/VB/ccomp/1 Bolt/NNP/obj/4 | 2 | obj | 1
          verb beside its sum gets its clause back     | Acme/NNP/nsubj/7 ,/,/punct/0 which/WDT/obj/4 paid/VBD/orphan/4 $5/CD/acl:relcl/0 for/IN/case/6 Bolt/NNP/orphan/4 grew/VBD/root/-1 | 3 | acl:relcl | 0
          what the verb beside its sum was paid for    | Acme/NNP/nsubj/7 ,/,/punct/0 which/WDT/obj/4 paid/VBD/orphan/4 $5/CD/acl:relcl/0 for/IN/case/6 Bolt/NNP/orphan/4 grew/VBD/root/-1 | 6 | obl | 3
          phrase of the aside stays in it              | Acme/NNP/nsubj/1 sold/VBD/root/-1 Bolt/NNP/obj/1 ,/,/punct/2 which/WDT/obj/6 it/PRP/nsubj/6 owes/VBZ/acl:relcl/2 to/IN/case/8 Nut/NNP/obl/6 | 8 | obl | 6
          phrase behind "worth" belongs to the offer   | bid/NN/root/-1 worth/JJ/amod/0 billions/NNS/dep/1 for/IN/case/4 Bolt/NNP/obl/1 | 4 | nmod | 0
          phrase behind "worth" of another noun stays  | hat/NN/root/-1 worth/JJ/amod/0 billions/NNS/dep/1 for/IN/case/4 Bolt/NNP/obl/1 | 4 | obl | 1
          loose clause behind "which" is relative      | Acme/NNP/root/-1 ,/,/punct/0 which/WDT/nsubj:pass/4 is/VBZ/aux:pass/4 owned/VBN/dep/0 by/IN/case/6 Bolt/NNP/obl/4 | 4 | acl:relcl | 0
          loose clause with another subject stays      | Acme/NNP/root/-1 ,/,/punct/0 it/PRP/nsubj:pass/4 is/VBZ/aux:pass/4 owned/VBN/dep/0 by/IN/case/6 Bolt/NNP/obl/4 | 4 | dep | 0
          participle tells of what was announced       | Acme/NNP/nsubj/1 announced/VBD/root/-1 rounds/NNS/nsubj/3 led/VBN/ccomp/1 by/IN/case/5 Bolt/NNP/obl/3 | 3 | acl | 2
          passive with its helper is a clause          | Acme/NNP/nsubj/1 announced/VBD/root/-1 rounds/NNS/nsubj/4 were/VBD/aux:pass/4 led/VBN/ccomp/1 by/IN/case/6 Bolt/NNP/obl/4 | 4 | ccomp | 1
          name behind an opening participle acts       | Having/VBG/aux/1 bought/VBN/csubj/4 Bolt/NNP/obj/1 ,/,/punct/2 grew/VBD/root/-1 | 2 | obj | 1
          name behind the comma is who grew            | Having/VBG/aux/1 bought/VBN/csubj/5 Bolt/NNP/obj/1 ,/,/punct/2 Acme/NNP/appos/2 grew/VBD/root/-1 | 4 | nsubj | 5
          sum behind the sum it fell from              | Profit/NN/nsubj/1 fell/VBD/root/-1 from/IN/case/3 $5/CD/obl/1 to/IN/case/5 $4/CD/obl/3 | 5 | obl | 1
          sum of a range stays                         | Profit/NN/nsubj/1 fell/VBD/root/-1 by/IN/case/3 $5/CD/obl/1 to/IN/case/5 $4/CD/obl/3 | 5 | obl | 3
          total that amounts to a sum                  | Acme/NNP/nsubj/1 paid/VBD/root/-1 a/DT/det/3 total/NN/obj/1 of/IN/case/5 $5/CD/nmod/3 | 5 | obj | 1
          part of a sum                                | Acme/NNP/nsubj/1 paid/VBD/root/-1 a/DT/det/3 half/NN/obj/1 of/IN/case/5 $5/CD/nmod/3 | 5 | nmod | 3
          bid that heads a heading                     | Acme/NNP/nmod:poss/1 bid/NN/nsubj/3 to/TO/mark/3 buy/VB/root/-1 Bolt/NNP/obj/3 | 3 | acl | 1
          decision that comes                          | Acme/NNP/nmod:poss/1 decision/NN/nsubj/3 to/TO/mark/3 sell/VB/root/-1 Bolt/NNP/obj/3 comes/VBZ/dep/3 | 1 | nsubj | 5
          firm that is to buy                          | Acme/NNP/nsubj/2 to/TO/mark/2 buy/VB/root/-1 Bolt/NNP/obj/2 | 0 | nsubj | 2
          clause read as an adjective of its object    | Acme/NNP/nsubj/6 ,/,/punct/0 which/WDT/det/5 recently/RB/advmod/4 lost/VBD/amod/5 deals/NNS/appos/0 rose/VBD/root/-1 | 4 | acl:relcl | 0
          adjective of an apposition                   | Acme/NNP/nsubj/5 ,/,/punct/0 the/DT/det/4 lost/VBN/amod/4 firm/NN/appos/0 rose/VBD/root/-1 | 3 | amod | 4
          giant before a name                          | Acme/NNP/nsubj/1 bid/VBD/root/-1 for/IN/case/3 telecoms/NNS/obl/1 giant/JJ/amod/5 Bolt/NNP/dep/3 | 5 | obl | 1
          names behind their plural noun               | giants/NNS/nsubj/4 Acme/NNP/dep/0 and/CC/cc/3 Bolt/NNP/conj/1 met/VBD/root/-1 | 1 | nsubj | 4
          value that is seen to fall                   | Acme/NNP/nsubj/1 watch/VBP/root/-1 its/PRP$/nmod:poss/4 value/NN/compound/4 plunge/NN/obj/1 to/IN/case/6 $5/CD/nmod/4 | 3 | nsubj | 4
          plunge that nobody sees stays                | Acme/NNP/nsubj/1 feared/VBD/root/-1 its/PRP$/nmod:poss/4 value/NN/compound/4 plunge/NN/obj/1 to/IN/case/6 $5/CD/nmod/4 | 3 | compound | 4
          offer that a newspaper reports               | Acme/NNP/nsubj/1 make/VB/root/-1 offers/NNS/nsubj/5 ,/,/punct/2 Nut/NNP/nsubj/5 said/VBD/ccomp/1 | 2 | obj | 1
          offer that says something itself             | Acme/NNP/nsubj/1 make/VB/root/-1 offers/NNS/nsubj/3 matter/VB/ccomp/1 | 2 | nsubj | 3
          group that somebody leads acts               | groups/NNS/nsubj/1 led/VBN/root/-1 by/IN/case/3 Acme/NNP/obl/1 made/VBD/dep/1 offers/NNS/obj/4 | 0 | nsubj | 4
          group that is led and does nothing           | groups/NNS/nsubj/1 led/VBN/root/-1 by/IN/case/3 Acme/NNP/obl/1 | 0 | nsubj | 1
          phrase behind what one does not own          | Acme/NNP/nsubj/1 bought/VBD/root/-1 Bolt/NNP/obj/1 it/PRP/nsubj/5 not/RB/advmod/5 own/VB/parataxis/1 for/IN/case/7 $5/CD/obl/5 | 7 | obl | 1
          phrase behind what one owns                  | Acme/NNP/nsubj/1 bought/VBD/root/-1 Bolt/NNP/obj/1 it/PRP/nsubj/5 may/MD/aux/5 own/VB/parataxis/1 for/IN/case/7 $5/CD/obl/5 | 7 | obl | 5
          phrase of the offer behind its sum           | Acme/NNP/nsubj/1 made/VBD/root/-1 offer/NN/obj/1 of/IN/case/4 $5/CD/nmod/2 for/IN/case/6 Bolt/NNP/obl/1 | 6 | nmod | 2
          phrase of the verb behind a gift             | Acme/NNP/nsubj/1 made/VBD/root/-1 gift/NN/obj/1 of/IN/case/4 $5/CD/nmod/2 for/IN/case/6 Bolt/NNP/obl/1 | 6 | obl | 1
          partner of a merger                          | Acme/NNP/nsubj/1 merged/VBD/root/-1 with/IN/mark/5 Bolt/NNP/nsubj/5 to/TO/mark/5 form/VB/advcl/1 Nut/NNP/obj/5 | 3 | obl | 1
          adjective "worth" behind the name of a stake | stake/NN/root/-1 in/IN/case/2 Bolt/NNP/nmod/0 worth/JJ/amod/2 billions/NNS/dep/3 | 3 | amod | 0
          adjective "worth" behind the comma of a stake | stake/NN/root/-1 in/IN/case/2 Bolt/NNP/nmod/0 ,/,/punct/2 worth/JJ/amod/2 billions/NNS/dep/4 | 4 | amod | 0
          adjective "worth" behind a name alone        | Acme/NNP/nsubj/1 bought/VBD/root/-1 Bolt/NNP/obj/1 worth/JJ/amod/2 billions/NNS/dep/3 | 3 | amod | 2
          talks that one walks away from               | Acme/NNP/nsubj/1 walked/VBD/root/-1 away/RB/advmod/1 from/IN/case/4 talks/NNS/obl/2 | 4 | obl | 1
          place that is far from something             | Acme/NNP/nsubj/1 is/VBZ/root/-1 so/RB/advmod/3 far/RB/advmod/1 from/IN/case/5 talks/NNS/obl/3 | 5 | obl | 3
          somebody who is given control                | They/PRP/nsubj/1 give/VBP/root/-1 Acme/NNP/compound/3 control/NN/obj/1 of/IN/case/5 Bolt/NNP/nmod/3 | 2 | iobj | 1
          name of what is given stays                  | They/PRP/nsubj/1 give/VBP/root/-1 Acme/NNP/compound/3 chocolate/NN/obj/1 | 2 | compound | 3
          business that is put up for sale             | Acme/NNP/nsubj/1 put/VBD/root/-1 its/PRP$/nmod:poss/3 snacks/NNS/nsubj/4 arm/VBP/ccomp/1 up/RP/compound:prt/4 for/IN/case/7 sale/NN/obl/4 | 4 | obj | 1
          phrase of the verb that put it up            | Acme/NNP/nsubj/1 put/VBD/root/-1 its/PRP$/nmod:poss/3 snacks/NNS/nsubj/4 arm/VBP/ccomp/1 up/RP/compound:prt/4 for/IN/case/7 sale/NN/obl/4 | 7 | obl | 1
          clause that somebody says stays              | Acme/NNP/nsubj/1 said/VBD/root/-1 its/PRP$/nmod:poss/3 snacks/NNS/nsubj/4 sell/VBP/ccomp/1 | 4 | ccomp | 1
          suit that says what somebody did             | suits/NNS/nsubj/3 say/VBP/aux/3 Acme/NNP/nsubj/3 stole/VBD/root/-1 Bolt/NNP/obj/3 | 3 | ccomp | 1
          verb with a helper of its own                | Acme/NNP/nsubj/2 has/VBZ/aux/2 stolen/VBN/root/-1 Bolt/NNP/obj/2 | 2 | root | -1
          suit in which one alleges something          | Nut/NNP/nsubj/1 alleged/VBD/root/-1 in/IN/case/3 suit/NN/obl/1 that/WDT/obj/6 Acme/NNP/nsubj/6 stole/VBD/acl:relcl/3 Bolt/NNP/obj/6 | 6 | ccomp | 1
          suit that somebody lost                      | Nut/NNP/nsubj/1 spoke/VBD/root/-1 of/IN/case/3 suit/NN/obl/1 that/WDT/obj/6 Acme/NNP/nsubj/6 lost/VBD/acl:relcl/3 | 6 | acl:relcl | 3
          """)
  void movesWhatHangsWrong(String what, String words, int token, String relation, int head) {
    Parse parse = repaired(sentence(words));
    assertThat(parse.relations().get(token)).as(what).isEqualTo(relation);
    assertThat(parse.heads().get(token)).as(what).isEqualTo(head);
  }

  @Test
  void aDateThatStandsForTheSubjectGivesWay() {
    Sentence sentence =
        sentence("January/NNP/nsubj/2 Acme/NNP/appos/0 bids/VBZ/root/-1 high/RB/advmod/2");
    List<Mention> mentions = List.of(mention(sentence, EntityType.DATE, 0), name(sentence, 1));
    Parse parse = parse(REPAIR.repair(sentence, mentions));
    assertThat(parse.relations()).containsExactly("obl:tmod", "nsubj", "root", "advmod");
    assertThat(parse.heads()).containsExactly(2, 2, -1, 2);
  }

  @Test
  void aDateUntilWhichOneHasToBidIsNoBidder() {
    Sentence sentence =
        sentence(
            "Acme/NNP/nsubj/1 has/VBZ/root/-1 until/IN/mark/5 Friday/NNP/nsubj/5 to/TO/mark/5"
                + " bid/VB/advcl/1");
    List<Mention> mentions = List.of(name(sentence, 0), mention(sentence, EntityType.DATE, 3));
    Parse parse = parse(REPAIR.repair(sentence, mentions));
    assertThat(parse.relations()).containsExactly("nsubj", "root", "case", "obl", "mark", "xcomp");
    assertThat(parse.heads()).containsExactly(1, -1, 3, 1, 5, 1);
    List<Mention> names = List.of(name(sentence, 0), name(sentence, 3));
    assertThat(parse(REPAIR.repair(sentence, names)).relations().get(3)).isEqualTo("nsubj");
  }

  @Test
  void aSecondObjectKeepsTheYearBehindIt() {
    String words =
        "Acme/NNP/nsubj/1 bought/VBD/root/-1 Bolt/NNP/obj/1 in/IN/case/4 2012/CD/obl/1"
            + " and/CC/cc/6 Nut/NNP/conj/4 in/IN/case/8 2014/CD/obl/1";
    Sentence sentence = sentence(words);
    List<Mention> mentions =
        List.of(
            name(sentence, 0),
            name(sentence, 2),
            mention(sentence, EntityType.DATE, 4),
            name(sentence, 6),
            mention(sentence, EntityType.DATE, 8));
    Parse parse = parse(REPAIR.repair(sentence, mentions));
    assertThat(parse.heads()).containsExactly(1, -1, 1, 4, 1, 6, 2, 8, 6);
    assertThat(parse.relations().get(6)).isEqualTo("conj");
    Sentence other = sentence(words.replace("and/CC", "at/IN"));
    assertThat(parse(REPAIR.repair(other, mentions)).heads().get(6)).isEqualTo(4);
  }

  @Test
  void aSoftenedSumIsAnObjectAndANameIsNot() {
    Sentence sentence =
        sentence("Acme/NNP/nsubj/1 bid/VBD/root/-1 around/IN/case/3 billions/NNS/obl/1");
    Mention acme = name(sentence, 0);
    var sum = List.of(acme, mention(sentence, EntityType.MONEY, 3));
    assertThat(parse(REPAIR.repair(sentence, sum)).relations())
        .containsExactly("nsubj", "root", "advmod", "obj");
    var date = List.of(acme, mention(sentence, EntityType.DATE, 3));
    assertThat(parse(REPAIR.repair(sentence, date)).relations())
        .containsExactly("nsubj", "root", "case", "obl");
  }

  @Test
  void bothTitlesBelongToThePersonBehindThem() {
    Sentence sentence =
        sentence(
            "with/IN/case/2 Acme/NNP/compound/2 founder/NN/root/-1 and/CC/cc/4 CEO/NN/conj/2"
                + " Lee/NNP/dep/4");
    List<Mention> mentions = List.of(name(sentence, 1), mention(sentence, EntityType.PERSON, 5));
    Parse parse = parse(REPAIR.repair(sentence, mentions));
    assertThat(parse.heads()).containsExactly(2, 2, 5, 5, 5, -1);
    assertThat(parse.relations().subList(2, 6))
        .containsExactly("compound", "cc", "compound", "root");
  }

  @Test
  void leavesAnUnparsedSentenceAlone() {
    Sentence plain = new Sentence(0, 0, 2, 0, false, false, List.of(new Token("Hi", 0, 2)), null);
    assertThat(REPAIR.repair(plain, List.of())).isSameAs(plain);
  }

  private static Parse repaired(Sentence sentence) {
    List<Mention> names = new ArrayList<>();
    Parse parse = parse(sentence);
    for (int i = 0; i < parse.size(); i++) {
      if (parse.tags().get(i).equals("NNP")) {
        names.add(name(sentence, i));
      } else if (sentence.tokens().get(i).text().startsWith("$")) {
        names.add(mention(sentence, EntityType.MONEY, i));
      }
    }
    return parse(REPAIR.repair(sentence, names));
  }

  private static Parse parse(Sentence sentence) {
    Parse parse = sentence.parse();
    if (parse == null) {
      throw new AssertionError("no parse");
    }
    return parse;
  }

  private static Mention name(Sentence sentence, int token) {
    return mention(sentence, EntityType.ORGANIZATION, token);
  }

  private static Mention mention(Sentence sentence, EntityType type, int i) {
    Token token = sentence.tokens().get(i);
    return Mention.named(type, 0, i, i + 1, token.start(), token.end(), token.text());
  }

  private static Sentence sentence(String words) {
    List<Token> tokens = new ArrayList<>();
    List<String> tags = new ArrayList<>();
    List<String> lemmas = new ArrayList<>();
    List<String> relations = new ArrayList<>();
    List<Integer> heads = new ArrayList<>();
    int at = 0;
    for (String word : words.strip().split(" ")) {
      String[] parts = word.split("/");
      tokens.add(new Token(parts[0], at, at + parts[0].length()));
      at += parts[0].length() + 1;
      tags.add(parts[1]);
      lemmas.add(lemma(parts[0]));
      relations.add(parts[2]);
      heads.add(Integer.parseInt(parts[3]));
    }
    Parse parse = new Parse(tags, lemmas, heads, relations);
    return new Sentence(0, 0, at - 1, 0, false, false, tokens, parse);
  }

  private static String lemma(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.equals("took") ? "take" : lower;
  }
}

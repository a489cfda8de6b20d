package org.newsledger.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsledger.lexicon.ModelFiles;
import org.newsledger.model.Amount;
import org.newsledger.model.EntityType;
import org.newsledger.model.Mention;

class CurrencyResolverTest {

  private static final CurrencyResolver RESOLVER = new CurrencyResolver(ModelFiles.bundled());

  /** In each text the amounts in [brackets]; "code?" inferred, "-" for none told. */
  @ParameterizedTest(name = "{0}: {1} becomes {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "The Zurich bank paid [5 million francs]. | -? | CHF?",
        "The Paris bank paid [5 million francs]. | -? | FRF?",
        "The bank paid [5 million francs]. | -? | -?",
        "A Paris bank paid [5 million francs], or [9 million Swiss francs]. | -? CHF | CHF? CHF",
        "The Oslo firm earned [2 billion crowns]. | -? | NOK?",
        "The Stockholm firm earned [2 billion crowns]. | -? | SEK?",
        "The Oslo firm beat its Stockholm rival by [2 billion crowns]. | -? | SEK?",
        "India's Acme paid [4 billion rupees]. | -? | INR?",
        "Pakistan's Acme paid [4 billion rupees]. | -? | PKR?",
        "Acme paid [Rs 500 crore]. | -? | INR?",
        "Acme paid [Rs 500 million]. | -? | -?",
        "Argentina fined Acme [242m pesos]. | -? | ARS?",
        "The Beijing firm raised [¥3bn]. | JPY? | CNY?",
        "The Tokyo firm raised [¥3bn]. | JPY? | JPY?",
        "Acme of Cairo raised [3 million pounds] of [9 million Egyptian pounds]. | GBP? EGP | EGP? EGP",
        "A Cairo unit of Acme raised [3 million pounds]. | GBP? | GBP?",
        "The Toronto firm bid [$3bn]. | USD? | USD?",
        "The Toronto firm bid [C$3bn], or [$2bn]. | CAD USD? | CAD USD?",
        "The Toronto firm bid [$3bn] (or [US$2bn]). | USD? USD | CAD? USD",
        "The Toronto firm bid [$3bn] ([US$1]=HK$7). | USD? USD | USD? USD",
        "The Oslo firm lost [9 million crowns], from [7 million]. | -? -? | NOK? NOK?",
        "The Zurich bank paid [5 million euros]. | EUR | EUR"
      })
  void asksTheArticleWhereTheWordsLeaveItOpen(String marked, String before, String after) {
    List<Mention> mentions = new ArrayList<>();
    String whole = read(marked, before.strip().split(" "), mentions);

    List<Mention> resolved = RESOLVER.resolve(whole, mentions);

    assertThat(String.join(" ", resolved.stream().map(CurrencyResolverTest::show).toList()))
        .isEqualTo(after.strip());
  }

  private static String read(String marked, String[] codes, List<Mention> mentions) {
    StringBuilder whole = new StringBuilder();
    int open = 0;
    for (char c : marked.toCharArray()) {
      if (c == '[') {
        open = whole.length();
      } else if (c == ']') {
        mentions.add(mention(whole.substring(open), open, codes[mentions.size()]));
      } else {
        whole.append(c);
      }
    }
    return whole.toString();
  }

  private static Mention mention(String text, int start, String code) {
    int end = start + text.length();
    String currency = code.startsWith("-") ? null : code.substring(0, 3);
    BigDecimal value = BigDecimal.ONE;
    Amount amount =
        new Amount(
            text,
            start,
            end,
            value,
            currency,
            code.endsWith("?"),
            null,
            null,
            Amount.Bound.EXACT,
            null);
    return Mention.named(EntityType.MONEY, 0, 0, 1, start, end, text).withAmount(amount);
  }

  private static String show(Mention mention) {
    Amount amount = mention.amount();
    String code = amount.currency() == null ? "-" : amount.currency();
    return code + (amount.currencyInferred() ? "?" : "");
  }
}

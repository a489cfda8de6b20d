package org.newsledger.write;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.newsledger.model.Amount;
import org.newsledger.model.Amount.Bound;
import org.newsledger.model.AnalyzedArticle;
import org.newsledger.model.Article;
import org.newsledger.model.Attribution;
import org.newsledger.model.Claim;
import org.newsledger.model.DateValue;
import org.newsledger.model.EntityType;
import org.newsledger.model.Mention;
import org.newsledger.model.Modality;
import org.newsledger.model.Participant;
import org.newsledger.model.Quantity;
import org.newsledger.model.Sentence;
import org.newsledger.model.TextSpan;
import org.newsledger.model.Token;

/** Hand-made analysed articles: spans are found by their words. */
public final class Samples {

  private final Article article;
  private final String whole;
  private final List<Mention> mentions = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();

  private Samples(Article article) {
    this.article = article;
    this.whole = article.whole();
  }

  /** Nothing found yet. */
  public static Samples in(Article article) {
    return new Samples(article);
  }

  /** An article that was read from {@code <id>.txt}. */
  public static Article article(String id, String title, String text) {
    return new Article(id, id + ".txt", title, text, "2025-02-14", null, hash(title, text));
  }

  /** A bid for a named target for an amount; both names are mentions. */
  public static AnalyzedArticle bid(Article article, String bidder, String target, String money) {
    return in(article)
        .named(EntityType.ORGANIZATION, bidder, bidder)
        .named(EntityType.ORGANIZATION, target, target)
        .money(money, "5000000", Bound.EXACT)
        .bid(bidder, target, money, 0.75)
        .analyzed();
  }

  Samples named(EntityType type, String text, String name) {
    int start = start(text);
    mentions.add(Mention.named(type, 0, 0, 1, start, start + text.length(), text).withName(name));
    return this;
  }

  Samples money(String text, String value, Bound bound) {
    mentions.add(
        Mention.named(EntityType.MONEY, 0, 0, 1, start(text), end(text), text)
            .withAmount(amount(text, value, bound)));
    return this;
  }

  Samples percent(String text, String number) {
    mentions.add(
        new Mention(
            EntityType.PERCENT,
            0,
            0,
            1,
            start(text),
            end(text),
            text,
            text,
            null,
            new BigDecimal(number),
            null));
    return this;
  }

  Samples date(String text, String iso) {
    mentions.add(
        Mention.named(EntityType.DATE, 0, 0, 1, start(text), end(text), text).withDate(iso));
    return this;
  }

  Samples bid(String bidder, String target, String money, double confidence) {
    return claim(
        "bid",
        roles("bidder", bidder, "target", target),
        amount(money, "5000000", Bound.EXACT),
        confidence);
  }

  Samples claim(
      String type, SortedMap<String, List<Participant>> roles, Amount amount, double confidence) {
    claims.add(
        new Claim(
            type,
            roles,
            amount,
            null,
            null,
            null,
            new TreeMap<>(),
            Modality.ACTUAL,
            null,
            null,
            confidence,
            span(article.text()),
            type + "-by-hand"));
    return this;
  }

  /** A stake with every slot filled. */
  Samples fullStake(String holder, String company, String said) {
    claims.add(
        new Claim(
            "stake",
            roles("holder", holder, "company", company),
            amount("$1m", "1000000", Bound.AT_LEAST),
            new Quantity(new BigDecimal("12.50"), "12.5%", start("12.5%"), end("12.5%")),
            new Quantity(new BigDecimal("40"), "40 people", start("40 people"), end("40 people")),
            new DateValue("2013-Q2", "last spring", start("last spring"), end("last spring")),
            new TreeMap<>(java.util.Map.of("stage", "agreed")),
            Modality.REPORTED,
            span("reportedly"),
            new Attribution(said, Attribution.Kind.QUOTE, said, start(said), end(said)),
            0.5,
            span(article.text()),
            "stake-by-hand"));
    return this;
  }

  AnalyzedArticle analyzed() {
    int start = article.title().isEmpty() ? 0 : article.titleEnd() + 2;
    Sentence sentence =
        new Sentence(
            0,
            start,
            whole.length(),
            1,
            false,
            false,
            List.of(new Token("x", start, start + 1), new Token("y", start + 1, start + 2)),
            null);
    return new AnalyzedArticle(article, List.of(sentence), mentions, claims);
  }

  SortedMap<String, List<Participant>> roles(String role, String name, String role2, String name2) {
    TreeMap<String, List<Participant>> roles = new TreeMap<>();
    roles.put(role, List.of(organization(name)));
    roles.put(role2, List.of(organization(name2)));
    return roles;
  }

  Amount amount(String text, String value, Bound bound) {
    BigDecimal number = new BigDecimal(value);
    boolean lower = bound == Bound.AT_LEAST || bound == Bound.MORE_THAN || bound == Bound.RANGE;
    boolean upper = bound == Bound.AT_MOST || bound == Bound.LESS_THAN;
    BigDecimal max = bound == Bound.RANGE ? number.add(number) : upper ? number : null;
    return new Amount(
        text, start(text), end(text), number, "USD", true, lower ? number : null, max, bound, null);
  }

  private Participant organization(String name) {
    return new Participant(name, EntityType.ORGANIZATION, name, start(name), end(name));
  }

  private TextSpan span(String text) {
    return new TextSpan(text, start(text), end(text));
  }

  private int start(String text) {
    int start = whole.indexOf(text);
    if (start < 0) {
      throw new IllegalArgumentException("\"" + text + "\" is not in the article");
    }
    return start;
  }

  private int end(String text) {
    return start(text) + text.length();
  }

  private static String hash(String title, String text) {
    try {
      byte[] bytes = (title + "\0" + text).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}

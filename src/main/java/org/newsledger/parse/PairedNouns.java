package org.newsledger.parse;

import org.jspecify.annotations.Nullable;
import org.newsledger.lexicon.DescriptionNouns;
import org.newsledger.lexicon.DescriptionNouns.Noun;
import org.newsledger.model.EntityType;
import org.newsledger.model.Mention;
import org.newsledger.model.Sentence;

/**
 * "Russian juice and dairy company Acme": two nouns say what the company makes. The parser reads
 * two things of which the second is a company; without "juice and" it reads one company.
 */
final class PairedNouns {

  private static final int MOST = 2; // words from "and" to the noun for a company

  private final DescriptionNouns nouns;

  PairedNouns(DescriptionNouns nouns) {
    this.nouns = nouns;
  }

  /** Marks "juice and" before "dairy company Acme". */
  void mark(boolean[] dropped, Sentence sentence, @Nullable Mention[] mentionAt) {
    for (int name = 4; name < mentionAt.length; name++) {
      Mention mention = mentionAt[name];
      boolean named =
          mention != null
              && mention.firstToken() == name
              && mention.type() == EntityType.ORGANIZATION;
      int and = named ? andBefore(sentence, mentionAt, name - 1) : -1;
      if (and > 0) {
        dropped[and - 1] = true;
        dropped[and] = true;
      }
    }
  }

  /** The "and" between two words before a noun for a company; -1 where there is none. */
  private int andBefore(Sentence sentence, @Nullable Mention[] mentionAt, int company) {
    Noun noun = nouns.find(sentence.lower(company));
    if (noun == null || noun.of() != DescriptionNouns.Class.ORGANIZATION || noun.plural()) {
      return -1;
    }
    int and = company - 1;
    while (and > company - 1 - MOST && isPlain(sentence, mentionAt, and)) {
      and--;
    }
    boolean paired =
        and < company - 1
            && and > 1
            && sentence.lower(and).matches("and|&")
            && isPlain(sentence, mentionAt, and - 1)
            && !isCompany(sentence.lower(and - 1));
    return paired ? and : -1;
  }

  private boolean isCompany(String word) {
    Noun noun = nouns.find(word);
    return noun != null
        && (noun.of() == DescriptionNouns.Class.ORGANIZATION
            || noun.of() == DescriptionNouns.Class.PERSON);
  }

  private static boolean isPlain(Sentence sentence, @Nullable Mention[] mentionAt, int token) {
    String word = sentence.tokens().get(token).text();
    return mentionAt[token] == null
        && word.chars().allMatch(c -> Character.isLowerCase(c))
        && !word.matches("and|or|the|a|an|of|in|for|by|with|to");
  }
}

package org.newsledger.resolve;

import org.newsledger.lexicon.DescriptionNouns;
import org.newsledger.lexicon.ModelFiles;
import org.newsledger.lexicon.Nationalities;
import org.newsledger.lexicon.Pronouns;
import org.newsledger.lexicon.SourceWords;

/**
 * The word lists that tell what pronouns and descriptions mean.
 *
 * @param salience what speaks for a name as what they mean
 * @param aliases for what organizations are known to be
 */
public record ReferenceWords(
    Pronouns pronouns,
    DescriptionNouns nouns,
    Nationalities nationalities,
    SourceWords sources,
    SalienceWeights salience,
    Aliases aliases) {

  /** Reads the lists. */
  public static ReferenceWords load(ModelFiles models, Aliases aliases) {
    return new ReferenceWords(
        Pronouns.load(models),
        DescriptionNouns.load(models),
        Nationalities.load(models),
        SourceWords.load(models),
        SalienceWeights.load(models),
        aliases);
  }
}

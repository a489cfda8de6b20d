package org.newsledger.resolve;

/** What makes a named one present, each a row of {@code models/lexicons/salience.tsv}. */
enum SalienceFactor {
  /** In the sentence of the reference, before it. */
  SAME_SENTENCE,
  ONE_BACK,
  TWO_BACK,
  THREE_BACK,
  FOUR_BACK,
  /** Five to seven sentences back. */
  FAR_BACK,
  /** Subject behind the reference: "In its report, Acme said". */
  LATER_SUBJECT,
  /** Subject of the nearest clause around the reference that has one. */
  CLAUSE_SUBJECT,
  /** Subject of its own sentence. */
  SUBJECT,
  /** Followed by an apostrophe. */
  POSSESSOR,
  /** Only a pronoun or description there means it. */
  ANAPHOR,
  /** The title names it. */
  TITLE,
  /** The body's first sentence names it. */
  LEAD,
  /** Times that it is mentioned, at most 8. */
  MENTIONS,
  /** The same three where a description ("the company"), not a pronoun, refers to it. */
  DESCRIBED_TITLE,
  DESCRIBED_LEAD,
  DESCRIBED_MENTIONS,
  /** It is called what the description calls it, or of a kind that has another name. */
  KIND,
  OTHER_KIND,
  /** It is from where the description says, or from elsewhere. */
  COUNTRY,
  OTHER_COUNTRY,
  /** It is a place, or the government of one. */
  PLACE,
  /** News media, exchanges, brokers: they tell of others. */
  TELLER,
  /** Whom an analyst or another observer speaks for. */
  OBSERVER
}

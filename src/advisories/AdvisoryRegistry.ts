/**
 * The topics that a publisher sends its readers to official sources for, by topic id. Plain data,
 * so it can live in JSON. Extend by spreading: `{ ...advisories, dengue: { … } }`.
 */
export type AdvisoryRegistry = Readonly<Record<string, AdvisoryTopic>>;

export interface AdvisoryTopic {
  /** The kind of notice: what `AdvisoryNotice` takes as `kind`. */
  readonly kind: 'health' | 'sensitive' | 'info';
  /**
   * How the topic is called, by language (`en`, `zh`, `es-MX`). `und` holds the names that are the
   * same in every language, such as "SARS-CoV-2".
   */
  readonly names: Readonly<Record<string, TopicNames>>;
  /** The notice, by language tag. A reader's language falls back to `en`. */
  readonly wording: Readonly<Record<string, AdvisoryWording>>;
  readonly sources: readonly AdvisorySource[];
  /** The first instant at which the notice is shown, as an ISO 8601 date (midnight UTC) or date and time. */
  readonly starts?: string | undefined;
  /** The instant from which it is shown no more, in the same form. */
  readonly ends?: string | undefined;
}

/**
 * Names, by how much they say on their own. In a name, words stand apart by a space, which also
 * matches a hyphen; `grippe*` matches every word that begins so, `*grippe` every word that ends
 * so, a lone `*` any one word, `^` any one word written with a capital, `^storm` this word with one
 * (inside a sentence, in a text that does not capitalize every word) and `#` any number ("6.4",
 * "4,000"). Case, accents and width are not told apart, and an Arabic word is found with its article
 * and prefixes.
 */
export interface TopicNames {
  /** Enough alone: "Covid-19". */
  readonly sure?: readonly string[] | undefined;
  /** Enough, unless the words around it speak more against than for: "coronavirus". */
  readonly likely?: readonly string[] | undefined;
  /** Enough where one more of the words around it speaks for it than against: "election". */
  readonly fair?: readonly string[] | undefined;
  /** Enough where two more of the words around it speak for it than against: "storm". */
  readonly weak?: readonly string[] | undefined;
  /** Words that speak for the topic near a name: "vaccine". */
  readonly support?: readonly string[] | undefined;
  /** Words that speak against it: "beer". */
  readonly counter?: readonly string[] | undefined;
  /**
   * Words that settle it: near one of them a name counts whatever speaks against it. "Human case"
   * settles what poultry would let one doubt. Hidden where an excepted phrase covers their beginning
   * ("no human case").
   */
  readonly decisive?: readonly string[] | undefined;
  /** Phrases that hold a name, or a decisive word, and mean something else: "Corona del Mar". */
  readonly except?: readonly string[] | undefined;
}

export interface AdvisoryWording {
  readonly heading: string;
  /** One sentence; `{source}` stands where the link to the source belongs. */
  readonly text: string;
}

export interface AdvisorySource {
  /** What the link says. */
  readonly name: string;
  /** An `https:` address, or `tel:` for a help line that has no page. */
  readonly url: string;
  /** The language of the page, as a BCP 47 tag. */
  readonly language: string;
  /** An ISO 3166 country (`US`), `EU`, or `001` for the world. */
  readonly region: string;
  /** The number to call or text, as a reader dials it. */
  readonly phone?: string | undefined;
  readonly verified: Verification;
  /** As on the topic: for a source that is to replace another on a given day. */
  readonly starts?: string | undefined;
  readonly ends?: string | undefined;
}

/** How the address of a source was verified, so that nobody has to take it on trust. */
export interface Verification {
  /**
   * - `not-checked`: written from public knowledge; nobody has opened it for this registry.
   * - `stored-copy`: found in a stored copy of a public page, named in `where`; not opened live.
   * - `opened`: opened over the network on the day given, and it was what `name` says.
   */
  readonly how: 'not-checked' | 'stored-copy' | 'opened';
  /** The day of writing or of the check, as `YYYY-MM-DD`. */
  readonly on: string;
  /** Where it was seen. */
  readonly where?: string | undefined;
}

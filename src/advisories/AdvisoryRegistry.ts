/**
 * The topics for which a publisher refers readers to official sources, by topic id. Plain data that can be JSON. Extend
 * the default by spreading: `{ ...advisories, dengue: { … } }`.
 */
export type AdvisoryRegistry = Readonly<Record<string, AdvisoryTopic>>;

export interface AdvisoryTopic {
  /** The kind of notice, as the `kind` of `AdvisoryNotice`. */
  readonly kind: 'health' | 'sensitive' | 'info';
  /**
   * The names of the topic and the words around them, by language (`en`, `zh`, `es-MX`). `und` holds what is the same in
   * every language, such as "SARS-CoV-2".
   */
  readonly names: Readonly<Record<string, TopicNames>>;
  /** The notice, by language tag. A reader's language falls back to `en`. */
  readonly wording: Readonly<Record<string, AdvisoryWording>>;
  /** The official sources, for the world and for single countries. */
  readonly sources: readonly AdvisorySource[];
  /**
   * The lowest confidence, from 0 to 1, at which an article calls for the notice. `matchAdvisories` accepts another.
   * @default 0, so that one mention is enough
   */
  readonly threshold?: number | undefined;
  /**
   * In a long text, paragraphs that speak of the topic without naming it make the mentions more certain. This is how much
   * they can add at most, in proportion to the mentions: with 1 they double them. Give a topic less if its words for it are
   * those of other topics too, as an election shares the words of politics.
   * @default 1
   */
  readonly contextWeight?: number | undefined;
  /** The first moment at which the notice is shown: an ISO 8601 date (midnight UTC), or date and time with an offset. */
  readonly starts?: string | undefined;
  /** The moment from which the notice is no longer shown, in the same form. */
  readonly ends?: string | undefined;
}

/**
 * Names by how much they say on their own, and the words that decide about them. Case, accents and width are ignored, and
 * Arabic words match with their article and prefixes. The words of a name are separated by spaces, which also match
 * hyphens. Wildcards:
 *
 * - `grippe*` matches words that begin with it, `*grippe` words that end with it.
 * - `*` alone matches any word, `#` any number ("6.4", "4,000").
 * - `^` alone matches any capitalized word, `^storm` this word with a capital. Capitals at the beginning of a sentence and
 *   in headlines in title case do not count.
 */
export interface TopicNames {
  /** Always counts: "Covid-19". */
  readonly sure?: readonly string[] | undefined;
  /** Counts unless more words around it speak against the topic than for it: "coronavirus". */
  readonly likely?: readonly string[] | undefined;
  /** Counts if more words around it speak for the topic than against it: "election". */
  readonly fair?: readonly string[] | undefined;
  /** Counts if at least two more words around it speak for the topic than against it: "storm". */
  readonly weak?: readonly string[] | undefined;
  /** Words that speak for the topic: "vaccine". */
  readonly support?: readonly string[] | undefined;
  /** Words that speak against the topic: "beer". */
  readonly counter?: readonly string[] | undefined;
  /**
   * Words that settle the matter: near one of them a name counts, whatever speaks against it. "Human case" settles what
   * "poultry" leaves open. They do not count where an excepted phrase covers their first word ("no human case").
   */
  readonly decisive?: readonly string[] | undefined;
  /** Phrases that contain a name or a decisive word and mean something else: "Corona del Mar". */
  readonly except?: readonly string[] | undefined;
}

export interface AdvisoryWording {
  readonly heading: string;
  /** One sentence, with `{source}` where the link to the source belongs. */
  readonly text: string;
}

/** The notices of all topics in one more language. `newsfold/advisories/wording` has 47; `addWording` adds them to a registry. */
export interface AdvisoryWordings {
  /** The language, as a BCP 47 tag. */
  readonly tag: string;
  /** By topic id. */
  readonly topics: Readonly<Record<string, AdvisoryWording>>;
}

export interface AdvisorySource {
  /** The text of the link. */
  readonly name: string;
  /** An `https:` URL, or `tel:` for a help line without a page. */
  readonly url: string;
  /** The language of the page, as a BCP 47 tag. */
  readonly language: string;
  /** An ISO 3166 country code (`US`), `EU`, or `001` for the world. */
  readonly region: string;
  /** The number to call or text, as a reader dials it. */
  readonly phone?: string | undefined;
  readonly verified: Verification;
  /** Like the topic's, for a source that replaces another on a certain day. */
  readonly starts?: string | undefined;
  readonly ends?: string | undefined;
}

/** How the address of a source was verified, so that nobody has to trust it blindly. */
export interface Verification {
  /**
   * - `not-checked`: written from public knowledge. Nobody opened it for this registry.
   * - `stored-copy`: found in a stored copy of a public page, which `where` names. Not opened live.
   * - `opened`: opened over the network on the given day, and it was what `name` says.
   */
  readonly how: 'not-checked' | 'stored-copy' | 'opened';
  /** The day of writing or of the check, as `YYYY-MM-DD`. */
  readonly on: string;
  /** Where the stored copy was found. */
  readonly where?: string | undefined;
}

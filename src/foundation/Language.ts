/** A language in which the package writes for people. */
export type Language = 'nl' | 'en';

/** The same text in each language. */
export type Translated = Readonly<Record<Language, string>>;

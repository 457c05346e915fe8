import type { DuplicateGroup } from '../duplicates/DuplicateResult.js';
import type { Finding } from '../finding/Finding.js';
import type { Language } from '../foundation/Language.js';

/** Gives the sentence of something that a report holds. */
export type Describe = (item: Finding | DuplicateGroup, language: Language) => string;

import type { DuplicateGroup } from '../duplicates/DuplicateResult.js';
import type { Finding } from '../finding/Finding.js';
import type { Language } from '../foundation/Language.js';
import type { HopDifference } from '../keten/HopDifference.js';

/** Gives the sentence of something that a report holds. */
export type Describe = (item: Finding | DuplicateGroup | HopDifference, language: Language) => string;

import type { DuplicateGroup } from '../../duplicates/DuplicateResult.js';
import type { Finding } from '../../finding/Finding.js';
import type { Language } from '../../foundation/Language.js';
import type { Palette } from '../Palette.js';
import type { PrettyTexts } from './prettyTexts.js';

/** Gives the sentence of something that a report holds. */
export type Describe = (item: Finding | DuplicateGroup, language: Language) => string;

/** What every section of the readable report is written with. */
export interface PrettyContext {
  readonly language: Language;
  readonly texts: PrettyTexts;
  readonly palette: Palette;
  /** Columns of a line, indents included. */
  readonly width: number;
  readonly describe: Describe;
  /** What each input is called, by origin. */
  readonly names: readonly string[];
}

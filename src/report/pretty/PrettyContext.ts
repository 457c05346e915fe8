import type { Language } from '../../foundation/Language.js';
import type { Describe } from '../Describe.js';
import type { Palette } from '../Palette.js';
import type { PrettyTexts } from './prettyTexts.js';

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

import type { RuleRegistry } from '../finding/RuleRegistry.js';
import type { Language } from '../foundation/Language.js';
import type { Describe } from './Describe.js';
import type { Palette } from './Palette.js';

/** What every writer is told. A writer is a pure function of a report and these. */
export interface WriteOptions {
  readonly language: Language;
  /** Gives the sentence of something that the report holds. */
  readonly describe: Describe;
  /** Metadata of the codes that findings carry. */
  readonly rules: RuleRegistry;
  /** Version of this package, where a form asks for it. */
  readonly version?: string;
  /** How text is marked in `pretty`; no colour by default. */
  readonly palette?: Palette;
  /** Columns of a line in `pretty`; 100 by default. */
  readonly width?: number;
}

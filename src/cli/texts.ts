import type { Language } from '../foundation/Language.js';
import type { CliTexts } from './texts/CliTexts.js';
import { dutchTexts } from './texts/dutchTexts.js';
import { englishTexts } from './texts/englishTexts.js';

export type { CliTexts } from './texts/CliTexts.js';

/** The sentences of the command line by language. */
export const cliTexts: Readonly<Record<Language, CliTexts>> = { nl: dutchTexts, en: englishTexts };

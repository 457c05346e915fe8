import { gegevensdienst } from '../gegevensdiensten/catalogue.js';
import type { Gegevensdienst } from '../gegevensdiensten/Gegevensdienst.js';
import { UnknownGegevensdienstError } from '../gegevensdiensten/UnknownGegevensdienstError.js';
import type { CliTexts } from './texts.js';
import { UsageError } from './UsageError.js';

/** The gegevensdienst that the command line names by id or key. */
export function dienstOf(idOrKey: string, texts: CliTexts): Gegevensdienst {
  try {
    return gegevensdienst(idOrKey);
  } catch (error) {
    if (!(error instanceof UnknownGegevensdienstError)) throw error;
    throw new UsageError(texts.unknownDienst(error.asked, error.nearest));
  }
}

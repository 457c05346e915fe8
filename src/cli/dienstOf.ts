import { gegevensdienst } from '../gegevensdiensten/catalogue.js';
import type { Gegevensdienst } from '../gegevensdiensten/Gegevensdienst.js';
import { UnknownGegevensdienstError } from '../gegevensdiensten/UnknownGegevensdienstError.js';
import type { CliTexts } from './texts.js';
import { UsageError } from './UsageError.js';

/** The gegevensdienst that the command line names by id or key: one of the user's own, else of the catalogue. */
export function dienstOf(idOrKey: string, own: readonly Gegevensdienst[], texts: CliTexts): Gegevensdienst {
  const mine = own.find(({ id, key }) => key === idOrKey || id === idOrKey);
  if (mine !== undefined) return mine;
  try {
    return gegevensdienst(idOrKey);
  } catch (error) {
    if (!(error instanceof UnknownGegevensdienstError)) throw error;
    throw new UsageError(texts.unknownDienst(error.asked, error.nearest));
  }
}

import { definitionSets } from '../definitions/definitionSets.js';
import { gegevensdienst } from '../gegevensdiensten/catalogue.js';
import type { CheckOptions } from './CheckOptions.js';
import type { CheckRun } from './CheckRun.js';

/**
 * The options of one check, with its gegevensdienst looked up.
 *
 * @throws UnknownGegevensdienstError when there is no such gegevensdienst.
 */
export function createRun({ dienst: named, ...options }: CheckOptions): CheckRun {
  const dienst = typeof named === 'string' ? gegevensdienst(named) : named;
  return {
    ...options,
    definitions: definitionSets(options.definitions),
    dienst,
    release: dienst?.release ?? options.release,
  };
}

import type { Gegevensdienst } from '../gegevensdiensten/Gegevensdienst.js';
import type { CliContext } from './CliContext.js';
import { dienstOf } from './dienstOf.js';
import { loadDiensten } from './loadDiensten.js';
import { UsageError } from './UsageError.js';

/** Flags by which a gegevensdienst is named. */
export interface DienstFlags {
  readonly dienst?: string;
  /** Files with definitions of gegevensdiensten of one's own. */
  readonly definition: readonly string[];
}

/** The gegevensdienst that is named; a single definition of one's own needs no name. */
export async function chosenDienst(
  { dienst: name, definition: files }: DienstFlags,
  { texts }: CliContext,
): Promise<Gegevensdienst | undefined> {
  const own = await loadDiensten(files, texts);
  if (name !== undefined) return dienstOf(name, own, texts);
  const [only, ...others] = own;
  if (others.length > 0) throw new UsageError(texts.nameTheDienst(own.map(({ key }) => key)));
  return only;
}

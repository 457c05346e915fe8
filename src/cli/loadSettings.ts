import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { isRecord } from '../foundation/isRecord.js';
import { nearestStrings } from '../foundation/nearestStrings.js';
import type { Settings } from '../documents/Settings.js';
import { readInputFiles } from './readInputFiles.js';
import type { CliTexts } from './texts.js';
import { UsageError } from './UsageError.js';

/** The name under which settings are found, in the folder of work or one above it. */
export const settingsName = 'pgo-keten.config.json';

/**
 * Settings from a file that is named, or else from the nearest one upward; `false` leaves them out. Paths in them are
 * made those of the caller.
 *
 * @throws UsageError for a file that can't be read or holds something else.
 */
export async function loadSettings(
  named: string | false | undefined,
  folder: string,
  texts: CliTexts,
): Promise<Settings> {
  if (named === false) return {};
  const path = named ?? findUpward(folder);
  if (path === undefined) return {};
  const settings = await readSettings(path, texts);
  const from = dirname(resolve(folder, path));
  const absolute = (paths: readonly string[]): readonly string[] => paths.map((one) => resolve(from, one));
  const { files, definition, out, known } = settings;
  return {
    ...settings,
    ...(files !== undefined && { files: absolute(files) }),
    ...(definition !== undefined && { definition: absolute(definition) }),
    ...(out !== undefined && { out: absolute(out) }),
    ...(known !== undefined && { known: resolve(from, known) }),
  };
}

function findUpward(folder: string): string | undefined {
  const path = join(folder, settingsName);
  if (existsSync(path)) return path;
  const above = dirname(folder);
  return above === folder ? undefined : findUpward(above);
}

async function readSettings(path: string, texts: CliTexts): Promise<Settings> {
  const [file] = readInputFiles([path]);
  if (file === undefined || file.problem !== undefined) {
    throw new UsageError(texts.problems[file?.problem ?? 'missing'](path));
  }
  // zod is loaded only for who has documents to read.
  const { documents, readDocument } = await import('../documents.js');
  const text = new TextDecoder().decode(file.bytes);
  const result = readDocument(documents.settings, text);
  if (result.ok) return result.document;
  const { settingNames } = await import('../documents/settingsSchema.js');
  const unknown = keysOf(text).find((key) => !settingNames.includes(key));
  if (unknown !== undefined) {
    throw new UsageError(texts.unknownSetting(path, unknown, nearestStrings(unknown, settingNames, 2)));
  }
  const [first] = result.problems;
  throw new UsageError(
    texts.notADocument(path, documents.settings.title, `${first?.at ?? ''} ${first?.message ?? ''}`.trim()),
  );
}

function keysOf(text: string): readonly string[] {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? Object.keys(value) : [];
  } catch {
    return [];
  }
}

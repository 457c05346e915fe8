import picocolors from 'picocolors';
import type { Palette } from '../report/Palette.js';
import { plainPalette } from '../report/Palette.js';

/** What decides whether a stream gets colour. */
export interface ColourContext {
  readonly isTTY: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Colour when the output is a terminal and `NO_COLOR` is not set; `FORCE_COLOR` asks for it in a pipe as well. */
export function terminalPalette({ isTTY, env }: ColourContext): Palette {
  const isSet = (name: string): boolean => (env[name] ?? '') !== '';
  const forced = isSet('FORCE_COLOR') && env['FORCE_COLOR'] !== '0';
  const wanted = !isSet('NO_COLOR') && (forced || (isTTY && env['TERM'] !== 'dumb'));
  return wanted ? picocolors.createColors(true) : plainPalette;
}

import type { Command } from 'commander';
import type { Settings } from '../documents/Settings.js';

/** Which file with settings is used. */
export interface ConfigFlags {
  readonly config?: string | boolean;
}

/** The file that is named; `false` for none at all, undefined when nothing is said. */
export function configOf({ config }: ConfigFlags): string | false | undefined {
  return config === true ? undefined : config;
}

/** Flags with settings where the command line itself says nothing. */
export function withSettings<F extends object>(
  files: readonly string[],
  flags: F,
  { $schema: _, files: usual = [], ...settings }: Settings,
  command: Command,
): { readonly files: readonly string[]; readonly flags: F } {
  const said = Object.entries(flags).filter(([name]) => command.getOptionValueSource(name) === 'cli');
  return {
    files: files.length === 0 ? usual : files,
    flags: { ...flags, ...settings, ...Object.fromEntries(said) },
  };
}

import { ReadOptionError } from './ReadOptionError.js';

/** What reading accepts from a text that nobody vouches for; what goes over a limit is a finding. */
export interface ReadLimits {
  /** Longest text: bytes, or UTF-16 code units of a string. Default just under 512 MiB, the longest text of V8. */
  readonly length: number;
  /** Deepest nesting of objects and arrays, or of XML elements. Default 100, at most 1,000. */
  readonly depth: number;
  /** Most values (members and items) in one JSON value, or most XML elements. Default 20 million. */
  readonly values: number;
  /** Most findings of one reading; how many more there are is told. Default 1,000. */
  readonly findings: number;
}

const defaultLimits: ReadLimits = {
  length: 512 * 1024 * 1024 - 64,
  depth: 100,
  values: 20_000_000,
  findings: 1_000,
};

/** Readers call themselves for each level, so that more could exhaust the stack. */
const deepest = 1_000;

/**
 * Completes limits with the defaults.
 *
 * @throws ReadOptionError for a limit that is not a positive integer, or a depth over 1,000.
 */
export function readLimits(limits: Partial<ReadLimits> = {}): ReadLimits {
  for (const [name, value] of Object.entries(limits)) {
    if (!Number.isInteger(value) || value < 1 || (name === 'depth' && value > deepest)) {
      throw new ReadOptionError(`limits.${name}`, String(value));
    }
  }
  return { ...defaultLimits, ...limits };
}

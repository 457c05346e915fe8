import type { Places } from '../Places.js';

/** A value that was read whole, before it is known to be a resource. */
export interface JsonValue {
  /** Place among the values of the text, from 0; values that could not be read count. */
  readonly index: number;
  readonly value: unknown;
  /** Line of NDJSON that it is, from 1. */
  readonly line?: number;
  /** Offset in the text. */
  readonly offset: () => number | undefined;
}

/** JSON text as values. */
export interface JsonContent {
  readonly form: 'json' | 'json-array' | 'ndjson';
  readonly values: readonly JsonValue[];
  readonly places: Places;
}

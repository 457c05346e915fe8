import type { TextPosition } from '../foundation/createLineIndex.js';

/** Where something stands in a text. */
export interface TextPlace extends TextPosition {
  /** In UTF-16 code units from the start of the text. */
  readonly offset: number;
  /** False when the element itself is not in the text, so that this is where what should hold it stands. */
  readonly exact: boolean;
}

/** What a path starts at, when that is not the one resource of the text. */
export interface PathStart {
  /** `index` of the resource among those of the text; default the first that was read. */
  readonly resource?: number;
  /** Index of the Bundle entry at whose resource the path starts. */
  readonly entry?: number;
}

/** Finds places of resources in their text. Costs nothing before the first question. */
export interface Places {
  /**
   * Line and column of an element: of its name, or for a repetition that is not the first of where it starts.
   * Paths are as in a Finding: `Patient.identifier[1].system`, `Observation.value.ofType(Quantity)`.
   */
  placeOf(path: string, start?: PathStart): TextPlace | undefined;
  /** The number at a path as the text writes it (`1.50`); undefined when there is no number. */
  literalOf(path: string, start?: PathStart): string | undefined;
  /** Line and column of an offset in the text. */
  positionAt(offset: number): TextPosition;
}

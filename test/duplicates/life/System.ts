import type { Release } from '../../../src/fhir/Release.js';
import type { FactKind, FactKinds, PersonName, SystemName } from './Fact.js';
import type { Habits, Json, Pen } from './Pen.js';

/** How a system writes each kind of fact that it keeps; undefined where it has nothing to say of this one. */
export type Writers = { readonly [K in FactKind]?: (holds: FactKinds[K], pen: Pen) => Json | undefined };

/** A system that keeps records: how it writes them, and how it may be asked. */
export interface System {
  readonly name: SystemName;
  readonly release: Release;
  readonly base: string;
  readonly root: string;
  readonly ids: readonly Habits['ids'][];
  readonly numbersOrders?: true;
  /** Share of the kinds of records that it numbers. */
  readonly numbered: number;
  /** Its gegevensdienst, and another through which part of its records come once more. */
  readonly services: readonly [string, string];
  /** Writes the same in the other release, for what has gone over to it. */
  readonly second?: { readonly release: Release; readonly service: string; readonly writers: Writers };
  readonly writers: Writers;
  person(name: PersonName, pen: Pen): Json;
}

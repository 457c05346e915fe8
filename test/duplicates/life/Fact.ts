import type { Analyte, Material, Operation, Problem, Product, Substance, Term, Vaccine } from './terms.js';

/** A moment: wall clock in the Netherlands. */
export interface Moment {
  readonly day: string;
  /** Minutes after midnight. */
  readonly minutes: number;
}

export type Side = 'left' | 'right';

/** A care provider, and where he or she works. */
export interface Worker {
  readonly agb: string;
  readonly uzi: string;
  readonly initials: string;
  readonly prefix?: string;
  readonly surname: string;
  readonly specialty: string;
}

export interface Place {
  readonly agb: string;
  readonly ura: string;
  readonly name: string;
  readonly kind: 'V6' | 'V4' | 'J8' | 'Z3';
  readonly street: string;
  readonly postalCode: string;
}

export type PersonName = 'owner' | 'child' | 'twin' | 'mother';

/** What each kind of fact holds. */
export interface FactKinds {
  problem: { problem: Problem; side?: Side; onset: string; ended?: string; refuted?: true };
  episode: { problem: Problem; start: string; ended?: string };
  alert: { text: string; problem?: Problem; start: string; ended?: true };
  allergy: { substance: Substance; refuted?: true };
  agreement: {
    product: Product;
    perDay: number;
    start: string;
    end?: string;
    at: Moment;
    prescriber: Worker;
    mbh: string;
    number: string;
    stop?: true;
  };
  order: { product: Product; at: Moment; quantity: number; prescriber: Worker; mbh: string; number: string };
  schedule: {
    product: Product;
    at: Moment;
    start: string;
    perDay: number;
    prescriber: Worker;
    mbh: string;
    number: string;
  };
  instruction: {
    product: Product;
    perDay: number;
    start: string;
    at: Moment;
    pharmacy: Place;
    mbh: string;
    number: string;
  };
  supply: { product: Product; at: Moment; quantity: number; pharmacy: Place; mbh: string; number: string };
  use: {
    product: Product;
    perDay: number;
    start: string;
    end?: string;
    at: Moment;
    by: 'person' | 'professional';
    mbh: string;
    number: string;
  };
  administration: { product: Product; at: Moment; amount: number; mbh: string; number: string };
  result: {
    analyte: Analyte;
    value: number;
    at: Moment;
    material: Material;
    state?: 'preliminary' | 'final';
  };
  panel: { at: Moment; name: Term; members: readonly string[] };
  specimen: { material: Material; at: Moment; container: string };
  report: {
    at: Moment;
    name: Term;
    text: string;
    results: readonly string[];
    state?: 'preliminary' | 'final';
  };
  pressure: { systolic: number; diastolic: number; at: Moment };
  weight: { kilograms: number; at: Moment };
  line: { type: 'S' | 'O' | 'E' | 'P'; text: string; contact: string; day: string; worker: Worker };
  contact: { at: Moment; class: 'AMB' | 'IMP' | 'EMER'; worker: Worker; place: Place; reason?: string };
  minutes: { contact: string; day: string; worker: Worker; lines: readonly string[] };
  operation: { operation: Operation; side?: Side; day: string; planned?: true };
  request: { operation: Operation; side?: Side; day: string; at: Moment; requester: Worker };
  vaccination: { vaccine: Vaccine; day: string; dose?: number; lot?: string; refused?: true };
  document: {
    title: string;
    type: Term;
    day: string;
    author: Worker;
    bytes: string;
    master: string;
    superseded?: true;
  };
  file: { bytes: string };
  appointment: { at: Moment; with: Worker; description: string; cancelled?: true };
  plan: { title: string; category: Term; start: string; activities: readonly string[]; ended?: true };
  goal: { text: string; measure: Term; start: string; reached?: true };
  diet: { name: string; term: Term; day: string; texture?: string };
  directive: { treatment: Term; allowed: boolean; day: string };
  will: { kind: Term; day: string };
  cover: { insurer: Place; uzovi: string; number: string; kind: 'B' | 'A'; year: number };
  relative: {
    name: { initials: string; given: string; prefix?: string; surname: string };
    phone: string;
    relation: Term;
  };
  aid: { device: Term; side?: Side; start: string; ended?: true; serial?: string };
  form: { questionnaire: string; at: Moment; answers: readonly number[] };
  imaging: { uid: string; at: Moment; description: string; series: number };
  worker: { worker: Worker };
  role: { worker: Worker; place: Place };
  place: { place: Place };
  location: { name: string; place: Place };
}

export type FactKind = keyof FactKinds;

export type SystemName = 'umc' | 'clinic' | 'gp' | 'formerGp' | 'pharmacy' | 'homecare' | 'registry' | 'lab';

/** Something that happened, is so or was agreed, and which systems hold a record of it. */
export interface Fact<K extends FactKind = FactKind> {
  readonly kind: K;
  readonly key: string;
  readonly holds: FactKinds[K];
  readonly knownTo: readonly SystemName[];
  readonly about: PersonName;
  /** What has changed in it when the systems are asked again. */
  readonly later?: Partial<FactKinds[K]>;
}

export type AnyFact = { [K in FactKind]: Fact<K> }[FactKind];

/** Writes down a fact; it is about the owner of the account unless told otherwise. */
export function fact<K extends FactKind>(
  kind: K,
  key: string,
  holds: FactKinds[K],
  knownTo: readonly SystemName[],
  more: { readonly about?: PersonName; readonly later?: Partial<FactKinds[K]> } = {},
): Fact<K> {
  return { kind, key, holds, knownTo, about: 'owner', ...more };
}

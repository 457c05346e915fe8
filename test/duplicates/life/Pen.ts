import type { Release } from '../../../src/fhir/Release.js';
import type { AnyFact, FactKind, Moment, PersonName, Place, Side, Worker } from './Fact.js';
import type { Term } from './terms.js';
import { sct, systems } from './terms.js';

export type Json = Readonly<Record<string, unknown>>;

/** One question put to a system: through which gegevensdienst, when, and in which release. */
export interface Session {
  readonly service: string;
  readonly at: string;
  readonly release: Release;
  /** The facts have gone on since the session before. */
  readonly later: boolean;
  /** Rows of this answer, by what stands in them. */
  readonly rows: Map<string, number>;
}

/** How a system keeps and sends its records, whatever they hold. */
export interface Habits {
  readonly source: string;
  /** What makes its slips other ones in each account. */
  readonly salt: string;
  readonly base: string;
  /** Naming system of its numbers. */
  readonly root: string;
  /** Which kinds of records carry such a number. */
  numbers(kind: FactKind): boolean;
  /** Whether ids are made anew each time that it is asked. */
  /** `rows`: the number of the row in the answer, so that one id stands for other things in the next. */
  readonly ids: 'kept' | 'made anew' | 'rows';
  /** Numbers orders and contacts instead of what came of them. */
  readonly numbersOrders: boolean;
}

/** A resource that comes along: a person, practitioner, organisation or product. */
export interface Companion {
  readonly resource: Json;
  readonly fact: string;
}

/** What a system writes with, for one record of one session. */
export class Pen {
  readonly habits: Habits;
  readonly session: Session;
  readonly theme: string;
  readonly kind: FactKind;
  readonly key: string;
  readonly about: PersonName;
  readonly companions: Companion[] = [];

  constructor(
    habits: Habits,
    session: Session,
    theme: string,
    { kind, key, about }: Pick<AnyFact, 'kind' | 'key' | 'about'>,
  ) {
    this.habits = habits;
    this.session = session;
    this.theme = theme;
    this.kind = kind;
    this.key = key;
    this.about = about;
  }

  /** The logical id of a record of this theme in this session. */
  idOf(kind: string, key: string): string {
    return this.#id(`${this.theme} ${kind} ${key}`);
  }

  #id(name: string): string {
    const { source, ids } = this.habits;
    const { rows } = this.session;
    if (ids === 'rows') {
      const row = rows.get(name) ?? rows.size + 1;
      rows.set(name, row);
      return String(row);
    }
    return digest(`${source} ${name} ${ids === 'kept' ? '' : this.session.at + this.session.service}`);
  }

  get id(): string {
    return this.idOf(this.kind, this.key);
  }

  /** The number of the record at this system; none for kinds that it does not number. */
  get number(): string | undefined {
    const { source, numbers } = this.habits;
    return numbers(this.kind) ? digest(`${source} number ${this.theme} ${this.kind} ${this.key}`) : undefined;
  }

  /** Whether whoever wrote this down did so: of this record always the same. */
  slip(what: string, share: number): boolean {
    return (
      Number.parseInt(
        digest(
          `${this.habits.source} ${this.habits.salt} ${what} ${this.theme} ${this.kind} ${this.key}`,
        ).slice(0, 4),
        16,
      ) /
        0x1_00_00 <
      share
    );
  }

  /** The number of the order that a result came of. */
  order(at: Moment): Json {
    return {
      identifier: [
        {
          system: this.habits.root,
          value: digest(`${this.habits.source} order ${this.theme} ${at.day} ${at.minutes}`),
        },
      ],
    };
  }

  identifier(extra: Json = {}): Json {
    const { number } = this;
    return number === undefined
      ? {}
      : { identifier: [{ ...extra, system: this.habits.root, value: number }] };
  }

  /** Sends a resource along and refers to it; one thing may stand there in several writings. */
  along(resource: Json, fact: string, writing = ''): { readonly reference: string } {
    const type = String(resource['resourceType']);
    const id = this.#id(`${type} ${fact} ${writing}`);
    if (
      !this.companions.some(({ resource: known }) => known['id'] === id && known['resourceType'] === type)
    ) {
      this.companions.push({ resource: { ...resource, id }, fact });
    }
    return { reference: `${type}/${id}` };
  }
}

/** A short hash in hexadecimal (FNV-1a, twice). */
export function digest(text: string): string {
  let [one, other] = [0x811c9dc5, 0x1b873593];
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    one = Math.imul(one ^ code, 0x01000193) >>> 0;
    other = Math.imul(other ^ (code + 7), 0x85ebca6b) >>> 0;
  }
  return one.toString(16).padStart(8, '0') + other.toString(16).padStart(8, '0');
}

/** A concept with its codings; each may go with or without its name. */
export function concept(codings: readonly (Term | Json)[], text?: string): Json {
  return { ...(codings.length > 0 && { coding: codings }), ...(text !== undefined && { text }) };
}

export function bare({ system, code }: Term): Json {
  return { system, code };
}

export function ext(url: string, value: Json): Json {
  return { url: `http://nictiz.nl/fhir/StructureDefinition/${url}`, ...value };
}

export function profile(name: string, base = 'http://nictiz.nl/fhir/StructureDefinition'): Json {
  return { meta: { profile: [`${base}/${name}`] } };
}

/** With the offset of the Netherlands. */
export function offsetTime({ day, minutes }: Moment): string {
  return `${day}T${clock(minutes)}:00${isSummer(day) ? '+02:00' : '+01:00'}`;
}

/** In UTC. */
export function utcTime({ day, minutes }: Moment, tail = 'Z'): string {
  const shift = (minutes - (isSummer(day) ? 120 : 60)) * 60_000;
  return new Date(Date.parse(`${day}T00:00:00Z`) + shift).toISOString().replace('.000Z', tail);
}

function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** Between the last Sundays of March and October. */
function isSummer(day: string): boolean {
  const lastSunday = (month: number): string => {
    const last = new Date(Date.UTC(Number(day.slice(0, 4)), month, 0));
    return new Date(last.getTime() - last.getUTCDay() * 86_400_000).toISOString().slice(0, 10);
  };
  return day >= lastSunday(3) && day < lastSunday(10);
}

export function sideTerm(side: Side): Term {
  return side === 'left' ? sct('7771000', 'links') : sct('24028007', 'rechts');
}

export function ucum(value: number, unit: string, code: string): Json {
  return { value, unit, system: systems.ucum, code };
}

export function fullName({
  initials,
  prefix,
  surname,
}: Pick<Worker, 'initials' | 'prefix' | 'surname'>): string {
  return [initials, prefix, surname].filter((part) => part !== undefined).join(' ');
}

export function addressOf({ street, postalCode }: Place, spaced = true): Json {
  return { line: [street], city: 'Zwolle', postalCode: spaced ? postalCode : postalCode.replace(' ', '') };
}

export const agb = 'http://fhir.nl/fhir/NamingSystem/agb-z';
export const uzi = 'http://fhir.nl/fhir/NamingSystem/uzi-nr-pers';
export const ura = 'http://fhir.nl/fhir/NamingSystem/ura';

export const medicationCategory = {
  MA: {
    STU3: sct('16076005', 'Prescription (procedure)'),
    R4: sct('33633005', 'voorschrijven van geneesmiddel'),
  },
  VV: {
    STU3: sct('52711000146108', 'verstrekkingsverzoek'),
    R4: sct('52711000146108', 'verstrekkingsverzoek'),
  },
  WDS: {
    STU3: sct('395067002', 'optimaliseren van dosering'),
    R4: sct('395067002', 'optimaliseren van dosering'),
  },
  TA: {
    STU3: sct('422037009', 'Provider medication administration instructions (procedure)'),
    R4: sct('422037009', 'toedieningsafspraak'),
  },
  MVE: {
    STU3: sct('373784005', 'Dispensing medication (procedure)'),
    R4: sct('373784005', 'verstrekken van medicatie'),
  },
  MGB: {
    STU3: {
      system: 'urn:oid:2.16.840.1.113883.2.4.3.11.60.20.77.5.3',
      code: '6',
      display: 'Medicatiegebruik',
    },
    R4: sct('422979000', 'bevinding betreffende gedrag met betrekking tot medicatieregime'),
  },
  MTD: {
    STU3: sct('18629005', 'Administration of drug or medicament (procedure)'),
    R4: sct('18629005', 'toediening van medicatie'),
  },
} as const;

/** Tails of the numbers of building blocks. */
export const blockTail = {
  MA: '16076005.1',
  VV: '52711000146108.1',
  WDS: '395067002.1',
  TA: '422037009.1',
  MVE: '373784005.1',
  MGB: '6.1',
  MTD: '18629005.1',
} as const;

/** The number of a building block travels with it, whoever keeps a copy; each who makes one numbers under its own root. */
export function blockNumber(block: keyof typeof blockTail, number: string, maker = '999.77'): Json {
  return { system: `urn:oid:2.16.840.1.113883.2.4.3.11.${maker}.${blockTail[block]}`, value: number };
}

export const treatmentRoot = 'urn:oid:2.16.840.1.113883.2.4.3.11.999.77.1.1';

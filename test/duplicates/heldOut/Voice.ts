import type { Release } from '../../../src/fhir/Release.js';
import type { SeededRandom } from '../labelled/SeededRandom.js';

/** A resource as a source writes it. */
export type Written = Record<string, unknown>;

/** A code with its system and name. */
export interface Term {
  readonly system: string;
  readonly code: string;
  readonly display: string;
}

/** What a source is in the habit of. */
export interface Habits {
  readonly source: string;
  readonly release: Release;
  /** How it writes times: with the offset of the Netherlands, in UTC, or the day only. */
  readonly clock: 'offset' | 'utc' | 'day';
  /** Which terms of a concept it writes: the first of these that there is. */
  readonly terms: readonly string[];
  /** Writes the name as text only now and then. */
  readonly textShare: number;
  readonly capitals: boolean;
  /** Whether the unit goes as UCUM code, as text only, or both. */
  readonly units: 'ucum' | 'text' | 'both';
  /** Root of its numbers; it numbers this share of its records. */
  readonly root: string;
  readonly numbered: number;
  /** How it points at its patient. */
  readonly patient: string;
}

/** A moment: wall clock in the Netherlands. */
export interface Moment {
  readonly day: string;
  /** Minutes after midnight; none when only the day was written down. */
  readonly minutes?: number;
}

/** A source speaking: turns parts of a fact into FHIR by its habits. */
export class Voice {
  readonly habits: Habits;
  readonly release: Release;
  readonly random: SeededRandom;

  constructor(habits: Habits, random: SeededRandom, release: Release = habits.release) {
    this.habits = habits;
    this.random = random;
    this.release = release;
  }

  get isStu3(): boolean {
    return this.release === 'STU3';
  }

  /** One of the terms by habit, with its name as this source spells it; sometimes the name alone. */
  concept(terms: readonly Term[], names: readonly string[]): Written {
    const { textShare, terms: preferred } = this.habits;
    const name = this.spell(this.random.pick(names));
    const term =
      preferred
        .map((tag) => terms.find(({ system }) => system.includes(tag)))
        .find((each) => each !== undefined) ?? terms[0];
    if (term === undefined || this.random.chance(textShare)) return { text: name };
    const coding = { system: term.system, code: term.code, display: this.spell(term.display) };
    return this.random.chance(0.4) ? { coding: [coding], text: name } : { coding: [coding] };
  }

  /** One coding as it is. */
  coded(system: string, code: string, display?: string): Written {
    return { coding: [{ system, code, ...(display !== undefined && { display: this.spell(display) }) }] };
  }

  spell(text: string): string {
    return this.habits.capitals ? text.toUpperCase() : text;
  }

  /** A status: a code in STU3 and a concept in R4, for elements that changed so. */
  status(system: string, code: string): unknown {
    return this.isStu3 ? code : this.coded(`http://terminology.hl7.org/CodeSystem/${system}`, code);
  }

  time({ day, minutes }: Moment): string {
    const { clock } = this.habits;
    if (minutes === undefined || clock === 'day') return day;
    const summer = isSummer(day);
    if (clock === 'offset') return `${day}T${hourMinute(minutes)}:00${summer ? '+02:00' : '+01:00'}`;
    return new Date(Date.parse(`${day}T00:00:00Z`) + (minutes - (summer ? 120 : 60)) * 60_000)
      .toISOString()
      .replace('.000Z', 'Z');
  }

  quantity(value: number, unit: string, spelled: string): Written {
    const { units } = this.habits;
    if (units === 'text') return { value, unit: spelled };
    return {
      value,
      unit: units === 'ucum' ? unit : spelled,
      system: 'http://unitsofmeasure.org',
      code: unit,
    };
  }

  /** The head of a resource about the patient. */
  head(resourceType: string, subject: 'subject' | 'patient' | 'none', number: string | undefined): Written {
    return {
      resourceType,
      id: this.random.hex(12),
      meta: { lastUpdated: `2026-02-${String(this.random.between(10, 27))}T06:00:00Z`, versionId: '1' },
      text: { status: 'generated', div: `<div>${this.random.hex(6)}</div>` },
      ...(number !== undefined && { identifier: [{ system: this.habits.root, value: number }] }),
      ...(subject !== 'none' && { [subject]: { reference: this.habits.patient } }),
    };
  }

  /** A side of the body, where the release has it. */
  site(side: 'left' | 'right' | undefined): Written {
    if (side === undefined) return {};
    const coding = [
      side === 'left'
        ? { system: snomed, code: '7771000', display: 'links' }
        : { system: snomed, code: '24028007', display: 'rechts' },
    ];
    const url = this.isStu3
      ? 'http://nictiz.nl/fhir/StructureDefinition/BodySite-Qualifier'
      : 'http://nictiz.nl/fhir/StructureDefinition/ext-AnatomicalLocation.Laterality';
    return { bodySite: [{ extension: [{ url, valueCodeableConcept: { coding } }] }] };
  }
}

export const snomed = 'http://snomed.info/sct';

function hourMinute(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** Whether the clock is an hour ahead: between the last Sundays of March and October. */
function isSummer(day: string): boolean {
  const lastSunday = (month: number): string => {
    const last = new Date(Date.UTC(Number(day.slice(0, 4)), month, 0));
    return new Date(last.getTime() - last.getUTCDay() * 86_400_000).toISOString().slice(0, 10);
  };
  return day >= lastSunday(3) && day < lastSunday(10);
}

/** A day so many days later. */
export function daysLater(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

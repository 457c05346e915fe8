import type { Release } from '../../../src/fhir/Release.js';
import type { Source } from '../../../src/duplicates/DuplicateResult.js';
import type { Person, PersonStyle } from './people.js';
import { makeStyle, patientResource, two } from './people.js';
import type { SeededRandom } from './SeededRandom.js';

/** A source system in an account. */
export interface System {
  readonly name: string;
  readonly base: string;
  readonly release: Release;
  /** Naming system of its own numbers. */
  readonly root: string;
  /** How it codes problems. */
  readonly coding: 'icpc' | 'snomed' | 'icd10';
  readonly style: PersonStyle;
}

/** One answer of a system: a gegevensdienst at a moment. */
export interface Answer {
  readonly system: System;
  readonly gegevensdienst: string;
  readonly retrievedAt: string;
  readonly release: Release;
  readonly entries: { resource: Record<string, unknown>; fullUrl: string; search?: string; label: Label }[];
}

/** What is known of an entry: its fact and scenario. */
export interface Label {
  readonly fact: string;
  readonly scenario: string;
}

/** Thrown when an account has used all of a list; the scenario is then left out. */
export class Exhausted extends Error {}

/** All that one person retrieved, gathered answer by answer. */
export class Account {
  readonly person: Person;
  readonly random: SeededRandom;
  readonly systems: readonly System[];
  readonly #answers = new Map<string, Answer>();
  readonly #patients = new Map<string, Record<string, unknown>>();
  readonly #taken = new Set<object>();
  readonly #days = new Set<string>();
  #ids = 0;

  constructor(person: Person, random: SeededRandom) {
    this.person = person;
    this.random = random;
    this.systems = [
      system('huisarts', 'STU3', 'icpc', random),
      system('ziekenhuis', random.chance(0.5) ? 'STU3' : 'R4', 'snomed', random),
      system('apotheek', 'R4', 'snomed', random),
      system('kliniek', 'R4', 'icd10', random),
    ];
  }

  /** Something of a list that no other scenario of this account has; undefined when all are taken. */
  take<T extends object>(list: readonly T[]): T {
    const left = list.filter((each) => !this.#taken.has(each));
    if (left.length === 0) throw new Exhausted();
    const taken = this.random.pick(left);
    this.#taken.add(taken);
    return taken;
  }

  /** A day that no other scenario of this account has. */
  day(from = 2018, to = 2025): string {
    for (;;) {
      const day = `${this.random.between(from, to)}-${two(this.random.between(1, 12))}-${two(this.random.between(1, 28))}`;
      if (this.#days.has(day)) continue;
      this.#days.add(day);
      return day;
    }
  }

  /** A number that no other resource has. */
  id(prefix = ''): string {
    this.#ids += 1;
    return `${prefix}${this.random.hex(6)}${this.#ids.toString(16)}`;
  }

  system(name: string): System {
    const found = this.systems.find((each) => each.name === name);
    if (found === undefined) throw new Error(`No system '${name}'.`);
    return found;
  }

  /** The reference with which a system points at the person. */
  subject(from: System): Record<string, unknown> {
    return {
      reference: `Patient/pat-${from.name}`,
      display: `${this.person.given[0] ?? ''} ${this.person.own}`,
    };
  }

  /** Puts a resource into an answer; the person comes along in each answer. */
  deliver(
    to: System,
    resource: Record<string, unknown>,
    label: Label,
    options: { service?: string; at?: string; fullUrl?: string; search?: string; release?: Release } = {},
  ): void {
    const { service = '48', at = '2026-03-01T10:00:00+01:00', search, release = to.release } = options;
    const key = `${to.name} ${service} ${at} ${release}`;
    let answer = this.#answers.get(key);
    if (answer === undefined) {
      answer = { system: to, gegevensdienst: service, retrievedAt: at, release, entries: [] };
      this.#answers.set(key, answer);
      this.#deliverPerson(answer);
    }
    const fullUrl =
      options.fullUrl ?? `${to.base}/${String(resource['resourceType'])}/${String(resource['id'])}`;
    answer.entries.push({ resource, fullUrl, ...(search !== undefined && { search }), label });
  }

  #deliverPerson(answer: Answer): void {
    const { system: from } = answer;
    const resource =
      this.#patients.get(from.name) ??
      patientResource(
        this.person,
        from.style,
        `pat-${from.name}`,
        { system: `${from.root}.pat`, value: `P${this.person.key}` },
        this.random,
      );
    this.#patients.set(from.name, resource);
    answer.entries.push({
      resource,
      fullUrl: `${from.base}/Patient/pat-${from.name}`,
      search: 'include',
      label: { fact: `person ${this.person.key}`, scenario: 'admin-repeat' },
    });
  }

  /** The sources as handed to the detector, and the labels in the same order. */
  sources(): { readonly sources: readonly Source[]; readonly labels: readonly (readonly Label[])[] } {
    const answers = [...this.#answers.values()];
    return {
      sources: answers.map(({ system: from, gegevensdienst, retrievedAt, release, entries }) => ({
        source: from.name,
        gegevensdienst,
        retrievedAt,
        release,
        bundle: {
          resourceType: 'Bundle',
          type: 'searchset',
          entry: entries.map(({ resource, fullUrl, search = 'match' }) => ({
            fullUrl,
            resource,
            search: { mode: search },
          })),
        },
      })),
      labels: answers.map(({ entries }) => entries.map(({ label }) => label)),
    };
  }
}

function system(name: string, release: Release, coding: System['coding'], random: SeededRandom): System {
  return {
    name,
    base: `https://${name}.example/fhir`,
    release,
    root: `urn:oid:2.16.840.1.113883.2.4.3.11.999.${random.between(100, 9999)}`,
    coding,
    style: makeStyle(random),
  };
}

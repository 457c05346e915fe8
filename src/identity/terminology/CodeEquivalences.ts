import { isRecord } from '../../foundation/isRecord.js';
import type { FhirResource } from '../../fhir/FhirResource.js';
import type { Code } from './Code.js';
import { codeSystemName } from './codeSystemName.js';
import { commonKinds } from './commonKinds.js';
import { commonMeasurements } from './commonMeasurements.js';
import { commonProblems } from './commonProblems.js';

/** What one code means beside another. */
export interface CodeRelation {
  /** The same, or merely near: broader, narrower, or seen together. */
  readonly sameness: 'same' | 'near';
  readonly by: 'concept-map' | 'travelling-codes';
}

const snomed = 'http://snomed.info/sct';
const loinc = 'http://loinc.org';
const icpc = 'http://hl7.org/fhir/sid/icpc-1-nl';
const icd10 = 'http://hl7.org/fhir/sid/icd-10-nl';
const nhg45 = 'https://referentiemodel.nhg.org/tabellen/nhg-tabel-45-diagnostische-bepalingen';

const mapSame: CodeRelation = { sameness: 'same', by: 'concept-map' };
const mapNear: CodeRelation = { sameness: 'near', by: 'concept-map' };
const travelling: CodeRelation = { sameness: 'near', by: 'travelling-codes' };

const sameWords: ReadonlySet<string> = new Set(['equivalent', 'equal', '']);
const nearWords: ReadonlySet<string> = new Set([
  'wider',
  'narrower',
  'subsumes',
  'specializes',
  'inexact',
  'relatedto',
  'source-is-narrower-than-target',
  'source-is-broader-than-target',
  'related-to',
]);

const travellingLimit = 400_000;

/**
 * Which codes of different systems mean the same. Three sources: crosswalks of common problems and measurements,
 * ConceptMaps that the user supplies, and the data itself, where the codings of one concept are translations of each
 * other. Two SNOMED codes under one ICPC code are not the same, so relations are chained only where every step leads
 * from one code to one code.
 */
export class CodeEquivalences {
  readonly #relations = new Map<string, Map<string, CodeRelation>>();
  readonly #chronic = new Set<string>();
  #travelling = 0;

  constructor(conceptMaps: readonly FhirResource[] = []) {
    // Before the crosswalks: a broader code of theirs beside the user's would hide that a step is one to one.
    for (const map of conceptMaps) this.#addConceptMap(map);
    if (conceptMaps.length > 0) this.#closeOneToOne();
    for (const problem of commonProblems) {
      const keys = [
        ...keysOf(icpc, problem.icpc),
        ...keysOf(snomed, problem.snomed),
        ...keysOf(icd10, problem.icd10),
      ];
      this.#relateAll(keys);
      if (problem.chronic === true) for (const key of keys) this.#chronic.add(key);
    }
    for (const keys of commonKinds) this.#relateAll(keys);
    for (const { loinc: codes, snomed: snomedCodes, nhg45: nhgCodes } of commonMeasurements) {
      this.#relateAll([...keysOf(loinc, codes), ...keysOf(snomed, snomedCodes), ...keysOf(nhg45, nhgCodes)]);
    }
  }

  /** Notes that codings stood together in one concept. */
  noteTogether(codes: readonly Code[]): void {
    for (const [index, a] of codes.entries()) {
      for (const b of codes.slice(index + 1)) {
        if (a.system === b.system || a.system === '' || b.system === '') continue;
        if (this.#travelling >= travellingLimit || this.#relations.get(a.key)?.has(b.key) === true) continue;
        this.#travelling += 1;
        this.#relate(a.key, b.key, travelling);
      }
    }
  }

  /** How two codes relate; undefined when nothing is known. */
  relation(a: Code, b: Code): CodeRelation | undefined {
    return this.#relations.get(a.key)?.get(b.key);
  }

  /** The codes of a system that a map calls the same as a code; where there are any, another code there is telling. */
  mappedInto(code: Code, system: string): readonly string[] {
    const targets = this.#relations.get(code.key);
    if (targets === undefined) return [];
    const found: string[] = [];
    for (const [key, { by, sameness }] of targets) {
      if (by === 'concept-map' && sameness === 'same' && key.startsWith(`${system}|`))
        found.push(key.slice(system.length + 1));
    }
    return found;
  }

  /** Keys of the codes that a code relates to, without itself. */
  related(key: string): readonly string[] {
    const targets = this.#relations.get(key);
    return targets === undefined ? [] : [...targets.keys()];
  }

  /** Whether a problem is known to last. ICPC and ICD-10 codes under a lasting one last too. */
  isChronic(code: Code): boolean {
    if (this.#chronic.has(code.key)) return true;
    const dot = code.key.lastIndexOf('.');
    return (
      (code.system === icpc || code.system === icd10) && dot > 0 && this.#chronic.has(code.key.slice(0, dot))
    );
  }

  /** Joins what a code is mapped to in several systems, when it is one code in each. */
  #closeOneToOne(): void {
    for (const targets of [...this.#relations.values()]) {
      const bySystem = new Map<string, string | undefined>();
      for (const [key, { sameness, by }] of targets) {
        if (sameness !== 'same' || by !== 'concept-map') continue;
        const system = key.slice(0, key.lastIndexOf('|'));
        bySystem.set(system, bySystem.has(system) ? undefined : key);
      }
      this.#relateAll([...bySystem.values()].filter((key) => key !== undefined));
    }
  }

  #relateAll(keys: readonly string[]): void {
    for (const a of keys) for (const b of keys) if (a !== b) this.#relate(a, b, mapSame);
  }

  #relate(a: string, b: string, relation: CodeRelation): void {
    this.#put(a, b, relation);
    this.#put(b, a, relation);
  }

  #put(from: string, to: string, relation: CodeRelation): void {
    const targets = this.#relations.get(from);
    if (targets === undefined) this.#relations.set(from, new Map([[to, relation]]));
    else if (targets.get(to)?.by !== 'concept-map' || relation.sameness === 'same') targets.set(to, relation);
  }

  #addConceptMap(map: FhirResource): void {
    for (const group of listOf(map['group'])) {
      const { source, target } = group;
      if (typeof source !== 'string' || typeof target !== 'string') continue;
      for (const element of listOf(group['element'])) {
        const from = element['code'];
        if (typeof from !== 'string') continue;
        for (const each of listOf(element['target'])) {
          const to = each['code'];
          if (typeof to !== 'string') continue;
          const word = each['equivalence'] ?? each['relationship'] ?? '';
          const relation =
            typeof word !== 'string'
              ? undefined
              : sameWords.has(word)
                ? mapSame
                : nearWords.has(word)
                  ? mapNear
                  : undefined;
          if (relation === undefined) continue;
          this.#relate(`${codeSystemName(source)}|${from}`, `${codeSystemName(target)}|${to}`, relation);
        }
      }
    }
  }
}

function keysOf(system: string, codes: readonly string[] | undefined): readonly string[] {
  return (codes ?? []).map((code) => `${system}|${code}`);
}

function listOf(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

import type { Release } from '../fhir/Release.js';
import type { Translated } from '../foundation/Language.js';
import type { Confidence, FactSource } from './FactSource.js';
import type { Transaction } from './Transaction.js';

/** What a gegevensdienst does: the person collects data, or shares data with a care provider. */
export type DienstFunction = 'verzamelen' | 'delen';

/** The role that a system is qualified for. */
export interface SystemRole {
  /** Absent when no source gives the code. */
  readonly code?: string;
  /** `beschikbaarstellen` is the side of XIS and DVA, `raadplegen` that of the PGO. */
  readonly side: 'beschikbaarstellen' | 'raadplegen';
  readonly confidence: Confidence;
}

/** Whether a gegevensdienst is in use. */
export interface DienstStatus {
  readonly value: 'actueel' | 'in-ontwikkeling';
  readonly sources: readonly FactSource[];
}

/** A FHIR package that holds profiles of a gegevensdienst; without version when none was found. */
export interface DienstPackage {
  readonly name: string;
  readonly version?: string;
}

/** A gegevensdienst: what a PGO may ask or send, and what it may expect. */
export interface Gegevensdienst {
  /** Our stable name: `bgz-3`. */
  readonly key: string;
  /** The number in the MedMij catalogue, where one is known. */
  readonly id?: string;
  readonly name: Translated;
  readonly version: string;
  /** The edition of MedMij's information standards, such as `2020.01`. */
  readonly publication?: string;
  readonly informationStandard: { readonly name: string; readonly version: string };
  readonly release: Release;
  /** `person` is a service of MedMij; `professional` is an exchange between care providers, outside MedMij. */
  readonly domain: 'person' | 'professional';
  /** Absent for what is no service of MedMij. */
  readonly function?: DienstFunction;
  /** True for a granulaire gegevensdienst: one zib or concept. */
  readonly granular: boolean;
  readonly systemRoles: readonly SystemRole[];
  readonly sectors: readonly string[];
  /** Absent when no source tells. */
  readonly status?: DienstStatus;
  readonly packages: readonly DienstPackage[];
  readonly capabilityStatements: readonly string[];
  readonly transactions: readonly Transaction[];
  /** Profiles that probably belong to it, for a service whose queries are not published. */
  readonly candidateProfiles?: readonly string[];
  readonly sources: readonly FactSource[];
  readonly confidence: Confidence;
  readonly note?: Translated;
}

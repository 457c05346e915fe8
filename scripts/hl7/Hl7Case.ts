import type { FhirResource } from '../../src/fhir/FhirResource.js';
import type { Release } from '../../src/fhir/Release.js';

/** An issue as the Java validator reported it. */
export interface JavaIssue {
  readonly severity: 'fatal' | 'error' | 'warning' | 'information';
  readonly code: string;
  readonly expression: readonly string[];
  readonly text: string;
}

/** One run of HL7's own validator cases: a resource, what it was held against, and what the Java validator said. */
export interface Hl7Case {
  readonly id: string;
  readonly kind: 'base' | 'profile';
  readonly fhir: Release;
  readonly module: string;
  readonly input?: FhirResource;
  /** The text, where the point of the case is its form. */
  readonly inputText?: string;
  readonly profileUrl: string | null;
  readonly conformanceFiles: readonly string[];
  readonly options: Readonly<Record<string, unknown>>;
  readonly expected: { readonly errors: number; readonly issues?: readonly JavaIssue[] };
  /** The expectation depends on the XML form, which the corpus does not hold. */
  readonly xmlSpecific?: boolean;
}

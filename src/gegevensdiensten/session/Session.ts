import type { CompiledDefinitions } from '../../definitions/CompiledDefinitions.js';
import type { FhirResource } from '../../fhir/FhirResource.js';
import type { ReferenceScope } from '../../validation/profile/ReferenceScope.js';
import type { Gegevensdienst } from '../Gegevensdienst.js';
import type { Answer } from './Answer.js';

/** What was exchanged for one gegevensdienst, as far as it is at hand. */
export interface Session {
  readonly dienst: Gegevensdienst;
  readonly definitions: CompiledDefinitions;
  readonly answers: readonly Answer[];
  /** True when every input is an exchange: only then something can be missing. */
  readonly recorded: boolean;
  /** All resources of the session: most references leave their Bundle. */
  readonly scope: ReferenceScope;
  /** The Patient that answers the question for the person, when there is exactly one. */
  readonly person: FhirResource | undefined;
  /** Whether a resource conforms to a profile, claimed or not; undefined when that can't be told. */
  readonly conforms: (resource: FhirResource, profile: string) => boolean | undefined;
  /** Addresses (`Practitioner/1`) that were read and not given, with the HTTP status. */
  readonly unreadable: ReadonlyMap<string, number>;
}

import type { FhirResource } from '../fhir/FhirResource.js';
import type { TimeZone } from '../fhir/TimeZone.js';
import type { EvidenceMode } from '../finding/maskValue.js';
import type { PersonsRule } from '../identity/assignPersons.js';
import type { DuplicateCertainty, DuplicateVerdict } from './DuplicateResult.js';
import type { SameFactRules } from './SameFactRule.js';
import type { ResourceComparison } from '../identity/ResourceRecord.js';

/** How duplicates are sought. Nothing need be given. */
export interface DuplicateOptions {
  /** Verdicts to seek; all by default. */
  readonly verdicts?: readonly DuplicateVerdict[];
  /**
   * The least sure that a group may be. `certain`: would be said by anyone who reads both. `probable`, the default:
   * everything that tells facts apart agrees, as far as given. `possible`: worth a look, not to be merged unseen.
   */
  readonly minimumCertainty?: DuplicateCertainty;
  /**
   * The least score, from 0 to 1, of each link between two resources; 0 by default. `certain` links score from 0.9,
   * `probable` ones from 0.7 and `possible` ones from 0.4: within these, the share of what could agree that does.
   */
  readonly minimumScore?: number;
  /** Zone of dates and times without an offset; Europe/Amsterdam by default. */
  readonly zone?: TimeZone;
  /** ConceptMap resources (STU3 or R4) that say which codes mean the same. */
  readonly conceptMaps?: readonly FhirResource[];
  /** Own comparisons, instead of those of the package for their types. */
  readonly comparisons?: readonly ResourceComparison[];
  /** Own rules on what must agree, by resource type, instead of those of the package. */
  readonly sameFact?: ReadonlyMap<string, SameFactRules>;
  /**
   * Own naming systems whose numbers identify by themselves: resources with one number are one, whatever else differs,
   * and two numbers of one system are two.
   */
  readonly identitySystems?: readonly string[];
  /** Naming systems whose numbers group resources (an order, a treatment) and identify none. */
  readonly groupingSystems?: readonly string[];
  /** Whether sources that each tell of one person tell of the same one; `account` by default. */
  readonly persons?: PersonsRule;
  /** How values of the record stand in evidence; masked by default. */
  readonly evidence?: EvidenceMode;
}

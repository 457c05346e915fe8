import type { DefinitionSet } from '../../definitions/DefinitionSet.js';
import type { FhirResource } from '../../fhir/FhirResource.js';
import type { BundleSubject } from '../../validation/bundle/BundleSubject.js';
import { claimedProfiles } from '../claimedProfiles.js';
import { meetsByClaim } from '../meetsByClaim.js';
import type { Gegevensdienst } from '../Gegevensdienst.js';
import type { Transaction } from '../Transaction.js';
import type { Attribution } from './Answer.js';

/**
 * Attributes a Bundle without usable self link to the question of which all found resources claim an expected
 * profile, or one derived from it. Several questions may fit; then it says so.
 */
export function attributeByProfiles(
  bundle: BundleSubject,
  dienst: Gegevensdienst,
  definitions: DefinitionSet,
): Attribution {
  const found: FhirResource[] = [];
  for (const { resource, searchMode } of bundle.entries) {
    if (resource === undefined || resource.resourceType === 'OperationOutcome') continue;
    if (searchMode === undefined || searchMode === 'match') found.push(resource);
  }
  if (found.length === 0) return { by: 'nothing' };
  const candidates = dienst.transactions.filter(
    (transaction) =>
      transaction.variantOf === undefined &&
      transaction.alternativeTo === undefined &&
      transaction.expectedProfiles.length > 0 &&
      fits(transaction, found, definitions),
  );
  const [first, ...others] = candidates;
  if (first === undefined) return { by: 'nothing' };
  return others.length === 0 ? { by: 'profiles', transaction: first } : { by: 'several', candidates };
}

/** All resources of the asked type claim an expected profile, there is one, and the others may come along. */
function fits(transaction: Transaction, found: readonly FhirResource[], definitions: DefinitionSet): boolean {
  let asked = 0;
  for (const resource of found) {
    if (resource.resourceType !== transaction.resourceType) {
      if (!Object.hasOwn(transaction.included, resource.resourceType)) return false;
      continue;
    }
    const claimed = claimedProfiles(resource);
    if (meetsByClaim(claimed, transaction.expectedProfiles, definitions) !== true) return false;
    asked++;
  }
  return asked > 0;
}

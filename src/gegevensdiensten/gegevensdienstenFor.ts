import { withoutVersion } from '../fhir/canonical.js';
import type { FunctiegroepCode } from '../taxonomy/functiegroepen.js';
import { gegevensdiensten } from './catalogue.js';
import type { Gegevensdienst } from './Gegevensdienst.js';
import type { Transaction } from './Transaction.js';

/** What is looked for; of several, all must hold. */
export interface DienstQuery {
  /** Canonical of a profile that an answer is expected to meet, as what was found or what came along. */
  readonly profile?: string;
  /** Type that is asked for. */
  readonly resourceType?: string;
  readonly functiegroep?: FunctiegroepCode;
}

/** A gegevensdienst with those of its transactions that fit what is looked for. */
export interface DienstMatch {
  readonly dienst: Gegevensdienst;
  readonly transactions: readonly Transaction[];
}

/**
 * The gegevensdiensten that deliver a profile or type, or that a functiegroep builds on, in the order of the
 * catalogue. Forms of a question that ask less are left out.
 *
 * @example
 * gegevensdienstenFor({ resourceType: 'Immunization' }).map(({ dienst }) => dienst.id); // ['48', '63', ...]
 */
export function gegevensdienstenFor(query: DienstQuery): readonly DienstMatch[] {
  const profile = query.profile === undefined ? undefined : withoutVersion(query.profile);
  const matches: DienstMatch[] = [];
  for (const dienst of gegevensdiensten as readonly Gegevensdienst[]) {
    const transactions = dienst.transactions.filter(
      (transaction) =>
        transaction.variantOf === undefined &&
        (query.resourceType === undefined || query.resourceType === transaction.resourceType) &&
        (query.functiegroep === undefined || query.functiegroep === transaction.functiegroep) &&
        (profile === undefined || profilesOf(transaction).includes(profile)),
    );
    if (transactions.length > 0) matches.push({ dienst, transactions });
  }
  return matches;
}

function profilesOf({ expectedProfiles, included }: Transaction): readonly string[] {
  return [...expectedProfiles, ...Object.values(included).flat()];
}

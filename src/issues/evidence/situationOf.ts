import type { Situation } from '../../taxonomy/Situation.js';
import type {
  BundleEvidence,
  ContextEvidence,
  ReportEvidence,
  SamlEvidence,
  ValidatorEvidence,
} from '../SymptomReport.js';
import { isIdentity } from './chainClues.js';
import { compareChain } from './compareChain.js';
import { isSharing } from './exchangeClues.js';
import { situationOfExchanges } from './situationOfExchanges.js';

/** All circumstances that evidence tells, as facts that responsibility and severity turn on. */
export function situationOf(evidence: ReportEvidence): Situation {
  const { lists, oauth, saml, bundle, context, chain, http = [], validator = [], duplicates = [] } = evidence;
  const { signals = [], differences = [] } = evidence;
  const compared = chain === undefined ? undefined : compareChain(chain);
  const hop = isDoubleOnScreen(evidence) ? 'screen' : compared?.firstDeviatingHop;
  const lostInPgo = [
    ...(compared?.change === 'lost' ? [hop] : []),
    ...differences.filter(({ kind }) => kind === 'lost').map(({ firstDeviatingHop }) => firstDeviatingHop),
  ].some((lostAt) => lostAt === 'pgo' || lostAt === 'pgo-shown');
  const sharing = http.some(isSharing) || chain?.direction === 'delen';
  return {
    ...lists,
    ...(oauth?.error !== undefined && { oauthError: oauth.error }),
    ...(oauth?.grant !== undefined && { grant: oauth.grant }),
    ...(oauth?.afterDigiD !== undefined && { afterDigiD: oauth.afterDigiD }),
    ...(saml !== undefined && ofLogin(saml)),
    ...(bundle !== undefined && ofBundle(bundle)),
    ...(context !== undefined && ofContext(context)),
    ...situationOfExchanges(http),
    ...(sharing && { direction: 'delen' }),
    ...(hop !== undefined && { firstDeviatingHop: hop }),
    ...(lostInPgo && { lostInPgo: true }),
    ...(signals.some(({ kind }) => kind === 'contradiction') && { contradiction: true }),
    ...(chain !== undefined && isIdentity(chain) && { otherPerson: 'whole-record' }),
    ...ofValidator(validator.filter((item) => 'kind' in item)),
    ...ofDuplicates(duplicates),
  };
}

/** True when what is double in the answer is so on the screen of the record as well. */
function isDoubleOnScreen({ chain, duplicates = [] }: ReportEvidence): boolean {
  return duplicates.length > 0 && typeof chain?.scherm === 'number' && chain.scherm > 1;
}

function ofLogin({ status = '', subStatus = '' }: SamlEvidence): Situation {
  if (status.endsWith(':Success')) return {};
  return {
    authenticationFailed: true,
    ...(subStatus.endsWith('NoAuthnContext') && { loginLevelTooLow: true }),
  };
}

function ofBundle({ total, entries, nextLink, followed }: BundleEvidence): Situation {
  const missing = total !== undefined && entries !== undefined && total > entries;
  return {
    ...(missing && { resultsMissing: true }),
    ...(total === 0 && { emptyAnswer: true }),
    ...(nextLink !== undefined && { nextLink }),
    ...(followed !== undefined && { followed }),
  };
}

function ofContext(context: ContextEvidence): Situation {
  const { age, onBehalf, releaseDelayDays, scopeInStandard, providersAffected, suppliersAffected } = context;
  const { serviceVersionPgo: pgo, serviceVersionDva: dva } = context;
  const newerSide = pgo === undefined || dva === undefined ? undefined : sideThatIsNewer(pgo, dva);
  return {
    ...(age !== undefined && { age }),
    ...(onBehalf !== undefined && { onBehalf }),
    ...(releaseDelayDays !== undefined && { releaseDelayDays }),
    ...(scopeInStandard !== undefined && { scopeInStandard }),
    ...(providersAffected !== undefined && { providersAffected }),
    ...(suppliersAffected !== undefined && { suppliersAffected }),
    ...(pgo !== undefined && dva !== undefined && pgo !== dva && { versionsDiffer: true }),
    ...(newerSide !== undefined && { newerSide }),
  };
}

function sideThatIsNewer(pgo: string, dva: string): 'pgo' | 'aanbieder' | undefined {
  const order = compareVersions(pgo, dva);
  if (order === 0) return undefined;
  return order > 0 ? 'pgo' : 'aanbieder';
}

const releaseNumbers: ReadonlyMap<string, string> = new Map([
  ['DSTU2', '1.0'],
  ['STU3', '3.0'],
  ['R4', '4.0'],
  ['R4B', '4.3'],
  ['R5', '5.0'],
]);

/** Compares versions by their numbers; names of FHIR releases count as their number. */
function compareVersions(a: string, b: string): number {
  const left = numbersOf(a);
  const right = numbersOf(b);
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function numbersOf(version: string): readonly number[] {
  const text = releaseNumbers.get(version.trim().toUpperCase()) ?? version;
  return (text.match(/\d+/g) ?? []).map(Number);
}

function ofValidator(reported: readonly ValidatorEvidence[]): Situation {
  const [first] = reported;
  if (first === undefined) return {};
  const suppliersAffected = reported.reduce((most, item) => Math.max(most, item.suppliersAffected ?? 0), 0);
  return {
    findingKind: first.kind,
    ...(suppliersAffected > 0 && { suppliersAffected }),
  };
}

function ofDuplicates(duplicates: ReportEvidence['duplicates'] = []): Situation {
  for (const duplicate of duplicates) {
    if (!('sameId' in duplicate || 'sameIdentifier' in duplicate)) continue;
    const { sameId, sameIdentifier } = duplicate;
    return {
      ...(sameId !== undefined && { sameId }),
      ...(sameIdentifier !== undefined && { sameIdentifier }),
    };
  }
  return {};
}

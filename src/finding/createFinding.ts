import type { CantTellReason } from './CantTellReason.js';
import type { Evidence, EvidenceValue, Finding, Severity } from './Finding.js';
import { maskAddress } from './maskAddress.js';
import { maskName } from './maskName.js';
import type { EvidenceMode } from './maskValue.js';
import { maskValue } from './maskValue.js';
import type { RecordValue } from './recordValue.js';
import { isRecordValue } from './recordValue.js';
import type { RuleMetadata } from './RuleMetadata.js';

/** Evidence as a check hands it in: values from the record are wrapped by `recordValue`. */
export type RawEvidence<E extends Evidence> = { readonly [K in keyof E]: E[K] | RecordValue };

/** Place and circumstances of a finding; see {@link Finding}. */
export interface FindingPlace {
  readonly path: string;
  readonly origin?: number;
  readonly item?: number;
  readonly entry?: number;
  readonly fullUrl?: string;
  readonly line?: number;
  readonly column?: number;
  readonly profile?: string;
}

/** Options that hold for all findings of one run. */
export interface FindingOptions {
  readonly evidence: EvidenceMode;
}

/** Makes the finding of a failed rule; masks what comes from the record. */
export function failedFinding<E extends Evidence>(
  rule: RuleMetadata<E>,
  place: FindingPlace,
  evidence: RawEvidence<E>,
  options: FindingOptions & { readonly severity?: Severity },
): Finding {
  return {
    code: rule.code,
    outcome: 'failed',
    severity: options.severity ?? rule.severity,
    issueType: rule.issueType,
    ...shownPlace(place),
    evidence: maskEvidence(evidence, options.evidence),
  };
}

/** Makes the finding of a rule that could not decide. */
export function cantTellFinding<E extends Evidence>(
  rule: RuleMetadata<E>,
  reason: CantTellReason,
  place: FindingPlace,
  evidence: RawEvidence<E>,
  options: FindingOptions,
): Finding {
  return {
    code: rule.code,
    outcome: 'cantTell',
    reason,
    severity: 'information',
    issueType: rule.issueType,
    ...shownPlace(place),
    evidence: maskEvidence(evidence, options.evidence),
  };
}

function shownPlace(place: FindingPlace): FindingPlace {
  const path = maskName(place.path);
  const { fullUrl } = place;
  return fullUrl === undefined ? { ...place, path } : { ...place, path, fullUrl: maskAddress(fullUrl) };
}

function maskEvidence(evidence: Readonly<Record<string, unknown>>, mode: EvidenceMode): Evidence {
  const masked: Record<string, EvidenceValue | undefined> = {};
  for (const [name, value] of Object.entries(evidence)) {
    if (value === undefined) continue;
    masked[name] = isRecordValue(value)
      ? maskValue(value.recordValue, mode)
      : shownValue(name, value as EvidenceValue);
  }
  return masked;
}

/** What stands clear in evidence: names, addresses, and what definitions say. */
function shownValue(name: string, value: EvidenceValue): EvidenceValue {
  if (typeof value !== 'string') return value;
  if (name === 'resourceType') return maskName(value);
  return addresses.has(name) ? maskAddress(value) : value;
}

/** Names under which evidence holds an address from the record. */
const addresses: ReadonlySet<string> = new Set(['url', 'fullUrl', 'namespace', 'reference']);

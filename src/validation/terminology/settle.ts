import { cantTellFinding, failedFinding } from '../../finding/createFinding.js';
import type { Finding } from '../../finding/Finding.js';
import type { EvidenceMode } from '../../finding/maskValue.js';
import { recordValue } from '../../finding/recordValue.js';
import { codeNotInValueSet, codeOutsideExtensible } from '../profile/bindings.js';
import type { ValidationResult } from '../validate.js';
import type { CodeQuestion, CodeVerdict, TerminologyService } from './TerminologyService.js';
import type { UndecidedCode } from './UndecidedCode.js';

/**
 * Lets a terminology service decide the codes that `validate` could not decide. What it does not decide either stays
 * `cantTell`, so that a service that fails never makes a verdict.
 *
 * @example
 * const service = createTerminologyClient({ baseUrl: 'https://terminology.example/fhir' });
 * const settled = await settle(validate(resource, { definitions }), service);
 */
export async function settle(
  result: ValidationResult,
  service: TerminologyService,
): Promise<ValidationResult> {
  const { undecidedCodes } = result;
  const undecided = undecidedCodes?.codes() ?? [];
  if (undecidedCodes === undefined || undecided.length === 0) return result;
  const verdictOf = await askAll(undecided, service);
  const failed: Finding[] = [];
  const open: UndecidedCode[] = [];
  for (const each of undecided) {
    const verdicts = each.codes.map(({ system, code }) => verdictOf(each.valueSet, system, code));
    if (verdicts.includes('member')) continue;
    if (verdicts.includes('unknown')) open.push(each);
    else failed.push(outside(each, undecidedCodes.evidence));
  }
  const { left, evidence } = undecidedCodes;
  const others = result.findings.filter((finding) => left > 0 || !isUndecidedBinding(finding));
  return {
    ...result,
    findings: [...others, ...failed, ...(left > 0 ? [] : stillOpen(open, evidence))],
    undecidedCodes: { ...undecidedCodes, codes: () => open },
  };
}

/** Asks each question once. A code without system means nothing to a service. */
async function askAll(
  undecided: readonly UndecidedCode[],
  service: TerminologyService,
): Promise<(valueSet: string, system: string | undefined, code: string) => CodeVerdict> {
  const questions = new Map<string, CodeQuestion>();
  for (const { valueSet, codes } of undecided) {
    for (const { system, code } of codes) {
      if (system !== undefined && system !== '')
        questions.set(keyOf(valueSet, system, code), { valueSet, system, code });
    }
  }
  const verdicts = await service.validateCodes([...questions.values()]);
  const byKey = new Map([...questions.keys()].map((key, index) => [key, verdicts[index] ?? 'unknown']));
  return (valueSet, system, code) => byKey.get(keyOf(valueSet, system, code)) ?? 'unknown';
}

function keyOf(valueSet: string, system: string | undefined, code: string): string {
  return JSON.stringify([valueSet, system, code]);
}

function isUndecidedBinding({ code, outcome }: Finding): boolean {
  return code === codeNotInValueSet.code && outcome === 'cantTell';
}

function outside(
  { valueSet, strength, codes, needs, reason, ...place }: UndecidedCode,
  evidence: EvidenceMode,
): Finding {
  const [first] = codes;
  const found = {
    code: recordValue(first?.code ?? ''),
    ...(first?.system !== undefined && { system: first.system }),
    valueSet,
    strength,
  };
  return strength === 'required'
    ? failedFinding(codeNotInValueSet, place, found, { evidence })
    : failedFinding(codeOutsideExtensible, place, found, { evidence });
}

const placesShown = 3;

/** What stays open, once per value set and what it needs, with a count and the first places. */
function stillOpen(open: readonly UndecidedCode[], evidence: EvidenceMode): readonly Finding[] {
  const groups = new Map<string, UndecidedCode[]>();
  for (const each of open) {
    const key = JSON.stringify([each.valueSet, each.needs]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [each]);
    else group.push(each);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { valueSet, strength, codes, needs, reason, ...place } = first;
    const finding = cantTellFinding(
      codeNotInValueSet,
      reason,
      place,
      { code: '', valueSet, strength, needs },
      { evidence },
    );
    const places = group.slice(0, placesShown).map(placeText);
    return [{ ...finding, evidence: { ...finding.evidence, count: group.length, places } }];
  });
}

function placeText({ path, entry }: UndecidedCode): string {
  return entry === undefined ? path : `entry[${entry}] ${path}`;
}

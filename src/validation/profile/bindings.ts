import type { CompiledValueSet, Membership } from '../../definitions/valueSets/Membership.js';
import { defineFinding } from '../../finding/RuleMetadata.js';
import { containsBsn } from '../../finding/maskValue.js';
import { recordValue } from '../../finding/recordValue.js';
import { isRecord } from '../../foundation/isRecord.js';
import { nearestStrings } from '../../foundation/nearestStrings.js';
import type { UndecidedCode } from '../terminology/UndecidedCode.js';
import type { CodeInSystem } from './codesIn.js';
import { codesIn } from './codesIn.js';
import { isMember } from './memberOf.js';
import type { PlannedBinding } from './plan/plannedBindings.js';
import type { Walk } from './Walk.js';

interface BindingEvidence {
  readonly [name: string]: string | number | readonly string[] | undefined;
  readonly code: string;
  readonly system?: string | undefined;
  readonly valueSet: string;
  readonly strength: string;
  readonly nearest?: string | undefined;
}

const source = {
  document: 'HL7 FHIR',
  section: 'Terminology bindings',
  url: 'http://hl7.org/fhir/R4/terminologies.html#strength',
} as const;

const coded = ({ code, system }: BindingEvidence): string =>
  system === undefined || system === '' ? `'${code}'` : `'${system}|${code}'`;

/** A code that a required value set does not hold. */
export const codeNotInValueSet = defineFinding<BindingEvidence>({
  code: 'binding/code-not-in-value-set',
  severity: 'error',
  issueType: 'code-invalid',
  source,
  symptom: 'onbekende-of-verouderde-code',
  cantTell: ['value-set-unknown', 'value-set-not-enumerable'],
  title: {
    nl: 'Een code komt uit de waardelijst die voor het element verplicht is.',
    en: 'A code comes from the value set that is required for the element.',
  },
  text: {
    nl: (evidence) =>
      `Code ${coded(evidence)} staat niet in de verplichte waardelijst '${evidence.valueSet}'${evidence.nearest === undefined ? '' : `; bedoeld is misschien '${evidence.nearest}'`}.`,
    en: (evidence) =>
      `Code ${coded(evidence)} is not in the required value set '${evidence.valueSet}'${evidence.nearest === undefined ? '' : `; perhaps '${evidence.nearest}' was meant`}.`,
  },
});

/** A code outside a value set that should be used where it fits. */
export const codeOutsideExtensible = defineFinding<BindingEvidence>({
  code: 'binding/code-outside-extensible',
  severity: 'warning',
  issueType: 'code-invalid',
  source,
  symptom: 'onbekende-of-verouderde-code',
  title: {
    nl: 'Een code komt uit de uitbreidbare waardelijst, tenzij die het begrip niet heeft.',
    en: 'A code comes from the extensible value set, unless that lacks the concept.',
  },
  text: {
    nl: (evidence) =>
      `Code ${coded(evidence)} staat niet in de ${evidence.strength === 'preferred' ? 'aanbevolen' : 'uitbreidbare'} waardelijst '${evidence.valueSet}'; dat mag alleen als die geen passende code heeft.`,
    en: (evidence) =>
      `Code ${coded(evidence)} is not in the ${evidence.strength} value set '${evidence.valueSet}'; that is allowed only when it has no fitting code.`,
  },
});

/** No code where a required value set asks one. */
export const codeMissing = defineFinding<{ valueSet: string }>({
  code: 'binding/code-missing',
  severity: 'error',
  issueType: 'code-invalid',
  source,
  symptom: 'onbekende-of-verouderde-code',
  title: {
    nl: 'Een element met een verplichte waardelijst heeft een code.',
    en: 'An element with a required value set has a code.',
  },
  text: {
    nl: ({ valueSet }) => `Er is geen code; een code uit '${valueSet}' is verplicht.`,
    en: ({ valueSet }) => `There is no code; a code from '${valueSet}' is required.`,
  },
});

/** The codes of this concern. */
export const bindingFindings = [codeNotInValueSet, codeOutsideExtensible, codeMissing] as const;

/** Holds coded content against bindings. */
export function checkBindings(
  walk: Walk,
  value: unknown,
  typeCode: string,
  bindings: readonly PlannedBinding[],
): void {
  for (const binding of bindings) {
    if (binding.codes === undefined || isMember(value, binding.codes) !== true)
      checkBinding(walk, value, typeCode, binding);
  }
}

function checkBinding(walk: Walk, value: unknown, typeCode: string, binding: PlannedBinding): void {
  const codes = codesIn(value);
  const valueSet = binding.codes;
  if (codes.length === 0) {
    const asksCode = binding.strength === 'required' && binding.allowsNoCode !== true;
    if (asksCode && valueSet !== undefined && lacksCode(value, typeCode)) {
      walk.report(codeMissing, { valueSet: binding.valueSet }, binding);
    }
    return;
  }
  if (valueSet === undefined) {
    const evidence = { code: '', valueSet: binding.valueSet, strength: binding.strength };
    if (binding.strength !== 'preferred') {
      walk.cantTell(codeNotInValueSet, 'value-set-unknown', binding.valueSet, evidence, binding);
      leaveOpen(walk, binding, { reason: 'value-set-unknown', needs: binding.valueSet, codes });
    }
    return;
  }
  let undecided: Extract<Membership, { kind: 'undecided' }> | undefined;
  for (const { system, code } of codes) {
    const membership = valueSet.membership(system, code);
    if (membership.kind === 'member') return;
    if (membership.kind === 'undecided') undecided = membership;
  }
  const [first] = codes;
  if (first === undefined) return;
  const { valueSet: url, strength } = binding;
  if (undecided !== undefined) {
    if (strength === 'preferred') return;
    const evidence = { code: '', valueSet: url, strength, needs: undecided.needs };
    walk.cantTell(
      codeNotInValueSet,
      'value-set-not-enumerable',
      `${url} ${undecided.needs}`,
      evidence,
      binding,
    );
    leaveOpen(walk, binding, { reason: 'value-set-not-enumerable', needs: undecided.needs, codes });
    return;
  }
  reportOutside(walk, first, typeCode, valueSet, binding);
}

/** What is open here a terminology service may decide later. */
function leaveOpen(
  walk: Walk,
  { strength, valueSet, profile }: PlannedBinding,
  open: Pick<UndecidedCode, 'reason' | 'needs' | 'codes'>,
): void {
  if (strength !== 'example') walk.needsTerminology({ ...open, strength, valueSet }, profile);
}

/** Only codes of `code` elements with a required binding are of a small published set and may be shown. */
function reportOutside(
  walk: Walk,
  { system, code }: CodeInSystem,
  typeCode: string,
  valueSet: CompiledValueSet,
  binding: PlannedBinding,
): void {
  const required = binding.strength === 'required';
  const ofClosedSet = required && typeCode === 'code';
  const shown = ofClosedSet && !containsBsn(code) ? code : recordValue(code);
  const codes = ofClosedSet ? valueSet.codes() : undefined;
  const evidence = {
    code: shown,
    ...(system !== undefined && { system }),
    valueSet: binding.valueSet,
    strength: binding.strength,
    nearest: codes === undefined ? undefined : nearestStrings(code, codes, 1)[0],
  };
  if (required) walk.report(codeNotInValueSet, evidence, binding);
  else {
    const severity = binding.strength === 'preferred' ? 'information' : 'warning';
    walk.report(codeOutsideExtensible, evidence, { ...binding, severity });
  }
}

/** Text without code lacks one; an element with only extensions says why it is empty. */
function lacksCode(value: unknown, typeCode: string): boolean {
  if (!isRecord(value)) return false;
  if (typeCode === 'CodeableConcept') return value['text'] !== undefined || value['coding'] !== undefined;
  return Object.keys(value).some((name) => name !== 'id' && name !== 'extension');
}

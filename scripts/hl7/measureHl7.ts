import type { Finding } from '../../src/finding/Finding.js';
import type { Explanation } from './explanations.js';
import { explanations } from './explanations.js';
import type { Hl7Case, JavaIssue } from './Hl7Case.js';
import { javaKind, ourKind, sameKind } from './javaKinds.js';
import { countedFromZero, javaPath, ourPath, samePlace } from './pathOf.js';
import type { Hl7Corpus } from './readHl7Corpus.js';
import { runHl7Case } from './runHl7Case.js';

/** To which of the two tables a case belongs, or why it counts in neither. */
export type CaseGroup = 'instance' | 'definition' | 'apart';

/** What came of one case. */
export interface CaseResult {
  readonly hl7Case: Hl7Case;
  readonly group: CaseGroup;
  readonly javaErrors: readonly JavaIssue[];
  readonly errors: readonly Finding[];
  /** Java's errors for which there is one of ours at the same place and of the same kind. */
  readonly matched: number;
  readonly agrees: boolean;
  readonly explanation: Explanation | undefined;
}

/** Runs all cases. */
export function measureHl7(corpus: Hl7Corpus): readonly CaseResult[] {
  return corpus.cases.map((hl7Case) => resultOf(hl7Case, runHl7Case(hl7Case, corpus)));
}

function resultOf(hl7Case: Hl7Case, findings: readonly Finding[]): CaseResult {
  const errors = findings.filter(({ severity }) => severity === 'error' || severity === 'fatal');
  const javaErrors = (hl7Case.expected.issues ?? []).filter(
    ({ severity }) => severity === 'error' || severity === 'fatal',
  );
  const expected = hl7Case.expected.errors > 0;
  return {
    hl7Case,
    group: groupOf(hl7Case),
    javaErrors,
    errors,
    matched: javaErrors.filter((issue) => errors.some((finding) => isSame(issue, finding))).length,
    agrees: expected === errors.length > 0,
    explanation: explanations.get(hl7Case.id),
  };
}

/** Resources that define something; their defects are those of who writes a guide, not of who sends data. */
const definitionTypes: ReadonlySet<string> = new Set([
  'StructureDefinition',
  'ValueSet',
  'CodeSystem',
  'ConceptMap',
  'SearchParameter',
  'OperationDefinition',
  'ImplementationGuide',
  'CapabilityStatement',
  'Measure',
  'PlanDefinition',
]);
const modulesApart: ReadonlySet<string> = new Set(['measure', 'dsig', 'xver']);

function groupOf({ id, module, input, xmlSpecific }: Hl7Case): CaseGroup {
  if (xmlSpecific === true || explanations.get(id)?.kind === 'apart') return 'apart';
  if (modulesApart.has(module) || definitionTypes.has(input?.resourceType ?? '')) return 'definition';
  return 'instance';
}

function isSame({ expression, text }: JavaIssue, finding: Finding): boolean {
  const kind = javaKind(text);
  if (!sameKind(kind, ourKind(finding.code))) return false;
  // What is wrong with a text as a whole has no path.
  if (expression.length === 0) return true;
  return expression.map(javaPath).some((path) => {
    if (samePlace(path, ourPath(finding))) return true;
    return kind === 'document' && samePlace(countedFromZero(path), ourPath(finding));
  });
}

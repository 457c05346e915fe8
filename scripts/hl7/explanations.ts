/** Why a case comes out differently here, where that is no defect of ours. */
export interface Explanation {
  /**
   * `apart`: it turns on a file, guide, later release or option of the Java run that the corpus does not hold.
   * `specification`: the specification does not ask what the Java validator reports. `left`: it is not checked here.
   */
  readonly kind: 'apart' | 'specification' | 'left';
  readonly reason: string;
}

const circle =
  'The resource that is referred to is not in the corpus; the Java run loads it from a server of its own. Here: cannot tell.';
const option = 'The finding comes from an option of the Java validator, not from the specification.';

/** By id of the case. */
export const explanations: ReadonlyMap<string, Explanation> = new Map<string, Explanation>([
  ['patient-circle1-bad-linked1#profile', { kind: 'apart', reason: circle }],
  ['patient-circle1-bad-source1#profile', { kind: 'apart', reason: circle }],
  ['patient-circle2-bad-linked#profile', { kind: 'apart', reason: circle }],
  ['patient-circle2-bad-source1#profile', { kind: 'apart', reason: circle }],
  ['bad-markdown-no-html', { kind: 'apart', reason: option }],
  ['pat-security-bad-string1', { kind: 'apart', reason: option }],
  ['bundle-bad-by-param', { kind: 'apart', reason: `${option} It asks a profile of one entry.` }],
  [
    'patient-ig-bad',
    {
      kind: 'apart',
      reason:
        'The profile is asked by ImplementationGuide.global. Which guide covers the data is not in the data; here the caller asks profiles.',
    },
  ],
  [
    'abstract-question-type-included-qr',
    {
      kind: 'specification',
      reason:
        "The Questionnaire has an item of the abstract type 'question', which says no type of answer. Here: cannot tell, since the definition can't be used.",
    },
  ],
  [
    'questionnaireResponse-enableWhenEx-test-fail',
    {
      kind: 'apart',
      reason:
        'The condition stands in an extension of a national guide (fi.kanta), which the specification does not define.',
    },
  ],
  [
    'encounter-period',
    {
      kind: 'specification',
      reason:
        'per-1 compares a date with a time on that date. FHIRPath gives the empty result for unlike precision, and empty passes.',
    },
  ],
  [
    'extension-version-restriction-range-r3',
    {
      kind: 'apart',
      reason:
        'The restriction to FHIR versions is an extension of R5 on the definition; STU3 and R4 do not have it.',
    },
  ],
  [
    'pat-dob-ext',
    {
      kind: 'specification',
      reason:
        'The extension is not at hand. Unknown extensions are allowed by the specification. Here: cannot tell.',
    },
  ],
  [
    'aggregation-apart-good4',
    {
      kind: 'apart',
      reason:
        'Encounter.class is required in R4, and the example lacks it; HAPI 8.4 reports that on R4 as well.',
    },
  ],
  [
    'aggregation-apart-good4#profile',
    {
      kind: 'apart',
      reason:
        'Encounter.class is required in R4, and the example lacks it; HAPI 8.4 reports that on R4 as well.',
    },
  ],
  [
    'res-inv-example-bad',
    {
      kind: 'apart',
      reason:
        'Three extensions below http://hl7.org/fhir/StructureDefinition/ are not in R4 but in the extension pack of later releases, which the Java run loads.',
    },
  ],
  [
    'standards-status-x-r4',
    {
      kind: 'apart',
      reason: 'The extension that it uses is defined for R5; the Java run takes that definition for R4 data.',
    },
  ],
  [
    'type-ref-unchecked#profile',
    {
      kind: 'specification',
      reason:
        'The reference says itself that it points to a Group, and the profile allows Patient and Location. The Java run leaves references unchecked.',
    },
  ],
  ['obs-mz', { kind: 'left', reason: 'A defect of a StructureDefinition: snapshots are not made here.' }],
  [
    'sd-bundle-r3',
    {
      kind: 'left',
      reason: 'A defect of a StructureDefinition: expressions in definitions are not type-checked.',
    },
  ],
  [
    'sp-diff-base',
    { kind: 'left', reason: 'A defect of a SearchParameter: its expression is not type-checked.' },
  ],
  [
    'vs-params-2',
    { kind: 'left', reason: 'Expressions in ValueSet filters are an extension of later releases.' },
  ],
  [
    'vs-params-3',
    { kind: 'left', reason: 'Expressions in ValueSet filters are an extension of later releases.' },
  ],
  [
    'vs-params-4',
    { kind: 'left', reason: 'Expressions in ValueSet filters are an extension of later releases.' },
  ],
  ['measure-report-ihe', { kind: 'left', reason: 'A MeasureReport is not held against its Measure.' }],
  ['mr-covid-mr1', { kind: 'left', reason: 'A MeasureReport is not held against its Measure.' }],
  ['mr-single-bad-2', { kind: 'left', reason: 'A MeasureReport is not held against its Measure.' }],
  [
    'patient-xver',
    { kind: 'left', reason: 'Extensions that stand for elements of other releases are not worked out.' },
  ],
  ['signatures-example-2', { kind: 'left', reason: 'Signatures are not verified.' }],
]);

/** A resource with its place in the Bundle. */
interface Entry {
  readonly fullUrl: string;
  readonly resource: Readonly<Record<string, unknown>>;
  readonly search: { readonly mode: string };
}

type Make = (index: number) => Readonly<Record<string, unknown>>;

const server = 'https://xis.example/fhir';
const loinc = 'http://loinc.org';
const snomed = 'http://snomed.info/sct';
const ucum = 'http://unitsofmeasure.org';

/** Kinds of resource, each as often as it stands here: half of a real record is measurements. */
const kinds: readonly Make[] = [
  laboratoryResult,
  bloodPressure,
  laboratoryResult,
  condition,
  medicationRequest,
  bloodPressure,
  encounter,
  laboratoryResult,
  allergy,
  immunization,
];

/** A search set of a made-up person's record: valid R4, of the given number of entries, some 0.9 kB each. */
export function r4Bundle(entries: number): object {
  const fixed = [patient(), organization(), practitioner()];
  const resources = Array.from({ length: entries }, (_, index) => {
    const at = index - fixed.length;
    return fixed[index] ?? (kinds[at % kinds.length] ?? laboratoryResult)(at);
  });
  const entry = resources.map((resource): Entry => ({
    fullUrl: `${server}/${String(resource['resourceType'])}/${String(resource['id'])}`,
    resource,
    search: { mode: 'match' },
  }));
  const link = [{ relation: 'self', url: `${server}/Patient/p1/$everything` }];
  return { resourceType: 'Bundle', id: 'record', type: 'searchset', total: entries, link, entry };
}

/** The same Bundle with a defect in one of each eleven entries: code, date, cardinality, element or type. */
export function r4BundleWithDefects(entries: number): object {
  const bundle = r4Bundle(entries) as { readonly entry: { resource: Record<string, unknown> }[] };
  const defects: readonly ((resource: Record<string, unknown>) => void)[] = [
    (resource) => (resource['status'] = 'unknown-code'),
    (resource) => (resource['birthDate'] = '2025-02-30'),
    (resource) => (resource['identifier'] = { value: '1' }),
    (resource) => (resource['nonsense'] = true),
    (resource) => delete resource['code'],
  ];
  bundle.entry.forEach(({ resource }, index) => {
    if (index % 11 === 10) defects[Math.floor(index / 11) % defects.length]?.(resource);
  });
  return bundle;
}

function day(index: number): string {
  return `20${10 + (index % 15)}-${twoDigits(1 + (index % 12))}-${twoDigits(1 + (index % 28))}`;
}

function moment(index: number): string {
  return `${day(index)}T${twoDigits(8 + (index % 10))}:${twoDigits(index % 60)}:00+01:00`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

function concept(system: string, code: string, display: string): object {
  return { coding: [{ system, code, display }], text: display };
}

function quantity(value: number, unit: string): object {
  return { value, unit, system: ucum, code: unit };
}

const subject = { reference: 'Patient/p1', display: 'V. Voorbeeld' };
const performer = [{ reference: 'Organization/o1', display: 'Ziekenhuis Voorbeeld' }];

function narrative(text: string): object {
  return { status: 'generated', div: `<div xmlns="http://www.w3.org/1999/xhtml"><p>${text}</p></div>` };
}

function patient(): Record<string, unknown> {
  return {
    resourceType: 'Patient',
    id: 'p1',
    meta: { lastUpdated: '2025-11-03T08:45:00+01:00' },
    text: narrative('V. Voorbeeld, geboren 12 maart 1961'),
    identifier: [{ system: 'https://xis.example/patientnummer', value: '000001' }],
    active: true,
    name: [{ use: 'official', text: 'V. Voorbeeld', family: 'Voorbeeld', given: ['Vera', 'Wilhelmina'] }],
    telecom: [{ system: 'phone', value: '+31 6 00000000', use: 'mobile' }],
    gender: 'female',
    birthDate: '1961-03-12',
    address: [{ use: 'home', line: ['Voorbeeldstraat 1'], city: 'Ons Dorp', postalCode: '1234 AB' }],
    managingOrganization: { reference: 'Organization/o1' },
  };
}

function organization(): Record<string, unknown> {
  return {
    resourceType: 'Organization',
    id: 'o1',
    identifier: [{ system: 'https://xis.example/organisatie', value: '12' }],
    name: 'Ziekenhuis Voorbeeld',
    telecom: [{ system: 'phone', value: '+31 20 0000000', use: 'work' }],
  };
}

function practitioner(): Record<string, unknown> {
  return {
    resourceType: 'Practitioner',
    id: 'a1',
    identifier: [{ system: 'https://xis.example/medewerker', value: '77' }],
    name: [{ family: 'Voorbeeldarts', given: ['Anna'] }],
  };
}

function laboratoryResult(index: number): Record<string, unknown> {
  return {
    resourceType: 'Observation',
    id: `lab-${index}`,
    meta: { lastUpdated: moment(index) },
    identifier: [{ system: 'https://xis.example/resultaat', value: String(100_000 + index) }],
    status: 'final',
    category: [
      concept('http://terminology.hl7.org/CodeSystem/observation-category', 'laboratory', 'Laboratory'),
    ],
    code: concept(loinc, '2160-0', 'Creatinine [Mass/volume] in Serum'),
    subject,
    effectiveDateTime: moment(index),
    performer,
    valueQuantity: quantity(60 + (index % 400) / 10, 'umol/L'),
    interpretation: [
      concept('http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation', 'N', 'Normal'),
    ],
    referenceRange: [{ low: quantity(45, 'umol/L'), high: quantity(84.5, 'umol/L') }],
  };
}

function bloodPressure(index: number): Record<string, unknown> {
  return {
    resourceType: 'Observation',
    id: `rr-${index}`,
    meta: { lastUpdated: moment(index) },
    status: 'final',
    category: [
      concept('http://terminology.hl7.org/CodeSystem/observation-category', 'vital-signs', 'Vital Signs'),
    ],
    code: concept(loinc, '85354-9', 'Blood pressure panel'),
    subject,
    effectiveDateTime: moment(index),
    performer,
    component: [
      {
        code: concept(loinc, '8480-6', 'Systolic blood pressure'),
        valueQuantity: quantity(120 + (index % 30), 'mm[Hg]'),
      },
      {
        code: concept(loinc, '8462-4', 'Diastolic blood pressure'),
        valueQuantity: quantity(70 + (index % 20), 'mm[Hg]'),
      },
    ],
  };
}

function condition(index: number): Record<string, unknown> {
  return {
    resourceType: 'Condition',
    id: `con-${index}`,
    text: narrative('Diabetes mellitus type 2'),
    clinicalStatus: concept('http://terminology.hl7.org/CodeSystem/condition-clinical', 'active', 'Active'),
    verificationStatus: concept(
      'http://terminology.hl7.org/CodeSystem/condition-ver-status',
      'confirmed',
      'Confirmed',
    ),
    category: [
      concept(
        'http://terminology.hl7.org/CodeSystem/condition-category',
        'problem-list-item',
        'Problem List Item',
      ),
    ],
    code: concept(snomed, '44054006', 'Diabetes mellitus type 2'),
    subject,
    onsetDateTime: day(index),
    recordedDate: moment(index),
    asserter: { reference: 'Practitioner/a1' },
    note: [{ time: moment(index), text: 'Onder behandeling van de huisarts.' }],
  };
}

function medicationRequest(index: number): Record<string, unknown> {
  return {
    resourceType: 'MedicationRequest',
    id: `mr-${index}`,
    text: narrative('Metformine tablet 500 mg, tweemaal daags 1 tablet'),
    identifier: [{ system: 'https://xis.example/afspraak', value: String(200_000 + index) }],
    status: 'active',
    intent: 'order',
    medicationCodeableConcept: concept(snomed, '109081006', 'Metformin'),
    subject,
    authoredOn: moment(index),
    requester: { reference: 'Practitioner/a1', display: 'A. Voorbeeldarts' },
    dosageInstruction: [
      {
        text: 'Tweemaal daags 1 tablet',
        timing: { repeat: { boundsPeriod: { start: day(index) }, frequency: 2, period: 1, periodUnit: 'd' } },
        route: concept(snomed, '26643006', 'Oral route'),
        doseAndRate: [{ doseQuantity: quantity(1, '{tablet}') }],
      },
    ],
  };
}

function encounter(index: number): Record<string, unknown> {
  return {
    resourceType: 'Encounter',
    id: `enc-${index}`,
    status: 'finished',
    class: { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'AMB', display: 'ambulatory' },
    type: [concept(snomed, '11429006', 'Consultation')],
    subject,
    participant: [{ individual: { reference: 'Practitioner/a1', display: 'A. Voorbeeldarts' } }],
    period: { start: moment(index), end: moment(index) },
    reasonCode: [concept(snomed, '185345009', 'Encounter for symptom')],
    serviceProvider: { reference: 'Organization/o1' },
  };
}

function allergy(index: number): Record<string, unknown> {
  return {
    resourceType: 'AllergyIntolerance',
    id: `all-${index}`,
    clinicalStatus: concept(
      'http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical',
      'active',
      'Active',
    ),
    verificationStatus: concept(
      'http://terminology.hl7.org/CodeSystem/allergyintolerance-verification',
      'confirmed',
      'Confirmed',
    ),
    type: 'allergy',
    category: ['medication'],
    criticality: 'high',
    code: concept(snomed, '91936005', 'Allergy to penicillin'),
    patient: subject,
    recordedDate: moment(index),
    reaction: [{ manifestation: [concept(snomed, '271807003', 'Eruption of skin')], severity: 'moderate' }],
  };
}

function immunization(index: number): Record<string, unknown> {
  return {
    resourceType: 'Immunization',
    id: `imm-${index}`,
    status: 'completed',
    vaccineCode: concept('http://hl7.org/fhir/sid/cvx', '140', 'Influenza, seasonal'),
    patient: subject,
    occurrenceDateTime: day(index),
    primarySource: true,
    lotNumber: `L${index}`,
    doseQuantity: quantity(0.5, 'mL'),
    performer: [{ actor: { reference: 'Practitioner/a1' } }],
  };
}

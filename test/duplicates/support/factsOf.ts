import type { FhirResource } from '../../../src/fhir/FhirResource.js';
import type { Release } from '../../../src/fhir/Release.js';

type Over = Readonly<Record<string, unknown>>;
type Make = (over?: Over) => FhirResource;

const nictiz = 'http://nictiz.nl/fhir/StructureDefinition';
const snomed = 'http://snomed.info/sct';

const concept = (system: string, code: string, display?: string): Over => ({
  coding: [{ system, code, ...(display !== undefined && { display }) }],
});

const amlodipineName = 'AMLODIPINE TABLET 5MG';

/** One medicine by its numbers in the G-Standaard. */
export const amlodipine = {
  hpk: { system: 'urn:oid:2.16.840.1.113883.2.4.4.7', code: '1234567', display: amlodipineName },
  prk: { system: 'urn:oid:2.16.840.1.113883.2.4.4.10', code: '18333', display: amlodipineName },
};

/** Facts of one person as resources of a release, with what is put over them. */
export interface Facts {
  readonly patient: Make;
  readonly practitioner: Make;
  readonly organization: Make;
  readonly product: Make;
  readonly result: Make;
  readonly pressure: Make;
  readonly problem: Make;
  readonly episode: Make;
  readonly procedure: Make;
  readonly aid: Make;
  readonly vaccination: Make;
  readonly agreement: Make;
  readonly supply: Make;
  readonly contact: Make;
  readonly appointment: Make;
  document(data: string, over?: Over): FhirResource;
  cover(kind: 'A' | 'B'): FhirResource;
  will(sort: string): FhirResource;
  directive(allowed: boolean): FhirResource;
  dose(number: number): Over;
  readonly ended: Over;
  readonly left: Over;
  readonly right: Over;
  readonly ofBlood: Over;
  readonly ofUrine: Over;
  readonly ofMembers: Over;
  readonly sodium: Over;
  readonly cystitis: Over;
  readonly diabetesIcpc: Over;
  readonly dispenseRequest: unknown;
  readonly twiceDaily: unknown;
  readonly bySomeoneElse: Over;
}

/** Makes the facts in a release: what the zibs of that release have where. */
export function factsOf(release: Release): Facts {
  const r4 = release === 'R4';
  const make =
    (resource: FhirResource): Make =>
    (over = {}) => ({ id: 'a', ...resource, ...over });
  const status = (system: string, code: string): unknown =>
    r4 ? concept(`http://terminology.hl7.org/CodeSystem/${system}`, code) : code;
  const side = (code: string): Over => {
    const url = `${nictiz}/${r4 ? 'ext-AnatomicalLocation.Laterality' : 'BodySite-Qualifier'}`;
    return { bodySite: [{ extension: [{ url, valueCodeableConcept: concept(snomed, code) }] }] };
  };
  const daily = (times: number): unknown => [
    {
      text: `${times} maal per dag 1 stuk`,
      timing: { repeat: { frequency: times, period: 1, periodUnit: 'd' } },
    },
  ];
  const category = (code: string): unknown => (r4 ? [concept(snomed, code)] : concept(snomed, code));
  const asker = (name: string, agb: string): Over => {
    const identifier = { system: 'http://fhir.nl/fhir/NamingSystem/agb-z', value: agb };
    const reference = { identifier, display: name };
    return { requester: r4 ? reference : { agent: reference } };
  };
  const medicine = { medicationCodeableConcept: concept(amlodipine.prk.system, amlodipine.prk.code) };
  return {
    patient: make({
      resourceType: 'Patient',
      name: [{ family: 'Verzonnen', given: ['Testa', 'Maria'] }],
      birthDate: '1980-04-12',
      gender: 'female',
      address: [{ postalCode: '1234 AB', line: ['Nergensstraat 3'] }],
    }),
    practitioner: make({ resourceType: 'Practitioner', name: [{ family: 'Ouwehand', given: ['K.'] }] }),
    organization: make({
      resourceType: 'Organization',
      name: 'Huisartsenpraktijk Berkenhof',
      address: [{ postalCode: '1234 AB', line: ['Berkenhof 1'] }],
    }),
    product: make({
      resourceType: 'Medication',
      code: { coding: [amlodipine.hpk, amlodipine.prk] },
    }),
    result: make({
      resourceType: 'Observation',
      status: 'final',
      category: [concept(snomed, '49581000146104')],
      code: concept('http://loinc.org', '2823-3', 'kalium'),
      effectiveDateTime: '2025-03-04T09:10:00+01:00',
      valueQuantity: { value: 4.1, unit: 'mmol/l', system: 'http://unitsofmeasure.org', code: 'mmol/L' },
    }),
    pressure: make({
      resourceType: 'Observation',
      status: 'final',
      code: concept('http://loinc.org', '85354-9'),
      effectiveDateTime: '2025-03-04T09:10:00+01:00',
      component: [
        { code: concept('http://loinc.org', '8480-6'), valueQuantity: { value: 132, unit: 'mm[Hg]' } },
        { code: concept('http://loinc.org', '8462-4'), valueQuantity: { value: 84, unit: 'mm[Hg]' } },
      ],
    }),
    problem: make({
      resourceType: 'Condition',
      clinicalStatus: status('condition-clinical', 'active'),
      verificationStatus: status('condition-ver-status', 'confirmed'),
      code: concept(snomed, '44054006', 'diabetes mellitus type 2'),
      onsetDateTime: '2019-06-01',
    }),
    episode: make({
      resourceType: 'EpisodeOfCare',
      status: 'active',
      type: [concept(snomed, '44054006', 'diabetes mellitus type 2')],
      period: { start: '2019-06-01' },
    }),
    procedure: make({
      resourceType: 'Procedure',
      status: 'completed',
      code: concept(snomed, '52734007', 'totale heupprothese'),
      performedDateTime: '2023-10-11',
    }),
    aid: make({
      resourceType: 'DeviceUseStatement',
      status: 'active',
      device: { display: 'hoortoestel' },
      ...(r4 ? { timingDateTime: '2022-01-05' } : { whenUsed: { start: '2022-01-05' } }),
    }),
    vaccination: make({
      resourceType: 'Immunization',
      status: 'completed',
      vaccineCode: concept('http://www.whocc.no/atc', 'J07BN01', 'COVID-19 mRNA vaccin'),
      ...(r4 ? { occurrenceDateTime: '2021-06-01' } : { date: '2021-06-01', notGiven: false }),
    }),
    agreement: make({
      resourceType: 'MedicationRequest',
      status: 'active',
      intent: 'order',
      category: category(r4 ? '33633005' : '16076005'),
      ...medicine,
      authoredOn: '2025-03-04T09:10:00+01:00',
      dosageInstruction: daily(1),
      extension: [
        {
          url: `${nictiz}/${r4 ? 'ext-TimeInterval.Period' : 'zib-Medication-PeriodOfUse'}`,
          valuePeriod: { start: '2025-03-04' },
        },
      ],
      ...asker('K. Ouwehand', '01234567'),
    }),
    supply: make({
      resourceType: 'MedicationDispense',
      status: 'completed',
      category: concept(snomed, '373784005'),
      ...medicine,
      quantity: { value: 30, unit: 'stuk' },
      whenHandedOver: '2025-03-04',
    }),
    contact: make({
      resourceType: 'Encounter',
      status: 'finished',
      class: { code: 'AMB' },
      participant: [{ individual: { display: 'K. Ouwehand' } }],
      period: { start: '2025-03-04T09:10:00+01:00' },
    }),
    appointment: make({
      resourceType: 'Appointment',
      status: 'booked',
      description: 'Controle wond',
      start: '2026-06-02T09:00:00+02:00',
      participant: [{ actor: { display: 'K. Ouwehand' }, status: 'accepted' }],
    }),
    document: (data, over = {}) => ({
      resourceType: 'DocumentReference',
      id: 'a',
      status: 'current',
      type: concept('http://loinc.org', '83981-1', 'Letter'),
      content: [{ attachment: { contentType: 'application/pdf', data } }],
      ...over,
    }),
    cover: (kind) => ({
      resourceType: 'Coverage',
      id: 'a',
      status: 'active',
      type: concept('urn:oid:2.16.840.1.113883.2.4.3.11.60.101.5.1', kind),
      subscriberId: '4455667788',
      payor: [{ identifier: { system: 'http://fhir.nl/fhir/NamingSystem/uzovi', value: '7119' } }],
    }),
    will: (sort) => {
      const matter = concept('urn:oid:2.16.840.1.113883.2.4.3.11.60.40.4.14.1', sort);
      const kind = r4
        ? concept('http://terminology.hl7.org/CodeSystem/consentcategorycodes', 'acd')
        : concept(snomed, '11341000146107');
      const head = { resourceType: 'Consent', id: 'a', status: 'active', dateTime: '2024-05-06' };
      return r4
        ? { ...head, category: [kind], provision: { code: [matter] } }
        : { ...head, category: [kind, matter] };
    },
    directive: (allowed) => {
      const treatment = concept(snomed, '89666000', 'cardiopulmonale resuscitatie');
      const head = { resourceType: 'Consent', id: 'a', status: 'active', dateTime: '2024-05-06' };
      if (r4) {
        return {
          ...head,
          category: [concept(snomed, '129125009')],
          provision: { type: allowed ? 'permit' : 'deny', code: [treatment] },
        };
      }
      return {
        ...head,
        category: [concept(snomed, '11291000146105')],
        extension: [{ url: `${nictiz}/zib-TreatmentDirective-Treatment`, valueCodeableConcept: treatment }],
        modifierExtension: [
          {
            url: `${nictiz}/zib-TreatmentDirective-TreatmentPermitted`,
            valueCodeableConcept: concept(
              'urn:oid:2.16.840.1.113883.2.4.3.11.60.40.4',
              allowed ? 'JA' : 'NEE',
            ),
          },
        ],
      };
    },
    dose: (number) =>
      r4
        ? { protocolApplied: [{ doseNumberPositiveInt: number }] }
        : { vaccinationProtocol: [{ doseSequence: number }] },
    ended: { clinicalStatus: status('condition-clinical', 'resolved'), abatementDateTime: '2026-03-10' },
    left: side('7771000'),
    right: side('24028007'),
    ofBlood: specimen('119297000', 'bloed'),
    ofUrine: specimen('122575003', 'urine'),
    ofMembers: {
      id: 'panel',
      valueQuantity: undefined,
      ...(r4
        ? { hasMember: [{ reference: 'Observation/other' }] }
        : { related: [{ type: 'has-member', target: { reference: 'Observation/other' } }] }),
    },
    sodium: concept('http://loinc.org', '2951-2', 'natrium'),
    cystitis: concept(snomed, '38822007', 'cystitis'),
    diabetesIcpc: concept('http://hl7.org/fhir/sid/icpc-1-nl', 'T90.02', 'Diabetes mellitus type 2'),
    dispenseRequest: category('52711000146108'),
    twiceDaily: daily(2),
    bySomeoneElse: asker('B. Terpstra', '07654321'),
  };
}

function specimen(code: string, display: string): Over {
  return {
    contained: [{ resourceType: 'Specimen', id: 's', type: concept(snomed, code, display) }],
    specimen: { reference: '#s' },
  };
}

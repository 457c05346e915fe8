import type { Release } from '../../../src/fhir/Release.js';
import type { Account, System } from './Account.js';
import type { Analyte, Operation, Problem, Product, Substance, Vaccine } from './vocabulary.js';

/** A resource as a source writes it. */
export type Rendered = Record<string, unknown>;

export const snomed = 'http://snomed.info/sct';
export const loinc = 'http://loinc.org';
const icpc = 'http://hl7.org/fhir/sid/icpc-1-nl';
const icd10 = 'http://hl7.org/fhir/sid/icd-10-nl';
const nhg45 = 'https://referentiemodel.nhg.org/tabellen/nhg-tabel-45-diagnostische-bepalingen';
const atcSystem = 'http://www.whocc.no/atc';
const nictiz = 'http://nictiz.nl/fhir/StructureDefinition';

export type Side = 'links' | 'rechts';

/** What every renderer needs. */
export interface Rendering {
  readonly account: Account;
  readonly from: System;
  /** Release of the answer, when it is not that of the system. */
  readonly release?: Release;
  /** The number that the source gives to its record; none when it gives none. */
  readonly number?: string | undefined;
}

function isStu3({ from, release }: Rendering): boolean {
  return (release ?? from.release) === 'STU3';
}

function head(
  rendering: Rendering,
  resourceType: string,
  subject: 'subject' | 'patient' = 'subject',
): Rendered {
  const { account, from, number } = rendering;
  return {
    resourceType,
    id: account.id(),
    meta: { lastUpdated: `2026-01-${String(account.random.between(10, 28))}T08:00:00Z` },
    ...(number !== undefined && { identifier: [{ system: from.root, value: number }] }),
    [subject]: account.subject(from),
  };
}

function status(rendering: Rendering, system: string, code: string): unknown {
  return isStu3(rendering)
    ? code
    : { coding: [{ system: `http://terminology.hl7.org/CodeSystem/${system}`, code }] };
}

export function problemCode(problem: Problem, coding: System['coding'] | 'text' | 'both'): Rendered {
  switch (coding) {
    case 'icpc':
      return { coding: [{ system: icpc, code: problem.icpc, display: problem.nl }] };
    case 'snomed':
      return {
        coding: [{ system: snomed, code: problem.snomed, display: problem.hospital }],
        text: problem.hospital,
      };
    case 'icd10':
      return { coding: [{ system: icd10, code: problem.icd10, display: problem.nl }] };
    case 'text':
      return { text: problem.nl };
    case 'both':
      return {
        coding: [
          { system: icpc, code: problem.icpc, display: problem.nl },
          { system: snomed, code: problem.snomed, display: problem.hospital },
        ],
      };
  }
}

export function condition(
  rendering: Rendering,
  problem: Problem,
  options: {
    onset?: string | undefined;
    end?: string;
    side?: Side;
    coding?: System['coding'] | 'text' | 'both';
    active?: boolean;
    note?: string;
  },
): Rendered {
  const { onset, end, side, coding = rendering.from.coding, active = end === undefined, note } = options;
  return {
    ...head(rendering, 'Condition'),
    clinicalStatus: status(rendering, 'condition-clinical', active ? 'active' : 'inactive'),
    verificationStatus: status(rendering, 'condition-ver-status', 'confirmed'),
    category: [{ coding: [{ system: snomed, code: '282291009', display: 'diagnose' }] }],
    code: problemCode(problem, coding),
    ...(side !== undefined && { bodySite: bodySite(rendering, side) }),
    ...(onset !== undefined && { onsetDateTime: onset }),
    ...(end !== undefined && { abatementDateTime: end }),
    ...(note !== undefined && { note: [{ text: note }] }),
  };
}

/** Sides as the releases write them; sometimes only as text. */
function bodySite(rendering: Rendering, side: Side): unknown {
  const coding = [{ system: snomed, code: side === 'links' ? '7771000' : '24028007', display: side }];
  if (rendering.account.random.chance(0.2)) return [{ text: side }];
  const url = isStu3(rendering)
    ? `${nictiz}/BodySite-Qualifier`
    : `${nictiz}/ext-AnatomicalLocation.Laterality`;
  return [{ extension: [{ url, valueCodeableConcept: { coding } }] }];
}

export function allergy(
  rendering: Rendering,
  substance: Substance,
  options: {
    system?: 'snomed' | 'snk' | 'text';
    onset?: string;
    criticality?: string;
    verification?: string;
    active?: boolean;
  } = {},
): Rendered {
  const { system = 'snomed', onset, criticality, verification = 'confirmed', active = true } = options;
  const code =
    system === 'text'
      ? { text: substance.other }
      : system === 'snk' && substance.snk !== undefined
        ? {
            coding: [
              {
                system: 'urn:oid:2.16.840.1.113883.2.4.4.1.750',
                code: substance.snk,
                display: substance.other,
              },
            ],
          }
        : { coding: [{ system: snomed, code: substance.snomed, display: substance.nl }] };
  return {
    ...head(rendering, 'AllergyIntolerance', 'patient'),
    clinicalStatus: status(rendering, 'allergyintolerance-clinical', active ? 'active' : 'inactive'),
    verificationStatus: status(rendering, 'allergyintolerance-verification', verification),
    code,
    ...(criticality !== undefined && { criticality }),
    ...(onset !== undefined && { onsetDateTime: onset }),
  };
}

export function procedure(
  rendering: Rendering,
  operation: Operation,
  options: { date: string; side?: Side; coding?: 'snomed' | 'local' | 'text'; status?: string },
): Rendered {
  const { date, side, coding = 'snomed', status: state = 'completed' } = options;
  return {
    ...head(rendering, 'Procedure'),
    status: state,
    code:
      coding === 'snomed'
        ? { coding: [{ system: snomed, code: operation.snomed, display: operation.nl }] }
        : coding === 'local'
          ? {
              coding: [
                {
                  system: 'urn:oid:2.16.840.1.113883.2.4.3.27.15.1',
                  code: operation.local,
                  display: operation.other,
                },
              ],
            }
          : { text: operation.other },
    ...(side !== undefined && { bodySite: bodySite(rendering, side) }),
    ...(rendering.account.random.chance(0.5)
      ? { performedDateTime: date }
      : { performedPeriod: { start: date } }),
  };
}

export function immunization(
  rendering: Rendering,
  vaccine: Vaccine,
  options: { date: string; coding?: 'atc' | 'group' | 'hpk' | 'text'; dose?: number; lot?: string },
): Rendered {
  const { date, coding = 'atc', dose, lot } = options;
  const codings = {
    atc: { coding: [{ system: atcSystem, code: vaccine.atc, display: vaccine.nl }] },
    group: { coding: [{ system: atcSystem, code: vaccine.group, display: vaccine.nl }] },
    hpk: {
      coding: [
        { system: 'urn:oid:2.16.840.1.113883.2.4.4.7', code: vaccine.hpk, display: vaccine.nl.toUpperCase() },
      ],
    },
    text: { text: vaccine.nl },
  };
  const stu3 = isStu3(rendering);
  return {
    ...head(rendering, 'Immunization', 'patient'),
    status: 'completed',
    vaccineCode: codings[coding],
    ...(stu3 ? { notGiven: false, date, primarySource: true } : { occurrenceDateTime: date }),
    ...(lot !== undefined && { lotNumber: lot }),
    ...(dose !== undefined &&
      (stu3
        ? { vaccinationProtocol: [{ doseSequence: dose, targetDisease: [], doseStatus: {} }] }
        : { protocolApplied: [{ doseNumberPositiveInt: dose }] })),
  };
}

export function labResult(
  rendering: Rendering,
  analyte: Analyte,
  options: {
    time: string;
    value: number;
    coding?: 'loinc' | 'other' | 'nhg' | 'local' | 'both';
    unit?: 'unit' | 'other';
    specimen?: string;
    status?: string;
    category?: boolean;
  },
): Rendered {
  const {
    time,
    value,
    coding = 'loinc',
    unit = 'unit',
    specimen,
    status: state = 'final',
    category = true,
  } = options;
  const own = { system: loinc, code: analyte.loinc, display: analyte.nl };
  const nhg = { system: nhg45, code: analyte.nhg ?? '', display: analyte.gp };
  const local = { system: `${rendering.from.root}.lab`, code: `L${analyte.loinc}`, display: analyte.gp };
  const coded =
    coding === 'nhg' && analyte.nhg !== undefined
      ? [nhg]
      : coding === 'both' && analyte.nhg !== undefined
        ? [own, nhg]
        : coding === 'other' && analyte.otherLoinc !== undefined
          ? [{ ...own, code: analyte.otherLoinc }]
          : coding === 'local'
            ? [local]
            : [own];
  const other = unit === 'other';
  return {
    ...head(rendering, 'Observation'),
    status: state,
    ...(category && {
      category: [
        {
          coding: [
            {
              system: isStu3(rendering)
                ? 'http://hl7.org/fhir/observation-category'
                : 'http://terminology.hl7.org/CodeSystem/observation-category',
              code: 'laboratory',
            },
          ],
        },
      ],
    }),
    code: { coding: coded },
    effectiveDateTime: time,
    valueQuantity: {
      value: other ? Number((value * analyte.factor).toFixed(4)) : value,
      unit: other ? analyte.otherUnit : analyte.unit,
      ...(rendering.account.random.chance(0.7) && {
        system: 'http://unitsofmeasure.org',
        code: other ? analyte.otherUnit : analyte.unit,
      }),
    },
    ...(specimen !== undefined && {
      contained: [
        {
          resourceType: 'Specimen',
          id: 's',
          type: {
            coding: [
              { system: snomed, code: specimen, display: specimen === '119364003' ? 'serum' : 'urine' },
            ],
          },
        },
      ],
      specimen: { reference: '#s' },
    }),
  };
}

export function bloodPressure(
  rendering: Rendering,
  options: { time: string; systolic: number; diastolic: number; panel?: string },
): Rendered {
  const { time, systolic, diastolic, panel = '85354-9' } = options;
  const part = (code: string, value: number): Rendered => ({
    code: { coding: [{ system: loinc, code }] },
    valueQuantity: { value, unit: 'mm[Hg]', system: 'http://unitsofmeasure.org', code: 'mm[Hg]' },
  });
  return {
    ...head(rendering, 'Observation'),
    status: 'final',
    category: [{ coding: [{ code: 'vital-signs' }] }],
    code: { coding: [{ system: loinc, code: panel }] },
    effectiveDateTime: time,
    component: [part('8480-6', systolic), part('8462-4', diastolic)],
  };
}

export function measurement(
  rendering: Rendering,
  options: { code: string; time: string; value: number; unit: string },
): Rendered {
  return {
    ...head(rendering, 'Observation'),
    status: 'final',
    category: [{ coding: [{ code: 'vital-signs' }] }],
    code: { coding: [{ system: loinc, code: options.code }] },
    effectiveDateTime: options.time,
    valueQuantity: {
      value: options.value,
      unit: options.unit,
      system: 'http://unitsofmeasure.org',
      code: options.unit,
    },
  };
}

export type Block = 'MA' | 'VV' | 'TA' | 'MVE' | 'MGB' | 'MTD';

const tails: Readonly<Record<Block, string>> = {
  MA: '16076005.1',
  VV: '52711000146108.1',
  TA: '422037009.1',
  MVE: '373784005.1',
  MGB: '6.1',
  MTD: '18629005.1',
};

const typeOfBlock: Readonly<Record<Block, string>> = {
  MA: 'MedicationRequest',
  VV: 'MedicationRequest',
  TA: 'MedicationDispense',
  MVE: 'MedicationDispense',
  MGB: 'MedicationStatement',
  MTD: 'MedicationAdministration',
};

export interface MedicationOptions {
  readonly product: Product;
  readonly level?: 'hpk' | 'otherHpk' | 'prk' | 'gpk' | 'text';
  readonly date: string;
  readonly start?: string;
  readonly end?: string;
  readonly perDay?: number;
  readonly dosageAs?: 'structure' | 'text' | 'none';
  readonly by?: string;
  readonly byDisplay?: string;
  readonly mbh?: string;
  readonly quantity?: number;
  readonly stop?: boolean;
  readonly author?: 'patient' | 'professional';
  readonly swapped?: boolean;
}

/** The Medication that a building block refers to. */
export function medication(
  rendering: Rendering,
  product: Product,
  level: MedicationOptions['level'] = 'prk',
  swapped = false,
): Rendered {
  const display = swapped ? product.swapped : product.name;
  const g = 'urn:oid:2.16.840.1.113883.2.4.4';
  const prk = { system: `${g}.10`, code: product.prk, display };
  const gpk = { system: `${g}.1`, code: product.gpk, display };
  const coding =
    level === 'hpk'
      ? [{ system: `${g}.7`, code: product.hpk, display }, prk, gpk]
      : level === 'otherHpk'
        ? [{ system: `${g}.7`, code: product.otherHpk, display }, prk, gpk]
        : level === 'prk'
          ? [prk, gpk]
          : level === 'gpk'
            ? [gpk]
            : [];
  return {
    resourceType: 'Medication',
    id: rendering.account.id('med'),
    code: { ...(coding.length > 0 && { coding }), text: display },
  };
}

/** A building block that refers to a Medication delivered with it. */
export function medicationBlock(
  rendering: Rendering,
  block: Block,
  medicationId: string,
  options: MedicationOptions,
): Rendered {
  const { from, account, number } = rendering;
  const stu3 = isStu3(rendering);
  const {
    product,
    date,
    start,
    end,
    perDay = product.perDay,
    dosageAs = 'structure',
    by,
    mbh,
    quantity,
    stop,
    author,
  } = options;
  const categories: Readonly<Record<Block, readonly [string, string, string]>> = {
    MA: [snomed, '16076005', '33633005'],
    VV: [snomed, '52711000146108', '52711000146108'],
    TA: [snomed, '422037009', '422037009'],
    MVE: [snomed, '373784005', '373784005'],
    MGB: [stu3 ? 'urn:oid:2.16.840.1.113883.2.4.3.11.60.20.77.5.3' : snomed, '6', '422979000'],
    MTD: [snomed, '18629005', '18629005'],
  };
  const [categorySystem, old, current] = categories[block];
  const category = { coding: [{ system: categorySystem, code: stu3 ? old : current }] };
  const listed = block === 'MA' || block === 'VV';
  const extension: Rendered[] = [];
  const period = start === undefined ? undefined : { start, ...(end !== undefined && { end }) };
  if (period !== undefined && block !== 'MGB' && block !== 'MTD') {
    extension.push({
      url: `${nictiz}/${stu3 ? 'zib-Medication-PeriodOfUse' : 'ext-TimeInterval.Period'}`,
      valuePeriod: period,
    });
  }
  if (mbh !== undefined) {
    extension.push({
      url: `${nictiz}/${stu3 ? 'zib-Medication-MedicationTreatment' : 'ext-PharmaceuticalTreatment.Identifier'}`,
      valueIdentifier: { system: 'urn:oid:2.16.840.1.113883.2.4.3.11.999.77.1.1', value: mbh },
    });
  }
  if (block === 'TA') {
    extension.push({
      url: `${nictiz}/${stu3 ? 'zib-AdministrationAgreement-AuthoredOn' : 'ext-RegistrationDateTime'}`,
      valueDateTime: date,
    });
  }
  if (block === 'MGB' && author !== undefined) {
    extension.push({
      url: `${nictiz}/${stu3 ? 'zib-MedicationUse-Author' : 'ext-MedicationUse2.Author'}`,
      valueReference:
        author === 'patient'
          ? account.subject(from)
          : { reference: `Practitioner/${by ?? 'x'}`, display: options.byDisplay },
    });
  }
  const dosage = dosageOf(rendering, perDay, dosageAs);
  const who = by === undefined ? undefined : { reference: `Practitioner/${by}`, display: options.byDisplay };
  return {
    resourceType: typeOfBlock[block],
    id: account.id(),
    ...(number !== undefined && { identifier: [{ system: `${from.root}.${tails[block]}`, value: number }] }),
    ...(extension.length > 0 && { extension }),
    ...(stop === true && {
      modifierExtension: [
        {
          url: `${nictiz}/${stu3 ? 'zib-Medication-StopType' : 'ext-StopType'}`,
          valueCodeableConcept: {
            coding: [
              stu3
                ? { system: 'urn:oid:2.16.840.1.113883.2.4.3.11.60.20.77.5.2.1', code: '2' }
                : { system: snomed, code: '410546004' },
            ],
          },
        },
      ],
    }),
    ...(block === 'MGB'
      ? { status: 'active', category }
      : {
          status: block === 'MTD' ? 'completed' : 'active',
          category: listed && !stu3 ? [category] : category,
        }),
    ...(listed && { intent: 'order' }),
    medicationReference: {
      reference: `Medication/${medicationId}`,
      display: options.swapped === true ? product.swapped : product.name,
    },
    subject: account.subject(from),
    ...(listed && { authoredOn: date, ...(who !== undefined && { requester: stu3 ? { agent: who } : who }) }),
    ...(block === 'MVE' && {
      whenHandedOver: date,
      ...(quantity !== undefined && {
        quantity: { value: quantity, unit: 'stuk', system: 'http://unitsofmeasure.org', code: '1' },
      }),
    }),
    ...(block === 'VV' &&
      quantity !== undefined && { dispenseRequest: { quantity: { value: quantity, unit: 'stuk' } } }),
    ...((block === 'TA' || block === 'MVE') &&
      by !== undefined && {
        performer: [{ actor: { reference: `Organization/${by}`, display: options.byDisplay } }],
      }),
    ...(block === 'MGB' && {
      dateAsserted: date,
      ...(period !== undefined && { effectivePeriod: period }),
      taken: 'y',
    }),
    ...(block === 'MTD' && {
      effectiveDateTime: date,
      dosage: { dose: { value: 1, unit: 'stuk', system: 'http://unitsofmeasure.org', code: '1' } },
    }),
    ...((block === 'MA' || block === 'TA') && dosage !== undefined && { dosageInstruction: [dosage] }),
    ...(block === 'MGB' && dosage !== undefined && { dosage: [dosage] }),
  };
}

function dosageOf(
  rendering: Rendering,
  perDay: number,
  as: 'structure' | 'text' | 'none',
): Rendered | undefined {
  if (as === 'none') return undefined;
  const text = rendering.account.random.pick([
    `${perDay} maal per dag 1 stuk, oraal`,
    `${perDay} maal per dag 1 tablet`,
    `${perDay} x per dag 1 stuk`,
  ]);
  if (as === 'text') return { text };
  const dose = { value: 1, unit: 'stuk', system: 'http://unitsofmeasure.org', code: '1' };
  return {
    ...(rendering.account.random.chance(0.5) && { text }),
    timing: { repeat: { frequency: perDay, period: 1, periodUnit: 'd' } },
    ...(isStu3(rendering) ? { doseQuantity: dose } : { doseAndRate: [{ doseQuantity: dose }] }),
  };
}

/** A resource of any type with the usual head. */
export function generic(
  rendering: Rendering,
  resourceType: string,
  content: Rendered,
  subject: 'subject' | 'patient' | 'none' = 'subject',
): Rendered {
  if (subject !== 'none') return { ...head(rendering, resourceType, subject), ...content };
  const { account, from, number } = rendering;
  return {
    resourceType,
    id: account.id(),
    ...(number !== undefined && { identifier: [{ system: from.root, value: number }] }),
    ...content,
  };
}

import type { Term } from './Voice.js';

const sct = 'http://snomed.info/sct';
const icpc = 'http://hl7.org/fhir/sid/icpc-1-nl';
const icd = 'http://hl7.org/fhir/sid/icd-10-nl';
const loinc = 'http://loinc.org';
const nhg = 'https://referentiemodel.nhg.org/tabellen/nhg-tabel-45-diagnostische-bepalingen';
const atc = 'http://www.whocc.no/atc';

/** A concept in the systems that sources use. */
export interface Concept {
  readonly terms: readonly Term[];
  readonly names: readonly string[];
}

export interface ProblemConcept extends Concept {
  readonly lasts: boolean;
  readonly sided: boolean;
}

function problem(
  codes: readonly [icpc: string, snomed: string, icd10: string],
  names: readonly [gp: string, specialist: string, icd: string],
  lasts: boolean,
  sided = false,
): ProblemConcept {
  return {
    terms: [
      { system: icpc, code: codes[0], display: names[0] },
      { system: sct, code: codes[1], display: names[1] },
      { system: icd, code: codes[2], display: names[2] },
    ],
    names: [names[0], names[1]],
    lasts,
    sided,
  };
}

export const problems: readonly ProblemConcept[] = [
  problem(
    ['K77', '84114007', 'I50.9'],
    ['Decompensatio cordis', 'hartfalen', 'Hartfalen, niet gespecificeerd'],
    true,
  ),
  problem(
    ['T86', '40930008', 'E03.9'],
    ['Hypothyreoïdie/myxoedeem', 'hypothyreoïdie', 'Hypothyroïdie, n.n.o.'],
    true,
  ),
  problem(
    ['R97', '61582004', 'J30.4'],
    ['Hooikoorts/allergische rhinitis', 'allergische rinitis', 'Allergische rhinitis'],
    true,
  ),
  problem(
    ['D84', '235595009', 'K21.9'],
    ['Refluxoesofagitis', 'gastro-oesofageale refluxziekte', 'Gastro-oesofageale reflux'],
    true,
  ),
  problem(['F92', '193570009', 'H26.9'], ['Cataract', 'cataract', 'Cataract, n.n.o.'], true, true),
  problem(
    ['L90', '239873007', 'M17.9'],
    ['Gonartrose', 'artrose van kniegewricht', 'Gonartrose'],
    true,
    true,
  ),
  problem(['U95', '95570007', 'N20.0'], ['Urolithiasis', 'niersteen', 'Niersteen'], false, true),
  problem(['S74', '47382004', 'B35.9'], ['Dermatomycose', 'dermatofytose', 'Dermatofytose'], false),
  problem(
    ['F70', '9826008', 'H10.9'],
    ['Infectieuze conjunctivitis', 'conjunctivitis', 'Conjunctivitis'],
    false,
    true,
  ),
  problem(
    ['H81', '18070006', 'H61.2'],
    ['Overmatig cerumen', 'cerumenprop', 'Impactie van cerumen'],
    false,
    true,
  ),
  problem(['R81', '233604007', 'J18.9'], ['Pneumonie', 'pneumonie', 'Pneumonie, n.n.o.'], false),
  problem(
    ['L72', '263102004', 'S52.5'],
    ['Fractuur radius/ulna', 'fractuur van distale radius', 'Fractuur van distaal uiteinde van radius'],
    false,
    true,
  ),
  problem(
    ['T90.02', '44054006', 'E11.9'],
    ['Diabetes mellitus type 2', 'diabetes mellitus type 2', 'Diabetes type 2'],
    true,
  ),
  problem(['P76', '35489007', 'F32.9'], ['Depressie', 'depressieve stoornis', 'Depressieve episode'], false),
];

/** A ConceptMap as a user would supply: each ICPC code to its SNOMED CT and ICD-10 code. */
export function heldOutConceptMap(): Readonly<Record<string, unknown>> & { readonly resourceType: string } {
  const group = (target: string, index: 1 | 2): unknown => ({
    source: icpc,
    target,
    element: problems.map(({ terms }) => ({
      code: terms[0]?.code,
      target: [{ code: terms[index]?.code, equivalence: 'equivalent' }],
    })),
  });
  return { resourceType: 'ConceptMap', status: 'active', group: [group(sct, 1), group(icd, 2)] };
}

export const allergens: readonly Concept[] = [
  allergen('764146007', 'penicilline', '763', 'penicillinen', ['Penicilline', 'penicillines']),
  allergen('227493005', 'cashewnoten', undefined, '', ['cashewnoot', 'Cashewnoten']),
  allergen('111088007', 'latex', undefined, '', ['latex', 'Latex (rubber)']),
  allergen('387458008', 'acetylsalicylzuur', '23', 'acetylsalicylzuur', ['acetylsalicylzuur']),
  allergen('256259004', 'graspollen', undefined, '', ['graspollen', 'gras pollen']),
  allergen('102263004', 'ei', undefined, '', ['ei', 'Kippenei']),
  allergen('735029006', 'schaaldieren', undefined, '', ['schaaldieren']),
];

function allergen(
  code: string,
  display: string,
  snk: string | undefined,
  snkName: string,
  names: readonly string[],
): Concept {
  return {
    terms: [
      { system: sct, code, display },
      ...(snk === undefined
        ? []
        : [{ system: 'urn:oid:2.16.840.1.113883.2.4.4.1.750', code: snk, display: snkName }]),
    ],
    names: [names[0] ?? display],
  };
}

export interface OperationConcept extends Concept {
  readonly sided: boolean;
}

export const operations: readonly OperationConcept[] = [
  {
    terms: [{ system: sct, code: '80146002', display: 'appendectomie' }],
    names: ['appendectomie'],
    sided: false,
  },
  {
    terms: [{ system: sct, code: '54885007', display: 'operatie aan cataract' }],
    names: ['cataractoperatie', 'operatie aan cataract'],
    sided: true,
  },
  {
    terms: [{ system: sct, code: '609588000', display: 'totale knievervanging' }],
    names: ['totale knievervanging', 'totale knieprothese'],
    sided: true,
  },
  { terms: [{ system: sct, code: '73761001', display: 'coloscopie' }], names: ['coloscopie'], sided: false },
  {
    terms: [{ system: sct, code: '172043006', display: 'mastectomie' }],
    names: ['mastectomie'],
    sided: true,
  },
  {
    terms: [{ system: sct, code: '38102005', display: 'cholecystectomie' }],
    names: ['cholecystectomie'],
    sided: false,
  },
];

export interface AnalyteConcept extends Concept {
  readonly unit: string;
  readonly spelled: string;
  readonly other: readonly [unit: string, spelled: string, factor: number];
  readonly range: readonly [number, number, decimals: number];
}

function analyte(
  code: string,
  nhgCode: string | undefined,
  names: readonly [string, string],
  unit: readonly [string, string],
  other: readonly [string, string, number],
  range: readonly [number, number, number],
): AnalyteConcept {
  return {
    terms: [
      { system: loinc, code, display: names[0] },
      ...(nhgCode === undefined ? [] : [{ system: nhg, code: nhgCode, display: names[1] }]),
    ],
    names: [names[1]],
    unit: unit[0],
    spelled: unit[1],
    other,
    range,
  };
}

export const analytes: readonly AnalyteConcept[] = [
  analyte(
    '14682-9',
    '523',
    ['Creatinine [Moles/volume] in Serum or Plasma', 'kreatinine'],
    ['umol/L', 'µmol/l'],
    ['mmol/L', 'mmol/l', 0.001],
    [55, 140, 0],
  ),
  analyte(
    '2823-3',
    '513',
    ['Kalium [Mol/volume] in serum of plasma', 'kalium'],
    ['mmol/L', 'mmol/l'],
    ['meq/L', 'meq/L', 1],
    [3.2, 5.4, 1],
  ),
  analyte(
    '1988-5',
    undefined,
    ['C reactive protein [Mass/volume] in Serum or Plasma', 'CRP'],
    ['mg/L', 'mg/l'],
    ['mg/dL', 'mg/dl', 0.1],
    [2, 180, 0],
  ),
  analyte(
    '3016-3',
    undefined,
    ['Thyrotropin [Units/volume] in Serum or Plasma', 'TSH'],
    ['m[IU]/L', 'mU/l'],
    ['u[IU]/mL', 'µIU/ml', 1],
    [0.2, 9, 2],
  ),
  analyte(
    '6690-2',
    undefined,
    ['Leukocytes [#/volume] in Blood by Automated count', 'leukocyten'],
    ['10*9/L', 'x10^9/l'],
    ['10*3/uL', '10*3/uL', 1],
    [3, 16, 1],
  ),
  analyte(
    '59260-0',
    undefined,
    ['Hemoglobin [Moles/volume] in Blood', 'hemoglobine'],
    ['mmol/L', 'mmol/l'],
    ['mmol/L', 'mmol/L', 1],
    [6, 10.8, 1],
  ),
  analyte(
    '20567-4',
    undefined,
    ['Ferritin [Mass/volume] in Serum or Plasma', 'ferritine'],
    ['ug/L', 'µg/l'],
    ['ng/mL', 'ng/ml', 1],
    [8, 400, 0],
  ),
  analyte(
    '14647-2',
    '192',
    ['Cholesterol [Moles/volume] in Serum or Plasma', 'cholesterol totaal'],
    ['mmol/L', 'mmol/l'],
    ['umol/L', 'umol/L', 1000],
    [3, 8, 1],
  ),
  analyte(
    '59261-8',
    '2816',
    ['Hemoglobin A1c/Hemoglobin.total in Blood by IFCC protocol', 'HbA1c'],
    ['mmol/mol', 'mmol/mol'],
    ['mmol/mol', 'mmol/mol Hb', 1],
    [28, 110, 0],
  ),
  analyte(
    '14685-0',
    undefined,
    ['Cobalamin (Vitamin B12) [Moles/volume] in Serum or Plasma', 'vitamine B12'],
    ['pmol/L', 'pmol/l'],
    ['nmol/L', 'nmol/l', 0.001],
    [90, 700, 0],
  ),
];

export interface ProductConcept {
  readonly hpk: string;
  readonly prk: string;
  readonly gpk: string;
  readonly atc: string;
  readonly name: string;
  readonly longName: string;
  readonly counted: string;
}

function product(
  number: number,
  atcCode: string,
  name: string,
  longName: string,
  counted = 'tablet',
): ProductConcept {
  return { hpk: `${number}77`, prk: `${number}1`, gpk: `${number}5`, atc: atcCode, name, longName, counted };
}

export const products: readonly ProductConcept[] = [
  product(4511, 'C07AB02', 'METOPROLOL SUCCINAAT TABLET MVA 50MG', 'METOPROLOL SUCCINAAT 50MG TABLET MVA'),
  product(4512, 'C07AB02', 'METOPROLOL SUCCINAAT TABLET MVA 100MG', 'METOPROLOL SUCCINAAT 100MG TABLET MVA'),
  product(4521, 'A02BC01', 'OMEPRAZOL CAPSULE MSR 20MG', 'OMEPRAZOL 20MG CAPSULE MSR', 'capsule'),
  product(4522, 'A02BC01', 'OMEPRAZOL CAPSULE MSR 40MG', 'OMEPRAZOL 40MG CAPSULE MSR', 'capsule'),
  product(4531, 'C08CA01', 'AMLODIPINE TABLET 5MG', 'AMLODIPINE 5MG TABLET'),
  product(
    4541,
    'H03AA01',
    'LEVOTHYROXINE TABLET 50UG (ALS NATRIUMZOUT)',
    'LEVOTHYROXINE 50UG TABLET (ALS NATRIUMZOUT)',
  ),
  product(4551, 'A10BA02', 'METFORMINE TABLET 500MG', 'METFORMINE 500MG TABLET'),
  product(4561, 'N02BE01', 'PARACETAMOL TABLET 500MG', 'PARACETAMOL 500MG TABLET'),
  product(4571, 'J01CA04', 'AMOXICILLINE CAPSULE 500MG', 'AMOXICILLINE 500MG CAPSULE', 'capsule'),
];

export interface VaccineConcept extends Concept {
  readonly sort: string;
}

export const vaccines: readonly VaccineConcept[] = [
  {
    sort: 'bmr',
    terms: [
      { system: atc, code: 'J07BD52', display: 'bof, mazelen, rodehond' },
      { system: 'urn:oid:2.16.840.1.113883.2.4.4.7', code: '1888770', display: 'M-M-RVAXPRO' },
    ],
    names: ['BMR', 'bof, mazelen, rodehond'],
  },
  {
    sort: 'griep',
    terms: [{ system: atc, code: 'J07BB02', display: 'influenzavirus' }],
    names: ['influenzavaccin', 'griepvaccin'],
  },
  {
    sort: 'covid',
    terms: [
      { system: atc, code: 'J07BN01', display: 'COVID-19, RNA-vaccin' },
      { system: sct, code: '1119349007', display: 'COVID-19 mRNA-vaccin' },
    ],
    names: ['COVID-19 vaccin'],
  },
  {
    sort: 'dktp',
    terms: [{ system: atc, code: 'J07CA02', display: 'difterie-kinkhoest-tetanus-polio' }],
    names: ['DKTP'],
  },
  { sort: 'hepb', terms: [{ system: atc, code: 'J07BC01', display: 'hepatitis B' }], names: ['hepatitis B'] },
];

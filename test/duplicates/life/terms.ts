/** A code with its system and name. */
export interface Term {
  readonly system: string;
  readonly code: string;
  readonly display: string;
}

export const systems = {
  snomed: 'http://snomed.info/sct',
  icpc: 'http://hl7.org/fhir/sid/icpc-1-nl',
  icd10: 'http://hl7.org/fhir/sid/icd-10-nl',
  dhd: 'urn:oid:2.16.840.1.113883.2.4.3.120.5.1',
  loinc: 'http://loinc.org',
  nhg45: 'https://referentiemodel.nhg.org/tabellen/nhg-tabel-45-diagnostische-bepalingen',
  atc: 'http://www.whocc.no/atc',
  zi: 'urn:oid:2.16.840.1.113883.2.4.4.8',
  hpk: 'urn:oid:2.16.840.1.113883.2.4.4.7',
  prk: 'urn:oid:2.16.840.1.113883.2.4.4.10',
  gpk: 'urn:oid:2.16.840.1.113883.2.4.4.1',
  snk: 'urn:oid:2.16.840.1.113883.2.4.4.1.750',
  ucum: 'http://unitsofmeasure.org',
} as const;

/** A SNOMED CT concept. */
export function sct(code: string, display: string): Term {
  return { system: systems.snomed, code, display };
}

/** A problem as GPs, specialists and coders know it. */
export interface Problem {
  readonly icpc: string;
  readonly gpName: string;
  readonly snomed: string;
  readonly name: string;
  readonly icd10: string;
  readonly dhd: string;
}

const problem = (
  icpc: string,
  gpName: string,
  snomed: string,
  name: string,
  icd10: string,
  dhd: string,
): Problem => ({ icpc, gpName, snomed, name, icd10, dhd });

export const lastingProblems: readonly Problem[] = [
  problem(
    'K86',
    'Essentiële hypertensie zonder orgaanbeschadiging',
    '38341003',
    'hypertensie',
    'I10',
    '0000004521',
  ),
  problem(
    'T90.02',
    'Diabetes mellitus type 2',
    '44054006',
    'diabetes mellitus type 2',
    'E11.9',
    '0000003216',
  ),
  problem('R96', 'Astma', '195967001', 'astma', 'J45.9', '0000001823'),
  problem(
    'R95',
    'Emfyseem/COPD',
    '13645005',
    'chronische obstructieve longaandoening',
    'J44.9',
    '0000002274',
  ),
  problem('N89', 'Migraine', '37796009', 'migraine', 'G43.9', '0000007341'),
  problem('K78', 'Atriumfibrilleren/-fladderen', '49436004', 'atriumfibrillatie', 'I48.9', '0000006150'),
  problem('P76', 'Depressie', '35489007', 'depressieve stoornis', 'F32.9', '0000008812'),
  problem('L88.01', 'Reumatoïde artritis', '69896004', 'reumatoïde artritis', 'M06.9', '0000005407'),
];

export const sidedProblems: readonly Problem[] = [
  problem('L89', 'Coxartrose', '239872002', 'artrose van heup', 'M16.9', '0000004410'),
  problem('L90', 'Gonartrose', '239873007', 'artrose van knie', 'M17.9', '0000004411'),
  problem('F93', 'Glaucoom/verhoogde oogdruk', '23986001', 'glaucoom', 'H40.9', '0000009021'),
  problem('H84', 'Presbyacusis', '49526009', 'presbyacusis', 'H91.1', '0000009377'),
];

export const passingProblems: readonly Problem[] = [
  problem('U71', 'Cystitis/urineweginfectie', '38822007', 'cystitis', 'N30.9', '0000001120'),
  problem('R81', 'Pneumonie', '233604007', 'pneumonie', 'J18.9', '0000001311'),
  problem('R75', 'Acute/chronische sinusitis', '36971009', 'sinusitis', 'J32.9', '0000001340'),
  problem('L77', 'Verstuiking/distorsie enkel', '44465007', 'distorsie van enkel', 'S93.4', '0000001455'),
];

/** A substance that people are hypersensitive to. */
export interface Substance {
  readonly snomed: string;
  readonly name: string;
  readonly snk?: string;
  readonly atc?: string;
  readonly spelled: string;
}

export const substances: readonly Substance[] = [
  { snomed: '372687004', name: 'amoxicilline', snk: '20176', atc: 'J01CA04', spelled: 'AMOXICILLINE' },
  { snomed: '387467008', name: 'trimethoprim', snk: '20893', atc: 'J01EA01', spelled: 'TRIMETHOPRIM' },
  { snomed: '372588000', name: 'diclofenac', snk: '21009', spelled: 'DICLOFENAC' },
  { snomed: '111088007', name: 'latex', spelled: 'Latex' },
  { snomed: '256277009', name: 'graspollen', spelled: 'Graspollen' },
  { snomed: '762952008', name: 'pinda', spelled: 'Pinda' },
  { snomed: '387207008', name: 'ibuprofen', snk: '21044', spelled: 'IBUPROFEN' },
];

/** A medicine at the levels of the G-Standaard. */
export interface Product {
  readonly name: string;
  readonly spelled: string;
  readonly hpk: string;
  readonly prk: string;
  readonly gpk: string;
  readonly atc: string;
  readonly zi: string;
}

const product = (
  name: string,
  spelled: string,
  zi: string,
  hpk: string,
  prk: string,
  gpk: string,
  atc: string,
): Product => ({ name, spelled, zi, hpk, prk, gpk, atc });

export const products: readonly Product[] = [
  product(
    'METOPROLOL TABLET MGA 50MG (SUCCINAAT)',
    'Metoprolol tablet mga 50mg (succinaat)',
    '14302121',
    '1180231',
    '32531',
    '75736',
    'C07AB02',
  ),
  product(
    'METFORMINE TABLET 500MG',
    'metformine 500 mg tablet',
    '15602771',
    '1431765',
    '1090',
    '3816',
    'A10BA02',
  ),
  product(
    'OMEPRAZOL CAPSULE MSR 20MG',
    'Omeprazol 20mg maagsapresistente capsule',
    '14811234',
    '1702017',
    '17167',
    '36110',
    'A02BC01',
  ),
  product(
    'SIMVASTATINE TABLET FILMOMHULD 40MG',
    'simvastatine tablet filmomhuld 40 mg',
    '15120884',
    '1290811',
    '23833',
    '67903',
    'C10AA01',
  ),
  product(
    'ACENOCOUMAROL TABLET 1MG',
    'Acenocoumarol tablet 1mg',
    '13744531',
    '470163',
    '7323',
    '20303',
    'B01AA07',
  ),
  product(
    'LEVOTHYROXINE TABLET 50UG (NATRIUM)',
    'levothyroxine 50 microgram tablet',
    '15477012',
    '1311492',
    '6548',
    '18643',
    'H03AA01',
  ),
  product(
    'FUROSEMIDE TABLET 40MG',
    'furosemide tablet 40mg',
    '13200981',
    '381551',
    '5967',
    '16810',
    'C03CA01',
  ),
];

/** The first number of a name, twice as large. */
function doubled(name: string): string {
  return name.replace(/\d+/, (found) => String(Number(found) * 2));
}

/** The same medicine in another strength. */
export const strengths: ReadonlyMap<Product, Product> = new Map(
  products.slice(0, 4).map((each, at) => [
    each,
    {
      ...each,
      name: doubled(each.name),
      spelled: doubled(each.spelled),
      zi: `1599900${at}`,
      hpk: `199900${at}`,
      prk: `9990${at}`,
      gpk: `19990${at}`,
    },
  ]),
);

export interface Material {
  readonly snomed: string;
  readonly name: string;
}

export const blood: Material = { snomed: '119297000', name: 'bloed' };
export const urine: Material = { snomed: '122575003', name: 'urine' };

/** Something that is measured in a laboratory. */
export interface Analyte {
  readonly loinc: string;
  readonly name: string;
  readonly nhg?: string;
  readonly gpName: string;
  readonly unit: string;
  readonly spelled: string;
  readonly other?: {
    readonly unit: string;
    readonly spelled: string;
    readonly factor: number;
    readonly decimals: number;
  };
  readonly low: number;
  readonly high: number;
  readonly decimals: number;
}

export const analytes: readonly Analyte[] = [
  {
    loinc: '2823-3',
    nhg: '513',
    name: 'Potassium [Moles/volume] in Serum or Plasma',
    gpName: 'kalium',
    unit: 'mmol/L',
    spelled: 'mmol/l',
    low: 3.4,
    high: 5.2,
    decimals: 1,
  },
  {
    loinc: '2951-2',
    nhg: '624',
    name: 'Sodium [Moles/volume] in Serum or Plasma',
    gpName: 'natrium',
    unit: 'mmol/L',
    spelled: 'mmol/l',
    low: 132,
    high: 146,
    decimals: 0,
  },
  {
    loinc: '14682-9',
    nhg: '523',
    name: 'Creatinine [Moles/volume] in Serum or Plasma',
    gpName: 'creatinine',
    unit: 'umol/L',
    spelled: 'µmol/l',
    other: { unit: 'mmol/L', spelled: 'mmol/l', factor: 0.001, decimals: 3 },
    low: 58,
    high: 130,
    decimals: 0,
  },
  {
    loinc: '59261-8',
    nhg: '2816',
    name: 'Hemoglobin A1c/Hemoglobin.total in Blood by IFCC protocol',
    gpName: 'HbA1c (glycohemoglobine) IFCC',
    unit: 'mmol/mol',
    spelled: 'mmol/mol',
    low: 35,
    high: 98,
    decimals: 0,
  },
  {
    loinc: '1988-5',
    name: 'C reactive protein [Mass/volume] in Serum or Plasma',
    gpName: 'C-reactief proteïne (CRP)',
    unit: 'mg/L',
    spelled: 'mg/l',
    other: { unit: 'mg/dL', spelled: 'mg/dl', factor: 0.1, decimals: 1 },
    low: 2,
    high: 160,
    decimals: 0,
  },
  {
    loinc: '20567-4',
    name: 'Ferritin [Mass/volume] in Serum or Plasma by Immunoassay',
    gpName: 'ferritine',
    unit: 'ug/L',
    spelled: 'µg/l',
    other: { unit: 'ng/mL', spelled: 'ng/ml', factor: 1, decimals: 0 },
    low: 10,
    high: 380,
    decimals: 0,
  },
  {
    loinc: '59260-0',
    name: 'Hemoglobin [Moles/volume] in Blood',
    gpName: 'hemoglobine',
    unit: 'mmol/L',
    spelled: 'mmol/l',
    low: 6.1,
    high: 10.9,
    decimals: 1,
  },
];

/** Glucose: in moles at home, in milligrams where an analyser from abroad gives it. */
export const glucose: Analyte = {
  loinc: '14749-6',
  name: 'Glucose [Moles/volume] in Serum or Plasma',
  gpName: 'glucose',
  unit: 'mmol/L',
  spelled: 'mmol/l',
  low: 3.9,
  high: 17.5,
  decimals: 1,
};

/** Creatinine of urine and of blood: one local code, two materials. */
export const albumin: Analyte = {
  loinc: '14957-5',
  name: 'Microalbumin [Mass/volume] in Urine',
  gpName: 'albumine',
  unit: 'mg/L',
  spelled: 'mg/l',
  low: 3,
  high: 90,
  decimals: 0,
};

export interface Operation {
  readonly term: Term;
  readonly gpName: string;
  readonly sided: boolean;
  readonly site?: Term;
}

export const operations: readonly Operation[] = [
  {
    term: sct('76915002', 'totale heupvervanging'),
    gpName: 'Totale heupprothese',
    sided: true,
    site: sct('29836001', 'heup'),
  },
  {
    term: sct('54885007', 'extractie van cataract'),
    gpName: 'Staaroperatie',
    sided: true,
    site: sct('81745001', 'oog'),
  },
  { term: sct('80146002', 'appendectomie'), gpName: 'Appendectomie', sided: false },
  { term: sct('34068001', 'hartklepvervanging'), gpName: 'Hartklepvervanging', sided: false },
  {
    term: sct('47534009', 'carpaletunnelrelease'),
    gpName: 'Carpaletunneloperatie',
    sided: true,
    site: sct('8205005', 'pols'),
  },
  { term: sct('73761001', 'coloscopie'), gpName: 'Coloscopie', sided: false },
];

export interface Vaccine {
  readonly name: string;
  readonly atc: string;
  readonly group: string;
  readonly hpk: string;
  readonly snomed: string;
}

export const vaccines: readonly Vaccine[] = [
  {
    name: 'INFANRIX HEXA INJSUSP',
    group: 'DKTP-Hib-HepB',
    atc: 'J07CA09',
    hpk: '1451871',
    snomed: '871895005',
  },
  { name: 'M-M-RVAXPRO INJPDR', group: 'BMR-vaccin', atc: 'J07BD52', hpk: '2110016', snomed: '871831003' },
  {
    name: 'COMIRNATY INJVLST',
    group: 'COVID-19 mRNA vaccin',
    atc: 'J07BN01',
    hpk: '2597101',
    snomed: '1119349007',
  },
  { name: 'GARDASIL 9 INJSUSP', group: 'HPV-vaccin', atc: 'J07BM03', hpk: '2341811', snomed: '911000221103' },
  {
    name: 'HAVRIX INJSUSP',
    group: 'hepatitis A-vaccin',
    atc: 'J07BC02',
    hpk: '1107518',
    snomed: '871751006',
  },
];

/** The ConceptMap that a user would hand over: the problems of GPs, hospitals and coders. */
export function problemMap(): { readonly resourceType: 'ConceptMap' } & Record<string, unknown> {
  const all = [...lastingProblems, ...sidedProblems, ...passingProblems];
  const group = (
    source: string,
    target: string,
    pair: (each: Problem) => readonly [string, string],
  ): unknown => ({
    source,
    target,
    element: all.map((each) => {
      const [from, to] = pair(each);
      return { code: from, target: [{ code: to, equivalence: 'equivalent' }] };
    }),
  });
  return {
    resourceType: 'ConceptMap',
    status: 'active',
    group: [
      group(systems.icpc, systems.snomed, ({ icpc, snomed }) => [icpc, snomed]),
      group(systems.icd10, systems.snomed, ({ icd10, snomed }) => [icd10, snomed]),
    ],
  };
}

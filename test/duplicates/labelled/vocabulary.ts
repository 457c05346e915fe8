/** A problem as several sources name it; `mapped` when only a supplied ConceptMap joins its codes. */
export interface Problem {
  readonly icpc: string;
  readonly snomed: string;
  readonly icd10: string;
  readonly nl: string;
  readonly hospital: string;
  readonly chronic: boolean;
  readonly mapped?: true;
  readonly sided?: true;
}

export const problems: readonly Problem[] = [
  {
    icpc: 'T90.02',
    snomed: '44054006',
    icd10: 'E11',
    nl: 'Diabetes mellitus type 2',
    hospital: 'diabetes mellitus type 2',
    chronic: true,
  },
  {
    icpc: 'K86',
    snomed: '38341003',
    icd10: 'I10',
    nl: 'Essentiële hypertensie zonder orgaanbeschadiging',
    hospital: 'hypertensieve aandoening',
    chronic: true,
  },
  { icpc: 'R96', snomed: '195967001', icd10: 'J45', nl: 'Astma', hospital: 'astma', chronic: true },
  {
    icpc: 'R95',
    snomed: '13645005',
    icd10: 'J44',
    nl: 'Emfyseem/COPD',
    hospital: 'chronische obstructieve longaandoening',
    chronic: true,
  },
  {
    icpc: 'K78',
    snomed: '49436004',
    icd10: 'I48',
    nl: 'Boezemfibrilleren/-fladderen',
    hospital: 'atriumfibrilleren',
    chronic: true,
  },
  { icpc: 'T92', snomed: '90560007', icd10: 'M10', nl: 'Jicht', hospital: 'jicht', chronic: true },
  { icpc: 'N89', snomed: '37796009', icd10: 'G43', nl: 'Migraine', hospital: 'migraine', chronic: true },
  {
    icpc: 'L90',
    snomed: '239873007',
    icd10: 'M17',
    nl: 'Gonartrose',
    hospital: 'artrose van knie',
    chronic: true,
    sided: true,
  },
  {
    icpc: 'L89',
    snomed: '239872002',
    icd10: 'M16',
    nl: 'Coxartrose',
    hospital: 'artrose van heup',
    chronic: true,
    sided: true,
  },
  { icpc: 'R81', snomed: '233604007', icd10: 'J18', nl: 'Pneumonie', hospital: 'pneumonie', chronic: false },
  {
    icpc: 'U71',
    snomed: '38822007',
    icd10: 'N30',
    nl: 'Cystitis/urineweginfectie',
    hospital: 'cystitis',
    chronic: false,
  },
  {
    icpc: 'H71',
    snomed: '3110003',
    icd10: 'H66',
    nl: 'Acute otitis media',
    hospital: 'acute otitis media',
    chronic: false,
    sided: true,
  },
  {
    icpc: 'L77',
    snomed: '44465007',
    icd10: 'S93.4',
    nl: 'Enkelverstuiking',
    hospital: 'verstuiking van enkel',
    chronic: false,
    sided: true,
  },
  {
    icpc: 'D88',
    snomed: '74400008',
    icd10: 'K35',
    nl: 'Appendicitis',
    hospital: 'appendicitis',
    chronic: false,
  },
  {
    icpc: 'L93',
    snomed: '202855006',
    icd10: 'M77.1',
    nl: 'Tenniselleboog',
    hospital: 'epicondylitis lateralis',
    chronic: false,
    mapped: true,
    sided: true,
  },
  {
    icpc: 'S74.01',
    snomed: '6020002',
    icd10: 'B35.3',
    nl: 'Tinea pedis',
    hospital: 'tinea pedis',
    chronic: false,
  },
  {
    icpc: 'F70',
    snomed: '9826008',
    icd10: 'H10',
    nl: 'Infectieuze conjunctivitis',
    hospital: 'conjunctivitis',
    chronic: false,
    mapped: true,
    sided: true,
  },
  {
    icpc: 'X87',
    snomed: '73998008',
    icd10: 'N81',
    nl: 'Uterovaginale prolaps',
    hospital: 'prolaps van uterus',
    chronic: false,
    mapped: true,
  },
  { icpc: 'S92', snomed: '402567004', icd10: 'L74.3', nl: 'Miliaria', hospital: 'miliaria', chronic: false },
  {
    icpc: 'H86',
    snomed: '15188001',
    icd10: 'H91',
    nl: 'Doofheid/slechthorendheid',
    hospital: 'gehoorverlies',
    chronic: false,
    mapped: true,
    sided: true,
  },
];

export interface Substance {
  readonly snomed: string;
  readonly snk?: string;
  readonly nl: string;
  readonly other: string;
}

export const substances: readonly Substance[] = [
  { snomed: '764146007', snk: '60001', nl: 'penicilline', other: 'Penicilline' },
  { snomed: '372687004', snk: '60002', nl: 'amoxicilline', other: 'AMOXICILLINE' },
  { snomed: '387458008', snk: '60003', nl: 'acetylsalicylzuur', other: 'ACETYLSALICYLZUUR' },
  { snomed: '762952008', nl: 'pinda', other: 'Pinda' },
  { snomed: '111088007', nl: 'latex', other: 'latex (substantie)' },
  { snomed: '387406002', snk: '60004', nl: 'sulfonamide', other: 'sulfonamide' },
  { snomed: '260147004', nl: 'huisstofmijt', other: 'Huisstofmijt' },
  { snomed: '372786004', snk: '60005', nl: 'clindamycine', other: 'CLINDAMYCINE' },
  { snomed: '424519000', nl: 'pollen', other: 'pollen' },
  { snomed: '260167008', nl: 'kattenepitheel', other: 'Kattenepitheel' },
];

export interface Analyte {
  readonly loinc: string;
  readonly otherLoinc?: string;
  readonly nhg?: string;
  readonly nl: string;
  readonly gp: string;
  readonly unit: string;
  readonly otherUnit: string;
  /** What a value in `unit` is multiplied by to give one in `otherUnit`. */
  readonly factor: number;
  readonly low: number;
  readonly high: number;
  readonly decimals: number;
}

export const analytes: readonly Analyte[] = [
  {
    loinc: '2823-3',
    otherLoinc: '6298-4',
    nhg: '513',
    nl: 'Kalium [mol/volume] in serum of plasma',
    gp: 'Kalium',
    unit: 'mmol/L',
    otherUnit: 'mmol/l',
    factor: 1,
    low: 3.2,
    high: 5.6,
    decimals: 1,
  },
  {
    loinc: '2951-2',
    otherLoinc: '2947-0',
    nhg: '624',
    nl: 'Natrium [mol/volume] in serum of plasma',
    gp: 'Natrium',
    unit: 'mmol/L',
    otherUnit: 'mmol/l',
    factor: 1,
    low: 130,
    high: 148,
    decimals: 0,
  },
  {
    loinc: '14682-9',
    nhg: '523',
    nl: 'Creatinine [mol/volume] in serum of plasma',
    gp: 'creatinine',
    unit: 'umol/L',
    otherUnit: 'µmol/l',
    factor: 1,
    low: 45,
    high: 180,
    decimals: 0,
  },
  {
    loinc: '59261-8',
    nhg: '2816',
    nl: 'HbA1c [molfractie] in bloed',
    gp: 'HbA1c (glycohemoglobine) IFCC',
    unit: 'mmol/mol',
    otherUnit: 'mmol/mol',
    factor: 1,
    low: 32,
    high: 88,
    decimals: 0,
  },
  {
    loinc: '14647-2',
    nhg: '192',
    nl: 'Cholesterol [mol/volume] in serum of plasma',
    gp: 'cholesterol totaal',
    unit: 'mmol/L',
    otherUnit: 'mmol/l',
    factor: 1,
    low: 3,
    high: 8,
    decimals: 1,
  },
  {
    loinc: '14646-4',
    nhg: '446',
    nl: 'Cholesterol.in HDL [mol/volume] in serum of plasma',
    gp: 'HDL-cholesterol',
    unit: 'mmol/L',
    otherUnit: 'mmol/l',
    factor: 1,
    low: 0.8,
    high: 2.4,
    decimals: 1,
  },
  {
    loinc: '59260-0',
    nl: 'Hemoglobine [mol/volume] in bloed',
    gp: 'hemoglobine',
    unit: 'mmol/L',
    otherUnit: 'mmol/l',
    factor: 1,
    low: 6.5,
    high: 10.9,
    decimals: 1,
  },
  {
    loinc: '1988-5',
    otherLoinc: '71426-1',
    nl: 'C-reactief proteïne [massa/volume] in serum of plasma',
    gp: 'CRP',
    unit: 'mg/L',
    otherUnit: 'g/m3',
    factor: 1,
    low: 1,
    high: 90,
    decimals: 0,
  },
  {
    loinc: '9318-7',
    nhg: '40',
    nl: 'Albumine/creatinine [massaratio] in urine',
    gp: 'albumine/creatinine ratio urine',
    unit: 'g/kg',
    otherUnit: 'mg/g',
    factor: 1,
    low: 1,
    high: 250,
    decimals: 0,
  },
  {
    loinc: '6690-2',
    otherLoinc: '26464-8',
    nl: 'Leukocyten [aantal/volume] in bloed',
    gp: 'leukocyten',
    unit: '10*9/L',
    otherUnit: '10*3/uL',
    factor: 1,
    low: 3,
    high: 14,
    decimals: 1,
  },
  {
    loinc: '1742-6',
    nl: 'ALAT [enzymactiviteit/volume] in serum of plasma',
    gp: 'ALAT',
    unit: 'U/L',
    otherUnit: 'u/l',
    factor: 1,
    low: 10,
    high: 120,
    decimals: 0,
  },
  {
    loinc: '3016-3',
    nl: 'Thyrotropine [eenheden/volume] in serum of plasma',
    gp: 'TSH',
    unit: 'm[IU]/L',
    otherUnit: 'mIU/l',
    factor: 1,
    low: 0.3,
    high: 6,
    decimals: 2,
  },
  {
    loinc: '2276-4',
    nl: 'Ferritine [massa/volume] in serum of plasma',
    gp: 'ferritine',
    unit: 'ug/L',
    otherUnit: 'ng/mL',
    factor: 1,
    low: 10,
    high: 400,
    decimals: 0,
  },
  {
    loinc: '14979-9',
    nl: 'aPTT [tijd] in plasma',
    gp: 'APTT',
    unit: 's',
    otherUnit: 'sec',
    factor: 1,
    low: 22,
    high: 60,
    decimals: 0,
  },
];

export interface Product {
  readonly hpk: string;
  readonly otherHpk: string;
  readonly prk: string;
  readonly gpk: string;
  readonly atc: string;
  readonly name: string;
  readonly swapped: string;
  readonly perDay: number;
}

export const products: readonly Product[] = [
  {
    hpk: '1100001',
    otherHpk: '1100002',
    prk: '50001',
    gpk: '70001',
    atc: 'C10AA05',
    name: 'ATORVASTATINE TABLET 20MG',
    swapped: 'ATORVASTATINE 20MG TABLET',
    perDay: 1,
  },
  {
    hpk: '1100011',
    otherHpk: '1100012',
    prk: '50011',
    gpk: '70011',
    atc: 'C10AA05',
    name: 'ATORVASTATINE TABLET 40MG',
    swapped: 'ATORVASTATINE 40MG TABLET',
    perDay: 1,
  },
  {
    hpk: '1100021',
    otherHpk: '1100022',
    prk: '50021',
    gpk: '70021',
    atc: 'A10BA02',
    name: 'METFORMINE TABLET 500MG',
    swapped: 'METFORMINE 500MG TABLET',
    perDay: 2,
  },
  {
    hpk: '1100031',
    otherHpk: '1100032',
    prk: '50031',
    gpk: '70031',
    atc: 'N02BE01',
    name: 'PARACETAMOL TABLET 500MG',
    swapped: 'PARACETAMOL 500MG TABLET',
    perDay: 4,
  },
  {
    hpk: '1100041',
    otherHpk: '1100042',
    prk: '50041',
    gpk: '70041',
    atc: 'C07AB02',
    name: 'METOPROLOL TABLET MGA 50MG',
    swapped: 'METOPROLOL 50MG TABLET MGA',
    perDay: 1,
  },
  {
    hpk: '1100051',
    otherHpk: '1100052',
    prk: '50051',
    gpk: '70051',
    atc: 'A02BC02',
    name: 'PANTOPRAZOL TABLET MSR 40MG',
    swapped: 'PANTOPRAZOL 40MG TABLET MSR',
    perDay: 1,
  },
  {
    hpk: '1100061',
    otherHpk: '1100062',
    prk: '50061',
    gpk: '70061',
    atc: 'R03AC02',
    name: 'SALBUTAMOL AEROSOL 100UG/DO',
    swapped: 'SALBUTAMOL 100UG/DO AEROSOL',
    perDay: 4,
  },
  {
    hpk: '1100071',
    otherHpk: '1100072',
    prk: '50071',
    gpk: '70071',
    atc: 'J01CA04',
    name: 'AMOXICILLINE CAPSULE 500MG',
    swapped: 'AMOXICILLINE 500MG CAPSULE',
    perDay: 3,
  },
  {
    hpk: '1100081',
    otherHpk: '1100082',
    prk: '50081',
    gpk: '70081',
    atc: 'C09AA02',
    name: 'ENALAPRIL TABLET 10MG',
    swapped: 'ENALAPRIL 10MG TABLET',
    perDay: 1,
  },
  {
    hpk: '1100091',
    otherHpk: '1100092',
    prk: '50091',
    gpk: '70091',
    atc: 'H03AA01',
    name: 'LEVOTHYROXINE TABLET 50UG',
    swapped: 'LEVOTHYROXINE 50UG TABLET',
    perDay: 1,
  },
];

export interface Vaccine {
  readonly atc: string;
  readonly group: string;
  readonly hpk: string;
  readonly nl: string;
  readonly doses: number;
}

export const vaccines: readonly Vaccine[] = [
  { atc: 'J07BC02', group: 'J07BC', hpk: '2200001', nl: 'hepatitis A-vaccin', doses: 2 },
  { atc: 'J07BB02', group: 'J07BB', hpk: '2200002', nl: 'influenzavaccin', doses: 1 },
  { atc: 'J07CA09', group: 'J07CA', hpk: '2200003', nl: 'DKTP-Hib-HepB-vaccin', doses: 3 },
  { atc: 'J07BD52', group: 'J07BD', hpk: '2200004', nl: 'BMR-vaccin', doses: 2 },
  { atc: 'J07BN01', group: 'J07BN', hpk: '2200005', nl: 'COVID-19-vaccin', doses: 3 },
  { atc: 'J07AM01', group: 'J07AM', hpk: '2200006', nl: 'tetanusvaccin', doses: 1 },
];

export interface Operation {
  readonly snomed: string;
  readonly local: string;
  readonly nl: string;
  readonly other: string;
  readonly sided?: true;
}

export const operations: readonly Operation[] = [
  {
    snomed: '609588000',
    local: '038567',
    nl: 'implantatie van totale knieprothese',
    other: 'totale knieprothese',
    sided: true,
  },
  {
    snomed: '52734007',
    local: '038535',
    nl: 'totale heupprothese',
    other: 'totale heupprothese',
    sided: true,
  },
  { snomed: '110473004', local: '031241', nl: 'cataractoperatie', other: 'cataractoperatie', sided: true },
  { snomed: '80146002', local: '034910', nl: 'appendectomie', other: 'appendectomie' },
  { snomed: '38102005', local: '035352', nl: 'cholecystectomie', other: 'laparoscopische cholecystectomie' },
  { snomed: '73761001', local: '034692', nl: 'coloscopie', other: 'coloscopie' },
  { snomed: '232717009', local: '033270', nl: 'coronaire bypass', other: 'coronaire bypass operatie' },
];

export const alerts = [
  { snomed: '432415000', nl: 'drager van MRSA', other: 'Drager van MRSA' },
  { snomed: '441509002', nl: 'pacemaker in situ', other: 'Pacemaker in situ' },
  { snomed: '160245001', nl: 'stollingsstoornis', other: 'stollingsstoornis (bevinding)' },
] as const;

export const treatments = [
  { snomed: '89666000', nl: 'cardiopulmonale resuscitatie' },
  { snomed: '40617009', nl: 'kunstmatige beademing' },
  { snomed: '116859006', nl: 'bloedtransfusie' },
] as const;

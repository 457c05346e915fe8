import { another, practitionerName, someDay } from './clinicalFamilies.js';
import type { AnyFamily, NearMiss, Told } from './Family.js';
import { family } from './Family.js';
import type { ProductConcept } from './terms.js';
import { products } from './terms.js';
import type { Moment, Voice, Written } from './Voice.js';
import { daysLater, snomed } from './Voice.js';

type Block = 'MA' | 'VV' | 'TA' | 'MVE' | 'MGB' | 'MTD';

interface Actor {
  readonly key: string;
  readonly surname: string;
  readonly initials: string;
}

const prescribers: readonly Actor[] = [
  { key: '01234567', surname: 'Ouwehand', initials: 'K.' },
  { key: '02345678', surname: 'Terpstra', initials: 'B.J.' },
  { key: '03456789', surname: 'Nooteboom', initials: 'F.' },
];

const pharmacies = [
  { key: '06020111', name: 'Apotheek Noorderpoort' },
  { key: '06020222', name: 'Apotheek Zuidplas' },
] as const;

interface Block_ {
  readonly product: ProductConcept;
  readonly at: Moment;
  readonly start: string;
  readonly end?: string;
  readonly perDay: number;
  readonly amount: number;
  readonly prescriber: Actor;
  readonly pharmacy: (typeof pharmacies)[number];
  readonly treatment: string;
  readonly quantity: number;
  readonly stopped?: boolean;
  readonly byPatient?: boolean;
}

const g = 'urn:oid:2.16.840.1.113883.2.4.4';
const nictiz = 'http://nictiz.nl/fhir/StructureDefinition';

const shapes: Readonly<
  Record<
    Block,
    { readonly type: string; readonly tail: string; readonly old: string; readonly current: string }
  >
> = {
  MA: { type: 'MedicationRequest', tail: '16076005.1', old: '16076005', current: '33633005' },
  VV: {
    type: 'MedicationRequest',
    tail: '52711000146108.1',
    old: '52711000146108',
    current: '52711000146108',
  },
  TA: { type: 'MedicationDispense', tail: '422037009.1', old: '422037009', current: '422037009' },
  MVE: { type: 'MedicationDispense', tail: '373784005.1', old: '373784005', current: '373784005' },
  MGB: { type: 'MedicationStatement', tail: '6.1', old: '6', current: '422979000' },
  MTD: { type: 'MedicationAdministration', tail: '18629005.1', old: '18629005', current: '18629005' },
};

const nearOf: Readonly<Record<Block, readonly NearMiss<Block_>[]>> = {
  MA: [
    {
      name: 'double prescription',
      never: true,
      change: (fact, random) => ({
        ...fact,
        prescriber: another(prescribers, fact.prescriber, random),
        treatment: random.hex(8),
      }),
    },
    {
      name: 'successive agreement',
      never: true,
      change: (fact, random) => ({
        ...fact,
        perDay: fact.perDay + 1,
        at: { ...fact.at, day: daysLater(fact.at.day, random.between(14, 120)) },
        start: daysLater(fact.start, 120),
      }),
    },
    strengthOrProduct(),
    {
      name: 'stopped',
      within: true,
      change: (fact) => ({ ...fact, stopped: true, at: { ...fact.at, day: daysLater(fact.at.day, 5) } }),
    },
  ],
  VV: [
    {
      name: 'asked again',
      never: true,
      change: (fact, random) => ({
        ...fact,
        at: { ...fact.at, day: daysLater(fact.at.day, random.between(20, 95)) },
      }),
    },
  ],
  TA: [
    strengthOrProduct(),
    {
      name: 'successive agreement',
      never: true,
      change: (fact) => ({
        ...fact,
        perDay: fact.perDay + 1,
        at: { ...fact.at, day: daysLater(fact.at.day, 30) },
        start: daysLater(fact.start, 30),
      }),
    },
  ],
  MVE: [
    {
      name: 'monthly refill',
      never: true,
      change: (fact, random) => ({
        ...fact,
        at: { ...fact.at, day: daysLater(fact.at.day, random.pick([14, 28, 30, 90])) },
      }),
    },
    strengthOrProduct(),
  ],
  MGB: [
    { name: 'told by the person', change: (fact) => ({ ...fact, byPatient: true }) },
    strengthOrProduct(),
  ],
  MTD: [
    {
      name: 'the next administration',
      never: true,
      within: true,
      change: (fact, random) => ({
        ...fact,
        at: { ...fact.at, minutes: (fact.at.minutes ?? 480) + random.pick([240, 360]) },
      }),
    },
  ],
};

function strengthOrProduct(): NearMiss<Block_> {
  return {
    name: 'another product or strength',
    change: (fact, random) => ({ ...fact, product: another(products, fact.product, random) }),
  };
}

function blockFamily(block: Block): AnyFamily {
  return family<Block_>({
    name: `${shapes[block].type} (${block})`,
    make(random) {
      const day = someDay(random, 2022);
      return {
        product: random.pick(products),
        at: { day, minutes: random.between(500, 1000) },
        start: day,
        perDay: random.between(1, 3),
        amount: random.between(1, 2),
        prescriber: random.pick(prescribers),
        pharmacy: random.pick(pharmacies),
        treatment: random.hex(8),
        quantity: random.pick([14, 30, 60, 90]),
      };
    },
    near: nearOf[block],
    ...((block === 'MA' || block === 'TA' || block === 'MGB') && {
      later: (fact: Block_) => ({ ...fact, end: daysLater(fact.start, 200) }),
    }),
    retell: (fact, random) => ({ ...fact, at: random.chance(0.4) ? { day: fact.at.day } : fact.at }),
    tell: (fact, voice, number) => tellBlock(block, fact, voice, number),
  });
}

function tellBlock(block: Block, fact: Block_, voice: Voice, number: string | undefined): Told {
  const { product, at, start, end, prescriber, pharmacy, stopped, treatment, quantity } = fact;
  const shape = shapes[block];
  const { isStu3, random } = voice;
  const medicationId = `m${random.hex(8)}`;
  const display = random.chance(0.5) ? product.name : product.longName;
  const medication: Written = {
    resourceType: 'Medication',
    id: medicationId,
    code: {
      coding: [
        ...(voice.habits.source.includes('apotheek')
          ? [{ system: `${g}.7`, code: product.hpk, display }]
          : []),
        { system: `${g}.10`, code: product.prk, display },
        { system: `${g}.1`, code: product.gpk },
        ...(random.chance(0.3) ? [{ system: 'http://www.whocc.no/atc', code: product.atc }] : []),
      ],
      text: display,
    },
  };
  const date = voice.time(at);
  const extension: Written[] = [
    {
      url: `${nictiz}/${isStu3 ? 'zib-Medication-MedicationTreatment' : 'ext-PharmaceuticalTreatment.Identifier'}`,
      valueIdentifier: { system: 'urn:oid:2.16.840.1.113883.2.4.3.11.999.7.1', value: treatment },
    },
  ];
  const period = { start, ...(end !== undefined && { end }) };
  if (block === 'MA' || block === 'TA')
    extension.push({
      url: `${nictiz}/${isStu3 ? 'zib-Medication-PeriodOfUse' : 'ext-TimeInterval.Period'}`,
      valuePeriod: period,
    });
  if (block === 'TA')
    extension.push({
      url: `${nictiz}/${isStu3 ? 'zib-AdministrationAgreement-AuthoredOn' : 'ext-RegistrationDateTime'}`,
      valueDateTime: date,
    });
  const category = {
    coding: [
      {
        system: isStu3 && block === 'MGB' ? 'urn:oid:2.16.840.1.113883.2.4.3.11.60.20.77.5.3' : snomed,
        code: isStu3 ? shape.old : shape.current,
      },
    ],
  };
  const others: Written[] = [medication];
  const dosage = tellDosage(fact, voice);
  const main: Written = {
    ...voice.head(shape.type, 'subject', undefined),
    ...(number !== undefined && {
      identifier: [{ system: `${voice.habits.root}.${shape.tail}`, value: number }],
    }),
    extension,
    status: block === 'MTD' ? 'completed' : 'active',
    category: (block === 'MA' || block === 'VV') && !isStu3 ? [category] : category,
    medicationReference: { reference: `Medication/${medicationId}`, display },
  };
  if (stopped === true) {
    main['modifierExtension'] = [
      {
        url: `${nictiz}/${isStu3 ? 'zib-Medication-StopType' : 'ext-StopType'}`,
        valueCodeableConcept: isStu3
          ? voice.coded('urn:oid:2.16.840.1.113883.2.4.3.11.60.20.77.5.2.1', '2', 'definitief')
          : voice.coded(snomed, '410546004', 'stoppen'),
      },
    ];
  }
  if (block === 'MA' || block === 'VV') {
    const who = tellPrescriber(prescriber, voice, others);
    Object.assign(main, { intent: 'order', authoredOn: date, requester: isStu3 ? { agent: who } : who });
    if (block === 'VV')
      main['dispenseRequest'] = {
        quantity: { value: quantity, unit: 'stuk', system: `${g}.1.900.2`, code: '245' },
      };
  }
  if (block === 'TA' || block === 'MVE') {
    const id = `o${random.hex(8)}`;
    others.push({
      resourceType: 'Organization',
      id,
      identifier: [{ system: 'http://fhir.nl/fhir/NamingSystem/agb-z', value: pharmacy.key }],
      name: pharmacy.name,
    });
    main['performer'] = [{ actor: { reference: `Organization/${id}`, display: pharmacy.name } }];
  }
  if (block === 'MVE')
    Object.assign(main, {
      whenHandedOver: date,
      quantity: { value: quantity, unit: 'stuk', system: `${g}.1.900.2`, code: '245' },
    });
  if (block === 'MA' || block === 'TA') main['dosageInstruction'] = [dosage];
  if (block === 'MGB') {
    Object.assign(main, {
      dateAsserted: date,
      effectivePeriod: period,
      dosage: [dosage],
      ...(isStu3 && { taken: 'y' }),
    });
    const author =
      fact.byPatient === true
        ? { reference: voice.habits.patient }
        : tellPrescriber(prescriber, voice, others);
    extension.push({
      url: `${nictiz}/${isStu3 ? 'zib-MedicationUse-Author' : 'ext-MedicationUse2.Author'}`,
      valueReference: author,
    });
  }
  if (block === 'MTD')
    Object.assign(main, {
      effectiveDateTime: date,
      dosage: { dose: { value: fact.amount, unit: 'stuk', system: 'http://unitsofmeasure.org', code: '1' } },
    });
  return { main, others };
}

function tellPrescriber(prescriber: Actor, voice: Voice, others: Written[]): Written {
  const name = practitionerName(voice, prescriber);
  // Some sources send the practitioner along, others only the name.
  if (voice.random.chance(0.3)) {
    return {
      identifier: { system: 'http://fhir.nl/fhir/NamingSystem/agb-z', value: prescriber.key },
      display: name,
    };
  }
  const id = `p${voice.random.hex(8)}`;
  others.push({
    resourceType: 'Practitioner',
    id,
    identifier: [{ system: 'http://fhir.nl/fhir/NamingSystem/agb-z', value: prescriber.key }],
    name: [{ family: prescriber.surname, given: [prescriber.initials] }],
  });
  return { reference: `Practitioner/${id}`, display: name };
}

function tellDosage({ perDay, amount, product }: Block_, voice: Voice): Written {
  const text = voice.random.pick([
    `Vanaf heden, ${perDay} maal per dag ${amount} ${product.counted}, oraal`,
    `${perDay} maal per dag ${amount} stuk`,
    `${perDay}x per dag ${amount} ${product.counted}`,
  ]);
  if (voice.random.chance(0.25)) return { text };
  const dose = voice.random.chance(0.5)
    ? { value: amount, unit: 'stuk', system: `${g}.1.900.2`, code: '245' }
    : { value: amount, unit: 'stuk', system: 'http://unitsofmeasure.org', code: '1' };
  return {
    sequence: 1,
    text,
    timing: { repeat: { frequency: perDay, period: 1, periodUnit: 'd' } },
    route: voice.coded(`${g}.9`, '9', 'oraal'),
    ...(voice.isStu3 ? { doseQuantity: dose } : { doseAndRate: [{ doseQuantity: dose }] }),
  };
}

/** The building blocks of the medication process. */
export const medicationFamilies: readonly AnyFamily[] = (
  ['MA', 'VV', 'TA', 'MVE', 'MGB', 'MTD'] as const
).map(blockFamily);

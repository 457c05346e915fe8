import { another, practitionerName, someDay } from './clinicalFamilies.js';
import type { AnyFamily } from './Family.js';
import { family } from './Family.js';
import type { Concept, OperationConcept } from './terms.js';
import { operations } from './terms.js';
import type { Moment, Voice, Written } from './Voice.js';
import { daysLater, snomed } from './Voice.js';

const concept = (code: string, display: string, ...names: readonly string[]): Concept => ({
  terms: [{ system: snomed, code, display }],
  names: [display, ...names],
});

const aims: readonly Concept[] = [
  concept('289169006', 'gewichtsafname', 'afvallen'),
  concept('8517006', 'stoppen met roken', 'gestopt met roken'),
  concept('282097004', 'lopen', 'zelfstandig kunnen lopen'),
  concept('135840009', 'bloeddruk onder controle', 'bloeddruk op streefwaarde'),
];

interface Aim {
  readonly aim: Concept;
  readonly start: string;
  readonly due: string | undefined;
  readonly reached?: true;
}

const goal = family<Aim>({
  name: 'Goal',
  make(random) {
    const start = someDay(random, 2018);
    return { aim: random.pick(aims), start, due: daysLater(start, random.between(30, 300)) };
  },
  retell: (fact, random) => (random.chance(0.5) ? { ...fact, due: undefined } : fact),
  near: [
    {
      name: 'another aim',
      change: (fact, random) => ({ ...fact, aim: another(aims, fact.aim, random) }),
    },
    {
      name: 'set anew later',
      change: (fact, random) => ({ ...fact, start: daysLater(fact.start, random.between(40, 500)) }),
    },
    {
      name: 'another term',
      within: true,
      change: (fact, random) => ({
        ...fact,
        due: daysLater(fact.due ?? fact.start, random.between(20, 90)),
      }),
    },
  ],
  later: (fact) => ({ ...fact, reached: true }),
  tell({ aim, start, due, reached }, voice, number) {
    const status = voice.isStu3
      ? { status: reached === true ? 'achieved' : 'in-progress' }
      : { lifecycleStatus: reached === true ? 'completed' : 'active' };
    const target = due === undefined ? undefined : { dueDate: due };
    return {
      main: {
        ...voice.head('Goal', 'subject', number),
        ...status,
        description: voice.concept(aim.terms, aim.names),
        startDate: start,
        ...(target !== undefined && { target: voice.isStu3 ? target : [target] }),
      },
    };
  },
});

const diets: readonly Concept[] = [
  concept('437421000124105', 'natriumbeperkt dieet', 'zoutarm dieet'),
  concept('160671006', 'glutenvrij dieet'),
  concept('182954008', 'eiwitverrijkt dieet', 'dieet met extra eiwit'),
  concept('160670007', 'dieet bij diabetes', 'diabetesdieet'),
];

const textures: readonly Concept[] = [
  concept('228055009', 'gemalen voeding'),
  concept('228057001', 'gepureerde voeding'),
];

interface Diet {
  readonly diet: Concept;
  readonly texture: Concept | undefined;
  readonly day: string;
  readonly ended?: true;
}

const nutrition = family<Diet>({
  name: 'NutritionOrder',
  make: (random) => ({
    diet: random.pick(diets),
    texture: random.pick(textures),
    day: someDay(random, 2018),
  }),
  retell: (fact, random) => (random.chance(0.5) ? { ...fact, texture: undefined } : fact),
  near: [
    {
      name: 'another diet',
      change: (fact, random) => ({ ...fact, diet: another(diets, fact.diet, random) }),
    },
    {
      name: 'another consistency',
      within: true,
      change: (fact, random) => ({
        ...fact,
        texture: random.pick(textures.filter((each) => each !== fact.texture)),
      }),
    },
    {
      name: 'a new advice',
      change: (fact, random) => ({ ...fact, day: daysLater(fact.day, random.between(20, 600)) }),
    },
  ],
  later: (fact) => ({ ...fact, ended: true }),
  tell({ diet, texture, day, ended }, voice, number) {
    return {
      main: {
        ...voice.head('NutritionOrder', 'patient', number),
        status: ended === true ? 'completed' : 'active',
        ...(!voice.isStu3 && { intent: 'order' }),
        dateTime: day,
        oralDiet: {
          type: [voice.concept(diet.terms, diet.names)],
          ...(texture !== undefined && {
            texture: [{ modifier: voice.concept(texture.terms, texture.names) }],
          }),
        },
      },
    };
  },
});

const requesters = [
  { surname: 'Terpstra', initials: 'B.J.' },
  { surname: 'Nooteboom', initials: 'F.' },
  { surname: 'Ouwehand', initials: 'K.' },
] as const;

interface Order {
  readonly service: OperationConcept;
  readonly side: 'left' | 'right' | undefined;
  readonly asked: string;
  readonly wanted: Moment;
  readonly by: (typeof requesters)[number];
  readonly done?: true;
}

/** `AangevraagdeVerrichting`: a ServiceRequest, in STU3 a ProcedureRequest. */
const order = family<Order>({
  name: 'ServiceRequest',
  make(random) {
    const service = random.pick(operations);
    const asked = someDay(random, 2018);
    return {
      service,
      side: service.sided ? random.pick(['left', 'right'] as const) : undefined,
      asked,
      wanted: { day: daysLater(asked, random.between(3, 60)), minutes: random.between(480, 900) },
      by: random.pick(requesters),
    };
  },
  near: [
    {
      name: 'the other side',
      never: true,
      change(fact) {
        const service = fact.service.sided ? fact.service : (operations[1] ?? fact.service);
        return { ...fact, service, side: fact.side === 'left' ? 'right' : 'left' };
      },
    },
    {
      name: 'another service',
      change: (fact, random) => ({
        ...fact,
        service: another(operations, fact.service, random),
        side: undefined,
      }),
    },
    {
      name: 'repeated',
      change(fact, random) {
        const days = random.between(5, 300);
        const wanted = { ...fact.wanted, day: daysLater(fact.wanted.day, days) };
        return { ...fact, asked: daysLater(fact.asked, days), wanted };
      },
    },
    {
      name: 'asked by someone else',
      within: true,
      change: (fact, random) => ({ ...fact, by: another(requesters, fact.by, random) }),
    },
  ],
  later: (fact) => ({ ...fact, done: true }),
  tell({ service, side, asked, wanted, by, done }, voice, number) {
    const requester = practitionerOf(by, voice);
    return {
      main: {
        ...voice.head(voice.isStu3 ? 'ProcedureRequest' : 'ServiceRequest', 'subject', number),
        status: done === true ? 'completed' : 'active',
        intent: 'order',
        code: voice.concept(service.terms, service.names),
        ...voice.site(side),
        authoredOn: asked,
        occurrenceDateTime: voice.time(wanted),
        requester: voice.isStu3 ? { agent: requester } : requester,
      },
    };
  },
});

function practitionerOf(by: (typeof requesters)[number], voice: Voice): Written {
  return { reference: `Practitioner/${by.surname.toLowerCase()}`, display: practitionerName(voice, by) };
}

const materials: readonly Concept[] = [
  concept('119364003', 'serum'),
  concept('122575003', 'urine', 'urinemonster'),
  concept('119334006', 'sputum', 'sputummonster'),
  concept('119339001', 'feces', 'fecesmonster'),
];

interface Sample {
  readonly material: Concept;
  readonly taken: Moment;
  readonly tube: number;
}

const sample = family<Sample>({
  name: 'Specimen',
  make: (random) => ({
    material: random.pick(materials),
    taken: { day: someDay(random, 2018), minutes: random.between(420, 700) },
    tube: random.between(1, 3),
  }),
  near: [
    {
      name: 'another material',
      never: true,
      change: (fact, random) => ({ ...fact, material: another(materials, fact.material, random) }),
    },
    {
      name: 'taken on another day',
      change: (fact, random) => ({
        ...fact,
        taken: { ...fact.taken, day: daysLater(fact.taken.day, random.between(1, 90)) },
      }),
    },
    { name: 'another tube', within: true, change: (fact) => ({ ...fact, tube: fact.tube + 1 }) },
  ],
  tell({ material, taken, tube }, voice, number) {
    const { identifier, ...head } = voice.head('Specimen', 'subject', number);
    const url = 'http://hl7.org/fhir/StructureDefinition/specimen-sequenceNumber';
    return {
      main: {
        ...head,
        ...(Array.isArray(identifier) && { accessionIdentifier: (identifier as readonly unknown[])[0] }),
        type: voice.concept(material.terms, material.names),
        collection: { collectedDateTime: voice.time(taken) },
        container: [{ extension: [{ url, valueInteger: tube }] }],
      },
    };
  },
});

const roles = [
  { name: 'huisartsgeneeskunde', code: '0100' },
  { name: 'interne geneeskunde', code: '0313' },
  { name: 'cardiologie', code: '0320' },
] as const;

interface Role {
  readonly agb: string;
  readonly who: (typeof requesters)[number];
  readonly ura: string;
  readonly specialty: (typeof roles)[number];
}

/** Who works where as what: told with the person and the organisation. */
const role = family<Role>({
  name: 'PractitionerRole',
  carrier: true,
  make: (random) => ({
    agb: `0${random.digits(7)}`,
    who: random.pick(requesters),
    ura: `9${random.digits(7)}`,
    specialty: random.pick(roles),
  }),
  near: [
    { name: 'at another organisation', change: (fact, random) => ({ ...fact, ura: `8${random.digits(7)}` }) },
    { name: 'someone else there', change: (fact, random) => ({ ...fact, agb: `1${random.digits(7)}` }) },
    {
      name: 'in another specialty',
      within: true,
      change: (fact, random) => ({ ...fact, specialty: another(roles, fact.specialty, random) }),
    },
  ],
  tell({ agb, who, ura, specialty }, voice, number) {
    const naming = 'http://fhir.nl/fhir/NamingSystem';
    const person = {
      ...voice.head('Practitioner', 'none', undefined),
      identifier: [{ system: `${naming}/agb-z`, value: agb }],
      name: [{ text: practitionerName(voice, who), family: who.surname }],
    };
    const organisation = {
      ...voice.head('Organization', 'none', undefined),
      identifier: [{ system: `${naming}/ura`, value: ura }],
      name: `Praktijk ${ura}`,
    };
    return {
      main: {
        ...voice.head('PractitionerRole', 'none', number),
        practitioner: { reference: `Practitioner/${String((person as Written)['id'])}` },
        organization: { reference: `Organization/${String((organisation as Written)['id'])}` },
        specialty: [voice.coded('urn:oid:2.16.840.1.113883.2.4.6.7', specialty.code, specialty.name)],
      },
      others: [person, organisation],
    };
  },
});

/** What is asked for and aimed at, and what is told along with other facts. */
export const requestFamilies: readonly AnyFamily[] = [goal, nutrition, order, sample, role];

import type { SeededRandom } from '../labelled/SeededRandom.js';
import { another, someDay } from './clinicalFamilies.js';
import type { AnyFamily } from './Family.js';
import { family } from './Family.js';
import type { Moment, Written } from './Voice.js';
import { daysLater, snomed } from './Voice.js';

const letters = [
  ['371538006', 'ontslagbrief'],
  ['823691000000103', 'verwijsbrief'],
  ['4241000179101', 'laboratoriumrapport'],
] as const;

interface Letter {
  readonly bytes: string;
  readonly sort: (typeof letters)[number];
  readonly day: string;
}

function somePdf(random: SeededRandom): string {
  return `%PDF-1.7\n${random.hex(700)}\n%%EOF`;
}

const letter = family<Letter>({
  name: 'DocumentReference',
  make: (random) => ({ bytes: somePdf(random), sort: random.pick(letters), day: someDay(random, 2018) }),
  near: [
    {
      name: 'other bytes, same day and kind',
      change: (fact, random) => ({ ...fact, bytes: somePdf(random) }),
    },
  ],
  tell({ bytes, sort, day }, voice, number) {
    const data = Buffer.from(bytes).toString('base64');
    const wrapped = voice.random.chance(0.5) ? data.replace(/.{64}/g, '$&\n') : data;
    return {
      main: {
        ...voice.head('DocumentReference', 'subject', undefined),
        ...(number !== undefined && { masterIdentifier: { system: voice.habits.root, value: number } }),
        status: 'current',
        type: voice.coded(snomed, sort[0], sort[1]),
        ...(voice.isStu3 ? { indexed: `${day}T10:00:00Z`, created: day } : { date: `${day}T10:00:00Z` }),
        content: [{ attachment: { contentType: 'application/pdf', data: wrapped, title: sort[1] } }],
      },
    };
  },
});

interface Visit {
  readonly at: Moment;
  readonly class: 'AMB' | 'EMER' | 'HH';
  readonly who: string;
}

const visitors = ['K. Ouwehand', 'B.J. Terpstra', 'F. Nooteboom'] as const;

const visit = family<Visit>({
  name: 'Encounter',
  ownOnly: true,
  make: (random) => ({
    at: { day: someDay(random, 2018), minutes: random.between(480, 900) },
    class: random.pick(['AMB', 'EMER', 'HH'] as const),
    who: random.pick(visitors),
  }),
  near: [
    {
      name: 'a second visit that day',
      within: true,
      change: (fact, random) => ({
        ...fact,
        at: { ...fact.at, minutes: (fact.at.minutes ?? 0) + random.between(60, 400) },
      }),
    },
    {
      name: 'with someone else',
      within: true,
      change: (fact, random) => ({ ...fact, who: another(visitors, fact.who, random) }),
    },
  ],
  tell({ at, class: sort, who }, voice, number) {
    const start = voice.time(at);
    return {
      main: {
        ...voice.head('Encounter', 'subject', number),
        status: 'finished',
        class: {
          system: voice.isStu3
            ? 'http://hl7.org/fhir/v3/ActCode'
            : 'http://terminology.hl7.org/CodeSystem/v3-ActCode',
          code: sort,
        },
        period: { start },
        participant: [{ individual: { reference: `Practitioner/${who.replace(/\W/g, '')}`, display: who } }],
      },
    };
  },
});

interface Meeting {
  readonly at: Moment;
  readonly what: string;
  readonly who: string;
  readonly status: string;
}

const meeting = family<Meeting>({
  name: 'Appointment',
  ownOnly: true,
  make: (random) => ({
    at: { day: someDay(random, 2025), minutes: random.between(480, 900) },
    what: random.pick(['Controle longarts', 'Nacontrole orthopedie', 'Diëtist intake']),
    who: random.pick(visitors),
    status: 'booked',
  }),
  near: [
    {
      name: 'the next of a series',
      change: (fact, random) => ({
        ...fact,
        at: { ...fact.at, day: daysLater(fact.at.day, 7 * random.between(1, 6)) },
      }),
    },
  ],
  later: (fact) => ({ ...fact, status: 'cancelled' }),
  tell({ at, what, who, status }, voice, number) {
    return {
      main: {
        ...voice.head('Appointment', 'none', number),
        status,
        description: what,
        start: voice.time(at),
        participant: [
          { actor: { reference: voice.habits.patient }, status: 'accepted' },
          {
            actor: { reference: `Practitioner/${who.replace(/\W/g, '')}`, display: who },
            status: 'accepted',
          },
        ],
      },
    };
  },
});

interface Alert {
  readonly what: readonly [string, string];
  readonly since: string | undefined;
}

const alerts = [
  ['77386006', 'zwanger'],
  ['266096002', 'MRSA-besmetting'],
  ['50982001', 'cytostaticagebruik'],
  ['161512007', 'tromboseneiging'],
] as const;

const alert = family<Alert>({
  name: 'Flag',
  make: (random) => ({ what: random.pick(alerts), since: someDay(random) }),
  near: [
    {
      name: 'another alert',
      change: (fact, random) => ({
        ...fact,
        what: another(alerts, fact.what as (typeof alerts)[number], random),
      }),
    },
  ],
  retell: (fact, random) => ({ ...fact, since: random.pick([undefined, fact.since]) }),
  tell({ what: [code, name], since }, voice, number) {
    const text = {
      coding: [
        {
          system: voice.isStu3
            ? 'http://hl7.org/fhir/v3/NullFlavor'
            : 'http://terminology.hl7.org/CodeSystem/v3-NullFlavor',
          code: 'OTH',
          display: 'anders',
        },
      ],
      text: name,
    };
    return {
      main: {
        ...voice.head('Flag', 'subject', number),
        status: 'active',
        code: voice.random.chance(0.25) ? text : voice.coded(snomed, code, name),
        ...(since !== undefined && { period: { start: since } }),
      },
    };
  },
});

interface Directive {
  readonly treatment: readonly [string, string];
  readonly answer: 'JA' | 'NEE';
  readonly day: string;
}

const treatments = [
  ['89666000', 'cardiopulmonale resuscitatie'],
  ['40617009', 'kunstmatige beademing'],
  ['116762002', 'toediening van bloedproduct'],
  ['305351004', 'opname op intensivecareafdeling'],
] as const;

const directive = family<Directive>({
  name: 'Consent',
  make: (random) => ({
    treatment: random.pick(treatments),
    answer: random.pick(['JA', 'NEE'] as const),
    day: someDay(random, 2018),
  }),
  near: [
    {
      name: 'decided otherwise',
      change: (fact) => ({ ...fact, answer: fact.answer === 'JA' ? 'NEE' : 'JA' }),
    },
    {
      name: 'another treatment',
      change: (fact, random) => ({
        ...fact,
        treatment: another(treatments, fact.treatment as (typeof treatments)[number], random),
      }),
    },
  ],
  tell({ treatment: [code, name], answer, day }, voice, number) {
    const nictiz = 'http://nictiz.nl/fhir/StructureDefinition';
    const category = [voice.coded(snomed, '11291000146105', 'behandelinstructies')];
    const identifier = number === undefined ? undefined : { system: voice.habits.root, value: number };
    return {
      main: {
        ...voice.head('Consent', 'patient', undefined),
        ...(identifier !== undefined && { identifier: voice.isStu3 ? identifier : [identifier] }),
        status: 'active',
        category,
        ...(voice.isStu3
          ? {
              extension: [
                {
                  url: `${nictiz}/zib-TreatmentDirective-Treatment`,
                  valueCodeableConcept: voice.coded(snomed, code, name),
                },
              ],
              modifierExtension: [
                {
                  url: `${nictiz}/zib-TreatmentDirective-TreatmentPermitted`,
                  valueCodeableConcept: voice.coded('urn:oid:2.16.840.1.113883.2.4.3.11.60.40.4', answer),
                },
              ],
              period: { start: day },
            }
          : {
              dateTime: day,
              provision: {
                type: answer === 'JA' ? 'permit' : 'deny',
                code: [voice.coded(snomed, code, name)],
              },
            }),
      },
    };
  },
});

interface Insurance {
  readonly number: string;
  readonly kind: 'B' | 'A';
  readonly year: number;
}

const insurance = family<Insurance>({
  name: 'Coverage',
  make: (random) => ({ number: random.digits(9), kind: 'B', year: random.between(2022, 2025) }),
  near: [{ name: 'supplementary', change: (fact) => ({ ...fact, kind: 'A' }) }],
  tell({ number: policy, kind, year }, voice, number) {
    return {
      main: {
        ...voice.head('Coverage', 'none', number),
        status: 'active',
        beneficiary: { reference: voice.habits.patient },
        subscriberId: policy,
        type: voice.coded(
          'urn:oid:2.16.840.1.113883.2.4.3.11.60.101.5.1',
          kind,
          kind === 'B' ? 'Basisverzekering' : 'Aanvullend',
        ),
        payor: [
          {
            identifier: { system: 'http://fhir.nl/fhir/NamingSystem/uzovi', value: '3311' },
            display: 'Zorgverzekeraar Rivierland',
          },
        ],
        period: { start: `${year}-01-01` },
      },
    };
  },
});

interface Aid {
  readonly side: 'left' | 'right';
  readonly since: string;
}

const aid = family<Aid>({
  name: 'DeviceUseStatement',
  make: (random) => ({ side: random.pick(['left', 'right'] as const), since: someDay(random) }),
  near: [
    {
      name: 'the other ear',
      never: true,
      change: (fact) => ({ ...fact, side: fact.side === 'left' ? 'right' : 'left' }),
    },
  ],
  tell({ side, since }, voice, number) {
    const id = `d${voice.random.hex(8)}`;
    const device: Written = {
      resourceType: 'Device',
      id,
      type: voice.coded(snomed, '6012004', 'hoortoestel'),
      patient: { reference: voice.habits.patient },
    };
    return {
      main: {
        ...voice.head('DeviceUseStatement', 'subject', number),
        status: 'active',
        device: { reference: `Device/${id}`, display: 'hoortoestel' },
        ...(voice.isStu3 ? { whenUsed: { start: since } } : { timingPeriod: { start: since } }),
        ...sided(voice.site(side)),
      },
      others: [device],
    };
  },
});

/** `bodySite` is one here, and a list elsewhere. */
function sided(site: Written): Written {
  const list = site['bodySite'] as readonly unknown[] | undefined;
  return list === undefined ? {} : { bodySite: list[0] };
}

interface Episode {
  readonly title: string;
  readonly start: string;
  readonly closed?: boolean;
}

const episode = family<Episode>({
  name: 'EpisodeOfCare',
  ownOnly: true,
  make: (random) => ({ title: random.pick(['Hoesten', 'Rugpijn', 'Hypertensie']), start: someDay(random) }),
  near: [
    {
      name: 'a new episode',
      change: (fact, random) => ({ ...fact, start: daysLater(fact.start, random.between(40, 600)) }),
    },
  ],
  later: (fact) => ({ ...fact, closed: true }),
  tell({ title, start, closed }, voice, number) {
    return {
      main: {
        ...voice.head('EpisodeOfCare', 'patient', number),
        status: closed === true ? 'finished' : 'active',
        extension: [
          { url: 'http://nictiz.nl/fhir/StructureDefinition/EpisodeOfCare-Title', valueString: title },
        ],
        period: { start, ...(closed === true && { end: '2026-02-02' }) },
      },
    };
  },
});

interface Filled {
  readonly at: Moment;
  readonly score: number;
}

const questionnaire = family<Filled>({
  name: 'QuestionnaireResponse',
  ownOnly: true,
  make: (random) => ({
    at: { day: someDay(random, 2022), minutes: random.between(400, 1300) },
    score: random.between(0, 10),
  }),
  near: [
    {
      name: 'filled in again',
      change: (fact, random) => ({
        ...fact,
        at: { ...fact.at, day: daysLater(fact.at.day, random.between(1, 60)) },
      }),
    },
  ],
  tell({ at, score }, voice, number) {
    const url = 'https://vragenlijsten.example/Questionnaire/vermoeidheid';
    return {
      main: {
        ...voice.head('QuestionnaireResponse', 'subject', undefined),
        ...(number !== undefined && { identifier: { system: voice.habits.root, value: number } }),
        status: 'completed',
        questionnaire: voice.isStu3 ? { reference: url } : url,
        authored: voice.time(at),
        item: [{ linkId: 'v1', answer: [{ valueInteger: score }] }],
      },
    };
  },
});

/** Documents, contacts, agreements and what is about the care and not the health. */
export const otherFamilies: readonly AnyFamily[] = [
  letter,
  visit,
  meeting,
  alert,
  directive,
  insurance,
  aid,
  episode,
  questionnaire,
];

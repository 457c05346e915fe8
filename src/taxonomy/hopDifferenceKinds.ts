import type { Translated } from '../foundation/Language.js';
import type { Change } from './refinements.js';
import type { SymptomCode } from './symptoms.js';

/** How what one hop holds differs from what an earlier hop holds. */
export interface HopDifferenceKindFacts {
  /** After "At this hop … ": what became of it. */
  readonly label: Translated;
  readonly change: Change;
  /** The symptom that says what is wrong, wherever it arose; absent when only the hop tells. */
  readonly symptom?: SymptomCode;
}

/** The kinds of difference between hops. */
export const hopDifferenceKinds = {
  lost: { label: { nl: 'is weggevallen', en: 'is lost' }, change: 'lost' },
  added: { label: { nl: 'is erbij gekomen', en: 'was added' }, change: 'added' },
  doubled: {
    label: { nl: 'staat er vaker dan ervoor', en: 'occurs more often than before' },
    change: 'added',
  },
  changed: { label: { nl: 'heeft een andere waarde gekregen', en: 'got another value' }, change: 'changed' },
  'unit-changed': {
    label: { nl: 'heeft een andere of geen eenheid', en: 'has another unit, or none' },
    change: 'changed',
  },
  'precision-changed': {
    label: { nl: 'is minder of anders precies', en: 'has another precision' },
    change: 'changed',
  },
  'code-replaced': {
    label: { nl: 'heeft een code met een andere betekenis', en: 'has a code with another meaning' },
    change: 'changed',
  },
  'code-translated': {
    label: { nl: 'heeft een andere code voor hetzelfde', en: 'has another code for the same' },
    change: 'changed',
  },
  'text-dropped': {
    label: { nl: 'is weg: de tekst die mensen lezen', en: 'is gone: the words that people read' },
    change: 'lost',
    symptom: 'code-zonder-omschrijving',
  },
  'date-shifted': {
    label: {
      nl: 'is in de tijd verschoven, zoals door een tijdzone',
      en: 'moved in time, as by a time zone',
    },
    change: 'changed',
    symptom: 'datum-onjuist',
  },
  'reference-broken': {
    label: { nl: 'verwijst nergens meer naar', en: 'leads nowhere any more' },
    change: 'lost',
    symptom: 'verbroken-referentie',
  },
  'status-changed': {
    label: { nl: 'heeft een andere status', en: 'has another status' },
    change: 'changed',
    symptom: 'status-onjuist',
  },
  truncated: {
    label: { nl: 'is afgekapt', en: 'was cut off' },
    change: 'changed',
    symptom: 'tekst-opmaak-kapot',
  },
  'encoding-damaged': {
    label: { nl: 'heeft beschadigde tekens', en: 'has damaged characters' },
    change: 'changed',
    symptom: 'tekst-opmaak-kapot',
  },
  'order-changed': {
    label: { nl: 'staat in een andere volgorde', en: 'stands in another order' },
    change: 'changed',
  },
  delayed: {
    label: { nl: 'komt later', en: 'comes later' },
    change: 'lost',
    symptom: 'vertraagde-vrijgave',
  },
  filtered: {
    label: { nl: 'is door de vraag uitgesloten', en: 'is left out by the query' },
    change: 'lost',
  },
} as const satisfies Readonly<Record<string, HopDifferenceKindFacts>>;

/** The code of a kind of difference between hops. */
export type HopDifferenceKind = keyof typeof hopDifferenceKinds;

import type { Translated } from '../foundation/Language.js';
import type { SymptomCode } from './symptoms.js';

/** What a report can be when it is no symptom. */
export interface NonClass {
  readonly label: Translated;
  readonly definition: Translated;
}

/** The two answers that are no symptom: too little to go by, and not about the chain. */
export const nonClasses = {
  'needs-more-information': {
    label: { nl: 'Meer informatie nodig', en: 'More information needed' },
    definition: {
      nl: 'Er is te weinig bekend om één symptoom te kiezen.',
      en: 'Too little is known to choose one symptom.',
    },
  },
  'not-a-chain-issue': {
    label: { nl: 'Geen ketenissue', en: 'Not a chain issue' },
    definition: {
      nl: 'Het gaat niet over gegevensuitwisseling tussen bron, DVA en PGO, maar bijvoorbeeld over een medische vraag of een rekening.',
      en: 'It is not about exchange between source, DVA and PGO, but for instance about a medical question or a bill.',
    },
  },
} as const satisfies Record<string, NonClass>;

/** The code of a non-class. */
export type NonClassCode = keyof typeof nonClasses;

/** What a report can be classified as. */
export type ClassificationCode = SymptomCode | NonClassCode;

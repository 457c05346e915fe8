import type { Translated } from '../foundation/Language.js';

/** What a category of issues is. */
export interface Category {
  readonly label: Translated;
  readonly definition: Translated;
  /** What a desk needs to know of such an issue, to follow "give". */
  readonly bring: Translated;
}

/** The three categories of issues, in the order in which data meets them. */
export const categories = {
  technisch: {
    label: { nl: 'Technisch', en: 'Technical' },
    definition: {
      nl: 'De ontsluiting stokt: vinden, inloggen, toestaan, verbinden, opvragen of overdragen lukt niet.',
      en: 'Access falters: finding, logging in, authorising, connecting, requesting or transferring fails.',
    },
    bring: {
      nl: 'zorgaanbieder, PGO, gegevensdienst, datum en tijd, de melding letterlijk, en trace-id en session-id als die er staan',
      en: 'care provider, PGO, gegevensdienst, date and time, the message word for word, and trace id and session id where shown',
    },
  },
  inhoudelijk: {
    label: { nl: 'Inhoudelijk', en: 'Content' },
    definition: {
      nl: 'De gegevens komen over, maar zijn dubbel, onjuist, onvolledig of niet te begrijpen.',
      en: 'The data arrives, but is doubled, wrong, incomplete or not to be understood.',
    },
    bring: {
      nl: 'zorgaanbieder, PGO, gegevensdienst, om welk soort gegeven het gaat, en hoe het in het dossier zelf staat',
      en: 'care provider, PGO, gegevensdienst, which kind of data it is about, and how the record itself has it',
    },
  },
  functioneel: {
    label: { nl: 'Functioneel', en: 'Functional' },
    definition: {
      nl: 'Het gaat om wat waar in het PGO staat, wat het PGO toont en kan, en wat mensen daarvan verwachten.',
      en: 'It is about what stands where in the PGO, what the PGO shows and can do, and what people expect.',
    },
    bring: {
      nl: 'welk PGO en welke versie, wat er gezocht of verwacht werd, en op welke plek',
      en: 'which PGO and which version, what was sought or expected, and in which place',
    },
  },
} as const satisfies Record<string, Category>;

/** The code of a category. */
export type CategoryCode = keyof typeof categories;

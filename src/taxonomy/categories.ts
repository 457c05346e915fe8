import type { Translated } from '../foundation/Language.js';

/** What a category of issues is. */
export interface Category {
  readonly label: Translated;
  readonly definition: Translated;
}

/** The three categories of issues, in the order in which data meets them. */
export const categories = {
  technisch: {
    label: { nl: 'Technisch', en: 'Technical' },
    definition: {
      nl: 'De ontsluiting stokt: vinden, inloggen, toestaan, verbinden, opvragen of overdragen lukt niet.',
      en: 'Access falters: finding, logging in, authorising, connecting, requesting or transferring fails.',
    },
  },
  inhoudelijk: {
    label: { nl: 'Inhoudelijk', en: 'Content' },
    definition: {
      nl: 'De gegevens komen over, maar zijn dubbel, onjuist, onvolledig of niet te begrijpen.',
      en: 'The data arrives, but is doubled, wrong, incomplete or not to be understood.',
    },
  },
  functioneel: {
    label: { nl: 'Functioneel', en: 'Functional' },
    definition: {
      nl: 'Het gaat om wat waar in het PGO staat, wat het PGO toont en kan, en wat mensen daarvan verwachten.',
      en: 'It is about what stands where in the PGO, what the PGO shows and can do, and what people expect.',
    },
  },
} as const satisfies Record<string, Category>;

/** The code of a category. */
export type CategoryCode = keyof typeof categories;

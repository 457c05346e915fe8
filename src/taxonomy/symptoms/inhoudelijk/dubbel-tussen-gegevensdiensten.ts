import { defineSymptom } from '../../Symptom.js';

/** One zorgaanbieder delivers a fact through two gegevensdiensten. */
export const dubbelTussenGegevensdiensten = defineSymptom({
  code: 'dubbel-tussen-gegevensdiensten',
  category: 'inhoudelijk',
  label: {
    nl: 'Zelfde gegeven via meer gegevensdiensten van één zorgaanbieder',
    en: 'Same fact through several gegevensdiensten of one care provider',
  },
  definition: {
    nl: 'Eén zorgaanbieder levert hetzelfde gegeven via twee gegevensdiensten, zoals een uitslag in de BgZ en bij Laboratoriumresultaten.',
    en: 'One care provider delivers the same fact through two gegevensdiensten, such as a result in the BgZ and in Laboratoriumresultaten.',
  },
  responsible: { primary: 'pgo', alternatives: ['nictiz', 'medmij'] },
  shifts: [
    {
      id: 'identifier-gelijk',
      to: 'pgo',
      when: [{ sameIdentifier: true }],
      condition: {
        nl: 'de identifier over de diensten heen gelijk is',
        en: 'the identifier is the same across the services',
      },
      because: { nl: 'het PGO kan daarop ontdubbelen', en: 'the PGO can deduplicate by it' },
    },
    {
      id: 'identifier-verschilt',
      to: 'xis-leverancier',
      when: [{ sameIdentifier: false }],
      condition: {
        nl: 'de identifier per dienst verschilt',
        en: 'the identifier differs per service',
      },
      because: {
        nl: 'één gegeven krijgt per dienst een andere sleutel',
        en: 'one item gets another key in each service',
      },
    },
    {
      id: 'diensten-overlappen',
      to: 'nictiz',
      condition: {
        nl: 'de diensten in de catalogus elkaar overlappen',
        en: 'the services in the catalogue overlap',
      },
      because: {
        nl: 'dat is ontwerp van de standaarden; de catalogus is van MedMij',
        en: 'that is the design of the standards; the catalogue belongs to MedMij',
      },
    },
  ],
  reportTo: ['dvp-servicedesk', 'xis-leverancier-servicedesk', 'nictiz-bits'],
  blockedBy: [
    {
      id: 'los-ontworpen',
      text: {
        nl: 'gegevensdiensten zijn los van elkaar ontworpen en overlappen',
        en: 'gegevensdiensten were designed apart from each other and overlap',
      },
    },
  ],
  timeToFix: {
    drivers: ['standaardrelease', 'pgo-release'],
    from: 'kwartalen',
    to: 'jaar',
    typical: { nl: 'ongeveer een jaar', en: 'about a year' },
  },
  severity: {
    default: 'laag',
    raise: {
      to: 'middel',
      when: [{ subject: 'medicatie' }],
      condition: { nl: 'het om medicatie gaat', en: 'it concerns medication' },
    },
  },
  recurrence: {
    recurs: true,
    pattern: {
      nl: 'bij elke zorgaanbieder met meer dan één dienst',
      en: 'with every care provider that has more than one service',
    },
  },
  confusableWith: ['dubbel-tussen-bronnen', 'dubbel-exact-in-bron', 'verkeerde-rubriek'],
  sources: ['gerrit'],
});

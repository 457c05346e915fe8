import { defineSymptom } from '../../Symptom.js';

/** PGO and source side speak different versions. */
export const versieverschilGegevensdienst = defineSymptom({
  code: 'versieverschil-gegevensdienst',
  category: 'technisch',
  label: {
    nl: 'Partijen ondersteunen verschillende versies van een gegevensdienst of standaard',
    en: 'Parties support different versions of a gegevensdienst or standard',
  },
  definition: {
    nl: 'PGO en aanbiederskant gebruiken een andere versie van gegevensdienst, interface of FHIR, en kunnen pas na (her)kwalificatie uitwisselen.',
    en: 'PGO and source side use another version of the gegevensdienst, interface or FHIR, and can exchange only after (re)qualification.',
  },
  responsible: { primary: 'xis-leverancier', alternatives: ['pgo', 'dva', 'medmij', 'nictiz'] },
  shifts: [
    {
      id: 'pgo-loopt-achter',
      to: 'pgo',
      when: [{ newerSide: 'aanbieder' }],
      condition: {
        nl: 'de aanbiederskant de nieuwe versie ondersteunt en het PGO niet',
        en: 'the source side supports the new version and the PGO does not',
      },
      because: { nl: 'het PGO moet zich kwalificeren', en: 'the PGO has to qualify' },
    },
    {
      id: 'bron-loopt-achter',
      to: 'xis-leverancier',
      when: [{ newerSide: 'pgo' }],
      condition: {
        nl: 'het PGO klaar is voor de nieuwe versie en de bron niet',
        en: 'the PGO is ready for the new version and the source is not',
      },
      because: { nl: 'de bron moet zich kwalificeren', en: 'the source has to qualify' },
    },
    {
      id: 'volgorde-onduidelijk',
      to: 'medmij',
      condition: {
        nl: 'de uitfaseerdatum of de volgorde van overstappen onduidelijk is',
        en: 'the phase-out date or the order of moving is unclear',
      },
      because: {
        nl: 'MedMij gaat over releasebeleid en catalogus',
        en: 'MedMij decides on release policy and catalogue',
      },
    },
    {
      id: 'kwalificatie-ontbreekt',
      to: 'nictiz',
      condition: {
        nl: 'kwalificatiemateriaal of -capaciteit ontbreekt',
        en: 'qualification material or capacity is missing',
      },
      because: { nl: 'kwalificeren gaat via Nictiz', en: 'qualification goes through Nictiz' },
    },
  ],
  reportTo: ['xis-leverancier-servicedesk', 'dvp-servicedesk', 'medmij-supportal', 'nictiz-kwalificatie'],
  blockedBy: [
    {
      id: 'wachten-op-elkaar',
      text: {
        nl: 'leveranciers wachten op elkaar en op een plek voor kwalificatie',
        en: 'vendors wait for each other and for a qualification slot',
      },
    },
    {
      id: 'geen-inkomsten',
      text: {
        nl: 'tegenover de bouwkosten staan geen inkomsten',
        en: 'no income stands against the cost of building',
      },
    },
    {
      id: 'geen-harde-datum',
      text: { nl: 'de uitfasering kent geen harde datum', en: 'the phase-out has no hard date' },
    },
  ],
  timeToFix: {
    drivers: ['kwalificatie', 'uitfasering'],
    from: 'kwartalen',
    to: 'jaar',
    typical: { nl: 'enkele kwartalen tot een jaar', en: 'several quarters to a year' },
  },
  severity: {
    default: 'middel',
    raise: {
      to: 'hoog',
      condition: {
        nl: 'een werkende dienst door uitfasering stopt',
        en: 'a working service stops because of a phase-out',
      },
    },
  },
  recurrence: {
    recurs: true,
    pattern: { nl: 'bij elke release van de standaard', en: 'with every release of the standard' },
  },
  confusableWith: ['gegevensdienst-niet-aangeboden', 'ongeldige-structuur-of-formaat'],
  sources: ['kwalificatie-faq', 'nictiz-kanalen'],
});

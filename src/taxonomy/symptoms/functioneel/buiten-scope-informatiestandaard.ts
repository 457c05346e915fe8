import { defineSymptom } from '../../Symptom.js';

/** The record has the item, and the standard does not take it along. */
export const buitenScopeInformatiestandaard = defineSymptom({
  code: 'buiten-scope-informatiestandaard',
  category: 'functioneel',
  label: {
    nl: 'Gegeven valt buiten de gegevensdienst',
    en: 'Item is outside the scope of the gegevensdienst',
  },
  definition: {
    nl: 'Het gegeven staat in het dossier, maar de informatiestandaard of de inzageafspraak van de sector neemt het niet mee.',
    en: 'The item is in the record, but the information standard or the access agreement of the sector does not include it.',
  },
  responsible: { primary: 'nictiz', alternatives: ['sectorprogramma', 'medmij'] },
  shifts: [
    {
      id: 'hoort-er-wel-in',
      to: 'xis-leverancier',
      when: [{ scopeInStandard: true }],
      condition: {
        nl: 'het gegeven volgens de standaard wel bij de dienst hoort',
        en: 'the item does belong to the service by the standard',
      },
      because: { nl: 'dan levert de bron het niet', en: 'then the source does not deliver it' },
      see: 'gegeven-ontbreekt-in-bron',
    },
    {
      id: 'meer-dan-minimum',
      to: 'zorgaanbieder',
      condition: {
        nl: 'de zorgaanbieder meer mag leveren dan het minimum',
        en: 'the care provider may deliver more than the minimum',
      },
      because: { nl: 'het is een keuze van de zorgaanbieder', en: 'it is a choice of the care provider' },
    },
    {
      id: 'nieuwe-dienst-niet-ingevoerd',
      to: 'sectorprogramma',
      condition: {
        nl: 'er een nieuwe dienst is die nog niet is ingevoerd',
        en: 'there is a new service that has not been introduced yet',
      },
      because: { nl: 'de sector regelt de uitrol', en: 'the sector arranges the roll-out' },
    },
  ],
  reportTo: ['nictiz-bits', 'sectorprogramma', 'pgo-informatiepunt'],
  blockedBy: [
    {
      id: 'inzageafspraak',
      text: {
        nl: 'beroepsgroep en patiënten hebben afgesproken wat online komt',
        en: 'profession and patients have agreed on what goes online',
      },
    },
    {
      id: 'nieuwe-release-nodig',
      text: {
        nl: 'uitbreiden vraagt een nieuwe release en herkwalificatie',
        en: 'extension takes a new release and requalification',
      },
    },
  ],
  timeToFix: {
    drivers: ['standaardrelease', 'nieuwe-gegevensdienst'],
    from: 'kwartalen',
    to: 'jaar',
    typical: { nl: 'een jaar of langer', en: 'a year or more' },
  },
  severity: {
    default: 'laag',
    raise: {
      to: 'middel',
      condition: { nl: 'een zorgproces erop rekent', en: 'a care process counts on it' },
    },
  },
  recurrence: { recurs: true, pattern: { nl: 'structureel', en: 'structurally' } },
  workaround: {
    nl: 'Vraag het gegeven op bij de zorgaanbieder of bekijk het in diens portaal.',
    en: 'Ask the care provider for the item or look at it in its portal.',
  },
  confusableWith: [
    'gegeven-ontbreekt-in-bron',
    'portaal-verwarring',
    'fout-in-informatiestandaard',
    'gegevensdienst-niet-aangeboden',
  ],
  sources: ['inzage-huisarts', 'nictiz-kanalen'],
});

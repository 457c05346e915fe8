import { defineSymptom } from '../../Symptom.js';

/** A zorgaanbieder is listed, without the gegevensdienst that is asked for. */
export const gegevensdienstNietAangeboden = defineSymptom({
  code: 'gegevensdienst-niet-aangeboden',
  category: 'technisch',
  label: {
    nl: 'Gegevensdienst niet aangeboden door deze zorgaanbieder',
    en: 'Gegevensdienst not offered by this care provider',
  },
  definition: {
    nl: 'De zorgaanbieder is te vinden, maar biedt het gewenste soort gegevens niet aan.',
    en: 'The care provider can be found, but does not offer the kind of data that is wanted.',
  },
  responsible: { primary: 'zorgaanbieder', alternatives: ['dva', 'xis-leverancier', 'sectorprogramma'] },
  shifts: [
    {
      id: 'xis-niet-gekwalificeerd',
      to: 'xis-leverancier',
      condition: {
        nl: 'het bronsysteem niet voor de gegevensdienst is gekwalificeerd',
        en: 'the source system is not qualified for the gegevensdienst',
      },
      because: {
        nl: 'de zorgaanbieder kan de dienst dan niet aanbieden',
        en: 'the care provider cannot offer the service then',
      },
    },
    {
      id: 'dva-ontsluit-niet',
      to: 'dva',
      condition: {
        nl: 'het bronsysteem gekwalificeerd is maar de DVA de dienst niet ontsluit',
        en: 'the source system is qualified but the DVA does not open up the service',
      },
      because: { nl: 'de koppeling ontbreekt', en: 'the connection is missing' },
    },
    {
      id: 'pgo-biedt-niet-aan',
      to: 'pgo',
      when: [{ service: 'present', pgoDirectory: 'absent' }],
      condition: {
        nl: 'de dienst bij de zorgaanbieder aanstaat maar het PGO hem niet aanbiedt',
        en: 'the service is on at the care provider but the PGO does not offer it',
      },
      because: {
        nl: 'het PGO is er niet voor gekwalificeerd of heeft hem niet gebouwd',
        en: 'the PGO is not qualified for it or has not built it',
      },
      see: 'functie-niet-beschikbaar',
    },
  ],
  reportTo: [
    'zorgaanbieder-servicedesk',
    'dva-servicedesk',
    'xis-leverancier-servicedesk',
    'sectorprogramma',
  ],
  blockedBy: [
    {
      id: 'geen-verplichting',
      text: {
        nl: 'de sector kent voor deze dienst geen verplichting of subsidie',
        en: 'the sector has no obligation or funding for this service',
      },
    },
    {
      id: 'kosten-zonder-baten',
      text: {
        nl: 'zorgaanbieder en leverancier maken kosten zonder er iets voor terug te krijgen',
        en: 'care provider and vendor bear costs without getting anything in return',
      },
    },
    {
      id: 'kwalificatie-niet-gehaald',
      text: { nl: 'de kwalificatie is nog niet gehaald', en: 'the qualification has not been passed yet' },
    },
  ],
  timeToFix: {
    drivers: ['kwalificatie', 'uitrol'],
    from: 'kwartalen',
    to: 'kwartalen',
    typical: { nl: 'enkele kwartalen', en: 'several quarters' },
  },
  severity: {
    default: 'middel',
    raise: {
      to: 'hoog',
      condition: {
        nl: 'een wet of regeling de dienst verplicht',
        en: 'a law or scheme makes the service mandatory',
      },
    },
  },
  recurrence: {
    recurs: true,
    pattern: { nl: 'per sector en bij elke nieuwe dienst', en: 'per sector and with every new service' },
  },
  confusableWith: [
    'zorgaanbieder-niet-vindbaar',
    'versieverschil-gegevensdienst',
    'buiten-scope-informatiestandaard',
  ],
  sources: ['praktijk-huisarts', 'huid-2024', 'as-lijsten'],
});

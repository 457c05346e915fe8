import { defineSymptom } from '../../Symptom.js';

/** A document is listed, but the file itself is not to be had. */
export const documentNietTeOpenen = defineSymptom({
  code: 'document-niet-te-openen',
  category: 'technisch',
  label: { nl: 'Document of bijlage is niet te openen', en: 'Document or attachment cannot be opened' },
  definition: {
    nl: 'De vermelding van het document is er, maar het bestand zelf is niet op te halen, leeg, beschadigd of van een verkeerd type.',
    en: 'The entry of the document is there, but the file itself cannot be retrieved, is empty, damaged or of the wrong type.',
  },
  responsible: { primary: 'xis-leverancier', alternatives: ['dva', 'pgo'] },
  shifts: [
    {
      id: 'pgo-toont-niet',
      to: 'pgo',
      when: [{ firstDeviatingHop: 'pgo-shown' }],
      condition: {
        nl: 'het bestand heel bij het PGO aankomt',
        en: 'the file reaches the PGO intact',
      },
      because: { nl: 'het PGO opent het niet', en: 'the PGO does not open it' },
    },
    {
      id: 'url-niet-bereikbaar',
      to: 'dva',
      when: [
        { firstDeviatingHop: 'dva' },
        { connection: ['pgo-dva', 'dva'], sourceAnswered: true },
        { internalHost: true },
      ],
      condition: {
        nl: 'het adres van het bestand via de DVA niet bereikbaar is',
        en: 'the address of the file cannot be reached through the DVA',
      },
      because: {
        nl: 'de DVA herschrijft het adres niet of geeft het token niet door',
        en: 'the DVA does not rewrite the address or does not pass on the token',
      },
    },
    {
      id: 'bronbestand-beschadigd',
      to: 'zorgaanbieder',
      when: [{ firstDeviatingHop: 'screen' }],
      condition: {
        nl: 'het bestand ook in het bronsysteem beschadigd is',
        en: 'the file is damaged in the source system as well',
      },
      because: { nl: 'het bronbestand is stuk', en: 'the source file is broken' },
    },
  ],
  reportTo: ['pgo-helpdesk', 'dva-servicedesk', 'xis-leverancier-servicedesk'],
  blockedBy: [
    {
      id: 'twee-systemen',
      text: {
        nl: 'lijst en bestand komen uit verschillende systemen: EPD en documentarchief',
        en: 'list and file come from different systems: record and document archive',
      },
    },
  ],
  timeToFix: {
    drivers: ['leverancierspatch'],
    from: 'weken',
    to: 'weken',
    typical: { nl: 'enkele weken', en: 'a few weeks' },
  },
  severity: {
    default: 'middel',
    raise: {
      to: 'hoog',
      condition: {
        nl: 'ontslagbrieven structureel ontbreken',
        en: 'discharge letters are missing structurally',
      },
    },
  },
  recurrence: {
    recurs: true,
    pattern: { nl: 'na migratie van het documentarchief', en: 'after migration of the document archive' },
  },
  workaround: {
    nl: 'Vraag het document rechtstreeks op bij de zorgaanbieder.',
    en: 'Ask the care provider for the document directly.',
  },
  confusableWith: ['verbroken-referentie', 'niet-getoond-in-pgo'],
  sources: ['nictiz-testscripts'],
});

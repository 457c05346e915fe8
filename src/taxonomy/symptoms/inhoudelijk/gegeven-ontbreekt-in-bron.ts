import { defineSymptom } from '../../Symptom.js';

/** An item is missing in the answer of the source already. */
export const gegevenOntbreektInBron = defineSymptom({
  code: 'gegeven-ontbreekt-in-bron',
  category: 'inhoudelijk',
  label: { nl: 'Gegeven wordt niet door de bron geleverd', en: 'Item is not delivered by the source' },
  definition: {
    nl: 'Een gegeven dat bij de dienst hoort ontbreekt al in het antwoord van de bron: niet geregistreerd, afgeschermd, niet ontsloten of buiten het ingestelde tijdvenster.',
    en: 'An item that belongs to the service is missing in the answer of the source already: not recorded, shielded, not opened up or outside the period that was set.',
  },
  responsible: { primary: 'zorgaanbieder', alternatives: ['xis-leverancier', 'sectorprogramma'] },
  shifts: [
    {
      id: 'niet-ontsloten',
      to: 'xis-leverancier',
      when: [{ firstDeviatingHop: 'xis' }],
      condition: {
        nl: 'het gegeven in het dossierscherm staat en niet in het antwoord',
        en: 'the item is on the screen and not in the answer',
      },
      because: {
        nl: 'het wordt niet ontsloten of verkeerd geselecteerd',
        en: 'it is not opened up or wrongly selected',
      },
    },
    {
      id: 'niet-geregistreerd',
      to: 'zorgaanbieder',
      when: [{ firstDeviatingHop: 'screen' }],
      condition: {
        nl: 'het gegeven niet is geregistreerd of alleen in vrije tekst staat',
        en: 'the item was not recorded or stands in free text only',
      },
      because: { nl: 'dat is registratie aan de bron', en: 'that is recorded at the source' },
    },
    {
      id: 'bron-levert-wel',
      to: 'dva',
      when: [{ firstDeviatingHop: 'dva' }],
      condition: { nl: 'de bron het gegeven wel levert', en: 'the source does deliver the item' },
      because: { nl: 'het raakt verderop kwijt', en: 'it gets lost further on' },
      see: 'gegevens-kwijt-bij-dva',
    },
    {
      id: 'hoort-er-niet-in',
      to: 'nictiz',
      when: [{ scopeInStandard: false }],
      condition: {
        nl: 'het gegeven volgens de standaard niet bij de dienst hoort',
        en: 'the item does not belong to the service by the standard',
      },
      because: { nl: 'de standaard bepaalt wat meegaat', en: 'the standard determines what goes along' },
      see: 'buiten-scope-informatiestandaard',
    },
  ],
  reportTo: ['zorgaanbieder-servicedesk', 'xis-leverancier-servicedesk'],
  blockedBy: [
    {
      id: 'andere-plek',
      text: {
        nl: 'het is vastgelegd op een plek die niet wordt ontsloten',
        en: 'it was recorded in a place that is not opened up',
      },
    },
    {
      id: 'startdatum-of-afscherming',
      text: {
        nl: 'de zorgaanbieder heeft een startdatum of afscherming ingesteld',
        en: 'the care provider has set a start date or a shield',
      },
    },
  ],
  timeToFix: {
    drivers: ['registratieherstel', 'inrichting-aanbieder', 'leverancierspatch'],
    from: 'dagen',
    to: 'kwartalen',
    typical: {
      nl: 'dagen voor registratie of inrichting, kwartalen als er gebouwd moet worden',
      en: 'days for recording or configuration, quarters when something has to be built',
    },
  },
  severity: {
    default: 'middel',
    raise: {
      to: 'hoog',
      when: [{ subject: ['medicatie', 'allergie', 'diagnose'] }],
      condition: {
        nl: 'het om een allergie, medicatie of diagnose gaat',
        en: 'it concerns an allergy, medication or diagnosis',
      },
    },
  },
  recurrence: { recurs: true, pattern: { nl: 'per zorgaanbieder', en: 'per care provider' } },
  confusableWith: [
    'niet-getoond-in-pgo',
    'buiten-scope-informatiestandaard',
    'paginering-onvolledig',
    'vertraagde-vrijgave',
    'beschikbaarheidstoets-negatief',
  ],
  sources: ['veldtest-2022', 'praktijk-huisarts'],
});

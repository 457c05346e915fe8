import { defineSymptom } from '../../Symptom.js';

/** A date or time is missing, improbable, or means something else than shown. */
export const datumOnjuist = defineSymptom({
  code: 'datum-onjuist',
  category: 'inhoudelijk',
  label: { nl: 'Datum of tijd ontbreekt of klopt niet', en: 'Date or time is missing or wrong' },
  definition: {
    nl: 'Een datum is leeg, onwaarschijnlijk, verschoven, verkeerd geschreven of betekent iets anders dan getoond, zoals registratie in plaats van gebeurtenis.',
    en: 'A date is empty, improbable, shifted, badly written or means something else than shown, such as recording instead of event.',
  },
  responsible: { primary: 'xis-leverancier', alternatives: ['pgo', 'zorgaanbieder'] },
  shifts: [
    {
      id: 'pgo-toont-anders',
      to: 'pgo',
      when: [{ firstDeviatingHop: ['pgo', 'pgo-shown'] }],
      condition: {
        nl: 'de waarde goed bij het PGO aankomt',
        en: 'the value reaches the PGO well',
      },
      because: {
        nl: 'het PGO rekent de tijdzone verkeerd om of toont een ander veld',
        en: 'the PGO converts the time zone wrongly or shows another field',
      },
    },
    {
      id: 'verandert-in-dva',
      to: 'dva',
      when: [{ firstDeviatingHop: 'dva' }],
      condition: { nl: 'de waarde in de DVA verandert', en: 'the value changes in the DVA' },
      because: { nl: 'de omzetting klopt niet', en: 'the conversion is wrong' },
    },
    {
      id: 'verkeerd-ingevoerd',
      to: 'zorgaanbieder',
      when: [{ firstDeviatingHop: 'screen' }],
      condition: { nl: 'de datum verkeerd is ingevoerd', en: 'the date was entered wrongly' },
      because: { nl: 'dat is registratie', en: 'that is a matter of recording' },
    },
  ],
  reportTo: ['xis-leverancier-servicedesk', 'pgo-helpdesk', 'zorgaanbieder-servicedesk'],
  blockedBy: [
    {
      id: 'conversiedatum',
      text: {
        nl: 'de datum van een conversie overschrijft de echte datum',
        en: 'the date of a conversion overwrites the real date',
      },
    },
    {
      id: 'geen-tijdzone',
      text: { nl: 'in het bericht ontbreekt de tijdzone', en: 'the message lacks the time zone' },
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
      when: [{ subject: ['medicatie', 'afspraak'] }],
      condition: {
        nl: 'het om een medicatieperiode of een afspraak gaat',
        en: 'it concerns a medication period or an appointment',
      },
    },
  },
  recurrence: {
    recurs: true,
    pattern: {
      nl: 'na conversie en bij de wisseling van zomer- en wintertijd',
      en: 'after conversion and when the clock changes',
    },
  },
  confusableWith: ['status-onjuist', 'overzicht-of-bediening', 'onjuist-gegeven-in-dossier'],
  sources: ['whitepaper-2021'],
});

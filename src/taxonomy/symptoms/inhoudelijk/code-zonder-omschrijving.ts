import { defineSymptom } from '../../Symptom.js';

/** A bare code stands where people expect words. */
export const codeZonderOmschrijving = defineSymptom({
  code: 'code-zonder-omschrijving',
  category: 'inhoudelijk',
  label: { nl: 'Code in plaats van leesbare tekst', en: 'Code instead of readable text' },
  definition: {
    nl: 'Waar een omschrijving hoort, staat alleen een code (ICPC, SNOMED CT, PRK) of een OID.',
    en: 'Where a description belongs, only a code (ICPC, SNOMED CT, PRK) or an OID stands.',
  },
  responsible: { primary: 'xis-leverancier', alternatives: ['pgo', 'terminologiebeheerder', 'nictiz'] },
  shifts: [
    {
      id: 'pgo-toont-code',
      to: 'pgo',
      when: [{ firstDeviatingHop: ['pgo', 'pgo-shown'] }],
      condition: {
        nl: 'de omschrijving wel bij het PGO aankomt',
        en: 'the description does reach the PGO',
      },
      because: {
        nl: 'het PGO toont de code en niet de tekst',
        en: 'the PGO shows the code and not the text',
      },
    },
    {
      id: 'omschrijving-weg-na-dva',
      to: 'dva',
      when: [{ firstDeviatingHop: 'dva' }],
      condition: {
        nl: 'de bron de omschrijving levert en de DVA die weglaat',
        en: 'the source delivers the description and the DVA leaves it out',
      },
      because: { nl: 'de tekst verdwijnt in de DVA', en: 'the text disappears in the DVA' },
      see: 'gegevens-kwijt-bij-dva',
    },
    {
      id: 'geen-nederlandse-term',
      to: 'terminologiebeheerder',
      condition: {
        nl: 'de omschrijving alleen in het Engels of Latijn bestaat',
        en: 'the description exists in English or Latin only',
      },
      because: { nl: 'een Nederlandse term ontbreekt', en: 'a Dutch term is missing' },
    },
  ],
  reportTo: ['pgo-helpdesk', 'xis-leverancier-servicedesk', 'terminologie-meldpunt'],
  blockedBy: [
    {
      id: 'display-niet-verplicht',
      text: {
        nl: 'FHIR zelf stelt een omschrijving niet verplicht; de kwalificatie van MedMij doet dat wel',
        en: 'FHIR itself does not make a description mandatory; the qualification of MedMij does',
      },
    },
    {
      id: 'geen-tabel',
      text: {
        nl: 'het PGO heeft geen licentie of tabel om codes zelf te vertalen',
        en: 'the PGO has no licence or table to translate codes itself',
      },
    },
  ],
  timeToFix: {
    drivers: ['leverancierspatch', 'pgo-release'],
    from: 'weken',
    to: 'kwartalen',
    typical: { nl: 'weken tot een kwartaal', en: 'weeks to a quarter' },
  },
  severity: {
    default: 'laag',
    raise: {
      to: 'middel',
      when: [{ subject: ['medicatie', 'allergie'] }],
      condition: { nl: 'het om medicatie of allergie gaat', en: 'it concerns medication or allergy' },
    },
  },
  recurrence: { recurs: true, pattern: { nl: 'bij nieuwe coderingen', en: 'with new codings' } },
  confusableWith: ['onbekende-of-verouderde-code', 'uitslag-zonder-context', 'vakjargon'],
  sources: ['nictiz-testscripts', 'gerrit'],
});

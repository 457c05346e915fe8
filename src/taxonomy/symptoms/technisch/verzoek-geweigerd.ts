import { defineSymptom } from '../../Symptom.js';

/** The server refuses the way a question is asked. */
export const verzoekGeweigerd = defineSymptom({
  code: 'verzoek-geweigerd',
  category: 'technisch',
  label: { nl: 'Zoekvraag of vorm van het verzoek geweigerd', en: 'Search or form of the request rejected' },
  definition: {
    nl: 'De server weigert het verzoek zelf: een parameter, resource, methode of include die hij niet kent, of te veel verzoeken.',
    en: 'The server refuses the request itself: a parameter, resource, method or include it does not know, or too many requests.',
  },
  responsible: { primary: 'pgo', alternatives: ['xis-leverancier', 'dva'] },
  shifts: [
    {
      id: 'parameter-gespecificeerd',
      to: 'xis-leverancier',
      condition: {
        nl: 'de parameter in de specificatie van de gegevensdienst staat',
        en: 'the parameter is in the specification of the gegevensdienst',
      },
      because: { nl: 'een verplichte zoekvraag is niet gebouwd', en: 'a mandatory search was not built' },
    },
    {
      id: 'parameter-onbekend',
      to: 'pgo',
      condition: {
        nl: 'de parameter niet in de specificatie staat of fout gespeld is',
        en: 'the parameter is not in the specification or is misspelled',
      },
      because: { nl: 'het verzoek valt buiten de afspraak', en: 'the request is outside the agreement' },
    },
    {
      id: 'limiet-te-strak',
      to: 'dva',
      condition: {
        nl: 'er te veel verzoeken zouden zijn terwijl het verkeer binnen de afspraak valt',
        en: 'there are said to be too many requests while the traffic is within the agreement',
      },
      because: { nl: 'de limiet staat te strak', en: 'the limit is too tight' },
    },
    {
      id: 'specificatie-dubbelzinnig',
      to: 'nictiz',
      condition: {
        nl: 'de specificatie beide lezingen toelaat',
        en: 'the specification allows both readings',
      },
      because: { nl: 'de specificatie is onduidelijk', en: 'the specification is unclear' },
    },
  ],
  reportTo: ['dvp-servicedesk', 'xis-leverancier-servicedesk', 'nictiz-bits'],
  blockedBy: [
    {
      id: 'niet-alles-getoetst',
      text: {
        nl: 'kwalificatie toetst niet elke combinatie van parameters',
        en: 'qualification does not test every combination of parameters',
      },
    },
    {
      id: 'capability-wijkt-af',
      text: {
        nl: 'het CapabilityStatement wijkt af van wat het systeem kan',
        en: 'the CapabilityStatement differs from what the system can do',
      },
    },
  ],
  timeToFix: {
    drivers: ['leverancierspatch'],
    from: 'weken',
    to: 'kwartalen',
    typical: { nl: 'weken tot een kwartaal', en: 'weeks to a quarter' },
  },
  severity: {
    default: 'middel',
    raise: {
      to: 'hoog',
      when: [{ everyExchangeFailed: true }],
      condition: { nl: 'een hele dienst onbruikbaar is', en: 'a whole service is unusable' },
    },
  },
  recurrence: {
    recurs: true,
    pattern: { nl: 'per combinatie van PGO en bron', en: 'per combination of PGO and source' },
  },
  confusableWith: ['serverfout', 'ongeldige-structuur-of-formaat', 'oauth-autorisatiefout'],
  sources: ['nictiz-fouten', 'nictiz-testscripts'],
});

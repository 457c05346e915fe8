import { defineSymptom } from '../../Symptom.js';

/** Text is garbled, cut off, or full of markup. */
export const tekstOpmaakKapot = defineSymptom({
  code: 'tekst-opmaak-kapot',
  category: 'inhoudelijk',
  label: { nl: 'Tekst verminkt, afgekapt of vol opmaakcodes', en: 'Text garbled, cut off or full of markup' },
  definition: {
    nl: 'Vrije tekst toont vreemde tekens of opmaakcodes, mist regeleinden of breekt halverwege af.',
    en: 'Free text shows strange characters or markup, lacks line breaks or stops halfway.',
  },
  responsible: { primary: 'xis-leverancier', alternatives: ['dva', 'pgo'] },
  shifts: [
    {
      id: 'fout-na-dva',
      to: 'dva',
      when: [{ firstDeviatingHop: 'dva' }],
      condition: {
        nl: 'de tekst bij de bron goed is en na de DVA niet',
        en: 'the text is right at the source and wrong after the DVA',
      },
      because: { nl: 'tekenset of veldlengte klopt niet', en: 'character set or field length is wrong' },
    },
    {
      id: 'pgo-toont-verkeerd',
      to: 'pgo',
      when: [{ firstDeviatingHop: ['pgo', 'pgo-shown'] }],
      condition: { nl: 'de tekst goed bij het PGO aankomt', en: 'the text reaches the PGO well' },
      because: { nl: 'het ligt aan de weergave', en: 'it lies in the display' },
    },
    {
      id: 'al-in-bronscherm',
      to: 'zorgaanbieder',
      when: [{ firstDeviatingHop: 'screen' }],
      condition: {
        nl: 'de tekst in het scherm van de bron al is afgekapt',
        en: 'the text is cut off on the screen of the source already',
      },
      because: {
        nl: 'het zit in de invoer of de labkoppeling',
        en: 'it is in the entry or the laboratory link',
      },
    },
  ],
  reportTo: ['xis-leverancier-servicedesk', 'dva-servicedesk', 'pgo-helpdesk'],
  blockedBy: [
    {
      id: 'oude-berichtformaten',
      text: {
        nl: 'oude berichtformaten (EDIFACT, RTF) worden omgezet',
        en: 'old message formats (EDIFACT, RTF) are converted',
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
    default: 'laag',
    raise: {
      to: 'middel',
      when: [{ subject: 'medicatie' }],
      condition: { nl: 'advies of dosering kan wegvallen', en: 'advice or dosage may drop out' },
    },
  },
  recurrence: { recurs: true, pattern: { nl: 'per berichtsoort', en: 'per kind of message' } },
  confusableWith: ['ongeldige-structuur-of-formaat', 'document-niet-te-openen', 'vakjargon'],
  sources: [],
});

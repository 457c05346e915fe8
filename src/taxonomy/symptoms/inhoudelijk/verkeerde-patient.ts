import { defineSymptom } from '../../Symptom.js';

/** Data of another person. It goes before everything else. */
export const verkeerdePatient = defineSymptom({
  code: 'verkeerde-patient',
  category: 'inhoudelijk',
  label: { nl: 'Gegevens van een andere persoon', en: 'Data of another person' },
  definition: {
    nl: 'In het PGO staan gegevens die bij iemand anders horen, door verwisseling, een samengevoegd dossier of een gezinslid.',
    en: 'The PGO holds data that belongs to somebody else, through a mix-up, a merged record or a family member.',
  },
  responsible: { primary: 'zorgaanbieder', alternatives: ['xis-leverancier', 'dva'] },
  shifts: [
    {
      id: 'ander-account',
      to: 'pgo',
      when: [{ otherPerson: 'whole-record', firstDeviatingHop: ['pgo', 'pgo-shown'] }],
      condition: {
        nl: 'het PGO gegevens van een ander account toont',
        en: 'the PGO shows data of another account',
      },
      because: { nl: 'accounts zijn niet goed gescheiden', en: 'accounts are not kept apart well' },
    },
    {
      id: 'hele-dossier',
      to: 'dva',
      when: [{ otherPerson: 'whole-record' }],
      condition: {
        nl: 'alle gegevens van een ander zijn',
        en: 'all the data is somebody else’s',
      },
      because: {
        nl: 'identiteit of sessie is verwisseld; stop de uitwisseling',
        en: 'identity or session was mixed up; stop the exchange',
      },
    },
    {
      id: 'een-gegeven',
      to: 'zorgaanbieder',
      when: [{ otherPerson: 'one-item' }],
      condition: {
        nl: 'één gegeven in het verkeerde dossier hangt',
        en: 'one item hangs in the wrong record',
      },
      because: { nl: 'het is verkeerd geregistreerd', en: 'it was recorded wrongly' },
    },
  ],
  reportTo: ['zorgaanbieder-fg', 'zorgaanbieder-servicedesk', 'pgo-helpdesk', 'medmij-supportal'],
  blockedBy: [
    {
      id: 'datalekprocedure',
      text: {
        nl: 'de procedure voor een datalek gaat voor, met melding binnen 72 uur; de technische analyse volgt daarna',
        en: 'the procedure for a data breach comes first, with notification within 72 hours; technical analysis follows',
      },
    },
  ],
  timeToFix: {
    drivers: ['direct-ingrijpen'],
    from: 'uren',
    to: 'dagen',
    typical: { nl: 'uren', en: 'hours' },
  },
  severity: { default: 'kritiek' },
  recurrence: { recurs: false, pattern: { nl: 'incidenteel', en: 'incidentally' } },
  workaround: {
    nl: 'Deel of bewaar de gegevens niet, en haal niets meer op bij deze zorgaanbieder tot het is uitgezocht.',
    en: 'Do not share or keep the data, and retrieve nothing more from this care provider until it is sorted out.',
  },
  confusableWith: ['onjuist-gegeven-in-dossier', 'vertegenwoordiging-niet-mogelijk'],
  sources: [],
});

import { defineSymptom } from '../../Symptom.js';

/** What has ended is shown as current, or the other way round. */
export const statusOnjuist = defineSymptom({
  code: 'status-onjuist',
  category: 'inhoudelijk',
  label: { nl: 'Status niet actueel of tegenstrijdig', en: 'Status outdated or contradictory' },
  definition: {
    nl: 'Gestopte medicatie, een afgesloten probleem of een geannuleerde afspraak staat als actueel, of andersom, of twee gegevens spreken elkaar tegen.',
    en: 'Stopped medication, a resolved problem or a cancelled appointment is shown as current, or the reverse, or two items contradict each other.',
  },
  responsible: { primary: 'zorgaanbieder', alternatives: ['xis-leverancier', 'pgo', 'dva'] },
  shifts: [
    {
      id: 'status-fout-omgezet',
      to: 'xis-leverancier',
      when: [{ firstDeviatingHop: 'xis' }],
      condition: {
        nl: 'de status in het dossierscherm klopt en in het bericht niet',
        en: 'the status is right on the screen and wrong in the message',
      },
      because: { nl: 'de omzetting van de status klopt niet', en: 'the mapping of the status is wrong' },
    },
    {
      id: 'pgo-leidt-verkeerd-af',
      to: 'pgo',
      when: [{ firstDeviatingHop: ['pgo', 'pgo-shown'] }],
      condition: {
        nl: 'de status goed bij het PGO aankomt',
        en: 'the status reaches the PGO well',
      },
      because: {
        nl: 'het PGO leidt de status verkeerd af of toont een oude kopie',
        en: 'the PGO derives the status wrongly or shows an old copy',
      },
    },
    {
      id: 'sindsdien-gewijzigd',
      to: 'persoon',
      condition: {
        nl: 'de bron sinds het ophalen is gewijzigd',
        en: 'the source has changed since the retrieval',
      },
      because: {
        nl: 'het PGO bewaart een kopie van een eerder moment; opnieuw ophalen helpt',
        en: 'the PGO keeps a copy of an earlier moment; retrieving again helps',
      },
    },
  ],
  reportTo: ['zorgaanbieder-servicedesk', 'xis-leverancier-servicedesk', 'pgo-helpdesk'],
  blockedBy: [
    {
      id: 'geen-einddatum',
      text: { nl: 'de einddatum wordt niet geregistreerd', en: 'the end date is not recorded' },
    },
    {
      id: 'kopie',
      text: {
        nl: 'het PGO houdt een kopie die niet vanzelf wordt bijgewerkt',
        en: 'the PGO keeps a copy that is not updated by itself',
      },
    },
  ],
  timeToFix: {
    drivers: ['registratieherstel', 'leverancierspatch'],
    from: 'dagen',
    to: 'kwartalen',
    typical: {
      nl: 'dagen voor registratie, een kwartaal voor de omzetting',
      en: 'days for recording, a quarter for the mapping',
    },
  },
  severity: {
    default: 'middel',
    raise: {
      to: 'hoog',
      when: [{ subject: ['medicatie', 'allergie'] }],
      condition: { nl: 'het om medicatie of allergieën gaat', en: 'it concerns medication or allergies' },
    },
  },
  recurrence: { recurs: true, pattern: { nl: 'doorlopend', en: 'continuously' } },
  workaround: { nl: 'Haal de gegevens opnieuw op.', en: 'Retrieve the data again.' },
  confusableWith: ['datum-onjuist', 'onjuist-gegeven-in-dossier', 'dubbel-tussen-bronnen'],
  sources: ['whitepaper-2021'],
});

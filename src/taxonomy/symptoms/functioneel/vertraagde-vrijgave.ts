import { defineSymptom } from '../../Symptom.js';

/** The zorgaanbieder releases data later on purpose. */
export const vertraagdeVrijgave = defineSymptom({
  code: 'vertraagde-vrijgave',
  category: 'functioneel',
  label: { nl: 'Gegevens komen later door vrijgavebeleid', en: 'Data comes later because of release policy' },
  definition: {
    nl: 'Uitslagen of verslagen zijn er nog niet, omdat de zorgaanbieder ze bewust later of na een gesprek vrijgeeft.',
    en: 'Results or reports are not there yet, because the care provider deliberately releases them later or after a talk.',
  },
  responsible: { primary: 'zorgaanbieder', alternatives: ['xis-leverancier', 'sectorprogramma'] },
  shifts: [
    {
      id: 'vaste-instelling',
      to: 'xis-leverancier',
      condition: {
        nl: 'de leverancier de vertraging als vaste standaard heeft ingesteld',
        en: 'the vendor has set the delay as a fixed default',
      },
      because: { nl: 'de zorgaanbieder kan het niet aanpassen', en: 'the care provider cannot change it' },
    },
    {
      id: 'verschil-per-kanaal',
      to: 'zorgaanbieder',
      condition: {
        nl: 'portaal en PGO een andere vertraging hebben',
        en: 'portal and PGO have a different delay',
      },
      because: { nl: 'de inrichting verschilt per kanaal', en: 'the configuration differs per channel' },
    },
    {
      id: 'pgo-ververst-niet',
      to: 'pgo',
      condition: { nl: 'het PGO niet ververst', en: 'the PGO does not refresh' },
      because: { nl: 'het gegeven is er dan wel', en: 'the item is there then' },
      see: 'toestemming-of-token-verlopen',
    },
  ],
  reportTo: ['zorgaanbieder-servicedesk', 'sectorprogramma'],
  blockedBy: [
    {
      id: 'eerst-duiden',
      text: {
        nl: 'beroepsgroepen willen een uitslag eerst kunnen uitleggen',
        en: 'professionals want to be able to explain a result first',
      },
    },
  ],
  timeToFix: {
    drivers: ['beleidskeuze'],
    from: 'dagen',
    to: 'kwartalen',
    typical: { nl: 'dagen tot kwartalen', en: 'days to quarters' },
  },
  severity: {
    default: 'laag',
    raise: { to: 'middel', condition: { nl: 'het onrust geeft', en: 'it causes distress' } },
  },
  recurrence: { recurs: true, pattern: { nl: 'bij elke uitslag', en: 'with every result' } },
  workaround: {
    nl: 'Vraag de zorgaanbieder wanneer uitslagen worden vrijgegeven en haal daarna opnieuw op.',
    en: 'Ask the care provider when results are released, and retrieve again after that.',
  },
  confusableWith: ['gegeven-ontbreekt-in-bron', 'portaal-verwarring'],
  sources: ['vrijgave'],
});

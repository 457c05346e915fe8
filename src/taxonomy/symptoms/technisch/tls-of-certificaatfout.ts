import { defineSymptom } from '../../Symptom.js';

/** A secured connection between two nodes is not made. */
export const tlsOfCertificaatfout = defineSymptom({
  code: 'tls-of-certificaatfout',
  category: 'technisch',
  label: {
    nl: 'TLS- of certificaatfout tussen ketenpartijen',
    en: 'TLS or certificate failure between chain parties',
  },
  definition: {
    nl: 'Twee systemen krijgen geen beveiligde verbinding: het certificaat is verlopen, verkeerd of onbekend, of de host staat niet op de Whitelist.',
    en: 'Two systems cannot make a secured connection: the certificate is expired, wrong or unknown, or the host is not on the Whitelist.',
  },
  responsible: { primary: 'dva', alternatives: ['pgo', 'medmij', 'xis-leverancier', 'zorgaanbieder'] },
  shifts: [
    {
      id: 'tussen-dva-en-bron',
      to: 'xis-leverancier',
      when: [{ connection: ['dva-xis', 'xis'] }],
      condition: {
        nl: 'de verbinding tussen DVA en bron niet tot stand komt',
        en: 'the connection between DVA and source is not made',
      },
      because: {
        nl: 'certificaat of vertrouwen tussen bron en DVA klopt niet',
        en: 'certificate or trust between source and DVA is wrong',
      },
    },
    {
      id: 'certificaat-pgo',
      to: 'pgo',
      when: [{ connection: 'pgo' }, { connection: 'pgo-dva', clientCertificateRefused: true }],
      condition: {
        nl: 'het geweigerde of verlopen certificaat van het PGO zelf is',
        en: "the refused or expired certificate is the PGO's own",
      },
      because: { nl: 'het PGO vervangt het eigen certificaat', en: 'the PGO replaces its own certificate' },
    },
    {
      id: 'niet-op-whitelist',
      to: 'medmij',
      when: [{ whitelist: 'absent' }],
      condition: {
        nl: 'de hostnaam op de Whitelist ontbreekt',
        en: 'the host name is missing from the Whitelist',
      },
      because: {
        nl: 'MedMij beheert de lijst; de deelnemer levert de hostnaam aan',
        en: 'MedMij runs the list; the participant supplies the host name',
      },
    },
  ],
  reportTo: ['dva-servicedesk', 'dvp-servicedesk', 'medmij-supportal'],
  blockedBy: [
    {
      id: 'geen-bewaking',
      text: {
        nl: 'certificaten worden met de hand vervangen en niet bewaakt',
        en: 'certificates are replaced by hand and not monitored',
      },
    },
    {
      id: 'root-wissel',
      text: { nl: 'de uitgever wisselt van root', en: 'the issuer changes its root' },
    },
  ],
  timeToFix: {
    drivers: ['certificaatwissel', 'lijstwijziging'],
    from: 'uren',
    to: 'dagen',
    typical: { nl: 'uren tot dagen', en: 'hours to days' },
  },
  severity: {
    default: 'hoog',
    raise: {
      to: 'kritiek',
      when: [{ whitelist: 'absent' }, { certificateExpired: true }],
      condition: {
        nl: 'al het verkeer van een deelnemer stilvalt',
        en: 'all traffic of a participant comes to a halt',
      },
    },
  },
  recurrence: { recurs: true, pattern: { nl: 'jaarlijks, bij verloop', en: 'every year, on expiry' } },
  confusableWith: ['bron-onbereikbaar-of-timeout', 'oauth-autorisatiefout'],
  sources: ['as-lijsten'],
});

import type { Translated } from '../../foundation/Language.js';
import type { CategoryCode } from '../categories.js';
import type { Confidence } from '../Confidence.js';
import type { LoketId, RoutingParty } from './loketten.js';

/** A routing rule of the fact base: what is seen, who answers for it, where it is reported. */
export interface RoutingRule {
  readonly seen: Translated;
  readonly category: CategoryCode;
  readonly responsible: readonly RoutingParty[];
  readonly coResponsible: readonly RoutingParty[];
  readonly reportTo: readonly LoketId[];
  readonly why: Translated;
  /** How sure the norm beneath it is. */
  readonly normConfidence: Confidence;
  /** How sure the assignment to party and desk is; `uncertain` means that we inferred it from the roles. */
  readonly assignmentConfidence: Confidence;
  readonly sources: readonly string[];
}

const logging = 'https://afsprakenstelsel.medmij.nl/asverplicht/mmverplicht/logging-interface';
const storing = 'https://afsprakenstelsel.medmij.nl/asverplicht/mmverplicht/technische-storing-core';
const testscripts = 'https://github.com/Nictiz/Nictiz-testscripts';
const gerrit = 'GERRIT: regionale PGO-coördinatie voor ketenondersteuning';

/** The routing rules R01 to R18. */
export const routingRules = {
  R01: {
    seen: {
      nl: 'Foutpagina van de DVA direct na de start: client_id of redirect_uri onbekend',
      en: 'Error page of the DVA right at the start: client_id or redirect_uri unknown',
    },
    category: 'technisch',
    responsible: ['DVP'],
    coResponsible: ['MEDMIJ'],
    reportTo: ['DEELNEMER_SERVICEDESK'],
    why: {
      nl: 'client of redirect wijkt af van de OAuth Client List',
      en: 'client or redirect differs from the OAuth Client List',
    },
    normConfidence: 'verified',
    assignmentConfidence: 'uncertain',
    sources: [logging, storing],
  },
  R02: {
    seen: { nl: 'OAuth-fout access_denied', en: 'OAuth error access_denied' },
    category: 'technisch',
    responsible: ['PERSOON', 'ZA'],
    coResponsible: ['DVA'],
    reportTo: ['GEBRUIKERSHELPDESK'],
    why: {
      nl: 'geen gegevens of geen toestemming: de DVA mag het verschil niet laten zien',
      en: 'no data or no consent: the DVA may not show the difference',
    },
    normConfidence: 'verified',
    assignmentConfidence: 'uncertain',
    sources: ['https://vzvz.atlassian.net/wiki/pages/diffpages.action?originalId=132950327&pageId=132951359'],
  },
  R03: {
    seen: {
      nl: 'OAuth-fout server_error of temporarily_unavailable, of de pagina Technische storing',
      en: 'OAuth error server_error or temporarily_unavailable, or the page on a technical disruption',
    },
    category: 'technisch',
    responsible: ['DVA'],
    coResponsible: ['XIS'],
    reportTo: ['GEBRUIKERSHELPDESK', 'DEELNEMER_SERVICEDESK'],
    why: {
      nl: 'de storing zit aan de aanbiederskant; noem trace-id en session-id',
      en: 'the disruption is on the source side; give trace id and session id',
    },
    normConfidence: 'verified',
    assignmentConfidence: 'reported',
    sources: [storing],
  },
  R04: {
    seen: {
      nl: 'OAuth-fout invalid_request, invalid_scope, invalid_grant of unsupported_*',
      en: 'OAuth error invalid_request, invalid_scope, invalid_grant or unsupported_*',
    },
    category: 'technisch',
    responsible: ['DVP'],
    coResponsible: ['DVA'],
    reportTo: ['DEELNEMER_SERVICEDESK'],
    why: {
      nl: 'het verzoek klopt niet, of de code is hergebruikt of verlopen',
      en: 'the request is wrong, or the code was reused or has expired',
    },
    normConfidence: 'reported',
    assignmentConfidence: 'uncertain',
    sources: ['https://vzvz.atlassian.net/wiki/spaces/MMOptioneel/pages/131760701/Token+interface'],
  },
  R05: {
    seen: {
      nl: 'Zorgaanbieder of gegevensdienst niet te vinden in het PGO',
      en: 'Care provider or gegevensdienst cannot be found in the PGO',
    },
    category: 'technisch',
    responsible: ['DVA', 'MEDMIJ'],
    coResponsible: ['DVP', 'ZA'],
    reportTo: ['DEELNEMER_SERVICEDESK'],
    why: {
      nl: 'niet of niet goed op ZAL of GNL, of het PGO haalt de lijst niet op of ondersteunt de dienst niet',
      en: 'missing or wrong on ZAL or GNL, or the PGO does not fetch the list or support the service',
    },
    normConfidence: 'verified',
    assignmentConfidence: 'uncertain',
    sources: [
      'https://vzvz.atlassian.net/wiki/spaces/MMAfsprakenstelsel2/pages/244975569/Interfaces+lijsten',
    ],
  },
  R06: {
    seen: {
      nl: 'Antwoord trager dan 60 seconden, of geen antwoord',
      en: 'Answer slower than 60 seconds, or no answer',
    },
    category: 'technisch',
    responsible: ['DVA'],
    coResponsible: ['XIS'],
    reportTo: ['DEELNEMER_SERVICEDESK'],
    why: {
      nl: 'norm core.rscint.202: een antwoord binnen 60 seconden',
      en: 'norm core.rscint.202: an answer within 60 seconds',
    },
    normConfidence: 'verified',
    assignmentConfidence: 'uncertain',
    sources: ['https://afsprakenstelsel.medmij.nl/asverplicht/mmverplicht/resource-interface'],
  },
  R07: {
    seen: { nl: 'HTTP 401 of 403 op een resource', en: 'HTTP 401 or 403 on a resource' },
    category: 'technisch',
    responsible: ['DVP', 'DVA'],
    coResponsible: [],
    reportTo: ['DEELNEMER_SERVICEDESK'],
    why: {
      nl: 'het token ontbreekt of is verlopen (PGO), of wordt ten onrechte geweigerd (DVA)',
      en: 'the token is missing or expired (PGO), or wrongly refused (DVA)',
    },
    normConfidence: 'verified',
    assignmentConfidence: 'uncertain',
    sources: [
      'https://informatiestandaarden.nictiz.nl/wiki/FHIR:Vissue-MM-3096_FHIR_Error_handling_examples',
    ],
  },
  R08: {
    seen: { nl: 'HTTP 429', en: 'HTTP 429' },
    category: 'technisch',
    responsible: ['DVP'],
    coResponsible: ['DVA'],
    reportTo: ['DEELNEMER_SERVICEDESK'],
    why: {
      nl: 'de limiet van de DVA is overschreden; de DVA moet die documenteren (eis bij Beeldbeschikbaarheid)',
      en: 'the limit of the DVA was exceeded; the DVA has to document it (demand of Beeldbeschikbaarheid)',
    },
    normConfidence: 'verified',
    assignmentConfidence: 'uncertain',
    sources: ['https://github.com/Stichting-MedMij/MedMij-R4-ImageAvailability'],
  },
  R09: {
    seen: {
      nl: 'Resource zonder of met een verkeerde meta.profile, of in strijd met het eigen profiel',
      en: 'Resource without or with a wrong meta.profile, or against its own profile',
    },
    category: 'inhoudelijk',
    responsible: ['XIS', 'DVA'],
    coResponsible: ['NICTIZ'],
    reportTo: ['DEELNEMER_SERVICEDESK', 'NICTIZ_BITS'],
    why: {
      nl: 'eis bij kwalificatie; naar Nictiz als het profiel zelf fout is',
      en: 'demand of qualification; to Nictiz when the profile itself is wrong',
    },
    normConfidence: 'verified',
    assignmentConfidence: 'uncertain',
    sources: [testscripts],
  },
  R10: {
    seen: { nl: 'BSN in een resource of in de self link', en: 'BSN in a resource or in the self link' },
    category: 'technisch',
    responsible: ['DVA', 'XIS'],
    coResponsible: [],
    reportTo: ['DEELNEMER_SERVICEDESK'],
    why: {
      nl: 'een BSN mag in de uitwisseling van MedMij niet voorkomen',
      en: 'a BSN must not occur in the exchange of MedMij',
    },
    normConfidence: 'verified',
    assignmentConfidence: 'uncertain',
    sources: [testscripts],
  },
  R11: {
    seen: {
      nl: 'Code zonder system of display, of een OID van een waardelijst als system',
      en: 'Code without system or display, or the OID of a value set as system',
    },
    category: 'inhoudelijk',
    responsible: ['XIS'],
    coResponsible: ['DVA', 'TERM'],
    reportTo: ['DEELNEMER_SERVICEDESK', 'TERMINOLOGIE'],
    why: { nl: 'eisen bij kwalificatie aan codes', en: 'demands of qualification on codes' },
    normConfidence: 'verified',
    assignmentConfidence: 'uncertain',
    sources: [testscripts],
  },
  R12: {
    seen: { nl: 'Dubbelingen van dezelfde informatie', en: 'Duplicates of the same information' },
    category: 'inhoudelijk',
    responsible: ['DVP', 'XIS'],
    coResponsible: ['DVA', 'ZA'],
    reportTo: ['GEBRUIKERSHELPDESK', 'DEELNEMER_SERVICEDESK'],
    why: {
      nl: 'kopieën via meer bronnen, of een id of identifier die wisselt; een richtlijn voor PGO’s bestaat alleen voor Langdurige Zorg en Beelden',
      en: 'copies through several sources, or an id or identifier that changes; a guideline for PGOs exists for long-term care and images only',
    },
    normConfidence: 'verified',
    assignmentConfidence: 'uncertain',
    sources: [
      'https://github.com/Stichting-MedMij/MedMij-STU3-LongTermHealthcare',
      'https://github.com/Stichting-MedMij/MedMij-R4-ImageAvailability',
      gerrit,
    ],
  },
  R13: {
    seen: {
      nl: 'Informatie is onjuist, onvolledig of ontbreekt in de bron',
      en: 'Information is wrong, incomplete or missing at the source',
    },
    category: 'inhoudelijk',
    responsible: ['ZA'],
    coResponsible: ['XIS'],
    reportTo: ['ZA_REGISTRATIE'],
    why: { nl: 'registratie aan de bron', en: 'recording at the source' },
    normConfidence: 'reported',
    assignmentConfidence: 'reported',
    sources: ['https://medmij.nl/informatiestandaarden/overzicht-van-medmij-gegevensdiensten/'],
  },
  R14: {
    seen: {
      nl: 'Gegeven staat in de bron maar komt niet mee in de gegevensdienst',
      en: 'Item is in the source but does not come along in the gegevensdienst',
    },
    category: 'inhoudelijk',
    responsible: ['XIS'],
    coResponsible: ['DVA', 'NICTIZ'],
    reportTo: ['DEELNEMER_SERVICEDESK', 'NICTIZ_BITS'],
    why: {
      nl: 'omzetting, of buiten de informatiestandaard',
      en: 'mapping, or outside the information standard',
    },
    normConfidence: 'uncertain',
    assignmentConfidence: 'uncertain',
    sources: [],
  },
  R15: {
    seen: {
      nl: 'Gegevens staan onlogisch of onleesbaar in het PGO',
      en: 'Data stands illogically or illegibly in the PGO',
    },
    category: 'functioneel',
    responsible: ['DVP'],
    coResponsible: ['MEDMIJ'],
    reportTo: ['GEBRUIKERSHELPDESK'],
    why: {
      nl: 'weergave is aan het PGO; richtlijnen van MedMij binden de vormgeving niet',
      en: 'display is up to the PGO; guidelines of MedMij do not bind the design',
    },
    normConfidence: 'reported',
    assignmentConfidence: 'uncertain',
    sources: ['https://github.com/Stichting-MedMij/MedMij-STU3-LongTermHealthcare', gerrit],
  },
  R16: {
    seen: {
      nl: 'Specificatie onduidelijk of fout: profiel, zoekvraag, waardelijst',
      en: 'Specification unclear or wrong: profile, search, value set',
    },
    category: 'inhoudelijk',
    responsible: ['NICTIZ'],
    coResponsible: ['MEDMIJ'],
    reportTo: ['NICTIZ_BITS', 'MEDMIJ_LOKET'],
    why: {
      nl: 'Nictiz beheert de standaard; MedMij de eigen implementatiegidsen',
      en: 'Nictiz maintains the standard; MedMij its own implementation guides',
    },
    normConfidence: 'verified',
    assignmentConfidence: 'reported',
    sources: [
      'https://informatiestandaarden.nictiz.nl/wiki/MedMij:Vprepub-2020.01/Kwalificatie',
      'https://github.com/Stichting-MedMij/MedMij-STU3-Core',
    ],
  },
  R17: {
    seen: {
      nl: 'Wens of fout in het afsprakenstelsel: OAuth, lijsten, logging',
      en: 'Wish or defect in the framework: OAuth, lists, logging',
    },
    category: 'technisch',
    responsible: ['MEDMIJ'],
    coResponsible: [],
    reportTo: ['MEDMIJ_LOKET'],
    why: { nl: 'het change- en releasebeleid van MedMij', en: 'the change and release policy of MedMij' },
    normConfidence: 'verified',
    assignmentConfidence: 'reported',
    sources: ['https://afsprakenstelsel.medmij.nl/asverplicht/mmverplicht/change-en-releasebeleid'],
  },
  R18: {
    seen: {
      nl: 'Kwalificatie faalt door een fout in een TestScript',
      en: 'Qualification fails because of a defect in a TestScript',
    },
    category: 'technisch',
    responsible: ['NICTIZ'],
    coResponsible: [],
    reportTo: ['NICTIZ_KWALIFICATIE'],
    why: { nl: 'het TestScript noemt Nictiz als contact', en: 'the TestScript names Nictiz as contact' },
    normConfidence: 'verified',
    assignmentConfidence: 'verified',
    sources: [testscripts],
  },
} as const satisfies Record<string, RoutingRule>;

/** The id of a routing rule. */
export type RoutingRuleId = keyof typeof routingRules;

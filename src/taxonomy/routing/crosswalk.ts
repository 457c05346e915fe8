import type { PartyCode } from '../parties.js';
import type { ReportPointCode } from '../reportPoints.js';
import type { SymptomCode } from '../symptoms.js';
import type { LoketId, RoutingParty } from './loketten.js';
import type { RoutingRuleId } from './routingRules.js';

/**
 * The words of the routing facts for parties, as parties of the taxonomy. `undefined` has no party there: VWS
 * makes policy, and `extern` is a helpline outside the chain.
 */
export const partyOfRouting = {
  PERSOON: 'persoon',
  DVP: 'pgo',
  DVA: 'dva',
  XIS: 'xis-leverancier',
  ZA: 'zorgaanbieder',
  DVAuthN: 'logius',
  MEDMIJ: 'medmij',
  NICTIZ: 'nictiz',
  VZVZ: 'vzvz',
  TERM: 'terminologiebeheerder',
  SECTORPROGRAMMA: 'sectorprogramma',
  REGIO: 'sectorprogramma',
  VWS: undefined,
  extern: undefined,
} as const satisfies Record<RoutingParty, PartyCode | undefined>;

/**
 * The desks of the routing facts, as report points of the taxonomy; a desk that several parties have stands for
 * as many report points. Empty: nothing about the chain is reported there.
 */
export const reportPointsOfLoket = {
  MEDMIJ_LOKET: ['medmij-info'],
  DEELNEMER_SERVICEDESK: ['dvp-servicedesk', 'dva-servicedesk', 'medmij-supportal'],
  DEELNEMER_SERVICEMANAGER: ['dvp-servicedesk', 'dva-servicedesk', 'medmij-supportal'],
  GEBRUIKERSHELPDESK: ['pgo-helpdesk', 'dva-servicedesk'],
  NICTIZ_BITS: ['nictiz-bits'],
  NICTIZ_KWALIFICATIE: ['nictiz-kwalificatie'],
  NICTIZ_ZIB: ['nictiz-bits'],
  GITHUB_REPOS: ['nictiz-bits'],
  ZA_REGISTRATIE: ['zorgaanbieder-servicedesk'],
  PGO_INFOPUNT: ['pgo-informatiepunt'],
  DIGITALE_HULPLIJN: ['pgo-informatiepunt'],
  SECTOR: ['sectorprogramma'],
  REGIO: ['regionale-pgo-coordinatie'],
  VWS: [],
  TERMINOLOGIE: ['terminologie-meldpunt'],
} as const satisfies Record<LoketId, readonly ReportPointCode[]>;

/** The symptoms that each routing rule speaks of. */
export const symptomsOfRule = {
  R01: ['oauth-autorisatiefout'],
  R02: ['beschikbaarheidstoets-negatief'],
  R03: ['serverfout', 'bron-onbereikbaar-of-timeout'],
  R04: ['oauth-autorisatiefout', 'toestemming-of-token-verlopen'],
  R05: ['zorgaanbieder-niet-vindbaar', 'gegevensdienst-niet-aangeboden'],
  R06: ['bron-onbereikbaar-of-timeout'],
  R07: ['toestemming-of-token-verlopen', 'beschikbaarheidstoets-negatief'],
  R08: ['verzoek-geweigerd'],
  R09: ['profielafwijking', 'verplicht-veld-ontbreekt', 'ongeldige-structuur-of-formaat'],
  R10: ['profielafwijking'],
  R11: ['code-zonder-omschrijving', 'onbekende-of-verouderde-code'],
  R12: [
    'dubbel-exact-in-bron',
    'dubbel-tussen-bronnen',
    'dubbel-na-herhaald-ophalen',
    'dubbel-tussen-gegevensdiensten',
  ],
  R13: ['gegeven-ontbreekt-in-bron', 'onjuist-gegeven-in-dossier', 'status-onjuist'],
  R14: ['gegeven-ontbreekt-in-bron', 'gegevens-kwijt-bij-dva', 'buiten-scope-informatiestandaard'],
  R15: ['rubriek-onvindbaar', 'verkeerde-rubriek', 'niet-getoond-in-pgo', 'overzicht-of-bediening'],
  R16: ['fout-in-informatiestandaard'],
  R17: ['fout-in-informatiestandaard', 'vertegenwoordiging-niet-mogelijk'],
  R18: ['fout-in-informatiestandaard'],
} as const satisfies Record<RoutingRuleId, readonly SymptomCode[]>;

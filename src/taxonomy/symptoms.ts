import { invariant } from '../foundation/invariant.js';
import type { SymptomFacts } from './Symptom.js';
import { buitenScopeInformatiestandaard } from './symptoms/functioneel/buiten-scope-informatiestandaard.js';
import { functieNietBeschikbaar } from './symptoms/functioneel/functie-niet-beschikbaar.js';
import { nietGetoondInPgo } from './symptoms/functioneel/niet-getoond-in-pgo.js';
import { overzichtOfBediening } from './symptoms/functioneel/overzicht-of-bediening.js';
import { portaalVerwarring } from './symptoms/functioneel/portaal-verwarring.js';
import { rubriekOnvindbaar } from './symptoms/functioneel/rubriek-onvindbaar.js';
import { verkeerdeRubriek } from './symptoms/functioneel/verkeerde-rubriek.js';
import { vertegenwoordigingNietMogelijk } from './symptoms/functioneel/vertegenwoordiging-niet-mogelijk.js';
import { vertraagdeVrijgave } from './symptoms/functioneel/vertraagde-vrijgave.js';
import { codeZonderOmschrijving } from './symptoms/inhoudelijk/code-zonder-omschrijving.js';
import { datumOnjuist } from './symptoms/inhoudelijk/datum-onjuist.js';
import { dubbelExactInBron } from './symptoms/inhoudelijk/dubbel-exact-in-bron.js';
import { dubbelNaHerhaaldOphalen } from './symptoms/inhoudelijk/dubbel-na-herhaald-ophalen.js';
import { dubbelTussenBronnen } from './symptoms/inhoudelijk/dubbel-tussen-bronnen.js';
import { dubbelTussenGegevensdiensten } from './symptoms/inhoudelijk/dubbel-tussen-gegevensdiensten.js';
import { foutInInformatiestandaard } from './symptoms/inhoudelijk/fout-in-informatiestandaard.js';
import { gegevenOntbreektInBron } from './symptoms/inhoudelijk/gegeven-ontbreekt-in-bron.js';
import { herkomstOntbreekt } from './symptoms/inhoudelijk/herkomst-ontbreekt.js';
import { onbekendeOfVerouderdeCode } from './symptoms/inhoudelijk/onbekende-of-verouderde-code.js';
import { onjuistGegevenInDossier } from './symptoms/inhoudelijk/onjuist-gegeven-in-dossier.js';
import { profielafwijking } from './symptoms/inhoudelijk/profielafwijking.js';
import { statusOnjuist } from './symptoms/inhoudelijk/status-onjuist.js';
import { tekstOpmaakKapot } from './symptoms/inhoudelijk/tekst-opmaak-kapot.js';
import { uitslagZonderContext } from './symptoms/inhoudelijk/uitslag-zonder-context.js';
import { vakjargon } from './symptoms/inhoudelijk/vakjargon.js';
import { verkeerdePatient } from './symptoms/inhoudelijk/verkeerde-patient.js';
import { verplichtVeldOntbreekt } from './symptoms/inhoudelijk/verplicht-veld-ontbreekt.js';
import { beschikbaarheidstoetsNegatief } from './symptoms/technisch/beschikbaarheidstoets-negatief.js';
import { bronOnbereikbaarOfTimeout } from './symptoms/technisch/bron-onbereikbaar-of-timeout.js';
import { delenMislukt } from './symptoms/technisch/delen-mislukt.js';
import { digidLoginMislukt } from './symptoms/technisch/digid-login-mislukt.js';
import { documentNietTeOpenen } from './symptoms/technisch/document-niet-te-openen.js';
import { gegevensKwijtBijDva } from './symptoms/technisch/gegevens-kwijt-bij-dva.js';
import { gegevensdienstNietAangeboden } from './symptoms/technisch/gegevensdienst-niet-aangeboden.js';
import { oauthAutorisatiefout } from './symptoms/technisch/oauth-autorisatiefout.js';
import { ongeldigeStructuurOfFormaat } from './symptoms/technisch/ongeldige-structuur-of-formaat.js';
import { pagineringOnvolledig } from './symptoms/technisch/paginering-onvolledig.js';
import { pgoEigenStoring } from './symptoms/technisch/pgo-eigen-storing.js';
import { serverfout } from './symptoms/technisch/serverfout.js';
import { tlsOfCertificaatfout } from './symptoms/technisch/tls-of-certificaatfout.js';
import { toestemmingOfTokenVerlopen } from './symptoms/technisch/toestemming-of-token-verlopen.js';
import { verbrokenReferentie } from './symptoms/technisch/verbroken-referentie.js';
import { versieverschilGegevensdienst } from './symptoms/technisch/versieverschil-gegevensdienst.js';
import { verzoekGeweigerd } from './symptoms/technisch/verzoek-geweigerd.js';
import { zorgaanbiederNietVindbaar } from './symptoms/technisch/zorgaanbieder-niet-vindbaar.js';

const all = [
  zorgaanbiederNietVindbaar,
  gegevensdienstNietAangeboden,
  versieverschilGegevensdienst,
  digidLoginMislukt,
  beschikbaarheidstoetsNegatief,
  oauthAutorisatiefout,
  toestemmingOfTokenVerlopen,
  tlsOfCertificaatfout,
  bronOnbereikbaarOfTimeout,
  serverfout,
  verzoekGeweigerd,
  ongeldigeStructuurOfFormaat,
  pagineringOnvolledig,
  verbrokenReferentie,
  documentNietTeOpenen,
  gegevensKwijtBijDva,
  delenMislukt,
  pgoEigenStoring,
  dubbelExactInBron,
  dubbelTussenBronnen,
  dubbelNaHerhaaldOphalen,
  dubbelTussenGegevensdiensten,
  codeZonderOmschrijving,
  onbekendeOfVerouderdeCode,
  vakjargon,
  uitslagZonderContext,
  verplichtVeldOntbreekt,
  profielafwijking,
  foutInInformatiestandaard,
  datumOnjuist,
  statusOnjuist,
  gegevenOntbreektInBron,
  verkeerdePatient,
  onjuistGegevenInDossier,
  tekstOpmaakKapot,
  herkomstOntbreekt,
  rubriekOnvindbaar,
  verkeerdeRubriek,
  nietGetoondInPgo,
  overzichtOfBediening,
  functieNietBeschikbaar,
  portaalVerwarring,
  buitenScopeInformatiestandaard,
  vertraagdeVrijgave,
  vertegenwoordigingNietMogelijk,
];

/** The code of a symptom of the taxonomy. */
export type SymptomCode = (typeof all)[number]['code'];

/** A symptom of the taxonomy; every code that it refers to is one of the taxonomy. */
export type Symptom = SymptomFacts<SymptomCode, SymptomCode>;

/** All symptoms, in the order of the taxonomy: technisch, inhoudelijk, functioneel. */
export const symptoms: readonly Symptom[] = all;

/** True for the code of a symptom. */
export function isSymptomCode(code: string): code is SymptomCode {
  return symptoms.some((symptom) => symptom.code === code);
}

/** The symptom with this code. */
export function symptomOf(code: SymptomCode): Symptom {
  const symptom = symptoms.find((candidate) => candidate.code === code);
  invariant(symptom !== undefined, `No symptom has the code '${code}'.`);
  return symptom;
}

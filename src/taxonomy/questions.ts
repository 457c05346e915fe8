import type { Translated } from '../foundation/Language.js';
import type { SymptomCode } from './symptoms.js';

/** A question that helps to decide, with the symptoms that each answer to it points to. */
export interface Question {
  readonly text: Translated;
  /**
   * By answer, in the words of the taxonomy. A symptom under no answer fits any: the question then says nothing
   * about it.
   */
  readonly answers: Readonly<Record<string, readonly SymptomCode[]>>;
}

/** The questions to ask when too little is known; which ones depends on what they separate. */
export const questions = {
  'wat-gaat-er-mis': {
    text: {
      nl: 'Wat gaat er mis: komt u niet bij de gegevens, ontbreekt er iets, staat er iets dubbel, klopt er iets niet, begrijpt u iets niet, of kunt u het in de app niet vinden?',
      en: 'What goes wrong: can you not get to the data, is something missing, is something double, is something wrong, is something unclear, or can you not find it in the app?',
    },
    answers: {
      'geen-toegang': [
        'zorgaanbieder-niet-vindbaar',
        'gegevensdienst-niet-aangeboden',
        'versieverschil-gegevensdienst',
        'digid-login-mislukt',
        'beschikbaarheidstoets-negatief',
        'oauth-autorisatiefout',
        'toestemming-of-token-verlopen',
        'tls-of-certificaatfout',
        'bron-onbereikbaar-of-timeout',
        'serverfout',
        'verzoek-geweigerd',
        'ongeldige-structuur-of-formaat',
        'pgo-eigen-storing',
        'delen-mislukt',
        'document-niet-te-openen',
        'vertegenwoordiging-niet-mogelijk',
      ],
      ontbreekt: [
        'gegeven-ontbreekt-in-bron',
        'gegevens-kwijt-bij-dva',
        'niet-getoond-in-pgo',
        'paginering-onvolledig',
        'vertraagde-vrijgave',
        'buiten-scope-informatiestandaard',
        'portaal-verwarring',
        'verbroken-referentie',
        'verplicht-veld-ontbreekt',
      ],
      dubbel: [
        'dubbel-exact-in-bron',
        'dubbel-tussen-bronnen',
        'dubbel-na-herhaald-ophalen',
        'dubbel-tussen-gegevensdiensten',
      ],
      'klopt-niet': [
        'datum-onjuist',
        'status-onjuist',
        'verkeerde-patient',
        'onjuist-gegeven-in-dossier',
        'profielafwijking',
        'onbekende-of-verouderde-code',
        'fout-in-informatiestandaard',
      ],
      onduidelijk: [
        'code-zonder-omschrijving',
        'vakjargon',
        'uitslag-zonder-context',
        'tekst-opmaak-kapot',
        'herkomst-ontbreekt',
      ],
      'in-de-app': [
        'rubriek-onvindbaar',
        'verkeerde-rubriek',
        'overzicht-of-bediening',
        'functie-niet-beschikbaar',
      ],
    },
  },
  'welke-stap-en-moment': {
    text: {
      nl: 'Bij welke stap ging het mis (zorgaanbieder zoeken, inloggen, toestemming geven, ophalen, bekijken of delen), en op welke dag en welk tijdstip?',
      en: 'At which step did it go wrong (finding the care provider, logging in, giving consent, retrieving, viewing or sharing), and on what day and at what time?',
    },
    answers: {
      zoeken: ['zorgaanbieder-niet-vindbaar', 'gegevensdienst-niet-aangeboden'],
      'inloggen-pgo': ['pgo-eigen-storing'],
      digid: ['digid-login-mislukt'],
      'na-inloggen': [
        'beschikbaarheidstoets-negatief',
        'oauth-autorisatiefout',
        'toestemming-of-token-verlopen',
        'vertegenwoordiging-niet-mogelijk',
      ],
      ophalen: [
        'bron-onbereikbaar-of-timeout',
        'serverfout',
        'verzoek-geweigerd',
        'tls-of-certificaatfout',
        'ongeldige-structuur-of-formaat',
        'versieverschil-gegevensdienst',
      ],
      delen: ['delen-mislukt'],
      bekijken: [
        'document-niet-te-openen',
        'niet-getoond-in-pgo',
        'rubriek-onvindbaar',
        'verkeerde-rubriek',
        'overzicht-of-bediening',
        'code-zonder-omschrijving',
        'vakjargon',
        'uitslag-zonder-context',
        'tekst-opmaak-kapot',
        'datum-onjuist',
        'status-onjuist',
        'verkeerde-patient',
        'gegeven-ontbreekt-in-bron',
        'paginering-onvolledig',
      ],
    },
  },
  'welke-melding': {
    text: {
      nl: 'Welke melding stond er precies, en stond er een trace-id bij?',
      en: 'What did the message say exactly, and was there a trace id?',
    },
    answers: {
      'geen-gegevens': ['beschikbaarheidstoets-negatief'],
      'technische-storing': ['serverfout'],
      'niet-bereikbaar': ['bron-onbereikbaar-of-timeout'],
      'inloggen-mislukt': ['digid-login-mislukt', 'pgo-eigen-storing'],
      verlopen: ['toestemming-of-token-verlopen'],
      certificaat: ['tls-of-certificaatfout'],
      'ongeldig-verzoek': ['oauth-autorisatiefout', 'verzoek-geweigerd'],
      'ongeldig-antwoord': ['ongeldige-structuur-of-formaat', 'versieverschil-gegevensdienst'],
      'delen-mislukt': ['delen-mislukt'],
      'bestand-niet-geopend': ['document-niet-te-openen'],
      'geen-melding': [
        'gegeven-ontbreekt-in-bron',
        'gegevens-kwijt-bij-dva',
        'niet-getoond-in-pgo',
        'paginering-onvolledig',
        'rubriek-onvindbaar',
        'status-onjuist',
        'datum-onjuist',
        'vertraagde-vrijgave',
      ],
    },
  },
  'alles-of-een': {
    text: {
      nl: 'Ontbreekt alles, één soort gegevens, één gegeven, of alles na een bepaald aantal?',
      en: 'Is everything missing, one kind of data, one item, or everything after a certain number?',
    },
    answers: {
      alles: ['beschikbaarheidstoets-negatief', 'bron-onbereikbaar-of-timeout', 'serverfout'],
      'een-soort': [
        'gegevensdienst-niet-aangeboden',
        'buiten-scope-informatiestandaard',
        'niet-getoond-in-pgo',
        'rubriek-onvindbaar',
        'verzoek-geweigerd',
      ],
      'een-gegeven': [
        'gegeven-ontbreekt-in-bron',
        'gegevens-kwijt-bij-dva',
        'vertraagde-vrijgave',
        'verbroken-referentie',
      ],
      'vanaf-een-aantal': ['paginering-onvolledig'],
    },
  },
  'eerder-of-elders': {
    text: {
      nl: 'Lukte het eerder wel, in een ander PGO, of in het portaal van de zorgaanbieder?',
      en: 'Did it work before, in another PGO, or in the portal of the care provider?',
    },
    answers: {
      'ander-pgo': ['niet-getoond-in-pgo', 'pgo-eigen-storing', 'functie-niet-beschikbaar'],
      portaal: ['portaal-verwarring', 'vertraagde-vrijgave', 'buiten-scope-informatiestandaard'],
      eerder: [
        'toestemming-of-token-verlopen',
        'bron-onbereikbaar-of-timeout',
        'tls-of-certificaatfout',
        'serverfout',
        'versieverschil-gegevensdienst',
      ],
      nergens: [
        'gegeven-ontbreekt-in-bron',
        'gegevensdienst-niet-aangeboden',
        'zorgaanbieder-niet-vindbaar',
        'vertegenwoordiging-niet-mogelijk',
      ],
    },
  },
  'dubbel-waarvan': {
    text: {
      nl: 'Komt het dubbele van één of van meer zorgaanbieders, via één of meer gegevensdiensten, en stond het er al vóór de laatste keer ophalen?',
      en: 'Does the double item come from one care provider or several, through one service or several, and was it there before the last retrieval?',
    },
    answers: {
      'een-bron': ['dubbel-exact-in-bron'],
      'meer-bronnen': ['dubbel-tussen-bronnen'],
      'na-ophalen': ['dubbel-na-herhaald-ophalen'],
      'meer-diensten': ['dubbel-tussen-gegevensdiensten'],
    },
  },
  'wat-staat-er': {
    text: {
      nl: 'Wat staat er op die plek: een code, een getal zonder uitleg, vaktaal, vreemde tekens, of niets?',
      en: 'What stands in that place: a code, a number without explanation, jargon, odd characters, or nothing?',
    },
    answers: {
      code: ['code-zonder-omschrijving'],
      getal: ['uitslag-zonder-context'],
      vaktaal: ['vakjargon'],
      tekens: ['tekst-opmaak-kapot'],
      niets: [
        'herkomst-ontbreekt',
        'niet-getoond-in-pgo',
        'verbroken-referentie',
        'gegeven-ontbreekt-in-bron',
      ],
    },
  },
  'bij-de-bron': {
    text: {
      nl: 'Hoe staat het in het dossier bij de zorgverlener: net zo, anders, of helemaal niet?',
      en: 'How does it stand in the record at the care provider: the same, different, or not at all?',
    },
    answers: {
      'net-zo': ['onjuist-gegeven-in-dossier', 'vakjargon', 'dubbel-exact-in-bron', 'verkeerde-patient'],
      anders: [
        'status-onjuist',
        'datum-onjuist',
        'gegevens-kwijt-bij-dva',
        'tekst-opmaak-kapot',
        'code-zonder-omschrijving',
        'niet-getoond-in-pgo',
      ],
      niet: ['gegeven-ontbreekt-in-bron'],
    },
  },
  'voor-wie': {
    text: {
      nl: 'Gaat het om uw eigen gegevens, haalt u op voor een ander, of staat er iets van een ander tussen?',
      en: 'Is it about your own data, do you retrieve for someone else, or is there data of someone else among it?',
    },
    answers: {
      'voor-een-ander': ['vertegenwoordiging-niet-mogelijk'],
      'van-een-ander': ['verkeerde-patient'],
      eigen: [
        'beschikbaarheidstoets-negatief',
        'digid-login-mislukt',
        'gegeven-ontbreekt-in-bron',
        'onjuist-gegeven-in-dossier',
        'status-onjuist',
      ],
    },
  },
  'mogelijkheid-of-storing': {
    text: {
      nl: 'Zoekt u iets wat de app niet heeft, iets wat de app wel heeft maar u niet vindt, of werkt iets niet?',
      en: 'Are you looking for something the app does not have, something it has that you cannot find, or does something not work?',
    },
    answers: {
      'heeft-het-niet': [
        'functie-niet-beschikbaar',
        'portaal-verwarring',
        'buiten-scope-informatiestandaard',
      ],
      'niet-gevonden': ['rubriek-onvindbaar', 'overzicht-of-bediening', 'verkeerde-rubriek'],
      'werkt-niet': ['pgo-eigen-storing', 'delen-mislukt', 'document-niet-te-openen', 'niet-getoond-in-pgo'],
    },
  },
  'welke-foutcode': {
    text: {
      nl: 'Welke HTTP-status of OAuth-fout kwam er, en op welke verbinding (PGO-DVA of DVA-XIS)?',
      en: 'Which HTTP status or OAuth error came, and on which connection (PGO-DVA or DVA-XIS)?',
    },
    answers: {
      '401': ['toestemming-of-token-verlopen'],
      '400-of-429': ['verzoek-geweigerd'],
      '404': ['verbroken-referentie', 'document-niet-te-openen'],
      '406-of-200': ['ongeldige-structuur-of-formaat', 'versieverschil-gegevensdienst'],
      '500': ['serverfout'],
      '502-tot-504': ['bron-onbereikbaar-of-timeout'],
      tls: ['tls-of-certificaatfout'],
      oauth: ['oauth-autorisatiefout', 'beschikbaarheidstoets-negatief'],
      '422': ['delen-mislukt'],
    },
  },
  'wat-zegt-de-validator': {
    text: {
      nl: 'Wat meldt de validator: een verplicht element ontbreekt, een waarde of slice wijkt af, een code is onbekend, een verwijzing is niet te volgen, of de structuur klopt niet; en bij hoeveel leveranciers?',
      en: 'What does the validator report: a mandatory element is missing, a value or slice deviates, a code is unknown, a reference can not be followed, or the structure is wrong; and at how many vendors?',
    },
    answers: {
      ontbreekt: ['verplicht-veld-ontbreekt'],
      'wijkt-af': ['profielafwijking'],
      'onbekende-code': ['onbekende-of-verouderde-code'],
      verwijzing: ['verbroken-referentie'],
      structuur: ['ongeldige-structuur-of-formaat'],
      'meer-leveranciers': ['fout-in-informatiestandaard'],
    },
  },
  'welke-aanbieder-en-pgo': {
    text: {
      nl: 'Om welke zorgaanbieder en welk PGO gaat het?',
      en: 'Which care provider and which PGO is it about?',
    },
    answers: {},
  },
} as const satisfies Record<string, Question>;

/** The id of a question. */
export type QuestionId = keyof typeof questions;

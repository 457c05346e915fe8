import type { SymptomCode } from '../../src/taxonomy/symptoms.js';

/** Reports of two things, labelled before the classifier read them. */
export const ofTwoThings: readonly (readonly [
  text: string,
  symptoms: readonly [SymptomCode, SymptomCode],
])[] = [
  [
    'Ik kan mijn fysiotherapeut niet vinden in de lijst met zorgaanbieders. Daarnaast staat mijn griepprik er twee keer in sinds ik gisteren opnieuw heb opgehaald.',
    ['zorgaanbieder-niet-vindbaar', 'dubbel-na-herhaald-ophalen'],
  ],
  [
    'De ontslagbrief opent niet, ik zie alleen een leeg bestand. Verder staat bij mijn labuitslagen geen eenheid en geen referentiewaarde.',
    ['document-niet-te-openen', 'uitslag-zonder-context'],
  ],
  [
    '1) Inloggen met DigiD mislukt, ik krijg een foutmelding van DigiD. 2) De letters in de app zijn veel te klein en ik kan ze niet vergroten.',
    ['digid-login-mislukt', 'overzicht-of-bediening'],
  ],
  [
    'The certificate of the gateway has expired. Also, the bundles of this source lack the mandatory status element.',
    ['tls-of-certificaatfout', 'verplicht-veld-ontbreekt'],
  ],
  [
    'Mijn moeder wil dat ik namens haar haar gegevens ophaal maar machtigen kan niet. Bovendien snap ik niets van de medische afkortingen die bij mij zelf staan.',
    ['vertegenwoordiging-niet-mogelijk', 'vakjargon'],
  ],
  [
    'Er staan uitslagen van een andere patiënt in mijn dossier. Verder is de datum van mijn operatie een dag te vroeg.',
    ['verkeerde-patient', 'datum-onjuist'],
  ],
  [
    '- De tweede pagina van de medicatie wordt niet opgehaald, het stopt na 50 regels\n- In de toelichting staan rare tekens zoals &eacute; en <br>',
    ['paginering-onvolledig', 'tekst-opmaak-kapot'],
  ],
  [
    'Het ziekenhuis reageert niet, elke aanvraag eindigt in een timeout. Daarnaast krijgen we bij de apotheek een 500 Internal Server Error.',
    ['bron-onbereikbaar-of-timeout', 'serverfout'],
  ],
  [
    'Mijn pijnstiller staat nog als actief terwijl ik er al een jaar mee gestopt ben. Ook kan ik mijn bloeddrukmetingen niet naar de huisarts versturen.',
    ['status-onjuist', 'delen-mislukt'],
  ],
  [
    'De uitslag komt pas na veertien dagen vrij in de app. En ook zou ik graag vanuit de app een afspraak kunnen inplannen, maar die functie is er niet.',
    ['vertraagde-vrijgave', 'functie-niet-beschikbaar'],
  ],
  [
    'Bij mijn diagnose staat alleen een code, geen omschrijving. Verder staat mijn verslag van de longarts onder medicijnen in plaats van onder documenten.',
    ['code-zonder-omschrijving', 'verkeerde-rubriek'],
  ],
  [
    'Our client id is refused with invalid_client at the token endpoint. Besides, the references to Practitioner in the answer can not be resolved: 404 on each of them.',
    ['oauth-autorisatiefout', 'verbroken-referentie'],
  ],
  [
    'In mijn dossier staat dat ik rook en dat is niet waar, ik wil het laten corrigeren. Daarnaast zie ik nergens welke arts de aantekeningen heeft gemaakt.',
    ['onjuist-gegeven-in-dossier', 'herkomst-ontbreekt'],
  ],
  [
    'De praktijk biedt de dienst afspraken niet aan, ik kan hem niet aanvinken. Verder sluit de app zichzelf af zodra ik hem open.',
    ['gegevensdienst-niet-aangeboden', 'pgo-eigen-storing'],
  ],
  [
    'Waar vind ik mijn vaccinaties in de app? Ik heb alle kopjes bekeken. Daarnaast is mijn toestemming na drie maanden verlopen en moest ik alles opnieuw koppelen.',
    ['rubriek-onvindbaar', 'toestemming-of-token-verlopen'],
  ],
  [
    'Dezelfde bloedverdunner staat er twee keer, één keer van de huisarts en één keer van de apotheek. Verder kan ik de pdf van de neuroloog niet openen.',
    ['dubbel-tussen-bronnen', 'document-niet-te-openen'],
  ],
  [
    'Die Seite mit dem Befund zeigt nur eine Zahl ohne Einheit und Normalbereich. Außerdem kann ich meinen Hausarzt in der Liste nicht finden.',
    ['uitslag-zonder-context', 'zorgaanbieder-niet-vindbaar'],
  ],
  [
    'Bron is over op zib2020 maar het PGO vraagt nog STU3, de versies passen niet bij elkaar. Bovendien is de JSON van de DVA niet welgevormd: er ontbreekt een haakje.',
    ['versieverschil-gegevensdienst', 'ongeldige-structuur-of-formaat'],
  ],
  [
    'Waarom krijg ik de röntgenfoto zelf niet, alleen het verslag? Verder klopt het tijdstip van mijn afspraak niet, hij staat een uur te laat.',
    ['buiten-scope-informatiestandaard', 'datum-onjuist'],
  ],
  [
    'Wij gebruiken een lokale code die niet in de waardelijst voorkomt, de validator keurt hem af. Daarnaast weigert de server de parameter _include met een 400.',
    ['onbekende-of-verouderde-code', 'verzoek-geweigerd'],
  ],
];

/** Reports of one thing in several sentences, labelled before the classifier read them. */
export const ofOneThing: readonly string[] = [
  'Ik zoek al een uur naar mijn tandarts in de lijst. Ik typ de naam precies goed. Mijn buurvrouw vindt hem ook niet.',
  'De brief van de oogarts gaat niet open. Op mijn telefoon niet en op de laptop ook niet. Ik heb de app al opnieuw geïnstalleerd.',
  'Na het verversen staat alles dubbel. Eerst had ik tien medicijnen. Nu zijn het er twintig.',
  'Ik log in met DigiD. Daarna krijg ik een rode melding. Opnieuw proberen helpt niet.',
  'Bij de uitslag staat 7,2. Meer niet. Is dat hoog of laag, en in welke eenheid?',
  'Since Monday every request to the hospital times out. We waited sixty seconds. Other sources answer at once.',
  'Mijn vader is dement. Ik ben zijn mantelzorger. Toch kan ik hem nergens aan mijn account koppelen.',
  'De huisarts heeft mijn dossier laten zien. Daar staat de allergie gewoon in. In de app ontbreekt ze, want het HIS stuurt haar niet mee.',
  'Goedemiddag. Wij zijn een kleine praktijk. Onze patiënten zien alleen codes en geen omschrijvingen bij hun diagnosen. Kunt u ons helpen?',
  'Het token van de gebruiker is verlopen. Vernieuwen lukt niet, want het refresh token is ook verlopen. De gebruiker moet steeds opnieuw toestemming geven.',
  'Ik vind de app prettig. Het inloggen gaat goed. Alleen snap ik de Latijnse woorden in het verslag niet.',
  'In onze app staan de vaccinaties onder documenten. De bron levert ze goed aan. De indeling van de app klopt dus niet.',
  'Handshake failed. The intermediate certificate is missing from the chain. All PGOs see this since last night.',
  'Ik zie gegevens van een vreemde. Het is iemand met dezelfde achternaam. Ik ben hier erg van geschrokken.',
  'De gateway levert 80 van de 100 resultaten. Er is geen vervolgpagina. De bron stuurt er aantoonbaar honderd.',
  'Volgens de app slik ik nog steeds metformine. Daar ben ik vorig jaar mee gestopt. De huisarts heeft het ook gestopt gezet.',
  'De app valt uit zodra ik hem start. Ik zie even het logo. Dan is alles weg en sta ik weer op mijn beginscherm.',
  'Mijn operatie was op 3 maart. In de app staat 2 maart. Bij mijn man gaat het net zo mis met zijn datums.',
  'Wir suchen die Praxis in der Liste. Sie steht nicht darin. Beim Anbieter sagt man uns, dass sie angeschlossen ist.',
  'De uitslag was dinsdag bekend. De arts belde mij woensdag. In de app verscheen hij pas de week daarna, omdat het ziekenhuis uitslagen vertraagd vrijgeeft.',
];

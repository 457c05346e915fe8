/** What is said of who is at work, and the words for it; see `concepts` for how they are written. */
export const actorSigns = {
  good: 'goed goede correct* juist juiste fine ok oke okay intact netjes klopt kloppen compleet volledig aanwezig gevuld ingevuld vullen wel properly right valid geldig geldige <200> <201> delivered geleverd levert leveren aangeleverd ontvangen ontvangt ontvingen received arrives arrived binnen+komt komt+binnen kwam+binnen bevat contains staat present true works werkt werken klaar over kan kunnen allows toont laat+zien antwoord* answers agreed afgesproken volgens according prima stabiel* stable vast eenmaal enkel fixed+id terecht handelt neat* flawless* clean lukt',
  bad: 'fout* wrong* kapot corrupt* ontbreek* ontbrak missing lost loses kwijt weg verdwenen verdwijn* weiger* refuse* reject* faal* fail* crash* stopt leeg empty onjuist* verlopen expired verkeerd* breaks broken drops dropped strips omits ignor* negeer* verge* mist lack* <400> <401> <403> <404> <406> <415> <422> <429> <500> <502> <503> <504> false dubbel* double* twice outdated verouderd* traag slow kaput bug unable wachten wacht waiting tweemaal vermink* weggooi* gooi* filter* weggefilter* hernummer* renumber* eruit rewrit* herschrijf* typefout* typo tegengehouden afgekeurd geblok* block* dicht schuld verlies verliest wipes discard* truncat* afgekap* onleesba* breekt* klapt*',
  not: 'niet nie nit geen zonder nergens nooit niks niets no not none never without nothing cannot cant dont doesnt isnt didnt kein keine nicht ohne',
  own: 'ons onze our unser unsere eigen own',
  we: 'wij we us',
  other: 'ander andere anderen other others another elders elsewhere ene',
  all: 'alle all alles elke elk iedere every each meerdere several verschillende many veel both beide allemaal drie vier three four everyone overal',
  only: 'alleen enkel only slechts just single een+enkele uitsluitend',
  cause:
    'omdat doordat want because since sinds door due na after zodra caused vanwege daardoor hence so waardoor daarom',
  chose:
    'besloten besluit kiest kiezen gekozen koos keuze bewust opdracht verzoek ingesteld instelling+van heeft+laten decided chose chosen choice policy beleid setting wil wilde wenst',
  this: 'deze dit die+ene een+bepaalde this',
  need: 'moet moeten must need needs should hoort wacht wachten waiting volgt nog yet',
  beyond: 'na after achter tussen between from uit vanaf richting to naar',
} as const satisfies Record<string, string>;

/** What is said of who is at work. */
export type ActorSign = keyof typeof actorSigns;

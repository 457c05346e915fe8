/** What someone in the chain does or is said to be like, and the words for it; see `concepts` for how they are written. */
export const deeds = {
  hold: 'staat staan stond stonden bevat bevatten aanwezig zichtbaar gevuld ingevuld vermeld zit zitten contain* present holds filled visible exists steht enthalt compleet volledig complete intact',
  show: 'toont tonen toonde getoond laat+zien laten+zien weergeeft weergave* weergegeven geeft+weer geven+weer render* display* shows shown showing draws tekent zeigt anzeige* angezeigt afgebeeld',
  supply:
    'stuurt sturen gestuurd *stuurt *gestuurd verzendt verzonden *levert leveren *geleverd afgeeft afgegeven geeft+af doorgeeft doorgegeven doorgeven geeft+door geven+door geeft+mee meegeeft meegegeven uitzendt verlaat export* sends sent send delivers delivered supplies supplied returns returned emits emitted outputs forwards forwarded passes passed hands ships includes sendet geliefert liefert antwoord* answers answered respons*',
  receive:
    'ontvang* ontving* binnen binnengekomen aangekomen komt+aan aankomt aankomen arriv* receive* received inbox payload empfangen bezorgd binnenkom* *binnenkrijg*',
  lose: 'weg verdwen* verdwijn* kwijt verlies* verlor* weggooi* gooit+weg weggegooid weglaat laat+weg weggelaten weglaten *filter* eruit uitgehaald strip* gestript drop* lose* lost discard* remove* omit* verwijder* sneuvel* valt+weg vallen+weg wegval* *geschrapt schrap* negeer* negeert ignor* gewist skip* overslaat slaan+over slaat+over overgeslagen gone vanish* leaves+out mist missing ontbreekt ontbreken ontbrak absent',
  change:
    'herschrijf* rewrit* hernummer* renumber* omzet* zet+om zetten+om omgezet* omzetting* conver* transform* vertaal* vertal* verander* wijzig* chang* mapt mapp* gemapt normali* verbouw* plakt knipt knipp* *kapt *gekapt truncat* cuts *minkt mangle* verhaspel* hash* genere* generat* bewerk* verwissel* vervang* replac* overschrijf* overwrit* toevoeg* achtervoegsel prefix dedup* ontdubbel* samenvoeg* voegt merge* splits*',
  refuse:
    'weiger* refus* reject* afgewezen afwijst wijst+af afgekeurd keurt+af keurt afkeurt blok* geblok* block* tegengehouden houdt+tegen houden+tegen <400> <401> <403> <404> <405> <406> <422> <429> denied denies bounc* invalid* afwijz*',
  record:
    'invoer* ingevoerd voert+in invull* vult+in vult vullen tikt tikken *getikt typt *getypt *geregistreerd registre* noteer* genoteerd geschreven dicte* vastgelegd legt+vast legde leggen+vast enter* entered recorded recording registers typed wrote typing fills documented opgeschreven overtyp* vergeten vergat forgot ingeklopt',
  decide:
    'besloten besluit kiest kiezen gekozen koos keuze bewust opdracht verzoek+van ingesteld instelling+van heeft+laten decided chose chosen choice policy beleid setting wil wilde willen wenst prefers liever vindt gevraagd+om ordered besteld contract aangevraagd',
  ask: 'vraagt opvraag* verzoek* request* aanvraag* asks asked quer* zoekvraag* zoekopdracht* zoekparameter* roept calls polls scope accept header parameter* ophaalt ophalen',
  support:
    'ondersteun* support* gebouwd bouwt bouwen built build builds gekwalificeerd *kwalific* qualif* biedt aanbied* aangeboden bieden offer* implement* ontslui* ontsloten aangesloten ingericht ingebouwd roadmap planning gepland plant certified',
  store: 'bewaar* opslaat slaat+op opgeslagen cache* kopie* store* stored keeps database opslag stale',
  prescribe:
    'voorschrijf* schrijft+voor voorgeschreven verplicht* vereist* eist beschre* beschrijf* gedefinieerd defin* specif* prescribe* mandat* norm afspraak* afspraken afgesproken agreed agreement open+laat open dubbelzinnig* onduidelijk* ambigu* lezing*',
  fail: 'crash* fout fouten error* storing* faal* falen mislukt* fail* exception* klapt struikel* bug* kapot stuk broken brok* breekt defect valt+om haper* <500> <501> <502> <503> <504> nullpointer* null',
  stall:
    'plat offline down uit+de+lucht onbereikbaar stroom onderhoud maintenance unreachable traag langzaam slow overbelast uitgevallen full vol schijf',
  publish: 'publi* gepubliceerd verwerkt ingediend aangemeld doorgevoerd opgenomen opname',
  tell: 'zegt zeggen zei zeiden meldt melden meldde volgens bevestig* legt+uit legde+uit says said told reports confirm* claims according beweer* aangeeft geeft+aan laat+weten vertelt vertelde nagevraagd navraag schreef schrijft',
  mend: 'herstel* repar* aanpass* patch* hotfix* fix* oploss* opgelost corrige* verhelp* rechtzet* terugdraai* moet moeten must should need* wacht* vernieuw*',
  err: 'schuld ligt+aan ligt+bij per+ongeluk mistake fault vergissing* onze+fout our+side eigen+fout bij+ons+ligt terecht correct+gedrag',
  expire: 'verlopen expired verloopt vervallen oud oude old outdated verouderd* vorige',
  preserve:
    'ongewijzigd* unchanged gelijk hetzelfde same identiek* stabiel* vast getrouw* exact onveranderd zoals',
} as const satisfies Record<string, string>;

/** What someone in the chain does or is said to be like. */
export type Deed = keyof typeof deeds;

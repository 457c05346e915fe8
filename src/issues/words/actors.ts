/** Who or what can be at work in a report, and the words for it; see `concepts` for how they are written. */
export const actors = {
  pgo: 'pgo* app apps *app applicatie* phr phrs viewer* client clients frontend* renderer* resolver* component* cache* sdk dvp persoonlijke+gezondheidsomgeving gezondheidsomgeving* importer* tegel* tijdlijn* timeline mobile+app widget* ui gui weergavelaag appmaker* appbouwer* *programma+op+de+telefoon',
  dva: 'dva dvas dvza* gateway* gateways gw *partij+tussen *partij+ertussen *partij+daartussen tussend* tussens* tussenl* tussenp* tussenb* tussenin* tussenop* ertussen* koppelpunt* koppelpartij* koppelmodule* koppelvlak* koppellaag* koppeldienst* koppelplatform* koppelbedrijf* doorgeef* doorgifte* aansluitpunt* aansluitpartij* aansluiter* aansluitende+partij ons+aansluit verbindende+partij verbinder* verbindt+ons ons+verbindt proxy middleware middle authorization+server authorisation+server as autorisatieserver* autorisatie+endpoint token+endpoint dienstverlener* knooppunt* schakelpunt* ketenschakel* broker* hub relay integratielaag* integratiepartij* integratieplatform* uitwisselplatform* aggregator* intermedia* adapter* omzetter* transformer* converter* connector* normalisatie* exchange+layer vermittl* dazwis*',
  xis: 'xis his hisn hissen ecd ecds epd epds ais aissen zis lis kis ehr ehrs emr emrs bron* source* *informatiesysteem* *systeemleverancier* softwareleverancier* leverancier* vendor* supplier* softwarehuis* softwaremaker* softwarebouwer* *server software systeem system *systeem computersysteem* export* exportformaat* *sjabloon* template* *pakket package *software* *dossierpakket backend databank hersteller quellsystem*',
  zorgaanbieder:
    '*ziekenhuis* hospital* *praktijk* practice* *apotheek* *apotheker* pharmac* *arts *artsen arts dokter* doctor* physician* surgeon* huisarts* assistente* assistant* verpleegkundig* verpleeghuis* zorgverlener* *instelling* zorgaanbieder* aanbieder* collega* colleague* poli *kliniek kliniek* provider clinic* lab *laborator* laborator* specialist* behandelaar* wijkverpleg* wijkteam* zorgteam* clinician* staff gp gps nurse* bestuur directie board balie baliemedewerker* secretar* afdeling* tandarts* dentist* midwife* verloskund* logoped* podotherap* fysio* chirurg* internist* cardioloog* consultatiebureau* thuiszorg* zorggroep* psycholoog schoolarts* locum ward department* trombosedienst* polikliniek* beheerder* lis+beheer functioneel+beheer* applicatiebeheer* informatiemanager* krankenhaus* klinik* praxis arzt*',
  dossier:
    'dossierscherm* bronscherm* medewerkerscherm* *dossier* record screen scherm* beeldscherm* chart kaart invoer* registr*',
  medmij:
    'medmij stelsel* afsprakenstelsel* framework catalogus catalogue zal zorgaanbiederslijst* gnl ocl client+list clientlijst* whitelist* lijstbeheer* releasebeleid uitfaseer*',
  nictiz:
    'nictiz standaard* standard standards *informatiestandaard* *profiel* profile* profielbeheerder* specificatie* spec specs specification* ontwerp design waardelijst* valueset* validator* validatieomgeving* kwalificatie* qualification* ig implementatiehandleiding* implementation+guide handleiding* eis weergave+eis norm zib zibs',
  terminologiebeheerder:
    'snomed loinc icpc nhg zindex z-index gpk gstandaard g-standaard labcodeset codestelsel* codesysteem* terminolog* thesaurus* tabelhouder* editie* edition code+system codesystem* houder+van',
  logius:
    'logius digid* machtigingsvoorziening* machtigingsregister* machtigen national+login national+mandate landelijke+voorziening',
  sectorprogramma:
    'koepel* beroepsgroep* beroepsvereniging* brancheorganis* sector* vereniging* vipp nvz nfu lhv federatie* landelijk* umbrella association voorlichting* cursus* folder*',
  persoon:
    'ik i klant* clienten *patient* gebruiker* nutzer* user users customer* burger* bewoner* deelnemer* beller* mevrouw meneer zwangere* moeder vader dochter zoon zus broer man vrouw oma opa she he',
  we: 'wij we us ons onze our ours unser unsere',
} as const satisfies Record<string, string>;

/** Who or what is at work; `we` when the report does not tell who those are. */
export type Actor = keyof typeof actors;

/** Who or what can be at work in a report, and the words for it; see `concepts` for how they are written. */
export const actors = {
  pgo: 'pgo* app apps *app applicatie* phr phrs viewer* client clients frontend* renderer* resolver* component* cache* sdk dvp persoonlijke+gezondheidsomgeving importer* tegel* tijdlijn* mobile+app',
  dva: 'dva dvas dvza* gateway* gateways tussenpartij* koppelpunt* tussenlaag* tussenschakel* proxy middleware *authorization+server authorisation+server as autorisatieserver* dienstverlener* knooppunt* broker* doorgeef* gw ertussen* tussenin*',
  xis: 'xis his hisn hissen ecd ecds epd epds ais aissen zis lis kis ehr ehrs emr bron* source* *informatiesysteem* systeemleverancier* softwareleverancier* leverancier* vendor* supplier* softwarehuis* *server software systeem system export* mapping mapper sjabloon* template* *pakket package *software* *systeem computersysteem* exportformaat*',
  zorgaanbieder:
    '*ziekenhuis* hospital* praktijk* practice* *apotheek* artsen arts dokter* doctor* huisarts* assistente* verpleegkundig* zorgverlener* *instelling* zorgaanbieder* aanbieder* collega* poli* kliniek* provider* clinic* lab laborator* specialist* behandelaar* wijkverpleg* clinician* staff gp gps nurse* bestuur directie board baliemedewerker* afdeling* tandarts* logoped* podotherap* fysio* consultatiebureau* thuiszorg* zorggroep* psycholoog schoolarts* lis+beheer locum ward department* trombosedienst* polikliniek* beheerder*',
  dossier: 'dossierscherm* bronscherm* dossier* record screen scherm invoer* registr*',
  medmij: 'medmij stelsel afsprakenstelsel catalogus catalogue zal ocl whitelist lijstbeheer* releasebeleid',
  nictiz:
    'nictiz standaard* informatiestandaard* *profiel* profile* specificatie* spec specs specification* ontwerp design waardelijst* valueset* validator* kwalificatie* qualification* ig eis zib zibs',
  terminologiebeheerder:
    'snomed loinc icpc nhg zindex z-index gstandaard labcodeset codestelsel* terminolog* code+system codesystem',
  logius: 'logius digid* machtigingsvoorziening* machtigingsregister*',
  sectorprogramma:
    'koepel* beroepsgroep* beroepsvereniging* sector* vereniging* vipp nvz nfu lhv federatie* landelijk* umbrella association voorlichting* cursus* folder*',
  persoon: 'ik mij mijn me klant* patient* gebruiker* user users customer* i my myself',
} as const satisfies Record<string, string>;

/** Who or what is at work. */
export type Actor = keyof typeof actors;

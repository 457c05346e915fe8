/**
 * What words mean in this field: for each concept the words that people use for it, in Dutch, English and
 * German. `*` stands for any letters: `dubbel*` begins so, `*uitslag*` holds it, as compounds do. Words are
 * compared as they sound, so no spelling errors are listed.
 */
export const concepts = {
  pgo: 'pgo pgos app apps applicatie* phr persoonlijke+gezondheidsomgeving persoonlijk+dossier',
  dva: 'dva dvas dvza dvzas gateway* tussenpartij* koppelpunt* dienstverlener+zorgaanbieder middleware tussenlaag doorgeefluik tussenschakel* proxy',
  xis: 'xis his ecd epd epds ais zis lis kis bron bronsysteem* *informatiesysteem* ehr emr source sources *systeemleverancier* bronkant bronzijde quelle quellsystem apotheeksysteem* huisartssysteem* dossiersysteem*',
  vendor: '*leverancier* vendor* supplier* softwarehuis* hersteller bouwer',
  vendors: 'leveranciers vendors suppliers fabrikanten partijen',
  several:
    'vier vijf drie alle allemaal elk elke iedere iedereen every everyone all three four five several meerdere meer verschillende beide overal alles everywhere alle',
  standard:
    'standaard informatiestandaard* standard specificatie* spec specification specs functioneel+ontwerp technisch+ontwerp fo richtlijn* implementation+guide ig publicatie gegevensset dataset',
  nictiz: 'nictiz bits simplifier',
  medmij: 'medmij afsprakenstelsel stelsel catalogus catalogue',
  profile: 'profiel* profile* profielen zib zibs nlcore nl+core mustsupport structuredefinition*',
  validator: 'validator* validatie* validation validiert gevalideerd valideert valideren invalid',
  hospital: '*ziekenhuis* hospital* krankenhaus* umc kliniek* clinic poli polikliniek*',
  gp: 'huisarts* huisdokter* gp gps hausarzt* huisartsenpraktijk* praktijk* practice hap',
  pharmacy: 'apothe* pharmac*',
  provider:
    'zorgaanbieder* aanbieder* provider* instelling* zorginstelling* zorgverlener* praktijk* fysio* tandarts* verloskundig* psycholoog thuiszorg verpleeghuis ggz kliniek',
  list: 'lijst zal keuzelijst* zorgaanbiederslijst* rijtje zoekresultaten overzichtslijst directory liste auswahlliste',
  whitelist: 'whitelist* witte+lijst',
  ocl: 'ocl client+list oauth+client+list clientlijst',
  search:
    'zoek* gezocht zoekt search* suche gesucht intikken typ intypen zoekfunctie* zoekveld vind* vinden gevonden find finden found treffers kiezen selecteren toevoegen',
  choose:
    'aanvinken vinkje* aanklikken keuze optie* selecteer* aanbod aangeboden aanbieden aanbiedt biedt offer* offered choose select ankreuzen aan+te+vinken mogelijkheid keuzemogelijkheid grijs uitgegrijsd',
  service: 'gegevensdienst* dienst diensten service services gegevenssoort* dienstnaam dienste',
  merger:
    'fusie gefuseerd overname overgenomen samenvoeging samengevoegd merged merger verhuisd opvolger overgestapt overstap',
  version:
    'versie* version* release* stu3 r4 oude+versie nieuwe+versie verouderde uitgefaseerd uitfaser* upgrade* deprecat* mp9 fhirversion zib2017 zib2020 overgaan overgang',
  qualify:
    'kwalificatie* gekwalificeerd* kwalificeren herkwalificatie* qualified qualification certificering gecertificeerd',
  wait: 'wacht* wachten waiting wait warten gewacht',
  digid: 'digid *digid* saml authn* artifact idp logius authnfailed',
  login:
    'inlog* ingelogd ingelogt log+in login log+ik aanmeld* anmeld* anmeldung authentic* authentis* aanmelden sign+in logged',
  assurance:
    'niveau betrouwbaarheidsniveau idcheck id+check rijbewijs paspoort scannen scan level+of+assurance substantieel midden noauthncontext assurance',
  sms: 'sms smscode sms+code koppelcode',
  smartphone: 'telefoon* smartphone* mobiel* phone tablet laptop toestel iphone android handy',
  notknown:
    'niet+bekend onbekend+bij niet+geregistreerd geen+patient not+known not+registered nicht+bekannt niet+ingeschreven kent+mij+niet niet+bekent',
  nodata:
    'geen+gegevens no+data niets+beschikbaar keine+daten geen+informatie+beschikbaar helemaal+niets niks+beschikbaar leeg+antwoord niet+beschikbaar nothing+available empty+bundle',
  treatment:
    'behandelrelatie* behandelingsrelatie* treatment+relation* patient+bij ingeschreven beschikbaarheidstoets* availability+check behandelrelatiecheck',
  bsn: 'bsn bsns wid burgerservicenummer geverifieerd verifieer* verifi*',
  oauth:
    'oauth* autorisatie* authoriz* authoris* redirect* client_id clientid client scope scopes invalid_client invalid_scope unauthorized pkce state callback authorization authorisation',
  token: 'token* refreshtoken* bearer accesstoken access_token refresh sessie* session verlopen+token',
  grant: 'grant invalid_grant autorisatiecode authorization_code code_verifier',
  expired: 'verlopen expired verloopt verstreken afgelopen abgelaufen lapsed ingetrokken revoked vervallen',
  consent: 'toestemming* consent* akkoord goedkeuring* einwilligung zustimmung machtigen',
  again:
    'opnieuw again telkens steeds elke+keer iedere+keer alweer weer every+time jedes+mal nochmals nogmaals wederom herhaald herhaaldelijk erneut',
  certificate:
    '*certifica* tls ssl handshake mtls pki* zertifikat* *certificaat* cert x509 truststore keten+van+vertrouwen root intermediate altname*',
  secure: 'beveiligd* veilig* onveilig* secure unsafe sicher unsicher',
  timeout: 'timeout* time+out etimedout zeituberschreitung zeitüberschreitung time-out <504> <408>',
  slow: 'traag langzaam slow eindeloos duurt draaien wieltje zandloper laden hangt hang hangs ewig lang minuten trage kwartier blijft spinner vastloopt respons',
  unreachable:
    'onbereikbaar* bereikbaar* unreachable not+reachable erreichbar <502> <503> econn* econnrefused econnreset offline onderhoud maintenance wartung down plat uit+de+lucht onderhoudswerk*',
  servererror:
    '<500> internal+server+error interne+fout exception* stacktrace nullpointer* nullreference* server_error technische+storing technische+fout onverwachte+fout unhandled crasht foutcode foutpagina storingspagina traceid trace+id trace_id server+error interner technical+problem unexpected+error',
  error: 'fout foute fouten foutmelding* error* fehler* melding meldingen mis misgegaan misgaat oeps message',
  badrequest:
    '<400> <405> <501> <429> bad+request not+supported niet+ondersteund unsupported unknown+search geweigerd weigert wordt+geweigerd afgewezen rejected rejects refuses throttl* rate+limit too+many+requests te+veel+verzoeken limiet limit not+implemented method+not+allowed afgekeurd',
  param:
    '*parameter* _include include _sort zoekparameter* zoekvraag* query* verzoek* request* aanvraag+url _revinclude zoekopdracht+server sorteer*',
  format:
    'formaat format json xml html parse* parser* parsen unexpected+token <406> <415> contenttype content+type mediatype media+type accept deserializ* deserialis* syntax welgevormd wellformed well+formed ongeldige+structuur onleesbaar+antwoord inlezen unparseable malformed haakje* resourcetype bytes encoding+header',
  unknownelement: 'unknown+element onbekend+element unknown+property unrecognized',
  truncated: 'afgekapt afgebroken truncated halverwege breekt+af cut+off afkap* halve+zin kapt',
  page: 'pagina* page paging pagination paginering next nextlink next+link vervolgpagina* bladzijde link.next total seite',
  roundcount: 'twintig vijftig honderd tien 20 50 100 eerste+pagina first+page eerste+20 eerste+50 first+20',
  firstonly:
    'alleen+de+eerste alleen+de+laatste alleen+de+nieuwste slechts maar+twintig only+first only+the+first only+the+newest maximaal max hoogstens stopt nur+die',
  reference:
    '*referentie* reference* verwijz* referenz* unresolved resolve* dangling dangle* <404> verwijst fullurl urn uuid contained include* niet+meegeleverd doorverwijzing',
  document:
    '*document* pdf* bijlage* brief brieven *brief attachment* binary binaries letter letters arztbrief bestand* file files download* scan+van docx documentreference dokument* verslag* verslagen ontslagbrief*',
  open: 'open opent openen geopend opened opening klik* klikken aantikken tik+je tikt downloaden offnen öffnen viewer',
  empty: 'leeg lege empty leer blanco blank wit witte nul+bytes 0+bytes',
  corrupt: 'beschadigd* corrupt* kapot kapotte kaputt onleesbaar onleesbare',
  lost: 'kwijt verdwijn* verdwenen verloren lost weg valt+weg gefilterd filtert filtering filters strips stripped drops dropped laat+vallen weggelaten laat+weg vanish* verlies filter weggefilterd',
  afterdva:
    'na+de+dva na+de+gateway na+de+dvza after+the+gateway after+the+dva na+omzetting na+de+tussenpartij uit+de+gateway tussen+bron+en',
  atsource:
    'bij+de+bron at+source at+the+source in+het+epd in+het+his in+het+ecd in+het+dossierscherm in+ons+scherm in+het+scherm dossierscherm bronexport export+uit in+ons+his in+ons+epd in+ons+systeem in+the+ehr uit+het+his bronscherm',
  send: 'versturen verzonden verstuur* opsturen insturen doorsturen terugsturen sturen verstuurd ingestuurd stuur indienen inzenden upload* post put send sending sent submit* senden geschickt delen gedeeld uploaden inleveren',
  measure:
    'zelfmeting* gemeten meting* meetwaarde* metingen measurement* bloeddruk* glucose* gewicht weeg* suikerwaarde* thuismeting* thuis+gemeten messwert* hartslag temperatuur saturatie stappen',
  questionnaire: 'vragenlijst* questionnaire* intakelijst* formulier* pijndagboek dagboek diary',
  deliveredto:
    'aangekomen ontvangen received arriveert komt+aan binnenkomen aankomen afgeleverd bezorgd <201>',
  account:
    'account* wachtwoord* password* passwort registreren registratie+pgo bevestigingsmail* activatiemail* resetmail reset verificatiecode* pincode vingerafdruk konto gebruikersnaam',
  crash:
    'crash* sluit+zichzelf stopt+ermee sturzt stürzt wit+scherm witte+scherm white+screen blank+page opstart* startet loopt+vast vastgelopen blanco+scherm zwart+scherm',
  update: 'update* bijgewerkt bijwerken updaten gewijzigd deploy release nieuwe+versie+van+de+app',
  double:
    'dubbel* twee+keer tweemaal 2x <num>x twice duplicate* double doppelt doppel* tweevoud drie+keer driemaal dubbele kopie* copies copy verdubbeld zweimal tweeling nog+een+keer nogmaals meervoudig meermaals 2+keer 3x',
  same: 'zelfde hetzelfde dezelfde identiek* same identical gelijk precies exact letterlijk gleiche selben dieselben',
  betweensources:
    'en+van+de zowel+van zowel+vanuit both+from twee+bronnen meerdere+aanbieders verschillende+aanbieders several+providers two+providers different+sources van+de+een huisarts+en+apotheek allebei+leveren custodians beide+ziekenhuizen andere+bron van+beide',
  refetch:
    'opnieuw+ophaal opnieuw+ophalen verversen ververs* refresh* resync* sync* synchroni* herhaald+ophalen tweede+keer+ophalen elke+nacht bijwerk* re-retrieved retrieval* fetch* bijgehaald erneuten+abruf ophaalmoment* import+again vernieuw*',
  stack:
    'stapel* groeit erbij bijkomen komt+er+bij langer append* insert* toevoegt voegt+toe adds+another accumul*',
  stableid: 'id ids identifier* sleutel* uuid logical+id hernummert upsert* overschrijft',
  twoservices:
    'twee+diensten two+services via+twee beide+diensten andere+dienst verschillende+gegevensdiensten over+twee both+services zwei+dienste meerdere+gegevensdiensten drie+diensten twee+gegevensdiensten overlappen overlap*',
  servicename:
    'bgz basisgegevens huisartsgegevens laboratoriumresultaten documenten+dienst medicatieproces correspondentie basic+data basisgegevensset',
  code: 'code codes coding* icpc snomed* loinc prk hpk oid oids cijfercode* nummercode* cijferreeks* codenummer* zahlencode display gstandaard g-standaard icd icd10 atc concept* <icpc> <longnum>',
  nodescription: 'omschrijving* description* betekenis display uitleg* omschreven benaming',
  numbersonly:
    'alleen+een+nummer nummer+in+plaats cijfers+in+plaats code+in+plaats kale+code alleen+de+code alleen+codes only+numbers just+numbers just+codes bare+codes numbers+instead rare+code alleen+cijfers',
  valueset:
    'waardelijst* valueset* value+set* codelijst* codesysteem* codesystem* binding* terminologie* terminolog* codestelsel* codelijstje',
  localcode:
    'lokaal lokale local eigen+code proprietary inhouse in-house huiscode* zelfbedachte verouderd* outdated inactive inactief vervallen retired ongeldig+codesysteem mapping onbekende+code',
  jargon:
    'vaktaal* vakjargon jargon* latijn* dokterstaal* artsentaal* afkorting* abbreviation* medische+termen medical+terms moeilijke+woorden fachsprache latein* steno fachbegriff* doktertaal terminologie+arts',
  understand:
    'begrijp* snap* versteh* understand* wijzer volgen+kan onbegrijpelijk* leek duiden betekent mean means bedeutet uitleggen touw+aan+vast onduidelijk jip',
  result:
    '*uitslag* uitslagen lab* *resultaten* result* befund* bloedwaarde* bloedonderzoek* labor* kweek* onderzoek',
  unit: 'eenheid eenheden unit units einheit* mmol* referentiewaarde* normaalwaarde* referentie+bereik reference+range* normalbereich referencerange normwaarde* grenswaarde* streefwaarde* bepaling* bepalingsnaam materiaal specimen',
  numberonly:
    'alleen+een+getal alleen+getallen los+getal kaal+getal een+getal getallen just+a+number only+a+number only+the+value zahl losse+getallen waarde+zonder welke+test which+test van+wat hoog+of+laag',
  required:
    '*verplicht* required mandatory minimum cardinality* kardinaliteit minimaal 1..1 missing+property dataabsentreason pflichtfeld',
  field: 'veld* field* element* attribuut property feld',
  missing:
    'ontbreek* ontbrak missing mist mis+ik missen fehlt fehlen absent niet+gevuld leeg+gelaten weggelaten zit+er+niet staat+er+niet niet+aanwezig not+there weglaat',
  slice:
    'slice* slicing discriminator* invariant* constraint* fixed pattern extensie* extension* datatype* fixed+value vaste+waarde max+allowed',
  conform: 'voldoet conform* afwijk* deviat* schendt violat* violates afgekeurd strijdig',
  conflict:
    'tegenstrijdig* spreekt+tegen tegenspreken contradict* conflict* spreken+elkaar+tegen inconsistent* niet+overeen mismatch',
  standardwrong:
    'fout+in+de+standaard kan+niet+voldoen niemand+kan standaard+zelf typo+in profiel+zelf profile+itself standard+itself eis+klopt+niet bestaat+niet+in+het+profiel wie+heeft+gelijk nobody+can eigen+voorbeeld cant+comply onmogelijk+te+voldoen',
  date: '*datum* datums date dates dag+te dag+eerder tijdstip* tijd uur jaartal* <date> <year> <time> tijdzone timezone datetime zeit zeiten verkeerde+dag dagtekening',
  future: 'toekomst* future 1900 1970 30+februari zukunft 0001 2099',
  status:
    'status actief active actueel actuele afgesloten gestopt stopgezet gestaakt beeindigd lopend lopende cancelled geannuleerd* afgezegd gepland booked completed resolved current nog+steeds noch+immer aktiv still huidige huidig',
  stopped:
    'gestopt stopgezet mee+gestopt niet+meer allang+niet stopped quit abgesetzt slik+ik+niet gebruik+ik+niet genezen over+is voorbij afgebouwd uitgeslikt',
  medication:
    '*medicatie* medicijn* medicatie pil pillen *pil recept* voorschrift* medication* medicine* medikament* middel prednison metformine dosering* dosage* tablet* zalf puffer bloedverdunner* antibiot* medicationrequest medicationstatement medicationdispense',
  allergy: '*allergi* allergy intoleran* allergyintolerance penicilline*',
  diagnosis:
    '*diagnos* aandoening* episode* ziekte* condition conditions probleem+lijst probleemlijst diabetes astma kanker depressie',
  vaccination: '*vaccin* inenting* prik griepprik immunization* impfung* ingeënt',
  appointment: '*afspra* appointment* termin termine consult* contactmoment* encounter* bezoek* visit',
  otherperson:
    'iemand+anders andere+persoon ander+persoon someone+else* another+patient other+person vreemde* onbekende+persoon fremde* andere+naam naamgenoot* niet+van+mij niet+mijn not+mine van+mijn+man van+mijn+vrouw van+mijn+buurman verwissel* gezinslid andermans verkeerde+persoon verkeerde+patient wrong+patient mixed+up',
  incorrect:
    'klopt+niet niet+waar onjuist* incorrect wrong falsch* foutief* onwaar bestrijd betwist* oneens nooit+gehad never+had nie+gehabt onterecht ten+onrechte verkeerd+genoteerd niet+mee+eens',
  correct:
    'aanpassen aangepast corrigeren gecorrigeerd correctie rectificatie wijzigen verwijderen verwijderd wissen gewist vernietig* correct+my corrected removed deleted geloscht gelöscht eruit schrappen herstellen+in+dossier verbeteren laten+halen weghalen',
  dossier: 'dossier* record records akte status+dossier verslaglegging',
  chars:
    'teken tekens tekentjes karakter* symbol* ruitje* vraagteken* sterretje* umlaut* accent* html rtf utf8 utf-8 <sign> br nbsp amp lt gt regeleinde* alinea* line+breaks opmaak* latin1 tekenset* hieroglief* sonderzeichen zeichen escape*',
  text: 'tekst* text* toelichting* note notes zin zinnen vrije+tekst omschrijving annotation notitie* regels woord woorden',
  who: 'wie wer who welke+arts which+doctor welcher+arzt door+wie van+wie auteur* author* afzender behandelaar* voorschrijver* prescriber recorder asserter performer* uitvoerder* herkomst origin source+of+the welk+ziekenhuis which+hospital custodian organisatie afdeling waar+komt vandaan',
  where:
    'waar where wo welk+kopje which+menu which+tab onder+welk welke+tegel welke+knop welk+menu terugvinden onvindbaar',
  section:
    'rubriek* kopje* kop tegel* menu* tab tabblad* section* categorie* category mapje* map kategorie functiegroep* ordner* hoofdstuk* folder onder+medicijnen',
  insteadof:
    'in+plaats+van inplaats+van instead+of statt hoort+toch hoort+bij should+be thuishoort hoort+niet belong* ingedeeld filed geplaatst belandt terechtgekomen',
  succeeded:
    'gelukt geslaagd opgehaald voltooid gereed succeeded successful erfolgreich binnengehaald klaar compleet binnen+is complete',
  notshown:
    'niet+getoond toont+niet laat+niet+zien laat+zien getoond tonen toont weergegeven weergave shown show shows display+it displays render* gezeigt zeigt zichtbaar scherm+niet toont zien',
  otherpgo:
    'andere+pgo ander+pgo andere+app ander+app other+app other+pgo vorige+pgo oude+pgo anderen+app het+ene+pgo tweede+pgo',
  received:
    'ontvangen ontvangt received binnen+gekomen komt+binnen ruwe+bericht in+het+bericht raw in+the+bundle in+de+bundle in+the+received bericht+zit bericht',
  layout:
    'overzicht* onoverzichtelijk* sorter* filter+op grafiek* tijdlijn* graph chart timeline lettertype* letters klein kleine contrast voorlees* voiceover screenreader* slechtziend* blind scroll* sort door+elkaar kriskras unubersichtlich unübersichtlich knoppen knop* toegankelijk* lettergrootte groeperen volgorde zoom* bediening* kleuren buttons clicks font vergroten leesbaar',
  feature:
    'kan+ik+via kan+ik+hier kan+ik+met is+there is+het+mogelijk zou+handig mogelijk wens functie* feature* ondersteunt+het+pgo herinnering* reminder* wekker e-consult econsult beeldbel* videobel* chatten koppelen connect* bluetooth glucosemeter* fitbit watch herhaalrecept* bestellen boeken buchen book maken+bij exporteren printen afspraak+maken afspraak+plannen inplannen online+afspraak',
  portal:
    '*portaal* portal* mychart mijnchart mijnziekenhuis patientenportal* mijn+umc inlogomgeving website+van+het+ziekenhuis',
  difference:
    'verschil* difference unterschied onderscheid twee+apps two+apps verwar* confus* zelfde+als hetzelfde+als same+thing same+as dasselbe vergelijk* verwissel*',
  scope:
    'buiten+scope scope+van hele+dossier heele+dossier volledige+dossier whole+record full+record samenvatting beelden beeld röntgen* rontgen* mri foto+zelf images image scan+zelf werkaantekening* persoonlijke+aantekening* s-regel* soep niet+opgenomen valt+buiten vallen+buiten niet+afgesproken afgesproken not+part part+of+the bewust+niet leave+out waarom+alleen why+only warum+nur ecg+zelf sectorafspraak gegevensset',
  release:
    'vrijgave* vrijgegeven vrijgeven released release+after freigegeben freigabe geaccordeerd accorder* vertraging* vertraagd delay* delayed pas+na pas+later een+week+later dagen+later uitstel wachttijd* embargo verzögert na+bespreking besproken weken+later days+later achterhouden vasthoud*',
  behalf:
    'namens on+behalf voor+mijn+moeder voor+mijn+vader voor+mijn+kind mijn+kind my+child my+mother my+son kinder machtig* gemachtigd* mantelzorg* wettelijk* voogd* guardian bewindvoerder curator volmacht* vertegenwoordig* ouderlijk* gezag im+namen onbehalf* toeziend',
  family:
    'moeder vader zoon dochter kind kinderen baby man vrouw partner opa oma ouders mother father son daughter tochter sohn mutter vater zus broer schoonvader schoonmoeder pa ma tante dementie dementerende',
  age: 'jaar jarige* leeftijd minderjarig* age jong old jaren twaalf dertien veertien vijftien zestien puber tiener teenager',
  medicalask:
    'mag+ik kan+ik+innemen hoeveel+mag dosis bijwerking* is+het+gevaarlijk nuchter klachten+van koorts pijn hoofdpijn zwanger zwangerschap hoest symptomen gezond dose side+effect* autorijden sporten zalf smeren huiduitslag dieet',
  money:
    'factuur* rekening* vergoed* zorgverzekeraar* verzekering* eigen+risico declaratie* kosten+van betalen betaald bill invoice eigenanteil rechnung insurance premie offerte abonnementskosten',
  organise:
    'openingstijden geopend open+met vacature* sollicit* parkeren adres telefoonnummer bezoekuur* inschrijven+als verzetten afzeggen wachttijd+polikliniek rollator klacht+over bejegening printer laptop* computer* wifi outlook nieuwsbrief* reclame hulpmiddel* nieuwe+patient',
  vague:
    'probleem problemen werkt+niet doet+het+niet doet+raar help hulp helpen iets+mis iets+fout klacht klachten something+wrong not+working doesnt+work funktioniert+nicht gaat+fout lukt+niet kapot storing contact+opnemen bel+mij terugbellen problem issue vraagje vraag',
  newentry: 'nieuw nieuwe new neue onlangs sinds since seit vorige+week gisteren',
  before: 'vroeger eerder vorige before oude oud previous früher voorheen',
  registration:
    'geregistreerd registreren registratie ingevoerd invoer invoeren genoteerd vastgelegd vult+niet invullen ingevuld opgeschreven collega scannen',
  migration: 'conversie migratie migration overgezet archief overzetting',
  log: 'http get post error warn fatal hop status id= trace <404> <401> <403> level=error',
} as const satisfies Record<string, string>;

/** The name of a concept. */
export type ConceptName = keyof typeof concepts;

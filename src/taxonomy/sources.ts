/** Where a fact of the taxonomy was read. */
export interface TaxonomySource {
  /** Publisher, subject and year. */
  readonly title: string;
  readonly url?: string;
}

/** The sources of the taxonomy, by short id. A symptom without sources rests on our own analysis. */
export const taxonomySources = {
  gerrit: { title: 'GERRIT: regionale PGO-coördinatie voor ketenondersteuning' },
  'ictu-2022': { title: 'ICTU: ondersteuningsbehoefte implementatie PGO, versie 1.1 (2022)' },
  'whitepaper-2021': { title: 'Patiëntenfederatie en PGO on air: doorontwikkeling van een PGO (2021)' },
  'kantar-2022': {
    title: 'Skipr over een meting van Kantar (2022)',
    url: 'https://skipr.nl/nieuws/pgo-werkt-in-sommige-gevallen-vaker-niet-dan-wel',
  },
  'pgoonair-2024': {
    title: 'Skipr over PGO on air (2024)',
    url: 'https://skipr.nl/nieuws/weinig-verbetering-bij-pgos-gegevens-ophalen-mislukt-in-bijna-helft-gevallen',
  },
  'pgoonair-2025': {
    title: 'ICT&health over PGO on air (2025)',
    url: 'https://icthealth.nl/nieuws/patientenfederatie-ziet-minimale-verbeteringen-in-gebruik-pgos',
  },
  'medmij-2024': {
    title: 'ICT&health over uitwisselingen in augustus 2024',
    url: 'https://icthealth.nl/nieuws/groei-in-pgo-gebruik-vlakt-af-na-stoppen-financiering',
  },
  'as-fouten': { title: 'MedMij Afsprakenstelsel 2.0.0: duiding van fouten en technische storing' },
  'as-toets': {
    title: 'MedMij Afsprakenstelsel: vertegenwoordiging en beschikbaarheidstoets',
    url: 'https://afsprakenstelsel.medmij.nl/asverplicht/mmverplicht/functies-en-gegevens-vertegenwoordiging',
  },
  'as-token': {
    title: 'MedMij Afsprakenstelsel: token interface',
    url: 'https://afsprakenstelsel.medmij.nl/asverplicht/mmverplicht/token-interface-abonneren',
  },
  'as-resource': {
    title: 'MedMij Afsprakenstelsel: resource interface',
    url: 'https://afsprakenstelsel.medmij.nl/asverplicht/mmverplicht/resource-interface',
  },
  'as-log': {
    title: 'MedMij Afsprakenstelsel: logging interface',
    url: 'https://afsprakenstelsel.medmij.nl/asverplicht/mmverplicht/logging-interface',
  },
  'as-lijsten': {
    title: 'MedMij Afsprakenstelsel: interfaces lijsten',
    url: 'https://vzvz.atlassian.net/wiki/spaces/MMAfsprakenstelsel2/pages/244975569/Interfaces+lijsten',
  },
  'as-escalatie': {
    title: 'MedMij Afsprakenstelsel: samenwerkings- en escalatiebeleid',
    url: 'https://afsprakenstelsel.medmij.nl/asverplicht/mmverplicht/samenwerkings-en-escalatiebeleid',
  },
  'nictiz-fouten': {
    title: 'Nictiz: foutafhandeling in FHIR, conceptpagina',
    url: 'https://informatiestandaarden.nictiz.nl/wiki/FHIR:Vissue-MM-3096_FHIR_Error_handling_examples',
  },
  'nictiz-kanalen': {
    title: 'Nictiz: kwalificatie voor MedMij, kanalen en patches',
    url: 'https://informatiestandaarden.nictiz.nl/wiki/MedMij:Vprepub-2020.01/Kwalificatie',
  },
  'nictiz-profielen': {
    title: 'Wijzigingen in de profielen van Nictiz (STU3 zib2017, R4 zib2020)',
    url: 'https://github.com/Nictiz/Nictiz-STU3-Zib2017',
  },
  'nictiz-snomed': {
    title: 'Nederlandse SNOMED-codes in validatoren (Nictiz, Firely)',
    url: 'https://github.com/Nictiz/Nictiz-STU3-Zib2017/pull/7',
  },
  'nictiz-testscripts': {
    title: 'Nictiz TestScripts BgZ 3.0',
    url: 'https://github.com/Nictiz/Nictiz-testscripts',
  },
  'kwalificatie-faq': {
    title: 'MedMij: veelgestelde vragen over kwalificatie',
    url: 'https://deelnemers.medmij.nl/veelgestelde-vragen/kwalificatie',
  },
  paging: {
    title: 'Ontbrekende of kapotte next-links in FHIR-servers (HAPI FHIR, LinuxForHealth)',
    url: 'https://github.com/hapifhir/hapi-fhir/issues/6549',
  },
  'inzage-huisarts': {
    title: 'NHG en LHV: online inzage bij de huisarts',
    url: 'https://nhg.org/thema/digitale-zorg/online-inzage',
  },
  vrijgave: { title: 'Berichten over vrijgave van uitslagen door ziekenhuizen (Skipr, ICT&health)' },
  'praktijk-huisarts': {
    title: 'Praktijkwebsites over PGO en dossier',
    url: 'https://medischcentrumdepoort.nl/uw-dossier',
  },
  'veldtest-2022': { title: 'Groninger veldtest met PGO’s (2022), zeer kleine steekproef' },
  'huid-2024': { title: 'Huid Nederland over PGO’s (2024)' },
  'pgo-informatiepunt': { title: 'PGO-informatiepunt bij Helpdesk Digitale Zorg' },
  'ontdubbeling-langdurig': {
    title: 'MedMij Langdurige Zorg: richtlijn ontdubbeling',
    url: 'https://github.com/Stichting-MedMij/MedMij-STU3-LongTermHealthcare',
  },
  dossierwijziging: {
    title: 'Nictiz: dossierwijzigingsverzoek (FHIR R4)',
    url: 'https://github.com/Nictiz/Nictiz-R4-PatientCorrections',
  },
  'fhir-issue-type': {
    title: 'HL7 FHIR: issue-type',
    url: 'https://hl7.org/fhir/valueset-issue-type.html',
  },
  'oauth-rfc6749': { title: 'RFC 6749: OAuth 2.0', url: 'https://www.rfc-editor.org/rfc/rfc6749' },
} as const satisfies Record<string, TaxonomySource>;

/** The id of a source. */
export type TaxonomySourceId = keyof typeof taxonomySources;

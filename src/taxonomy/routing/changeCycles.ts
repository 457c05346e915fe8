import type { Translated } from '../../foundation/Language.js';
import type { Confidence } from '../Confidence.js';

/** How often something that many depend on changes. */
export interface ChangeCycle {
  readonly subject: Translated;
  readonly cadence: Translated;
  readonly confidence: Confidence;
  /** Page or file in which it was read. */
  readonly source: string;
}

/** The change cycles that are known, for "when". */
export const changeCycles = {
  'informatiestandaard-patch': {
    subject: { nl: 'Patches op MedMij-informatiestandaarden', en: 'Patches of MedMij information standards' },
    cadence: {
      nl: 'maandelijks, alleen wat terugwerkend compatibel is',
      en: 'monthly, backward compatible changes only',
    },
    confidence: 'reported',
    source: 'https://informatiestandaarden.nictiz.nl/wiki/MedMij:Vprepub-2020.01',
  },
  testscripts: {
    subject: { nl: 'TestScripts voor kwalificatie', en: 'TestScripts for qualification' },
    cadence: { nl: 'doorlopend, genummerd per jaar en week', en: 'continuous, numbered by year and week' },
    confidence: 'verified',
    source: 'https://github.com/Nictiz/Nictiz-testscripts',
  },
  afsprakenstelsel: {
    subject: { nl: 'Releases van het afsprakenstelsel', en: 'Releases of the framework' },
    cadence: {
      nl: 'april en oktober (ouder beleid); de vorige versie blijft verplicht tot de volgende er is',
      en: 'April and October (older policy); the previous version stays mandatory until the next is there',
    },
    confidence: 'reported',
    source:
      'https://vzvz.atlassian.net/wiki/spaces/medmijafsprakenstelsel140/pages/136415042/Change-+en+releasebeleid',
  },
  'afsprakenstelsel-ontwikkeling': {
    subject: { nl: 'Nieuwe onderwerpen in het afsprakenstelsel', en: 'New subjects in the framework' },
    cadence: {
      nl: 'via alfa en soms bèta naar release; kleine wijzigingen gaan direct mee',
      en: 'through alpha and sometimes beta to release; small changes go along at once',
    },
    confidence: 'verified',
    source: 'https://afsprakenstelsel.medmij.nl/asverplicht/mmverplicht/change-en-releasebeleid',
  },
  catalogus: {
    subject: { nl: 'Catalogus van gegevensdiensten', en: 'Catalogue of gegevensdiensten' },
    cadence: {
      nl: 'los van stelselreleases; het bestuur van MedMij stelt geldigheid en einddatum vast',
      en: 'apart from framework releases; the board of MedMij sets validity and end date',
    },
    confidence: 'verified',
    source:
      'https://vzvz.atlassian.net/wiki/spaces/MACM/pages/134883058/RFC0081+Update+28+gegevensdiensten+catalogus',
  },
  zibs: {
    subject: { nl: 'Zibs', en: 'Zibs' },
    cadence: {
      nl: 'besluit vier keer per jaar, hooguit één publicatie per jaar (oude pagina, niet bevestigd)',
      en: 'decisions four times a year, one publication a year at most (old page, not confirmed)',
    },
    confidence: 'reported',
    source:
      'https://www.nictiz.nl/standaardisatie/zibcentrum/beheer(proces)-zibs/indienen-wijzigingsverzoeken-(incl-kalender)',
  },
  kwalificatie: {
    subject: { nl: 'Kwalificatie', en: 'Qualification' },
    cadence: {
      nl: 'per hele gegevensdienst; testresultaten gelden hooguit 365 dagen',
      en: 'per whole gegevensdienst; test results are valid for 365 days at most',
    },
    confidence: 'verified',
    source: 'https://deelnemers.medmij.nl/veelgestelde-vragen/kwalificatie',
  },
  'medmij-registratie': {
    subject: { nl: 'Storingen in de MedMij-lijsten', en: 'Disruptions of the MedMij lists' },
    cadence: { nl: 'herstel binnen 480 minuten', en: 'recovery within 480 minutes' },
    confidence: 'verified',
    source: 'https://vzvz.atlassian.net/wiki/spaces/MMAfsprakenstelsel2/pages/244975569/Interfaces+lijsten',
  },
  'snomed-nl': {
    subject: { nl: 'Nederlandse editie van SNOMED CT', en: 'Dutch edition of SNOMED CT' },
    cadence: { nl: 'periodiek; een aprilrelease is gezien', en: 'periodic; an April release was seen' },
    confidence: 'uncertain',
    source: 'https://icthealth.nl/nieuws/nieuwe-update-snomed-versterkt-eenheid-van-taal/',
  },
} as const satisfies Record<string, ChangeCycle>;

/** The id of a change cycle. */
export type ChangeCycleId = keyof typeof changeCycles;

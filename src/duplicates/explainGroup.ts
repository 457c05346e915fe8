import { joinWords } from '../foundation/joinWords.js';
import type { Language, Translated } from '../foundation/Language.js';
import type { FieldMeans } from '../identity/FieldComparison.js';
import { parties } from '../taxonomy/parties.js';
import type {
  DuplicateCertainty,
  DuplicateEvidence,
  DuplicateGroup,
  DuplicateKind,
  DuplicateVerdict,
  FieldEvidence,
} from './DuplicateResult.js';
import { fieldName } from './fieldName.js';

const certainties: Readonly<Record<DuplicateCertainty, Translated>> = {
  certain: { nl: 'zeker', en: 'certainly' },
  probable: { nl: 'waarschijnlijk', en: 'probably' },
  possible: { nl: 'mogelijk', en: 'possibly' },
};

const verdicts: Readonly<Record<DuplicateVerdict, Translated>> = {
  exact: { nl: 'gelijk van inhoud', en: 'equal in content' },
  'same-identity': { nl: 'één en hetzelfde gegeven', en: 'one and the same record' },
  'version-of': { nl: 'standen van één gegeven', en: 'states of one record' },
  'same-fact': { nl: 'hetzelfde feit', en: 'the same fact' },
};

const samePerson: Translated = {
  nl: 'dezelfde persoon of organisatie',
  en: 'the same person or organisation',
};

function isParty(kind: DuplicateKind): boolean {
  return (
    kind === 'patient-cross-source' ||
    kind === 'practitioner-cross-source' ||
    kind === 'organization-cross-source'
  );
}

const means: Readonly<Record<FieldMeans, Translated>> = {
  unit: { nl: 'na omrekening van de eenheid', en: 'after conversion of the unit' },
  precision: { nl: 'de ene is minder precies', en: 'one is less precise' },
  'time-zone': { nl: 'in een andere tijdzone', en: 'in another time zone' },
  tolerance: { nl: 'binnen de speling', en: 'within the tolerance' },
  'concept-map': { nl: 'via een codevertaling', en: 'through a concept map' },
  'travelling-codes': { nl: 'codes die elders samen staan', en: 'codes that stand together elsewhere' },
  'code-level': { nl: 'op een ander niveau van het codestelsel', en: 'at another level of the code system' },
  text: { nl: 'op grond van tekst', en: 'by its text' },
  spelling: { nl: 'anders geschreven', en: 'written otherwise' },
  overlap: { nl: 'voor het grootste deel', en: 'for the most part' },
};

/** How each kind comes about, as a sentence. */
const kinds: Readonly<Record<DuplicateKind, Translated>> = {
  'paging-overlap': {
    nl: 'Eén antwoord bevat hetzelfde gegeven meer dan eens.',
    en: 'One answer holds the same entry more than once.',
  },
  'include-overlap': {
    nl: 'Een resource is in één antwoord meer dan eens gevonden of meegeleverd.',
    en: 'One answer found or included a resource more than once.',
  },
  'refetch-accumulated': {
    nl: 'Hetzelfde gegeven is vaker opgehaald en telkens erbij bewaard.',
    en: 'The same entry was retrieved several times and kept each time.',
  },
  'admin-repeat': {
    nl: 'Antwoorden herhalen de personen, organisaties of hulpmiddelen waarnaar zij verwijzen.',
    en: 'Answers repeat the persons, organisations or devices that they refer to.',
  },
  'product-repeat': {
    nl: 'Het product komt bij elke bouwsteen opnieuw mee.',
    en: 'The product comes along anew with each building block.',
  },
  'id-regenerated': {
    nl: 'De bron geeft het gegeven per bevraging een andere id, bij dezelfde identifier.',
    en: 'The source gives the record another id for each query, with the same identifier.',
  },
  'no-identifier-copy': {
    nl: 'De bron geeft het gegeven een andere id en geen identifier.',
    en: 'The source gives the record another id and no identifier.',
  },
  'two-services-same-source': {
    nl: 'Twee gegevensdiensten van één bron leveren hetzelfde gegeven.',
    en: 'Two gegevensdiensten of one source deliver the same record.',
  },
  'cross-fhir-version': {
    nl: 'Het gegeven is in FHIR STU3 en in R4 geleverd.',
    en: 'The record was delivered in FHIR STU3 and in R4.',
  },
  'version-history': {
    nl: 'Een oudere en een nieuwere stand staan naast elkaar.',
    en: 'An older and a newer state stand beside each other.',
  },
  'document-reencoded': {
    nl: 'Eén bestand is langs twee wegen of opnieuw gecodeerd geleverd.',
    en: 'One file was delivered through two routes or encoded anew.',
  },
  'unit-variant': {
    nl: 'Bronnen schrijven dezelfde waarde in een andere eenheid of tijdzone.',
    en: 'Sources write the same value in another unit or time zone.',
  },
  'cross-source-copy': {
    nl: 'Een andere bron bewaart een kopie van het gegeven.',
    en: 'Another source keeps a copy of the record.',
  },
  'cross-source-independent': {
    nl: 'Bronnen hebben hetzelfde feit elk zelf vastgelegd.',
    en: 'Sources each recorded the same fact.',
  },
  'code-system-variant': {
    nl: 'Bronnen coderen hetzelfde begrip in een ander codestelsel of op een ander niveau.',
    en: 'Sources code the same concept in another code system or at another level.',
  },
  'recorded-twice': {
    nl: 'Eén dossier bevat het feit twee keer.',
    en: 'One record holds the fact twice.',
  },
  'patient-cross-source': {
    nl: 'Bronnen kennen dezelfde persoon onder een eigen nummer.',
    en: 'Sources know the same person under numbers of their own.',
  },
  'practitioner-cross-source': {
    nl: 'Bronnen noemen dezelfde zorgverlener elk op hun manier.',
    en: 'Sources each name the same practitioner in their own way.',
  },
  'organization-cross-source': {
    nl: 'Bronnen noemen dezelfde organisatie elk op hun manier.',
    en: 'Sources each name the same organisation in their own way.',
  },
};

/**
 * Explains a group in one paragraph: what is one, how sure that is, by what, what speaks against it, how it came about
 * and who can mend it. It is made of the typed evidence and gives no values of the record.
 */
export function explainGroup(group: DuplicateGroup, language: Language): string {
  const { members, verdict, certainty, because, kind, suspect } = group;
  const nl = language === 'nl';
  const type = members[0]?.resourceType ?? '';
  const what = (verdict === 'same-fact' && isParty(kind) ? samePerson : verdicts[verdict])[language];
  const opening = nl
    ? `${members.length} resources van type ${type} zijn ${certainties[certainty].nl} ${what}.`
    : `${members.length} resources of type ${type} are ${certainties[certainty].en} ${what}.`;
  const fields = because.filter((evidence): evidence is FieldEvidence => evidence.basis === 'field');
  const sentences = [
    opening,
    identitySentence(because, language),
    fieldSentence(fields, ['equal'], { nl: 'Gelijk', en: 'Equal' }, language),
    fieldSentence(fields, ['compatible'], { nl: 'In overeenstemming', en: 'In agreement' }, language),
    fieldSentence(fields, ['different'], { nl: 'Verschillend', en: 'Different' }, language),
    fieldSentence(fields, ['incomparable'], { nl: 'Niet te vergelijken', en: 'Not comparable' }, language),
    fieldSentence(
      fields,
      ['one-sided'],
      { nl: 'Niet bij alle aanwezig', en: 'Not present in all' },
      language,
    ),
    latestSentence(group, language),
    kinds[kind][language],
    suspect === 'none'
      ? nl
        ? 'Geen partij heeft hier iets fout gedaan; tonen kan één keer, met alle bronnen erbij.'
        : 'No party did anything wrong; it can be shown once, with all sources.'
      : nl
        ? `Wie dit kan verhelpen, is waarschijnlijk ${parties[suspect].named.nl}.`
        : `Who can mend this is probably ${parties[suspect].named.en}.`,
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

function identitySentence(because: readonly DuplicateEvidence[], language: Language): string {
  const nl = language === 'nl';
  const shared = because.flatMap((evidence) => {
    if (evidence.basis === 'fullUrl') return [nl ? 'dezelfde fullUrl of id' : 'the same fullUrl or id'];
    if (evidence.basis === 'content') return [nl ? 'dezelfde inhoud' : 'the same content'];
    if (evidence.basis !== 'identifier') return [];
    if (evidence.system === '')
      return [nl ? 'dezelfde identifier zonder systeem' : 'the same identifier without a system'];
    return [
      nl ? `dezelfde identifier van '${evidence.system}'` : `the same identifier of '${evidence.system}'`,
    ];
  });
  if (shared.length === 0) return '';
  const list = joinWords([...new Set(shared)], language);
  return nl ? `Ze delen ${list}.` : `They share ${list}.`;
}

function fieldSentence(
  fields: readonly FieldEvidence[],
  outcomes: readonly FieldEvidence['outcome'][],
  lead: Translated,
  language: Language,
): string {
  const words = fields
    .filter(({ outcome }) => outcomes.includes(outcome))
    .map(({ field, means: by }) => {
      const name = fieldName(field, language);
      return by === undefined ? name : `${name} (${means[by][language]})`;
    });
  return words.length === 0 ? '' : `${lead[language]}: ${joinWords([...new Set(words)], language)}.`;
}

function latestSentence({ latest, members }: DuplicateGroup, language: Language): string {
  const place = latest === undefined ? undefined : members[latest[0] ?? -1];
  if (place === undefined) return '';
  return language === 'nl'
    ? `De nieuwste stand is entry ${place.entry} van bron ${place.origin}.`
    : `The newest state is entry ${place.entry} of source ${place.origin}.`;
}

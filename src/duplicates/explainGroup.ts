import { joinWords } from '../foundation/joinWords.js';
import type { Language, Translated } from '../foundation/Language.js';
import type { FieldMeans, FieldOutcome } from '../identity/FieldComparison.js';
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
import { helperFields } from './helperFields.js';
import { typeName } from './typeName.js';

const certainties: Readonly<Record<DuplicateCertainty, Translated>> = {
  certain: { nl: 'zeker', en: 'certainly' },
  probable: { nl: 'waarschijnlijk', en: 'probably' },
  possible: { nl: 'mogelijk', en: 'possibly' },
};

const verdicts: Readonly<Record<DuplicateVerdict, Translated>> = {
  exact: { nl: 'gelijk van inhoud', en: 'equal in content' },
  'same-identity': { nl: 'één en hetzelfde gegeven', en: 'one and the same record' },
  'version-of': { nl: 'versies van één gegeven', en: 'versions of one record' },
  'same-fact': { nl: 'hetzelfde feit', en: 'the same fact' },
};

/** What is the same when it is no fact. */
const sameOfType: ReadonlyMap<string, Translated> = new Map<string, Translated>([
  ['Patient', { nl: 'dezelfde persoon', en: 'the same person' }],
  ['RelatedPerson', { nl: 'dezelfde persoon', en: 'the same person' }],
  ['Practitioner', { nl: 'dezelfde zorgverlener', en: 'the same practitioner' }],
  ['PractitionerRole', { nl: 'dezelfde zorgverlener', en: 'the same practitioner' }],
  ['Organization', { nl: 'dezelfde organisatie', en: 'the same organisation' }],
  ['Location', { nl: 'dezelfde locatie', en: 'the same location' }],
  ['Medication', { nl: 'hetzelfde geneesmiddel', en: 'the same product' }],
  ['Device', { nl: 'hetzelfde hulpmiddel', en: 'the same device' }],
]);

const means: Readonly<Record<FieldMeans, Translated>> = {
  unit: { nl: 'na omrekening van de eenheid', en: 'after conversion of the unit' },
  precision: { nl: 'de ene minder precies', en: 'one less precise' },
  'time-zone': { nl: 'in een andere tijdzone', en: 'in another time zone' },
  tolerance: { nl: 'binnen de marge', en: 'within the margin' },
  'concept-map': { nl: 'via een codevertaling', en: 'through a concept map' },
  'travelling-codes': { nl: 'codes die elders samen staan', en: 'codes that stand together elsewhere' },
  'code-level': { nl: 'op een ander niveau van het codestelsel', en: 'at another level of the code system' },
  text: { nl: 'op grond van tekst', en: 'by its text' },
  spelling: { nl: 'anders geschreven', en: 'written differently' },
  overlap: { nl: 'voor het grootste deel', en: 'for the most part' },
};

/** How each kind comes about, as a sentence. */
const kinds: Readonly<Record<DuplicateKind, Translated>> = {
  'paging-overlap': {
    nl: 'Eén antwoord bevat hetzelfde gegeven meer dan eens.',
    en: 'One answer holds the same entry more than once.',
  },
  'include-overlap': {
    nl: 'Eén antwoord bevat de resource meer dan eens: gevonden en meegeleverd, of vaker meegeleverd.',
    en: 'One answer holds the resource more than once: found and included, or included again.',
  },
  'refetch-accumulated': {
    nl: 'Hetzelfde gegeven is vaker opgehaald en telkens erbij bewaard.',
    en: 'The same entry was retrieved several times and kept each time.',
  },
  'admin-repeat': {
    nl: 'Antwoorden herhalen de personen, organisaties, locaties of hulpmiddelen waarnaar zij verwijzen.',
    en: 'Answers repeat the persons, organisations, locations or devices that they refer to.',
  },
  'product-repeat': {
    nl: 'Het product komt bij elke bouwsteen opnieuw mee.',
    en: 'The product comes along anew with each building block.',
  },
  'id-regenerated': {
    nl: 'De bron levert het gegeven nog eens onder een andere id, met dezelfde identifier.',
    en: 'The source delivers the record again under another id, with the same identifier.',
  },
  'no-identifier-copy': {
    nl: 'De bron levert het gegeven nog eens onder een andere id, zonder identifier.',
    en: 'The source delivers the record again under another id, without an identifier.',
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
    nl: 'Een oudere en een nieuwere versie staan naast elkaar.',
    en: 'An older and a newer version stand side by side.',
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
    nl: 'Eén dossier bevat het feit meer dan eens.',
    en: 'One record holds the fact more than once.',
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

/** What the fields of a group come to, from what asks most attention to what asks least. */
const leads = [
  ['different', { nl: 'Verschillend', en: 'Different' }],
  ['incomparable', { nl: 'Niet te vergelijken', en: 'Not comparable' }],
  ['one-sided', { nl: 'Niet bij alle aanwezig', en: 'Not present in all' }],
  ['compatible', { nl: 'In overeenstemming', en: 'In agreement' }],
  ['equal', { nl: 'Gelijk', en: 'Equal' }],
] as const satisfies readonly (readonly [FieldOutcome, Translated])[];

/**
 * Explains a group in one paragraph: what is one, how sure that is, by what, what speaks against it, how it came about
 * and who can mend it. It is made of the typed evidence and gives no values of the record.
 */
export function explainGroup(group: DuplicateGroup, language: Language): string {
  const { members, verdict, certainty, because, kind } = group;
  const type = members[0]?.resourceType ?? '';
  const what = (verdict === 'same-fact' ? (sameOfType.get(type) ?? verdicts[verdict]) : verdicts[verdict])[
    language
  ];
  const sentences = [
    language === 'nl'
      ? `${members.length} ${typeName(type, 'nl')} zijn ${certainties[certainty].nl} ${what}.`
      : `${members.length} ${typeName(type, 'en')} are ${certainties[certainty].en} ${what}.`,
    identitySentence(group, language),
    ...fieldSentences(because, language),
    latestSentence(group, language),
    kinds[kind][language],
    closingSentence(group, language),
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

/** Who can mend it, or what to do when nobody need or can. */
function closingSentence({ certainty, suspect }: DuplicateGroup, language: Language): string {
  const nl = language === 'nl';
  if (certainty === 'possible') {
    return nl
      ? 'Of het werkelijk om hetzelfde gaat, moet een mens beoordelen; toon tot dan alles.'
      : 'Whether they really are the same is for a person to judge; show them all until then.';
  }
  if (suspect === 'none') {
    return nl
      ? 'Geen partij heeft hier iets fout gedaan; tonen kan één keer, met alle bronnen erbij.'
      : 'No party did anything wrong; it can be shown once, with all sources.';
  }
  const party = parties[suspect].named[language];
  const named = party.charAt(0).toUpperCase() + party.slice(1);
  return nl ? `${named} kan dit waarschijnlijk verhelpen.` : `${named} can probably fix this.`;
}

function identitySentence({ because, links, verdict }: DuplicateGroup, language: Language): string {
  const nl = language === 'nl';
  const identity = because.filter(({ basis }) => basis !== 'field');
  const has = (basis: DuplicateEvidence['basis']): boolean => identity.some((each) => each.basis === basis);
  const systems = identity.flatMap((each) => (each.basis === 'identifier' ? [each.system] : []));
  const named = systems.filter((system) => system !== '').map((system) => `'${system}'`);
  const shared = [
    ...(has('fullUrl') ? [nl ? 'dezelfde fullUrl of id' : 'the same fullUrl or id'] : []),
    ...(named.length > 0
      ? [`${nl ? 'dezelfde identifier van' : 'the same identifier of'} ${joinWords(named, language)}`]
      : []),
    ...(systems.includes('')
      ? [nl ? 'dezelfde identifier zonder systeem' : 'the same identifier without a system']
      : []),
    // Of what is equal in content the first sentence says so.
    ...(has('content') && verdict !== 'exact' ? [nl ? 'dezelfde inhoud' : 'the same content'] : []),
  ];
  if (shared.length === 0) return '';
  const list = joinWords(shared, language);
  if (identity.every((each) => each.links === links.length))
    return nl ? `Ze delen ${list}.` : `They share ${list}.`;
  return nl ? `Onderling delen ze ${list}.` : `Among themselves they share ${list}.`;
}

/** Each field once, by what asks most attention; of a larger group that may be so for some of its members. */
function fieldSentences(because: readonly DuplicateEvidence[], language: Language): readonly string[] {
  const fields = because.filter(
    (evidence): evidence is FieldEvidence => evidence.basis === 'field' && !helperFields.has(evidence.field),
  );
  const told = new Set<string>();
  const sentences = leads.map(([outcome, lead]) => {
    const own = fields.filter((each) => each.outcome === outcome && !told.has(each.field));
    for (const { field } of own) told.add(field);
    const words = [...new Set(own.map(({ field }) => field))].map((field) =>
      fieldWords(
        field,
        fields.filter((each) => each.field === field),
        outcome,
        language,
      ),
    );
    return words.length === 0 ? '' : `${lead[language]}: ${joinWords(words, language)}.`;
  });
  // What agrees is read first.
  return sentences.reverse();
}

function fieldWords(
  field: string,
  evidence: readonly FieldEvidence[],
  outcome: FieldOutcome,
  language: Language,
): string {
  const name = fieldName(field, language);
  const remarks = evidence.flatMap((each) =>
    each.outcome === outcome && each.means !== undefined ? [means[each.means][language]] : [],
  );
  if (evidence.some((each) => each.outcome !== outcome))
    remarks.push(language === 'nl' ? 'bij een deel' : 'in some');
  return remarks.length === 0 ? name : `${name} (${[...new Set(remarks)].join(', ')})`;
}

function latestSentence({ latest, members }: DuplicateGroup, language: Language): string {
  const [place] = latest ?? [];
  if (place === undefined) return '';
  return language === 'nl'
    ? `De nieuwste versie is nummer ${place + 1} van deze ${members.length}.`
    : `The newest version is number ${place + 1} of these ${members.length}.`;
}

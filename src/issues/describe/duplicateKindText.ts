import type { DuplicateKind, DuplicateSignalKind } from '../../duplicates/DuplicateResult.js';
import type { Language, Translated } from '../../foundation/Language.js';

const texts = {
  'paging-overlap': {
    nl: 'hetzelfde gegeven op twee pagina’s van één antwoord',
    en: 'the same item on two pages of one answer',
  },
  'include-overlap': {
    nl: 'een resource die gevonden én meegeleverd is',
    en: 'a resource that was both found and included',
  },
  'refetch-accumulated': {
    nl: 'een eerder opgehaald gegeven dat ernaast blijft staan',
    en: 'an item retrieved before that is kept beside it',
  },
  'admin-repeat': {
    nl: 'personen en organisaties die elk antwoord herhaalt',
    en: 'persons and organisations that every answer repeats',
  },
  'product-repeat': {
    nl: 'hetzelfde middel bij elke bouwsteen opnieuw',
    en: 'the same product anew with each building block',
  },
  'id-regenerated': {
    nl: 'een andere id bij dezelfde identifier',
    en: 'another id with the same identifier',
  },
  'no-identifier-copy': {
    nl: 'gelijke inhoud zonder identifier, onder een andere id',
    en: 'equal content without identifier, under another id',
  },
  'two-services-same-source': {
    nl: 'één gegeven via twee gegevensdiensten',
    en: 'one item through two gegevensdiensten',
  },
  'cross-fhir-version': {
    nl: 'één gegeven in STU3 en in R4',
    en: 'one item in STU3 and in R4',
  },
  'version-history': {
    nl: 'een oude en een nieuwe stand van één gegeven',
    en: 'an old and a new state of one item',
  },
  'document-reencoded': {
    nl: 'één document langs twee wegen of opnieuw gecodeerd',
    en: 'one document through two routes or encoded anew',
  },
  'unit-variant': {
    nl: 'dezelfde waarde in een andere eenheid, precisie of tijdzone',
    en: 'the same value in another unit, precision or time zone',
  },
  'cross-source-copy': {
    nl: 'een kopie bij een andere zorgaanbieder',
    en: 'a copy at another care provider',
  },
  'cross-source-independent': {
    nl: 'twee zorgaanbieders die elk hetzelfde vastlegden',
    en: 'two care providers that each recorded the same',
  },
  'code-system-variant': {
    nl: 'hetzelfde begrip in een ander codestelsel',
    en: 'the same concept in another code system',
  },
  'recorded-twice': {
    nl: 'twee keer vastgelegd in één dossier',
    en: 'recorded twice in one record',
  },
  'patient-cross-source': {
    nl: 'dezelfde patiënt bij meer zorgaanbieders',
    en: 'the same patient at several care providers',
  },
  'practitioner-cross-source': {
    nl: 'dezelfde zorgverlener bij meer zorgaanbieders',
    en: 'the same practitioner at several care providers',
  },
  'organization-cross-source': {
    nl: 'dezelfde organisatie bij meer zorgaanbieders',
    en: 'the same organisation at several care providers',
  },
  'id-reused': {
    nl: 'één id voor verschillende gegevens',
    en: 'one id for different items',
  },
  'identifier-shared': {
    nl: 'één identifier voor meer gegevens',
    en: 'one identifier for several items',
  },
  'double-prescription': {
    nl: 'hetzelfde middel van twee voorschrijvers',
    en: 'the same product from two prescribers',
  },
  contradiction: {
    nl: 'dezelfde zaak, anders besloten',
    en: 'the same matter, decided otherwise',
  },
} as const satisfies Record<DuplicateKind | DuplicateSignalKind, Translated>;

/** A kind of double data, or a signal about it, as a phrase. */
export function duplicateKindText(kind: DuplicateKind | DuplicateSignalKind, language: Language): string {
  return texts[kind][language];
}

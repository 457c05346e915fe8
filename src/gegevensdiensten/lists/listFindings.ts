import type { RuleSource } from '../../finding/RuleMetadata.js';
import { defineFinding } from '../../finding/RuleMetadata.js';
import type { EndpointProblem } from './listValues.js';

const lists: RuleSource = {
  document: 'MedMij Afsprakenstelsel, Interfaces lijsten',
  section: 'core.lijsten.300',
  url: 'https://vzvz.atlassian.net/wiki/spaces/MMAfsprakenstelsel2/pages/244975569/Interfaces+lijsten',
  confidence: 'reported',
};

/** The XML is no list of MedMij, or one that is not known. */
export const listUnknown = defineFinding<{ root: string }>({
  code: 'list/unknown',
  severity: 'fatal',
  issueType: 'structure',
  source: lists,
  symptom: 'zorgaanbieder-niet-vindbaar',
  deviates: 'list',
  title: {
    nl: 'Een lijst is de Zorgaanbiederslijst, de OAuth Client List, de Gegevensdienstnamenlijst of de Whitelist.',
    en: 'A list is the Zorgaanbiederslijst, the OAuth Client List, the Gegevensdienstnamenlijst or the Whitelist.',
  },
  text: {
    nl: ({ root }) => (root === '' ? 'Er is geen lijst te lezen.' : `'${root}' is geen lijst van MedMij.`),
    en: ({ root }) => (root === '' ? 'There is no list to be read.' : `'${root}' is no list of MedMij.`),
  },
});

/** The edition of the list is not one that its form is known of. */
export const listEditionUnknown = defineFinding<{ list: string; namespace: string }>({
  code: 'list/edition-unknown',
  severity: 'information',
  issueType: 'not-supported',
  source: { ...lists, confidence: 'uncertain' },
  symptom: 'zorgaanbieder-niet-vindbaar',
  deviates: 'list',
  cantTell: ['norm-uncertain'],
  title: {
    nl: 'Een lijst staat in de namespace van een uitgave waarvan de vorm bekend is.',
    en: 'A list is in the namespace of an edition of which the form is known.',
  },
  text: {
    nl: ({ list, namespace }) =>
      `De vorm van de ${list} in namespace '${namespace}' is niet bekend; zij is getoetst als de bekende uitgave.`,
    en: ({ list, namespace }) =>
      `The form of the ${list} in namespace '${namespace}' is not known; it was checked as the known edition.`,
  },
});

/** An element that each list of its kind has is not there. */
export const listElementMissing = defineFinding<{ element: string }>({
  code: 'list/element-missing',
  severity: 'error',
  issueType: 'required',
  source: lists,
  symptom: 'zorgaanbieder-niet-vindbaar',
  deviates: 'list',
  title: {
    nl: 'Een lijst heeft alle verplichte elementen.',
    en: 'A list has all mandatory elements.',
  },
  text: {
    nl: ({ element }) => `Het verplichte element '${element}' ontbreekt.`,
    en: ({ element }) => `The mandatory element '${element}' is missing.`,
  },
});

/** An element that may be there once is there more often. */
export const listElementRepeated = defineFinding<{ element: string; count: number }>({
  code: 'list/element-repeated',
  severity: 'error',
  issueType: 'structure',
  source: lists,
  symptom: 'zorgaanbieder-niet-vindbaar',
  deviates: 'list',
  title: {
    nl: 'Een element dat eenmaal mag voorkomen, komt eenmaal voor.',
    en: 'An element that may be there once is there once.',
  },
  text: {
    nl: ({ element, count }) => `Het element '${element}' komt ${count} keer voor; een keer is toegestaan.`,
    en: ({ element, count }) => `The element '${element}' is there ${count} times; once is allowed.`,
  },
});

/** A newer edition may have elements that are not known here. */
export const listElementUnknown = defineFinding<{ element: string }>({
  code: 'list/element-unknown',
  severity: 'information',
  issueType: 'not-supported',
  source: { ...lists, confidence: 'uncertain' },
  symptom: 'zorgaanbieder-niet-vindbaar',
  deviates: 'list',
  cantTell: ['norm-uncertain'],
  title: {
    nl: 'Een lijst heeft alleen elementen waarvan de vorm bekend is.',
    en: 'A list has only elements of which the form is known.',
  },
  text: {
    nl: ({ element }) => `Het element '${element}' is hier niet bekend; een nieuwere uitgave kan het hebben.`,
    en: ({ element }) => `The element '${element}' is not known here; a newer edition may have it.`,
  },
});

/** The text of an element does not have the form that it should have. */
export const listValueMalformed = defineFinding<{ element: string; found: string }>({
  code: 'list/value-malformed',
  severity: 'error',
  issueType: 'value',
  source: lists,
  symptom: 'zorgaanbieder-niet-vindbaar',
  deviates: 'list',
  title: {
    nl: 'De waarden in een lijst hebben de vorm van hun element.',
    en: 'The values in a list have the form of their element.',
  },
  text: {
    nl: ({ element, found }) => `De waarde '${found}' heeft niet de vorm van '${element}'.`,
    en: ({ element, found }) => `The value '${found}' does not have the form of '${element}'.`,
  },
});

/** What should be in a list once is there again. */
export const listEntryRepeated = defineFinding<{ element: string; value: string }>({
  code: 'list/entry-repeated',
  severity: 'error',
  issueType: 'duplicate',
  source: lists,
  symptom: 'zorgaanbieder-niet-vindbaar',
  deviates: 'list',
  title: {
    nl: 'Namen, hosts en ids zijn uniek in hun lijst.',
    en: 'Names, hosts and ids are unique in their list.',
  },
  text: {
    nl: ({ element, value }) => `'${element}' met '${value}' komt vaker voor; dat moet uniek zijn.`,
    en: ({ element, value }) => `'${element}' with '${value}' is there more than once; it must be unique.`,
  },
});

const problems: Readonly<Record<EndpointProblem, { readonly nl: string; readonly en: string }>> = {
  'not-https': { nl: 'het is geen https-adres', en: 'it is no https address' },
  'no-hostname': { nl: 'het heeft geen volledige hostnaam', en: 'it has no full hostname' },
  credentials: { nl: 'er staan inloggegevens in', en: 'it holds credentials' },
  query: { nl: 'er staat een query of spatie in', en: 'it has a query or a space' },
  fragment: { nl: 'er staat een fragment in', en: 'it has a fragment' },
  port: {
    nl: 'er staat een poort in, en de browser komt daar langs',
    en: 'it has a port, and the browser goes there',
  },
};

/** A PGO can't use the endpoint. */
export const listEndpointUnusable = defineFinding<{ element: string; problem: EndpointProblem }>({
  code: 'list/endpoint-unusable',
  severity: 'error',
  issueType: 'value',
  source: lists,
  symptom: 'bron-onbereikbaar-of-timeout',
  deviates: 'list',
  title: {
    nl: 'Een endpoint is een https-adres met hostnaam, zonder inloggegevens, query of fragment.',
    en: 'An endpoint is an https address with a hostname, without credentials, query or fragment.',
  },
  text: {
    nl: ({ element, problem }) => `Het adres in '${element}' is niet bruikbaar: ${problems[problem].nl}.`,
    en: ({ element, problem }) => `The address in '${element}' can't be used: ${problems[problem].en}.`,
  },
});

/** A gegevensdienst that the catalogue does not have; it may be newer. */
export const listServiceUnknown = defineFinding<{ id: string }>({
  code: 'list/gegevensdienst-unknown',
  severity: 'information',
  issueType: 'not-found',
  source: { ...lists, confidence: 'uncertain' },
  symptom: 'gegevensdienst-niet-aangeboden',
  cantTell: ['norm-uncertain'],
  title: {
    nl: 'Een gegevensdienst in een lijst is er een uit de catalogus.',
    en: 'A gegevensdienst in a list is one of the catalogue.',
  },
  text: {
    nl: ({ id }) => `Gegevensdienst '${id}' staat niet in de catalogus die hier bekend is.`,
    en: ({ id }) => `Gegevensdienst '${id}' is not in the catalogue that is known here.`,
  },
});

/** A PGO talks only to hosts on the Whitelist. */
export const listHostNotWhitelisted = defineFinding<{ host: string; element: string }>({
  code: 'list/host-not-whitelisted',
  severity: 'error',
  issueType: 'not-found',
  source: lists,
  symptom: 'tls-of-certificaatfout',
  decides: 'niet-op-whitelist',
  title: {
    nl: 'De hosts waarmee servers praten, staan op de Whitelist.',
    en: 'The hosts that servers talk to are on the Whitelist.',
  },
  text: {
    nl: ({ host, element }) => `Host '${host}' in '${element}' staat niet op de Whitelist.`,
    en: ({ host, element }) => `Host '${host}' in '${element}' is not on the Whitelist.`,
  },
});

/** A PGO has no name to show for a gegevensdienst. */
export const listServiceUnnamed = defineFinding<{ id: string }>({
  code: 'list/gegevensdienst-unnamed',
  severity: 'warning',
  issueType: 'not-found',
  source: lists,
  symptom: 'gegevensdienst-niet-aangeboden',
  deviates: 'list',
  title: {
    nl: 'Een gegevensdienst van de Zorgaanbiederslijst heeft een naam op de Gegevensdienstnamenlijst.',
    en: 'A gegevensdienst of the Zorgaanbiederslijst has a name on the Gegevensdienstnamenlijst.',
  },
  text: {
    nl: ({ id }) => `Gegevensdienst '${id}' heeft geen naam op de Gegevensdienstnamenlijst.`,
    en: ({ id }) => `Gegevensdienst '${id}' has no name on the Gegevensdienstnamenlijst.`,
  },
});

import { recordValue } from '../../finding/recordValue.js';
import { defineRule } from '../../finding/Rule.js';
import type { Translated } from '../../foundation/Language.js';
import { placeText } from './ContentPlace.js';
import { isReadAsWords } from './isReadAsWords.js';
import { qualitySource } from './qualitySource.js';
import type { ContentText, ResourceContent } from './ResourceContent.js';
import { textSigns } from './textSigns.js';

/** An identifier, a name from a program or an error message is no text for people. */
export const technicalText = defineRule<ResourceContent, { what: string; found: string }>({
  code: 'quality/technical-text',
  severity: 'warning',
  issueType: 'value',
  source: qualitySource('Technical texts'),
  symptom: 'code-zonder-omschrijving',
  distinguishedBy: ['what'],
  deviates: 'answer',
  title: {
    nl: 'Waar mensen lezen staan woorden, en geen identificatie, technische naam of foutmelding.',
    en: 'Where people read there are words, and no identifier, technical name or error message.',
  },
  text: {
    nl: ({ what, found }) => `De tekst '${found}' is ${kinds[what as Technical].nl}; verwacht zijn woorden.`,
    en: ({ what, found }) => `The text '${found}' is ${kinds[what as Technical].en}; words were expected.`,
  },
  check({ texts }, { report }) {
    for (const text of texts) {
      if (!isReadAsWords(text.kind)) continue;
      const what = technicalIn(text);
      if (what !== undefined) report(placeText(text.place), { what, found: recordValue(text.value) });
    }
  },
});

type Technical = 'uuid' | 'oid' | 'address' | 'reference' | 'technical-name' | 'error' | 'data';

const kinds: Readonly<Record<Technical, Translated>> = {
  uuid: { nl: 'een UUID', en: 'a UUID' },
  oid: { nl: 'een OID', en: 'an OID' },
  address: { nl: 'een technisch adres (URL of URN)', en: 'a technical address (URL or URN)' },
  reference: { nl: 'een verwijzing naar een resource', en: 'a reference to a resource' },
  'technical-name': { nl: 'een technische naam', en: 'a technical name' },
  error: { nl: 'een foutmelding van software', en: 'an error message of software' },
  data: { nl: 'ruwe data (JSON of base64)', en: 'raw data (JSON or base64)' },
};

function technicalIn({ value, kind, signs, place }: ContentText): Technical | undefined {
  const label = kind === 'label' && place.property.key !== 'unit';
  if ((signs & textSigns.space) === 0) {
    if (json.test(value) || (value.length >= leastBytes && bytes.test(value))) return 'data';
    if (value.length > maxName) return undefined;
    if (uuid.test(value)) return 'uuid';
    if (oid.test(value)) return 'oid';
    if (!label) return undefined;
    if (address.test(value)) return 'address';
    if (place.property.key === 'display' && reference.test(value)) return 'reference';
    if (enumName.test(value) || variableName.test(value)) return 'technical-name';
    return undefined;
  }
  const start = value.slice(0, maxStart);
  if (error.test(start)) return 'error';
  return json.test(start) ? 'data' : undefined;
}

const maxName = 200;
/** Base64 of this length is no word: it has lower case, upper case and digits without a break. */
const leastBytes = 60;
const maxStart = 4000;

const bytes = /^(?=[^a-z]*[a-z])(?=[^A-Z]*[A-Z])(?=\D*\d)[A-Za-z0-9+/]+={0,2}$/;
const uuid = /^(?:urn:uuid:)?\{?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\}?$/i;
const oid = /^(?:urn:oid:)?[0-2](?:\.\d{1,12}){4,}$/;
const address = /^(?:https?:\/\/|urn:[a-z])\S+$/i;
const reference = /^(?:[A-Z][a-z]+){1,4}\/(?=[A-Za-z\-.]*\d)[A-Za-z0-9\-.]{1,64}$/;
const enumName = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/;
/** `bloedDrukMeting`: at least two humps, since `mmHg` and `pH` are words of their trade. */
const variableName = /^[a-z]{3,}(?:[A-Z][a-z]{2,}){2,}$/;
const error =
  /^HTTP(?:\/\d(?:\.\d)?)? [45]\d\d\b|\bat [\w$.]{3,200}\([\w$]{1,80}\.(?:java|cs|kt|scala|js|ts|py):\d|\b(?:[a-z]\w{0,40}\.){1,8}[A-Z]\w{0,60}(?:Exception|Error)\b|\b(?:System\.)?\w{1,60}Exception: |\bTraceback \(most recent call last\)|\bORA-\d{5}\b|\bSQLSTATE\b|\bObject reference not set to an instance\b/;
const json = /^\s{0,20}[{[]\s{0,20}(?:\{\s{0,20})?"/;

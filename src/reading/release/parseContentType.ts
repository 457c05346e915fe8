/** What a content type says about a text that is FHIR. */
export interface ContentType {
  /** As given, made fit to show. */
  readonly text: string;
  /** `other`: a type that FHIR does not use, such as `text/html`; undefined when it says nothing. */
  readonly form: 'json' | 'ndjson' | 'xml' | 'other' | undefined;
  /** The `fhirVersion` parameter, such as `4.0`. */
  readonly fhirVersion: string | undefined;
  /** True for `application/json+fhir` and `application/xml+fhir`, which only DSTU2 used. */
  readonly dstu2: boolean;
  /** The `charset` parameter in lower case. */
  readonly charset: string | undefined;
}

/** Types that are used when nothing is known. */
const sayNothing: ReadonlySet<string> = new Set([
  '',
  '*/*',
  'application/octet-stream',
  'binary/octet-stream',
]);

const ndjsonTypes: ReadonlySet<string> = new Set([
  'application/fhir+ndjson',
  'application/ndjson',
  'application/x-ndjson',
  'application/jsonl',
]);

const maxShown = 120;

/** Reads a content type, such as `application/fhir+json; fhirVersion=3.0`. */
export function parseContentType(text: string): ContentType {
  const [type = '', ...rest] = text.split(';');
  const mediaType = type.trim().toLowerCase();
  const parameters = new Map<string, string>();
  for (const parameter of rest) {
    const equals = parameter.indexOf('=');
    if (equals < 0) continue;
    const name = parameter.slice(0, equals).trim().toLowerCase();
    parameters.set(
      name,
      parameter
        .slice(equals + 1)
        .trim()
        .replace(/^"|"$/g, ''),
    );
  }
  const fhirVersion = parameters.get('fhirversion');
  return {
    text: text.slice(0, maxShown).replace(/\p{C}/gu, '?'),
    form: formOf(mediaType),
    fhirVersion: fhirVersion === '' ? undefined : fhirVersion,
    dstu2: mediaType === 'application/json+fhir' || mediaType === 'application/xml+fhir',
    charset: parameters.get('charset')?.toLowerCase(),
  };
}

function formOf(mediaType: string): ContentType['form'] {
  if (sayNothing.has(mediaType)) return undefined;
  if (ndjsonTypes.has(mediaType)) return 'ndjson';
  if (mediaType === 'application/json+fhir' || /[/+]json$/.test(mediaType)) return 'json';
  if (mediaType === 'application/xhtml+xml') return 'other';
  if (mediaType === 'application/xml+fhir' || /[/+]xml$/.test(mediaType)) return 'xml';
  return 'other';
}

/** One parameter of a query, decoded. */
export interface UrlParameter {
  readonly name: string;
  readonly value: string;
}

/** The URL of a FHIR request, taken apart. */
export interface RequestUrl {
  /** Scheme and host, such as `https://xis.example`; absent in a relative URL. */
  readonly host?: string;
  /** Segments of the path, decoded, without empty ones. */
  readonly segments: readonly string[];
  /** Parameters in the order in which they stand. */
  readonly parameters: readonly UrlParameter[];
}

/** Takes a URL or a path with query apart. What is badly encoded is kept as it stands; nothing throws. */
export function parseRequestUrl(url: string): RequestUrl {
  const hash = url.indexOf('#');
  const text = hash < 0 ? url : url.slice(0, hash);
  const mark = text.indexOf('?');
  const address = mark < 0 ? text : text.slice(0, mark);
  const host = hostOf(address);
  const segments: string[] = [];
  for (const segment of address.slice(host?.length ?? 0).split('/')) {
    if (segment !== '') segments.push(decoded(segment));
  }
  const parameters = mark < 0 ? [] : parseQuery(text.slice(mark + 1));
  return host === undefined ? { segments, parameters } : { host, segments, parameters };
}

/** Scheme and host of an absolute address. */
function hostOf(address: string): string | undefined {
  const colon = address.indexOf('://');
  if (colon < 0 || !/^[a-z][a-z0-9+.-]*$/i.test(address.slice(0, colon))) return undefined;
  const end = address.indexOf('/', colon + 3);
  return end < 0 ? address : address.slice(0, end);
}

/** The parameters of a query, or of a body of type `application/x-www-form-urlencoded`. */
export function parseQuery(query: string): readonly UrlParameter[] {
  const parameters: UrlParameter[] = [];
  for (const part of query.split('&')) {
    if (part === '') continue;
    const equals = part.indexOf('=');
    const name = equals < 0 ? part : part.slice(0, equals);
    parameters.push({ name: plain(name), value: equals < 0 ? '' : plain(part.slice(equals + 1)) });
  }
  return parameters;
}

function plain(text: string): string {
  return decoded(text.includes('+') ? text.replaceAll('+', ' ') : text);
}

function decoded(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** What `Reference.reference` points at, by its form. */
export type ReferenceTarget =
  /** A resource within the same resource: `#med1`. */
  | { readonly form: 'contained'; readonly id: string }
  /** A resource on a server; without `base` on the server of the resource that refers. */
  | { readonly form: 'resource'; readonly base?: string; readonly type: string; readonly id: string }
  /** Anything else, such as `urn:uuid:...`. */
  | { readonly form: 'uri'; readonly uri: string };

const typeForm = /^[A-Z][A-Za-z]{2,39}$/;
const idForm = /^[A-Za-z0-9\-._]{1,128}$/;

/** Takes `Reference.reference` apart; `/_history/...` is left out, since a version does not change who is meant. */
export function parseReference(reference: string): ReferenceTarget {
  const text = reference.trim();
  if (text.startsWith('#')) return { form: 'contained', id: text.slice(1) };
  const history = text.indexOf('/_history/');
  const end = history < 0 ? text.length : history;
  const beforeId = text.lastIndexOf('/', end - 1);
  const beforeType = text.lastIndexOf('/', beforeId - 1);
  const id = text.slice(beforeId + 1, end);
  const type = text.slice(beforeType + 1, Math.max(0, beforeId));
  if (!idForm.test(id) || !typeForm.test(type)) return { form: 'uri', uri: text };
  const base = text.slice(0, Math.max(0, beforeType));
  return base === '' ? { form: 'resource', type, id } : { form: 'resource', base, type, id };
}

/** The last two segments of a fullUrl, `Condition/a1`: enough to find it back. A urn stays whole. */
export function resourceName(fullUrl: string): string {
  if (!/^https?:/i.test(fullUrl)) return fullUrl;
  return fullUrl.split('/').slice(-2).join('/');
}

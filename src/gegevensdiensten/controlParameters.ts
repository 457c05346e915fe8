/** Parameters that say how an answer is written and cut into pages, not what is asked. */
export const controlParameters: ReadonlySet<string> = new Set([
  '_format',
  '_pretty',
  '_count',
  '_total',
  '_sort',
  '_getpages',
  '_getpagesoffset',
  '_bundletype',
  '_page',
  '_offset',
  'page',
]);

// Only its types: without them there is nothing to add to.
import type {} from 'vitest';
import type { PgoKetenMatchers } from './matchers/createMatchers.js';

export * from './matchers.js';

declare module 'vitest' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type, @typescript-eslint/no-explicit-any -- as vitest declares it
  interface Matchers<T = any> extends PgoKetenMatchers<T> {}
}

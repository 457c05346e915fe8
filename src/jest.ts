// Only its types: without them there is nothing to add to.
import type {} from 'expect';
import type { PgoKetenMatchers } from './matchers/createMatchers.js';

export * from './matchers.js';

declare module 'expect' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type, @typescript-eslint/no-unused-vars -- as jest declares it
  interface Matchers<R extends void | Promise<void>, T = unknown> extends PgoKetenMatchers<R> {}
}

declare global {
  // eslint-disable-next-line no-restricted-syntax, @typescript-eslint/no-namespace -- @types/jest declares a namespace
  namespace jest {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type, @typescript-eslint/no-unused-vars -- as it declares it
    interface Matchers<R, T = {}> extends PgoKetenMatchers<R> {}
  }
}

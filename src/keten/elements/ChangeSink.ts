import type { ElementChange } from './ElementChange.js';
import type { MatchContext } from './MatchContext.js';

/** Where the comparison of one element puts what it finds, and what it may ask. */
export interface ChangeSink {
  readonly context: MatchContext;
  emit(change: ElementChange): void;
  /** Compares what is left of two elements, part by part. */
  parts(
    before: Readonly<Record<string, unknown>>,
    after: Readonly<Record<string, unknown>>,
    path: string,
    except: ReadonlySet<string>,
  ): void;
  /** Compares two values of one simple element; either may be absent. */
  simple(name: string, before: unknown, after: unknown, path: string): void;
}

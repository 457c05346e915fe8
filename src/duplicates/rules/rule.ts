import type { Need, SameFactRule } from '../SameFactRule.js';

type Needs = Readonly<Record<string, Need>>;

/** Makes rules, by how sure they are of what they need. */
export const rule = {
  certain: (needs: Needs): SameFactRule => ({ certainty: 'certain', needs }),
  probable: (needs: Needs): SameFactRule => ({ certainty: 'probable', needs }),
  possible: (needs: Needs): SameFactRule => ({ certainty: 'possible', needs }),
  /** The fields together are a number. */
  identity: (needs: Needs): SameFactRule => ({ certainty: 'certain', needs, identity: true }),
  /** Probable between two sources, that each tell little. */
  betweenSources: (needs: Needs): SameFactRule => ({ certainty: 'probable', needs, acrossSources: true }),
};

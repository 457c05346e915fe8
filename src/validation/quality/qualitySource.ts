import type { RuleSource } from '../../finding/RuleMetadata.js';

/**
 * The source of a rule on what people can make sense of: mostly no standard asks it, so our own analysis of what a
 * reader needs, unless the standard has a word on it.
 */
export function qualitySource(section: string): RuleSource {
  return { document: 'pgo-keten, interpretability', section };
}

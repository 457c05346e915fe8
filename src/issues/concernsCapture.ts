import type { Finding } from '../finding/Finding.js';
import type { RuleRegistry } from '../finding/RuleRegistry.js';

/** True for a recording that is damaged or holds nothing of the chain: nobody in the chain has to act on it. */
export function concernsCapture({ code }: Finding, rules: RuleRegistry): boolean {
  return rules.get(code)?.concerns === 'capture';
}

import type { Language } from '../foundation/Language.js';
import type { Finding } from './Finding.js';
import type { RuleRegistry } from './RuleRegistry.js';

/** The sentence of a finding, made of its code and evidence; a code that is not in the registry names itself. */
export function describeFinding(finding: Finding, language: Language, registry: RuleRegistry): string {
  const rule = registry.get(finding.code);
  return rule === undefined ? `${finding.code}.` : rule.text[language](finding.evidence as never);
}

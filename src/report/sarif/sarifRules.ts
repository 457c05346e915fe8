import type { FindingCode } from '../../finding/FindingCode.js';
import type { AnyRule } from '../../finding/RuleRegistry.js';
import type { Language } from '../../foundation/Language.js';
import { explainSymptom } from '../../issues/describe/explainSymptom.js';
import type { WriteOptions } from '../WriteOptions.js';

/** A rule as SARIF describes it (`reportingDescriptor`). */
export interface SarifRule {
  readonly id: string;
  readonly shortDescription: { readonly text: string };
  readonly help?: { readonly text: string };
  readonly helpUri?: string;
  readonly defaultConfiguration: { readonly level: 'error' | 'warning' | 'note' };
  readonly properties?: { readonly tags: readonly string[] };
}

/** The rules that results name, in the order in which they were first named. */
export interface SarifRules {
  indexOf(code: string): number;
  used(): readonly SarifRule[];
}

/** Collects the rules of one run while its results are written. */
export function createSarifRules({ rules, language }: WriteOptions): SarifRules {
  const indexes = new Map<string, number>();
  return {
    indexOf(code) {
      const index = indexes.get(code) ?? indexes.size;
      indexes.set(code, index);
      return index;
    },
    used: () => [...indexes.keys()].map((code) => sarifRule(code, rules.get(code as FindingCode), language)),
  };
}

function sarifRule(code: string, rule: AnyRule | undefined, language: Language): SarifRule {
  if (rule === undefined) {
    return { id: code, shortDescription: { text: code }, defaultConfiguration: { level: 'warning' } };
  }
  const { severity, title, source, symptom } = rule;
  const cited = [source.document, source.section].filter((part) => part !== undefined).join(', ');
  const sourceWord = language === 'nl' ? 'Bron' : 'Source';
  return {
    id: code,
    shortDescription: { text: title[language] },
    help: { text: `${sourceWord}: ${cited}.\n\n${explainSymptom(symptom, language)}` },
    ...(source.url !== undefined && { helpUri: source.url }),
    defaultConfiguration: {
      level: severity === 'warning' ? 'warning' : severity === 'information' ? 'note' : 'error',
    },
    properties: { tags: [code.slice(0, code.indexOf('/')), symptom] },
  };
}

import { createRuleRegistry } from './finding/RuleRegistry.js';
import type { RuleRegistry } from './finding/RuleRegistry.js';
import { gegevensdienstRules } from './gegevensdiensten/rules/rules.js';
import { listRules } from './gegevensdiensten/lists/rules.js';
import { readingRules } from './reading/rules.js';
import { bundleRules } from './validation/bundle/rules.js';
import { exchangeRules } from './validation/exchange/rules.js';
import { questionnaireRules } from './validation/questionnaire/rules.js';
import { oauthRules } from './validation/oauth/rules.js';
import { qualityRules } from './validation/quality/rules.js';
import { validationFindings } from './validation/validationFindings.js';
import { walkRules } from './validation/profile/rules.js';

/** Every code that this package can report, with its texts: the rules, and what walk and readers report. */
export const rules: RuleRegistry = createRuleRegistry([
  ...readingRules,
  ...validationFindings,
  ...walkRules,
  ...bundleRules,
  ...questionnaireRules,
  ...qualityRules,
  ...exchangeRules,
  ...oauthRules,
  ...gegevensdienstRules,
  ...listRules,
]);

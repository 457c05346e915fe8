import { assertNever } from '../../foundation/assertNever.js';
import type { Language, Translated } from '../../foundation/Language.js';
import type { Symptom } from '../../taxonomy/symptoms.js';
import type { SeverityReason } from '../Classification.js';

/** What moved a severity, as a subordinate clause, to follow "omdat" or "because". */
export function severityReasonText(reason: SeverityReason, symptom: Symptom, language: Language): string {
  return textOf(reason, symptom)[language];
}

function textOf(reason: SeverityReason, { severity }: Symptom): Translated {
  switch (reason.reason) {
    case 'symptom-raised':
      return (
        severity.raise?.condition ?? { nl: 'de omstandigheden dat vragen', en: 'the circumstances ask it' }
      );
    case 'unreadable':
      return { nl: 'het antwoord niet te lezen is', en: 'the answer cannot be read' };
    case 'privacy':
      return {
        nl: 'er iets staat dat daar niet gezien mag worden',
        en: 'something stands where it may not be seen',
      };
    case 'at-most':
      return reason.finding === 'warning'
        ? { nl: 'alle bevindingen waarschuwingen zijn', en: 'all findings are warnings' }
        : { nl: 'alle bevindingen informatief zijn', en: 'all findings are informative' };
    case 'carrier':
      return {
        nl: 'het om personen, organisaties of middelen gaat die elk antwoord herhaalt',
        en: 'it concerns persons, organisations or products that every answer repeats',
      };
    default:
      return assertNever(reason);
  }
}

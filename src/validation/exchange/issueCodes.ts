import type { FhirResource } from '../../fhir/FhirResource.js';
import { isRecord } from '../../foundation/isRecord.js';

/** The codes in an OperationOutcome: from a required value set, so they hold nothing of a record. */
export function issueCodes(body: FhirResource | undefined): readonly string[] {
  const issues = body?.resourceType === 'OperationOutcome' ? body['issue'] : undefined;
  if (!Array.isArray(issues)) return [];
  const codes = new Set<string>();
  for (const issue of issues as readonly unknown[]) {
    const code = isRecord(issue) ? issue['code'] : undefined;
    if (typeof code === 'string' && /^[a-z-]{1,40}$/.test(code)) codes.add(code);
  }
  return [...codes];
}

import { isRecord } from '../foundation/isRecord.js';
import type { FoundValue } from './resourceFindings.js';
import { noResourceType, notAResource } from './resourceFindings.js';
import type { TextPoint, TextProblem } from './TextProblem.js';
import { textProblem } from './TextProblem.js';

/** Why a value that stands where a resource belongs is none. */
export function resourceProblem(value: unknown, point: TextPoint = {}): TextProblem {
  if (!isRecord(value)) return textProblem(notAResource, { found: kindOf(value) }, point);
  const { resourceType } = value;
  const found = resourceType === undefined ? 'nothing' : resourceType === '' ? 'empty' : kindOf(resourceType);
  return textProblem(noResourceType, { found }, point);
}

function kindOf(value: unknown): FoundValue {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return value.length === 0 ? 'empty-array' : 'array';
  const type = typeof value;
  return type === 'string' || type === 'number' || type === 'boolean' ? type : 'object';
}

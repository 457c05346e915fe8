import type { FhirResource } from '../../fhir/FhirResource.js';
import { isRecord } from '../../foundation/isRecord.js';
import { readTypedValue } from './readTypedValue.js';
import type { ResponseAnswer, ResponseItem } from './ResponseItem.js';

const maxDepth = 50;

/** The items of a QuestionnaireResponse, and all of them by linkId in document order. */
export interface ResponseItems {
  readonly items: readonly ResponseItem[];
  readonly byLinkId: ReadonlyMap<string, readonly ResponseItem[]>;
}

/** Reads the items of a QuestionnaireResponse; what is malformed is left out, since the walk reports it. */
export function readResponseItems(response: FhirResource): ResponseItems {
  const byLinkId = new Map<string, ResponseItem[]>();
  let order = 0;
  const itemsOf = (
    value: unknown,
    path: string,
    parent: ResponseItem | undefined,
  ): readonly ResponseItem[] => {
    const depth = (parent?.depth ?? 0) + 1;
    if (!Array.isArray(value) || depth > maxDepth) return [];
    return value.flatMap((element: unknown, index) => {
      const linkId = isRecord(element) ? element['linkId'] : undefined;
      if (!isRecord(element) || typeof linkId !== 'string') return [];
      const at = `${path}item[${index}]`;
      const answers: ResponseAnswer[] = [];
      const items: ResponseItem[] = [];
      const item: ResponseItem = { linkId, path: at, parent, order: order++, depth, answers, items };
      const known = byLinkId.get(linkId);
      if (known === undefined) byLinkId.set(linkId, [item]);
      else known.push(item);
      answers.push(...answersOf(element['answer'], at, item));
      items.push(...itemsOf(element['item'], `${at}.`, item));
      return [item];
    });
  };
  const answersOf = (value: unknown, path: string, item: ResponseItem): readonly ResponseAnswer[] => {
    if (!Array.isArray(value)) return [];
    return value.flatMap((answer: unknown, index) => {
      if (!isRecord(answer)) return [];
      const at = `${path}.answer[${index}]`;
      return [
        { path: at, value: readTypedValue(answer, 'value'), items: itemsOf(answer['item'], `${at}.`, item) },
      ];
    });
  };
  return { items: itemsOf(response['item'], '', undefined), byLinkId };
}

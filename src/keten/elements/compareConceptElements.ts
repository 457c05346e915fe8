import { isRecord } from '../../foundation/isRecord.js';
import { normaliseText } from '../../foundation/normaliseText.js';
import { codeSystemName } from '../../identity/terminology/codeSystemName.js';
import type { ChangeSink } from './ChangeSink.js';
import type { Parts } from './shapes.js';

/** A coding with where it stands. */
interface PlacedCoding {
  readonly path: string;
  readonly coding: Parts;
  readonly system: string;
  readonly code: string;
  readonly key: string;
}

const conceptOwn: ReadonlySet<string> = new Set(['coding', 'text', 'id']);
const codingOwn: ReadonlySet<string> = new Set([
  'system',
  'version',
  'code',
  'display',
  'userSelected',
  'id',
]);

/**
 * Compares two concepts: codings by their code, whatever their order, and the words beside them. The version of a
 * code system, and which coding a person chose, say nothing more of what is meant.
 */
export function compareConceptElements(
  before: Parts,
  after: Parts,
  path: string,
  name: string,
  sink: ChangeSink,
): void {
  const left = codingsOf(before['coding'], path);
  const right = codingsOf(after['coding'], path);
  const { pairs, lost, added } = pairCodings(left, right);
  for (const [a, b] of pairs) compareCodings(a, b, name, sink);
  for (const { path: at, coding, key } of lost) {
    const twin = right.some((other) => other.key === key);
    sink.emit({ of: 'presence', path: at, name: 'coding', before: coding, after: undefined, twin });
  }
  for (const { path: at, coding, key } of added) {
    const twin = left.some((other) => other.key === key);
    sink.emit({ of: 'presence', path: at, name: 'coding', before: undefined, after: coding, twin });
  }
  sink.simple('text', before['text'], after['text'], `${path}.text`);
  sink.parts(before, after, path, conceptOwn);
}

/** Compares two codings that stand by themselves. */
export function compareCodingElements(
  before: Parts,
  after: Parts,
  path: string,
  name: string,
  sink: ChangeSink,
): void {
  compareCodings(placed(before, path), placed(after, path), name, sink);
}

function compareCodings(a: PlacedCoding, b: PlacedCoding, name: string, sink: ChangeSink): void {
  const { path } = a;
  const [before, after] = [a.coding, b.coding];
  // A code without a system is what the other release writes as a concept.
  const bare = sink.context.acrossReleases !== undefined && (a.system === '' || b.system === '');
  if (a.key !== b.key && !(bare && a.code === b.code)) {
    if (a.code !== '' && b.code !== '') {
      const sameMeaning =
        sink.context.sameMeaning(
          { system: a.system, code: a.code, key: a.key },
          { system: b.system, code: b.code, key: b.key },
        ) || sameDisplay(before, after);
      const part = bare || a.system === b.system ? '.code' : a.code === b.code ? '.system' : '';
      sink.emit({ of: 'code', path: path + part, name, before: a.code, after: b.code, sameMeaning });
      // With another meaning come other words: they are no change of their own.
      if (part === '' || !sameMeaning) return;
    } else {
      sink.simple('code', before['code'], after['code'], `${path}.code`);
      sink.simple('system', before['system'], after['system'], `${path}.system`);
    }
  }
  // What is a bare code in one release has no words there.
  if (!bare) sink.simple('display', before['display'], after['display'], `${path}.display`);
  sink.parts(before, after, path, codingOwn);
}

function codingsOf(codings: unknown, path: string): readonly PlacedCoding[] {
  const list = Array.isArray(codings) ? (codings as readonly unknown[]) : isRecord(codings) ? [codings] : [];
  return list.flatMap((coding, index) =>
    isRecord(coding) ? [placed(coding, `${path}.coding[${index}]`)] : [],
  );
}

function placed(coding: Parts, path: string): PlacedCoding {
  const { system, code, display } = coding;
  const name = typeof system === 'string' ? codeSystemName(system) : '';
  const text = typeof code === 'string' ? code.trim() : '';
  const key = text === '' ? `${name}|"${typeof display === 'string' ? display : ''}` : `${name}|${text}`;
  return { path, coding, system: name, code: text, key };
}

/** Equal codes first, then equal words, then equal systems, then what is left in order. */
function pairCodings(
  left: readonly PlacedCoding[],
  right: readonly PlacedCoding[],
): {
  readonly pairs: readonly (readonly [PlacedCoding, PlacedCoding])[];
  readonly lost: readonly PlacedCoding[];
  readonly added: readonly PlacedCoding[];
} {
  const pairs: (readonly [PlacedCoding, PlacedCoding])[] = [];
  const open = new Set(right);
  let waiting = left;
  for (const fits of [
    (a: PlacedCoding, b: PlacedCoding) => a.key === b.key,
    (a: PlacedCoding, b: PlacedCoding) => sameDisplay(a.coding, b.coding),
    (a: PlacedCoding, b: PlacedCoding) => a.system === b.system,
    () => true,
  ]) {
    const rest: PlacedCoding[] = [];
    for (const a of waiting) {
      const match = [...open].find((b) => fits(a, b));
      if (match === undefined) rest.push(a);
      else {
        open.delete(match);
        pairs.push([a, match]);
      }
    }
    waiting = rest;
  }
  return { pairs, lost: waiting, added: [...open] };
}

function sameDisplay(a: Parts, b: Parts): boolean {
  const [left, right] = [a['display'], b['display']];
  if (typeof left !== 'string' || typeof right !== 'string') return false;
  const text = normaliseText(left);
  return text !== '' && text === normaliseText(right);
}

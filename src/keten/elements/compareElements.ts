import { isRecord } from '../../foundation/isRecord.js';
import type { FhirResource } from '../../fhir/FhirResource.js';
import type { ChangeSink } from './ChangeSink.js';
import { choiceOf } from './choiceOf.js';
import { compareCodingElements, compareConceptElements } from './compareConceptElements.js';
import { compareQuantityElements } from './compareQuantityElements.js';
import type { ElementChange } from './ElementChange.js';
import type { MatchContext } from './MatchContext.js';
import { narrativeText } from './narrativeText.js';
import { orderedElements } from './orderedElements.js';
import { pairItems } from './pairItems.js';
import { rootMetadata } from './rootMetadata.js';
import { sameValue } from './sameValue.js';
import type { Parts } from './shapes.js';
import { isAttachment, isCoding, isConcept, isQuantity, isReference } from './shapes.js';

const maxDepth = 40;
/** Beyond this many differences of one fact, more say nothing new. */
const maxChanges = 100;

const nothing: ReadonlySet<string> = new Set();
/** Parts that both releases have in every element that has them. */
const telling: ReadonlySet<string> = new Set(['display', 'text', 'value', 'unit', 'coding', 'data']);
const referenceOwn: ReadonlySet<string> = new Set(['reference', 'display', 'type', 'id']);
/** Where bytes are is for each hop to say. */
const attachmentOwn: ReadonlySet<string> = new Set(['url', 'data', 'id']);

/** What differs in meaning between a fact at one hop and the same fact at a later hop. */
export function compareElements(
  before: FhirResource,
  after: FhirResource,
  context: MatchContext,
): readonly ElementChange[] {
  const walk = new ElementWalk(context);
  walk.parts(before, after, before.resourceType, rootMetadata, true);
  return walk.changes;
}

class ElementWalk implements ChangeSink {
  readonly context: MatchContext;
  readonly changes: ElementChange[] = [];
  #depth = 0;
  /** Above 0 while it is only looked whether anything differs. */
  #trying = 0;

  constructor(context: MatchContext) {
    this.context = context;
  }

  emit(change: ElementChange): void {
    if (this.changes.length < maxChanges) this.changes.push(change);
  }

  parts(before: Parts, after: Parts, path: string, except: ReadonlySet<string>, atRoot = false): void {
    if (this.#depth > maxDepth) return;
    this.#depth += 1;
    const replaced = new Set<string>();
    for (const name in before) {
      if (except.has(name) || (name === 'id' && !atRoot) || isAbsent(before[name])) continue;
      const match = isAbsent(after[name]) ? otherType(name, after, atRoot) : name;
      if (match === undefined || match === name) {
        this.#element(name, before[name], after[name], pathOf(path, name, atRoot), atRoot);
        continue;
      }
      replaced.add(match);
      this.#retyped(choiceOf(name, atRoot)?.name ?? name, before[name], after[match], path);
    }
    for (const name in after) {
      if (except.has(name) || (name === 'id' && !atRoot) || replaced.has(name) || isAbsent(after[name]))
        continue;
      if (isAbsent(before[name]))
        this.#element(name, undefined, after[name], pathOf(path, name, atRoot), atRoot);
    }
    this.#depth -= 1;
  }

  simple(name: string, before: unknown, after: unknown, path: string): void {
    if (isAbsent(before) && isAbsent(after)) return;
    if (isAbsent(before) || isAbsent(after)) this.#presence(name, before, after, path, false);
    else if (!sameValue(name, before, after)) this.emit({ of: 'value', path, name, before, after });
  }

  #element(key: string, before: unknown, after: unknown, path: string, atRoot: boolean): void {
    const name = nameOf(key, atRoot);
    if (Array.isArray(before) || Array.isArray(after)) this.#list(name, listOf(before), listOf(after), path);
    else if (isAbsent(before) || isAbsent(after)) this.#presence(name, before, after, path, false);
    else this.#value(name, before, after, path);
  }

  #value(name: string, before: unknown, after: unknown, path: string): void {
    if (!isRecord(before) || !isRecord(after)) {
      if (isRecord(before) || isRecord(after)) this.#mixed(name, before, after, path);
      else this.simple(name, before, after, path);
    } else if (isConcept(before) && isConcept(after)) compareConceptElements(before, after, path, name, this);
    else if (isQuantity(before) && isQuantity(after)) compareQuantityElements(before, after, path, this);
    else if (isCoding(before) && isCoding(after)) compareCodingElements(before, after, path, name, this);
    else if (isReference(before) && isReference(after)) this.#reference(name, before, after, path);
    else if (this.context.acrossReleases !== undefined && isReference(before) !== isReference(after)) return;
    else if (isAttachment(before) || isAttachment(after)) this.#attachment(before, after, path);
    else if (typeof before['div'] === 'string' && typeof after['div'] === 'string') {
      this.simple('text', narrativeText(before['div']), narrativeText(after['div']), `${path}.div`);
    } else this.parts(before, after, path, nothing);
  }

  /** A choice of another type: two dates or texts can be compared, other values can't. */
  #retyped(name: string, before: unknown, after: unknown, within: string): void {
    const path = `${within}.${name}`;
    if (isRecord(before) || isRecord(after)) this.emit({ of: 'value', path, name, before, after });
    else this.simple(name, before, after, path);
  }

  /** A code became a concept or the reverse, as between the releases; anything else is another value. */
  #mixed(name: string, before: unknown, after: unknown, path: string): void {
    const [left, right] = [asConcept(before), asConcept(after)];
    const across = this.context.acrossReleases !== undefined;
    if (left !== undefined && right !== undefined && across) {
      compareConceptElements(left, right, path, name, this);
    } else if (!across) this.emit({ of: 'value', path, name, before, after });
  }

  #list(name: string, before: readonly unknown[], after: readonly unknown[], path: string): void {
    if (before.length === after.length && this.#sameInOrder(name, before, after, path)) return;
    const { equal, changed, lost, added } = pairItems(before, after, this.context);
    for (const [from, to] of changed) this.#value(name, before[from], after[to], `${path}[${from}]`);
    for (const { index, twin } of lost)
      this.#presence(name, before[index], undefined, `${path}[${index}]`, twin);
    for (const { index, twin } of added)
      this.#presence(name, undefined, after[index], `${path}[${index}]`, twin);
    if (!orderedElements.has(name) || !outOfOrder(equal)) return;
    this.emit({ of: 'order', path, name, before, after });
  }

  /** Whether items at the same place are equal; this keeps lists that did not change cheap. */
  #sameInOrder(name: string, before: readonly unknown[], after: readonly unknown[], path: string): boolean {
    const found = this.changes.length;
    this.#trying += 1;
    for (let index = 0; index < before.length && this.changes.length === found; index++) {
      const [left, right] = [before[index], after[index]];
      if (isAbsent(left) && isAbsent(right)) continue;
      this.#value(name, left, right, path);
    }
    this.#trying -= 1;
    const same = this.changes.length === found && found < maxChanges;
    this.changes.length = found;
    return same;
  }

  #reference(name: string, before: Parts, after: Parts, path: string): void {
    const [left, right] = [before['reference'], after['reference']];
    if (typeof left === 'string' && left !== '') {
      const target = typeof right === 'string' && right !== '' ? right : undefined;
      const leads = this.context.references(left, target);
      if (leads === 'elsewhere' || leads === 'nowhere') {
        this.emit({ of: 'reference', path: `${path}.reference`, name, before: left, after: right, leads });
      } else if (leads === 'adoptable' && target !== undefined) this.#adopt(left, target, path, name);
    }
    this.simple('display', before['display'], after['display'], `${path}.display`);
    this.parts(before, after, path, referenceOwn);
  }

  /** While it is only looked whether lists are equal, facts that are not yet paired count as different. */
  #adopt(before: string, after: string, path: string, name: string): void {
    if (this.#trying === 0) this.context.adopt(before, after);
    else this.emit({ of: 'reference', path, name, before, after, leads: 'elsewhere' });
  }

  #attachment(before: Parts, after: Parts, path: string): void {
    if ('data' in before && 'data' in after)
      this.simple('data', before['data'], after['data'], `${path}.data`);
    // Bytes in place or behind an address are two ways to give one file.
    const had = !isAbsent(before['data']) || !isAbsent(before['url']);
    const has = !isAbsent(after['data']) || !isAbsent(after['url']);
    if (had && !has) {
      const part = isAbsent(before['data']) ? 'url' : 'data';
      this.#presence(part, before[part], undefined, `${path}.${part}`, false);
    }
    this.parts(before, after, path, attachmentOwn);
  }

  #presence(name: string, before: unknown, after: unknown, path: string, twin: boolean): void {
    // Where it is not known how the releases differ, only words and values tell what is missing.
    if (this.context.acrossReleases === 'as-written' && !(this.#depth > 1 && telling.has(name))) return;
    const present = (value: unknown): unknown => (isAbsent(value) ? undefined : value);
    this.emit({ of: 'presence', path, name, before: present(before), after: present(after), twin });
  }
}

/** The element of the same choice with another type. */
function otherType(key: string, after: Parts, atRoot: boolean): string | undefined {
  const choice = choiceOf(key, atRoot);
  if (choice === undefined) return undefined;
  return Object.keys(after).find(
    (other) => choiceOf(other, atRoot)?.name === choice.name && !isAbsent(after[other]),
  );
}

function pathOf(path: string, key: string, atRoot: boolean): string {
  const choice = choiceOf(key, atRoot);
  if (choice !== undefined) return `${path}.${choice.name}.ofType(${choice.type})`;
  // What stands beside a simple value (extensions) stands under its name without the underscore.
  return `${path}.${key.startsWith('_') ? key.slice(1) : key}`;
}

function nameOf(key: string, atRoot: boolean): string {
  return choiceOf(key, atRoot)?.name ?? key;
}

function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return isAbsent(value) ? [] : [value];
}

function isAbsent(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true;
  if (Array.isArray(value)) return value.length === 0;
  return isRecord(value) && Object.keys(value).length === 0;
}

function asConcept(value: unknown): Parts | undefined {
  if (isRecord(value)) return isConcept(value) ? value : isCoding(value) ? { coding: [value] } : undefined;
  return typeof value === 'string' ? { coding: [{ code: value }] } : undefined;
}

function outOfOrder(pairs: readonly (readonly [number, number])[]): boolean {
  return pairs.some(([, at], index) => index > 0 && at < (pairs[index - 1]?.[1] ?? 0));
}

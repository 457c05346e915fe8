import { elementPathSteps } from '../../fhir/elementPathSteps.js';
import type { ElementPathStep } from '../../fhir/elementPathSteps.js';
import type { LineIndex } from '../../foundation/createLineIndex.js';
import { lazy } from '../../foundation/lazy.js';
import type { PathStart, Places } from '../Places.js';
import type { ReadLimits } from '../ReadLimits.js';
import { parseXml } from './parseXml.js';
import type { XmlAttribute, XmlElement } from './XmlElement.js';
import { attributeOf } from './XmlElement.js';

/** Finds places in XML. The text is parsed again when the first is asked for: until then nothing is kept of it. */
export function createXmlPlaces(text: string, lines: LineIndex, limits: ReadLimits): Places {
  const root = lazy(() => parseXml(text, limits).root);
  const childrenOf = createChildIndex();
  const find = (path: string, { resource = 0, entry }: PathStart = {}): Found | undefined => {
    const outermost = resource === 0 ? root() : undefined;
    if (outermost === undefined) return undefined;
    let start = outermost;
    if (entry !== undefined) {
      const item = childrenOf(start, 'entry')[entry];
      const holder = item === undefined ? undefined : childrenOf(item, 'resource')[0];
      const inEntry = holder?.children[0];
      if (inEntry === undefined) return { place: holder ?? item ?? start, exact: false };
      start = inEntry;
    }
    return follow(start, elementPathSteps(path).slice(1), childrenOf);
  };
  return {
    placeOf: (path, start) => {
      const found = find(path, start);
      if (found === undefined) return undefined;
      const offset = found.place.start;
      return { ...lines.positionAt(offset), offset, exact: found.exact };
    },
    literalOf: (path, start) => {
      const found = find(path, start);
      if (found?.exact !== true || !('children' in found.place)) return undefined;
      const literal = attributeOf(found.place, 'value')?.value;
      return literal !== undefined && /^[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(literal)
        ? literal
        : undefined;
    },
    positionAt: (offset) => lines.positionAt(offset),
  };
}

interface Found {
  readonly place: XmlElement | XmlAttribute;
  /** False when steps remain that lead nowhere. */
  readonly exact: boolean;
}

type ChildIndex = (element: XmlElement, name: string) => readonly XmlElement[];

/** Children by name, looked up once for each element that is asked. */
function createChildIndex(): ChildIndex {
  const byElement = new Map<XmlElement, Map<string, XmlElement[]>>();
  return (element, name) => {
    let byName = byElement.get(element);
    if (byName === undefined) {
      byName = new Map();
      for (const child of element.children) {
        const known = byName.get(child.name);
        if (known === undefined) byName.set(child.name, [child]);
        else known.push(child);
      }
      byElement.set(element, byName);
    }
    return byName.get(name) ?? [];
  };
}

function follow(root: XmlElement, steps: readonly ElementPathStep[], childrenOf: ChildIndex): Found {
  let at = root;
  for (let index = 0; index < steps.length; index++) {
    const step = steps[index];
    if (step?.kind !== 'element') continue;
    const next = steps[index + 1];
    const found = childrenNamed(at, step.name, next?.kind === 'type' ? next.type : undefined, childrenOf);
    const chosen = found[next?.kind === 'index' ? next.index : 0];
    if (chosen === undefined) {
      const attribute = index === steps.length - 1 ? attributeOf(at, step.name) : undefined;
      return { place: attribute ?? at, exact: attribute !== undefined };
    }
    at = chosen;
  }
  return { place: at, exact: true };
}

/** The elements that a step leads to; where a resource stands in between, the path says nothing of it. */
function childrenNamed(
  parent: XmlElement,
  name: string,
  type: string | undefined,
  childrenOf: ChildIndex,
): readonly XmlElement[] {
  const named = choiceNamed(parent, name, type, childrenOf);
  const [only] = parent.children;
  if (named.length > 0 || only === undefined || parent.children.length > 1) return named;
  return /^[A-Z]/.test(only.name) ? choiceNamed(only, name, type, childrenOf) : named;
}

function choiceNamed(
  parent: XmlElement,
  name: string,
  type: string | undefined,
  childrenOf: ChildIndex,
): readonly XmlElement[] {
  const plain = childrenOf(parent, name);
  if (plain.length > 0) return plain;
  if (type !== undefined) return childrenOf(parent, name + type.charAt(0).toUpperCase() + type.slice(1));
  return parent.children.filter(
    (child) => child.name.startsWith(name) && /^[A-Z]/.test(child.name.slice(name.length)),
  );
}

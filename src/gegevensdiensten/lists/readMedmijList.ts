import { cantTellFinding, failedFinding } from '../../finding/createFinding.js';
import type { Finding } from '../../finding/Finding.js';
import { createLineIndex } from '../../foundation/createLineIndex.js';
import { createFindingCollector } from '../../reading/FindingCollector.js';
import { readLimits } from '../../reading/ReadLimits.js';
import { receiveText } from '../../reading/receiveText.js';
import { shownName } from '../../reading/shownName.js';
import { parseXml } from '../../reading/xml/parseXml.js';
import type { XmlElement } from '../../reading/xml/XmlElement.js';
import { resolveReferences } from '../../reading/xml/xmlText.js';
import type { ListPlaces } from './checkListForm.js';
import { checkListForm } from './checkListForm.js';
import { listEditionUnknown, listUnknown } from './listFindings.js';
import { listForms } from './listForms.js';
import type { ListElement, MedmijListKind } from './MedmijList.js';

/** A list as it was read. */
export interface MedmijListReading {
  /** Undefined when it is none of the lists that are known. */
  readonly kind: MedmijListKind | undefined;
  /** The outermost element, when there is one. */
  readonly list?: ListElement;
  /** Line and column of its elements. */
  readonly placeOf: ListPlaces;
  readonly findings: readonly Finding[];
}

/** Reads one list of MedMij and holds it against its form. Nothing in the text makes it throw. */
export function readMedmijList(content: string | Uint8Array): MedmijListReading {
  const limits = readLimits();
  const { text = '', problems: ofText } = receiveText(content, limits);
  const lines = createLineIndex(text);
  const collector = createFindingCollector({ evidence: 'masked', limit: limits.findings, lines });
  const { root, problems, omitted } = parseXml(text, limits);
  for (const problem of [...ofText, ...problems]) collector.report(problem);
  collector.omit(omitted);
  const placeOf: ListPlaces = ({ start }, path) => ({ path, ...lines.positionAt(start) });
  if (root === undefined || !isListKind(root.name)) {
    const evidence = { root: root === undefined ? '' : shownName(root.name) };
    collector.add(failedFinding(listUnknown, { path: '' }, evidence, collector));
    return { kind: undefined, placeOf, findings: collector.findings() };
  }
  const { namespaces, root: form } = listForms[root.name];
  const list = elementOf(root, text);
  if (!namespaces.includes(root.namespace)) {
    const evidence = { list: root.name, namespace: root.namespace.slice(0, 100) };
    const place = placeOf(list, root.name);
    collector.add(cantTellFinding(listEditionUnknown, 'norm-uncertain', place, evidence, collector));
  }
  for (const finding of checkListForm(list, form, placeOf)) collector.add(finding);
  return { kind: root.name, list, placeOf, findings: collector.findings() };
}

/** True for a text or bytes that start as one of the lists does. */
export function looksLikeMedmijList(content: string | Uint8Array): boolean {
  const start =
    typeof content === 'string'
      ? content.slice(0, 2000)
      : new TextDecoder().decode(content.subarray(0, 2000));
  const name = /^\s*<(?:[\w-]+:)?([A-Za-z]+)[\s>/]/.exec(start.replace(/<\?[^>]*>|<!--[^>]*-->/g, ''))?.[1];
  return name !== undefined && isListKind(name);
}

function isListKind(name: string): name is MedmijListKind {
  return Object.hasOwn(listForms, name);
}

function elementOf({ name, children, text: at, start }: XmlElement, source: string): ListElement {
  const leaf = children.length === 0 && at !== undefined;
  const end = leaf ? source.indexOf('<', at) : -1;
  return {
    name,
    start,
    text: end < 0 ? '' : resolveReferences(source.slice(at, end), () => undefined).trim(),
    children: children.map((child) => elementOf(child, source)),
  };
}

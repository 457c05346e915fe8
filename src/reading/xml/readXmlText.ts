import type { CompiledDefinitions } from '../../definitions/CompiledDefinitions.js';
import { compiledDefinitions } from '../../definitions/CompiledDefinitions.js';
import type { DefinitionSet } from '../../definitions/DefinitionSet.js';
import type { FhirResource } from '../../fhir/FhirResource.js';
import type { Release } from '../../fhir/Release.js';
import { cantTellFinding } from '../../finding/createFinding.js';
import type { LineIndex } from '../../foundation/createLineIndex.js';
import type { FindingCollector } from '../FindingCollector.js';
import type { ReadLimits } from '../ReadLimits.js';
import type { ReadResource } from '../ReadResource.js';
import { shownName } from '../shownName.js';
import type { TextContent } from '../TextContent.js';
import type { TextProblem } from '../TextProblem.js';
import { textProblem } from '../TextProblem.js';
import { definitionsNeeded, notFhirXml, wrongNamespace } from './contentFindings.js';
import { convertXml } from './convertXml.js';
import { createXmlPlaces } from './createXmlPlaces.js';
import { parseXml } from './parseXml.js';
import { visitXmlSamples } from './visitXmlSamples.js';
import type { XmlElement } from './XmlElement.js';
import { namespaces } from './XmlElement.js';

/** What reading XML text takes. */
export interface XmlTextOptions {
  readonly lines: LineIndex;
  readonly limits: ReadLimits;
  readonly collector: FindingCollector;
  readonly definitions: readonly DefinitionSet[];
}

/** Reads XML text: one resource. What it holds can be told only when its release is known. */
export function readXmlText(text: string, options: XmlTextOptions): TextContent {
  const { lines, limits, collector, definitions } = options;
  const { root, problems, omitted } = parseXml(text, limits);
  for (const problem of problems) collector.report(problem);
  collector.omit(omitted);
  const resource = root !== undefined && isFhir(root, collector) ? root : undefined;
  return {
    form: 'xml',
    places: createXmlPlaces(text, lines, limits),
    samples: (visit) => {
      if (resource !== undefined) visitXmlSamples(resource, visit);
    },
    resources: (release) => {
      if (resource === undefined || release === undefined) return [];
      const set = definitions.find((candidate) => candidate.release === release);
      if (set !== undefined) return [convert(resource, compiledDefinitions(set), options)];
      reportNeed(release, collector);
      return [];
    },
  };
}

/** A resource without namespace is read all the same; anything else in another namespace is something else. */
function isFhir({ name, namespace, start }: XmlElement, collector: FindingCollector): boolean {
  if (namespace === namespaces.fhir) return true;
  const point = { offset: start };
  if (namespace === '' && /^[A-Z]/.test(name)) {
    const evidence = { name: shownName(name), found: '', read: 'as-fhir' } as const;
    collector.report(textProblem(wrongNamespace, evidence, point));
    return true;
  }
  const shown = /^[\w:/.#-]{0,80}$/.test(namespace) ? namespace : shownName(namespace);
  collector.report(textProblem(notFhirXml, { name: shownName(name), namespace: shown }, point));
  return false;
}

function convert(
  root: XmlElement,
  definitions: CompiledDefinitions,
  { limits, collector }: XmlTextOptions,
): ReadResource {
  const problems: TextProblem[] = [];
  const { namespace } = root;
  const report = (problem: TextProblem): void => {
    if (problems.length < limits.findings) problems.push(problem);
    else collector.omit(1);
  };
  const resource: FhirResource = convertXml(root, { definitions, namespace, report });
  for (const problem of problems) collector.report(problem, { value: resource });
  return { resource, index: 0 };
}

function reportNeed(release: Release, collector: FindingCollector): void {
  collector.add(
    cantTellFinding(definitionsNeeded, 'definition-unknown', { path: '' }, { release }, collector),
  );
}

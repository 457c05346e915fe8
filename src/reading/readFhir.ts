import { createLineIndex } from '../foundation/createLineIndex.js';
import { createFindingCollector } from './FindingCollector.js';
import { readContent } from './readContent.js';
import type { ReadResource } from './ReadResource.js';
import type { ReadResources, ReadResult } from './ReadResult.js';
import type { ReadOptions } from './ReadSettings.js';
import { readSettings } from './ReadSettings.js';
import { receiveText } from './receiveText.js';
import { detectRelease } from './release/detectRelease.js';

/**
 * Reads FHIR as it was received: JSON (a resource, a Bundle, an array, NDJSON) or XML, as text or as bytes.
 * Whatever is wrong with the text is a finding; nothing in it makes this throw.
 *
 * @throws ReadOptionError for arguments that can't be used.
 *
 * @example
 * const read = readFhir(bytes, { definitions: [stu3, r4], contentType: 'application/fhir+json' });
 * if (read.kind === 'resource') console.log(read.resource.resourceType, read.release);
 * for (const { code, line, column } of read.findings) console.log(code, line, column);
 */
export function readFhir(input: string | Uint8Array, options: ReadOptions = {}): ReadResult {
  const settings = readSettings(options);
  const decoded = receiveText(input, settings.limits);
  const { text = '', encoding } = decoded;
  const lines = createLineIndex(text);
  const { limits, evidence, contentType, definitions, release } = settings;
  const collector = createFindingCollector({ evidence, limit: limits.findings, lines });
  const content = readContent(decoded, { settings, lines, collector });
  const { form, places, samples } = content;
  const verdict = detectRelease({ told: release, contentType, definitions, samples }, collector);
  const resources = content.resources(verdict.release);
  return { form, encoding, text, places, findings: collector.findings(), ...counted(resources), ...verdict };
}

function counted(resources: readonly ReadResource[]): ReadResources {
  const [first, second, ...rest] = resources;
  if (first === undefined) return { kind: 'nothing', resources: [] };
  if (second === undefined) return { kind: 'resource', resource: first.resource, resources: [first] };
  return { kind: 'resources', resources: [first, second, ...rest] };
}

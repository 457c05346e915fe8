import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { CheckOptions } from '../../src/check.js';
import { check } from '../../src/check.js';
import { r4 } from '../../src/definitions/r4.js';
import { stu3 } from '../../src/definitions/stu3.js';
import type { Report } from '../../src/report/Report.js';

const examples = resolve(import.meta.dirname, '../../examples');

/** Checks the answers in a folder of `examples/`, in order of name, as the command line does. */
export function checkExample(folder: string, options: Partial<CheckOptions> = {}): Report {
  const inputs = readdirSync(resolve(examples, folder))
    .sort()
    .map((name) => ({ name, content: readFileSync(resolve(examples, folder, name)) }));
  return check(inputs, { definitions: [stu3, r4], ...options });
}

/** The findings that are worse than a remark, as `file path code`, in order. */
export function weightyFindings({ findings, inputs }: Report): readonly string[] {
  return findings
    .filter(({ severity }) => severity !== 'information')
    .map(({ origin = 0, entry, path, code }) =>
      [inputs[origin]?.name, ...(entry === undefined ? [] : [entry]), path, code].join(' '),
    );
}

/** The groups of double data, as kind and members. */
export function duplicateGroups({ duplicates }: Report): readonly string[] {
  return duplicates.groups.map(
    ({ kind, members }) =>
      `${kind}: ${members.map(({ resourceType, id = '' }) => `${resourceType}/${id}`).join(', ')}`,
  );
}

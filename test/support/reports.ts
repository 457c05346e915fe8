import { describe } from '../../src/describe.js';
import type { Report } from '../../src/report/Report.js';
import type { WriteOptions } from '../../src/report/WriteOptions.js';
import { rules } from '../../src/rules.js';
import { checkExample } from '../examples/checkExample.js';

/** Options of a writer, in Dutch unless told otherwise. */
export function writeOptions(language: WriteOptions['language'] = 'nl'): WriteOptions {
  return { language, describe, rules, version: '1.2.3' };
}

/** The report on the BgZ example with defects, with a difference between hops of each kind added. */
export function exampleReport(): Report {
  const report = checkExample('bgz-stu3-met-gebreken', { dienst: '48', now: '2026-03-02T09:00:00Z' });
  const hops = ['xis', 'dva', 'pgo'] as const;
  return {
    ...report,
    differences: (['lost', 'added', 'doubled', 'changed'] as const).map((kind) => ({
      kind,
      resourceType: 'Condition',
      hops,
      firstDeviatingHop: 'dva',
      party: 'dva',
      because: { reason: 'first-deviating-hop', hop: 'dva' },
    })),
  };
}

/** A report on nothing wrong: one input, checked. */
export const cleanReport: Report = {
  inputs: [{ name: 'answer.json', release: 'R4', resources: 3 }],
  issues: [],
  findings: [],
  duplicates: { groups: [], signals: [], notCompared: [] },
  differences: [],
  cantTell: [],
  definitions: [],
};

/** What somebody may put in a record to take over who reads a report: one for each form, and all together. */
export const hostile =
  '=HYPERLINK("http://evil.example")<script>alert(1)</script>"\'&]]>--><img src=x onerror=alert(1)> ' +
  '[klik](http://evil.example) `x` | **vet** @beheer #12 \u001b[2J\u0007\u202etxt\u0000\ud800 ![p](http://evil.example/p.png)';

/** Names of members that come from data or from a caller; the others are codes of ours. */
const fromData = ['name', 'path', 'fullUrl', 'id', 'resourceType', 'at', 'detail', 'profile', 'system'];

/** The report with a text from outside wherever one can stand: names, places and evidence. */
export function withHostileText(report: Report, text: string = hostile): Report {
  const swap = (value: unknown, inEvidence: boolean): unknown => {
    if (Array.isArray(value)) return value.map((member) => swap(member, inEvidence));
    if (typeof value !== 'object' || value === null) {
      return inEvidence && typeof value === 'string' ? text : value;
    }
    return Object.fromEntries(
      Object.entries(value).map(([name, member]) => {
        const hit = typeof member === 'string' && fromData.includes(name);
        return [name, hit ? text : swap(member, name === 'evidence' || inEvidence)];
      }),
    );
  };
  return swap(report, false) as Report;
}

/** The report with its findings repeated until there are so many. */
export function withFindings(report: Report, count: number): Report {
  const { findings } = report;
  return {
    ...report,
    findings: Array.from({ length: count }, (_, index) => ({
      ...findings[index % findings.length]!,
      entry: index,
    })),
  };
}

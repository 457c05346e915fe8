import { escapeXml } from '../text/escapeXml.js';
import type { JunitCase, JunitOutcome, JunitSuite } from './JunitSuite.js';

/** The opening tag of the whole, with its counts. */
export function suitesXml(suites: readonly JunitSuite[]): string {
  const cases = suites.flatMap((suite) => suite.cases);
  return `<testsuites name="pgo-keten"${countsXml(cases)}>`;
}

/** One suite with its cases, ending with a line break. */
export function suiteXml({ name, cases }: JunitSuite): string {
  return [
    `  <testsuite name="${escapeXml(name)}"${countsXml(cases)}>`,
    ...cases.map((one) => caseXml(one, name)),
    '  </testsuite>',
    '',
  ].join('\n');
}

function countsXml(cases: readonly JunitCase[]): string {
  const count = (wanted: JunitOutcome): number => cases.filter(({ outcome }) => outcome === wanted).length;
  return ` tests="${cases.length}" failures="${count('failed')}" errors="0" skipped="${count('skipped')}" time="0"`;
}

function caseXml({ name, outcome, type, message, lines = [] }: JunitCase, suite: string): string {
  const head = `    <testcase name="${escapeXml(name)}" classname="${escapeXml(suite)}" time="0"`;
  const said = message === undefined ? '' : ` message="${escapeXml(message)}"`;
  const text = escapeXml(lines.join('\n'));
  switch (outcome) {
    case 'failed':
      return `${head}><failure${said} type="${escapeXml(type ?? '')}">${text}</failure></testcase>`;
    case 'skipped':
      return `${head}><skipped${said}/></testcase>`;
    case 'passed':
      return text === '' ? `${head}/>` : `${head}><system-out>${text}</system-out></testcase>`;
  }
}

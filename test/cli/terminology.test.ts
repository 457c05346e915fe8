import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { checkAndSettle } from '../../src/check.js';
import { stu3 } from '../../src/definitions/stu3.js';
import type { TerminologyService } from '../../src/validation/terminology/TerminologyService.js';
import { runCli } from '../../src/cli/runCli.js';

const file = 'examples/bgz-stu3-zonder-gebreken';
let server: Server | undefined;
afterEach(() => server?.close());

/** A server that knows no code, and keeps what it is told. */
async function serve(told: string[]): Promise<string> {
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => (body += String(chunk)));
    request.on('end', () => {
      told.push(`${request.headers.authorization ?? ''} ${body}`);
      const { entry } = JSON.parse(body) as { entry: readonly unknown[] };
      const no = { resourceType: 'Parameters', parameter: [{ name: 'result', valueBoolean: false }] };
      const answers = entry.map(() => ({ response: { status: '200' }, resource: no }));
      response.end(JSON.stringify({ resourceType: 'Bundle', type: 'batch-response', entry: answers }));
    });
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/fhir`;
}

async function run(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<{ readonly status: number; readonly stdout: string; readonly stderr: string }> {
  const written = { stdout: '', stderr: '' };
  const stream = (name: 'stdout' | 'stderr') => ({ write: (text: string) => (written[name] += text) });
  const process = { stdout: stream('stdout'), stderr: stream('stderr'), env };
  const status = await runCli(args, process, {
    version: '0.0.0',
    worker: new URL('file:///geen'),
  });
  return { status, ...written };
}

describe('pgo-keten check --terminology', () => {
  it('lets the server decide, and tells it codes and value sets only', async () => {
    const told: string[] = [];
    const url = await serve(told);
    const without = await run(['check', file, '--format', 'json']);
    const asked = await run(['check', file, '--format', 'json', '--terminology', url], {
      PGO_KETEN_TERMINOLOGY_AUTHORIZATION: 'Bearer geheim',
    });
    expect(without.stdout).toContain('binding/code-not-in-value-set');
    expect(told.length).toBeGreaterThan(0);
    const findings = (JSON.parse(asked.stdout) as { findings: readonly { code: string }[] }).findings;
    const bindings = findings.filter(({ code }) => code.startsWith('binding/'));
    expect(bindings.length).toBeGreaterThan(0);
    for (const request of told) {
      expect(request).toMatch(/^Bearer geheim \{/);
      const names = [...request.matchAll(/"name":"(\w+)"/g)].map(([, name]) => name);
      expect(new Set(names)).toEqual(new Set(['url', 'system', 'code']));
      expect(request).not.toMatch(/Patient|birthDate|family|display/);
    }
    expect(asked.stdout + asked.stderr).not.toContain('geheim');
  });

  it('keeps what the server does not decide undecided', async () => {
    const without = await run(['check', file, '--format', 'json']);
    const args = ['check', file, '--format', 'json', '--terminology', 'http://127.0.0.1:9/fhir'];
    const unreachable = await run(args);
    const facts = ({ stdout }: { readonly stdout: string }): object => ({
      ...(JSON.parse(stdout) as object),
      generatedAt: '',
    });
    expect(facts(unreachable)).toEqual(facts(without));
  });

  it('wants an address', async () => {
    const { status, stderr } = await run(['check', file, '--terminology', 'terminologie']);
    expect([status, stderr]).toEqual([
      2,
      expect.stringContaining(
        "'terminologie' is geen adres van een server; het begint met http:// of https://.",
      ),
    ]);
  });
});

describe('checkAndSettle', () => {
  it('does without a service where nothing is undecided', async () => {
    const never: TerminologyService = {
      validateCodes: () => Promise.reject(new Error('was asked')),
    };
    const patient = { resourceType: 'Patient', gender: 'female' };
    const report = await checkAndSettle([{ content: patient }], {
      definitions: [stu3],
      release: 'STU3',
      terminology: never,
    });
    expect(report.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

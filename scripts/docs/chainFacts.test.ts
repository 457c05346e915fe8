import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rules } from '../../src/rules.js';
import { chainFacts, chainFactsPage } from './chainFacts.js';

const page = new URL('../../docs/chain-facts.md', import.meta.url);
const facts = new URL('../../../shared/facts/keten.json', import.meta.url);

interface Facts {
  readonly bundleRegels: readonly { readonly id: string }[];
  readonly idRegels: readonly { readonly fact: string }[];
  readonly headers: readonly { readonly fact: string }[];
  readonly oauth: {
    readonly authorizationRequest: readonly { readonly fact: string }[];
    readonly tokenRequest: readonly { readonly fact: string }[];
    readonly tokenResponse: readonly { readonly fact: string }[];
    readonly errorCodes: readonly { readonly error: string }[];
  };
  readonly uitzonderingen: readonly { readonly code: string }[];
  readonly fhirFouten: readonly { readonly httpStatus: string | number; readonly conditie: string }[];
  readonly normen: readonly { readonly fact: string }[];
}

describe('docs/chain-facts.md', () => {
  it('is what `npm run docs:rules` writes', () => {
    expect(readFileSync(page, 'utf8')).toBe(chainFactsPage());
  });

  it('names only rules that there are, and says why where it names none', () => {
    for (const { fact, rules: codes, note } of Object.values(chainFacts).flat()) {
      for (const code of codes) expect([...rules.keys()]).toContain(code);
      if (codes.length === 0) expect(note?.endsWith('.'), fact).toBe(true);
    }
  });

  it.skipIf(!existsSync(facts))('has each fact of the chain, in order', () => {
    const { oauth, ...keten } = JSON.parse(readFileSync(facts, 'utf8')) as Facts;
    const told = (group: readonly { readonly fact: string }[]): readonly string[] =>
      group.map(({ fact }) => fact);
    const known: Readonly<Record<string, readonly string[]>> = {
      'Bundles and resources': keten.bundleRegels.map(({ id }) => id),
      'Identity of resources': told(keten.idRegels),
      Headers: told(keten.headers),
      'OAuth: what is asked': told([
        ...oauth.authorizationRequest,
        ...oauth.tokenRequest,
        ...oauth.tokenResponse,
      ]),
      'OAuth: errors': oauth.errorCodes.map(({ error }) => error),
      'Exceptions of the framework': keten.uitzonderingen.map(({ code }) => code),
      'Errors of FHIR': keten.fhirFouten.map(({ httpStatus, conditie }) => `${httpStatus} ${conditie}`),
      Norms: told(keten.normen),
    };
    expect(Object.keys(chainFacts)).toEqual(Object.keys(known));
    for (const [group, rows] of Object.entries(chainFacts)) {
      expect(rows, group).toHaveLength(known[group]?.length ?? -1);
      for (const [index, { fact }] of rows.entries()) {
        expect(known[group]?.[index]?.startsWith(fact), `${group}: ${fact}`).toBe(true);
      }
    }
  });
});

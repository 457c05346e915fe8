import { describe, expect, it } from 'vitest';
import { canonicalIndex, isVersion } from './canonicalIndex.js';

const url = 'https://voorbeeld.nl/fhir/StructureDefinition/a';
const of = (...versions: readonly (string | undefined)[]) =>
  canonicalIndex(versions.map((version) => ({ url, version, value: version ?? 'none' })));

describe('canonicalIndex', () => {
  it.each([
    [['1.0.0', '1.10.0', '1.9.0'], '1.10.0'],
    [['1.0.0', '1.0.0-beta.2', '1.0.0-beta.10'], '1.0.0'],
    [['1.0.0-alpha', '1.0.0-beta.2', '1.0.0-beta.10'], '1.0.0-beta.10'],
    [['2017', '2017.1'], '2017.1'],
    [[undefined, '0.1'], '0.1'],
    [['a', 'b'], 'b'],
  ])('takes the latest of %j', (versions, latest) => {
    expect(of(...versions).latest(url)).toBe(latest);
    expect(of(...versions.toReversed()).latest(`${url}|9`)).toBe(latest);
  });

  it('takes the version that is named, or the latest that starts with it', () => {
    const index = of('0.2.0', '0.2.1', '0.20.0');
    expect(index.exact(`${url}|0.2.0`)).toBe('0.2.0');
    expect(index.exact(`${url}|0.2`)).toBe('0.2.1');
    expect([`${url}|0.3`, url, `${url}|`, `${url}b|0.2`].map(index.exact)).toEqual(Array(4).fill(undefined));
  });

  it('knows where versions matter', () => {
    expect(of('1', '1').hasSeveral(url)).toBe(false);
    expect(of('1', '2').hasSeveral(url)).toBe(true);
    expect(isVersion('1.20', '1.2')).toBe(false);
  });
});

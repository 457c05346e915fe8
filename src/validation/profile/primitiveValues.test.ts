import { describe, expect, it } from 'vitest';
import { walked } from '../../../test/support/walk.js';

const codesOf = (resource: { resourceType: string }): readonly string[] =>
  walked(resource).map(({ code }) => code);
const withDate = (birthDate: unknown): readonly string[] =>
  codesOf({ resourceType: 'Patient', birthDate } as never);
const withValue = (name: string, value: unknown): readonly string[] =>
  codesOf({ resourceType: 'Parameters', parameter: [{ name: 'p', [`value${name}`]: value }] } as never);

describe('primitive values', () => {
  it.each(['1980', '1980-02', '1980-02-29', '2000-02-29'])('takes the date %s', (date) => {
    expect(withDate(date)).toEqual([]);
  });

  it.each([
    ['80', 'primitive/format'],
    ['1980-2-1', 'primitive/format'],
    ['01-02-1980', 'primitive/format'],
    ['1980-02-01T00:00:00Z', 'primitive/format'],
    ['1981-02-29', 'primitive/no-such-date'],
    ['1900-02-29', 'primitive/no-such-date'],
    ['1980-13', 'primitive/no-such-date'],
    ['0000', 'primitive/no-such-date'],
    ['1980-02-01 ', 'primitive/format'],
  ])('does not take the date %s', (date, code) => {
    expect(withDate(date)).toEqual([code]);
  });

  it.each([
    ['DateTime', '2020-01-01T10:00:00+01:00', undefined],
    ['DateTime', '2020-01-01T10:00:00.123Z', undefined],
    ['DateTime', '2020-01-01T10:00:00', 'primitive/format'],
    ['DateTime', '2020-01-01T10:00Z', 'primitive/format'],
    ['DateTime', '2020-01-01T24:00:00Z', 'primitive/no-such-date'],
    ['DateTime', '2020-01-01T10:00:00+15:00', 'primitive/no-such-date'],
    ['Instant', '2020-01-01', 'primitive/format'],
    ['Time', '23:59:59', undefined],
    ['Time', '24:00:00', 'primitive/no-such-date'],
    ['Time', '23:59', 'primitive/format'],
    ['Integer', 1.5, 'primitive/format'],
    ['Integer', 2_147_483_648, 'primitive/range'],
    ['PositiveInt', 0, 'primitive/range'],
    ['UnsignedInt', -1, 'primitive/range'],
    ['Decimal', '1.0', 'element/json-type'],
    ['Code', 'a b', undefined],
    ['Code', ' a', 'primitive/format'],
    ['Code', 'a  b', 'primitive/format'],
    ['Id', 'a_b', 'primitive/format'],
    ['Id', 'x'.repeat(65), 'primitive/format'],
    ['Uri', 'http://a b', 'primitive/format'],
    ['Oid', 'urn:oid:1.2.03', 'primitive/format'],
    ['Oid', 'urn:oid:2.16.840', undefined],
    ['Uri', 'urn:uuid:C757873D-EC9A-4326-A141-556F43239520', undefined],
    ['Uri', 'urn:uuid:c757873d-ec9a-4326-a141-556f43239520a', 'primitive/format'],
    ['Uri', 'urn:oid:2.16.840.1.113883.2.4.6.3', undefined],
    ['Uri', 'urn:oid:2.16.840.01', 'primitive/format'],
    ['Uri', 'urn:isbn:9789012345678', undefined],
    ['Uuid', 'urn:uuid:C757873D-EC9A-4326-A141-556F43239520', 'primitive/format'],
    ['Base64Binary', 'AAAA BBB=', undefined],
    ['Base64Binary', 'AAA', 'primitive/format'],
    ['Base64Binary', 'A=AA', 'primitive/format'],
    ['String', 'x'.repeat(1_048_577), 'primitive/too-long'],
  ])('%s %s: %s', (type, value, code) => {
    expect(withValue(type, value)).toEqual(code === undefined ? [] : [code]);
  });
});

/** A unit as a multiple of the base unit of its dimension. */
export interface Unit {
  /** Base unit, or quotient of base units: `g/L`. */
  readonly dimension: string;
  readonly factor: number;
}

/** Units that take metric prefixes, with the unit that they are counted in. */
const metric = new Map(
  Object.entries({
    g: 'g',
    m: 'm',
    L: 'L',
    l: 'L',
    s: 's',
    mol: 'mol',
    eq: 'eq',
    Pa: 'Pa',
    Hz: 'Hz',
    J: 'J',
    W: 'W',
    V: 'V',
    'm[Hg]': 'm[Hg]',
    cal: 'cal',
    U: 'U',
    kat: 'kat',
    Bq: 'Bq',
    Gy: 'Gy',
    Sv: 'Sv',
    osm: 'osm',
    '[IU]': '[IU]',
    '[iU]': '[IU]',
  }),
);

const prefixes = new Map(
  Object.entries({
    '': 1,
    f: 1e-15,
    p: 1e-12,
    n: 1e-9,
    u: 1e-6,
    m: 1e-3,
    c: 1e-2,
    d: 1e-1,
    k: 1e3,
    M: 1e6,
    G: 1e9,
  }),
);

const others: ReadonlyMap<string, Unit> = new Map(
  Object.entries({
    '1': { dimension: '1', factor: 1 },
    '%': { dimension: '1', factor: 0.01 },
    '[ppth]': { dimension: '1', factor: 1e-3 },
    min: { dimension: 's', factor: 60 },
    h: { dimension: 's', factor: 3600 },
    d: { dimension: 's', factor: 86_400 },
    wk: { dimension: 's', factor: 604_800 },
    mo: { dimension: 's', factor: 2_629_800 },
    a: { dimension: 's', factor: 31_557_600 },
  }),
);

/**
 * Reads a UCUM code of the kinds that records hold: a base unit with or without prefix, a time, a percentage, an
 * annotation, or a quotient of two such (`mmol/L`). Undefined for anything else. Source: UCUM.
 */
export function readUnit(code: string): Unit | undefined {
  const [top = '', bottom, ...more] = code.split('/');
  if (more.length > 0) return undefined;
  const above = readAtom(top === '' ? '1' : top);
  const under = bottom === undefined ? undefined : readAtom(bottom);
  if (above === undefined || bottom === undefined) return above;
  if (under === undefined) return undefined;
  return { dimension: `${above.dimension}/${under.dimension}`, factor: above.factor / under.factor };
}

function readAtom(text: string): Unit | undefined {
  const annotation = text.indexOf('{');
  const atom = annotation < 0 ? text : text.slice(0, annotation) || '1';
  const other = others.get(atom);
  if (other !== undefined) return other;
  for (const length of [0, 1]) {
    const dimension = metric.get(atom.slice(length));
    const factor = prefixes.get(atom.slice(0, length));
    if (dimension !== undefined && factor !== undefined) return { dimension, factor };
  }
  return undefined;
}

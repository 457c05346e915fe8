import type { Node } from '../../scripts/expressions/Ast.js';
import type { FhirModel, ModelElement } from '../../scripts/expressions/FhirModel.js';
import type { FhirResource } from '../../src/fhir/FhirResource.js';
import type { Focus } from './foci.js';

/** What an expression mentions: what it says of other data is not worth generating. */
interface Vocabulary {
  readonly names: ReadonlySet<string>;
  readonly texts: readonly string[];
  readonly numbers: readonly number[];
  /** It looks through whatever there is. */
  readonly roams: boolean;
}

const maxDepth = 5;

/**
 * Makes values of a type that hold what an expression asks about, right and wrong, present and absent. Primitives
 * without a value, which have extensions only, come in on request.
 */
export function createFocusGenerator(
  tree: Node,
  type: string,
  { model, random, valueless }: { model: FhirModel; random: () => number; valueless: 'none' | 'some' },
): () => Focus {
  const vocabulary = vocabularyOf(tree);
  const chance = (odds: number): boolean => random() < odds;
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const owner = type.split('.', 1)[0] ?? type;

  return () => {
    const isResource = model.kindOf(owner) === 'resource';
    const [value, extra] = pairOf('', type, 0);
    if (model.kindOf(type) === 'resource') {
      const resource = value as FhirResource;
      return { type, value, extra, resource, rootResource: resource };
    }
    const mentioned = [...vocabulary.names].filter((name) => model.resourceTypes.has(name));
    const resource = complex(
      isResource && model.resourceTypes.has(owner) ? owner : pick([...mentioned, 'Patient']),
      0,
    ) as FhirResource;
    const rootResource = chance(0.3) ? (complex('Patient', 0) as FhirResource) : resource;
    return { type, value, extra, resource, rootResource };
  };

  function pairOf(name: string, of: string, depth: number): readonly [value: unknown, extra: unknown] {
    if (model.kindOf(of) !== 'primitive') return [complex(of, depth), undefined];
    const extra = chance(0.05) ? extensions(depth) : undefined;
    const value =
      extra !== undefined && valueless === 'some' && chance(0.4) ? undefined : primitive(name, of);
    return [value, extra];
  }

  function complex(of: string, depth: number): object {
    const found: Record<string, unknown> = {};
    if (model.kindOf(of) === 'resource') found['resourceType'] = of;
    for (const element of model.elementsOf(of).values()) {
      if (!chance(oddsOf(of, element, depth))) continue;
      const childType = typeFor(element);
      if (childType === undefined) continue;
      const key = element.choice ? element.name + upperFirst(childType) : element.name;
      fill(found, key, childType, element.many, depth + 1);
    }
    return found;
  }

  function fill(into: Record<string, unknown>, key: string, of: string, many: boolean, depth: number): void {
    const items = Array.from({ length: many && chance(0.5) ? 1 + Math.floor(random() * 3) : 1 }, () =>
      pairOf(key, of, depth),
    );
    if (many && items.length > 1 && chance(0.3))
      items[1] = structuredClone(items[0] ?? [undefined, undefined]);
    const values = items.map(([value]) => value ?? null);
    const extras = items.map(([, extra]) => extra ?? null);
    if (values.some((value) => value !== null)) into[key] = many ? values : values[0];
    if (extras.some((extra) => extra !== null) && key !== 'id') into[`_${key}`] = many ? extras : extras[0];
  }

  function oddsOf(of: string, { name, types }: ModelElement, depth: number): number {
    if (depth >= maxDepth) return 0;
    if (of === 'Quantity' && name !== 'extension' && name !== 'comparator') return 0.7;
    if (vocabulary.names.has(name)) return 0.65;
    if (name === 'contained' && depth > 0) return 0;
    if (vocabulary.roams) return types.length > 1 || depth > 2 ? 0.1 : 0.25;
    return name === 'id' || name === 'extension' ? 0.08 : 0.02;
  }

  function typeFor({ types, choice }: ModelElement): string | undefined {
    const all = types.flatMap((each) => (each === 'Resource' ? resourceTypes : [each]));
    const mentioned = all.filter((each) => vocabulary.names.has(each));
    const likely = all.filter((each) =>
      /^(?:Quantity|CodeableConcept|string|boolean|dateTime|Period)$/.test(each),
    );
    if (mentioned.length > 0 && chance(0.5)) return pick(mentioned);
    return choice && likely.length > 0 && chance(0.5) ? pick(likely) : pick(all);
  }

  function extensions(depth: number): object {
    const found: Record<string, unknown> = {};
    if (depth >= maxDepth || chance(0.2)) return { id: 'x1' };
    fill(found, 'extension', 'Extension', true, depth + 1);
    return found;
  }

  function primitive(name: string, of: string): unknown {
    if (name === 'reference') return pick(['#a', '#b', '#', 'Practitioner/1']);
    if (of === 'id') return pick(['a', 'b']);
    switch (of) {
      case 'boolean':
        return chance(0.5);
      case 'integer':
      case 'positiveInt':
      case 'unsignedInt':
        return pick([0, 1, 2, 3, 4, 10, 100, ...vocabulary.numbers]);
      case 'decimal':
        return pick([-1, 0, 0.5, 1, 1.5, 100, 101, ...vocabulary.numbers]);
      case 'date':
        return pick(['2020', '2020-03', '2020-03-01', '2020-03-02', '2021-01-01']);
      case 'dateTime':
      case 'instant':
        return pick([
          '2020',
          '2020-03-01',
          '2020-03-01T10:00:00Z',
          '2020-03-01T11:00:00+01:00',
          '2020-03-02T00:00:00Z',
        ]);
      case 'time':
        return pick(['10:00:00', '10:00:00.5', '11:00:00']);
      case 'xhtml':
        return pick([
          '<div xmlns="http://www.w3.org/1999/xhtml">a</div>',
          '<div>a</div>',
          '<div onclick="x">a</div>',
        ]);
      default:
        if (vocabulary.texts.length > 0 && vocabulary.texts[0] !== '#' && chance(0.75))
          return pick(vocabulary.texts);
        // What may refer to a contained resource; other texts that start so are no references.
        if (/^(?:canonical|uri|url)$/.test(of) && chance(0.3))
          return pick(of === 'canonical' ? ['#a', '#'] : ['#a']);
        return pick(name === 'code' ? ['mg', 'g', 'abc'] : name === 'system' ? systems : texts);
    }
  }
}

const systems = ['http://unitsofmeasure.org', 'http://unitsofmeasure.org', 'http://example.org'];
const texts = [
  'a',
  'b',
  '0',
  '5',
  '-1',
  '*',
  'http://example.org',
  'urn:oid:1.2.3',
  'Abc',
  'abc.def',
  'Patient/1',
];
const resourceTypes = [
  'Patient',
  'Practitioner',
  'Device',
  'Composition',
  'MessageHeader',
  'Observation',
  'Questionnaire',
];

function vocabularyOf(tree: Node): Vocabulary {
  const names = new Set<string>();
  const found: string[] = [];
  const numbers: number[] = [];
  let roams = false;
  const visit = (node: Node): void => {
    switch (node.kind) {
      case 'member':
        names.add(node.name);
        // `valueQuantity` speaks of `value`.
        names.add(node.name.split(/[A-Z]/, 1)[0] ?? '');
        if (node.source !== undefined) visit(node.source);
        break;
      case 'call':
        if (node.name === 'children' || node.name === 'descendants') roams = true;
        if (node.name === 'extension') for (const name of ['extension', 'url', 'value']) names.add(name);
        if (node.name === 'resolve') for (const name of ['contained', 'reference', 'id']) names.add(name);
        if (node.source !== undefined) visit(node.source);
        node.arguments.forEach(visit);
        break;
      case 'indexer':
        visit(node.source);
        visit(node.index);
        break;
      case 'sign':
        visit(node.operand);
        break;
      case 'type':
        names.add(node.type);
        visit(node.operand);
        break;
      case 'binary':
        visit(node.left);
        visit(node.right);
        break;
      case 'variable':
        if (node.name === 'ucum') found.push('http://unitsofmeasure.org');
        break;
      case 'literal':
        if (node.type === 'string') found.push(node.value, node.value.toLowerCase());
        else if (node.type === 'boolean') names.add('boolean');
        else if (node.type === 'integer') numbers.push(node.value, node.value + 1, node.value - 1);
        break;
      case 'empty':
      case 'this':
      case 'index':
      case 'total':
        break;
    }
  };
  visit(tree);
  return { names, texts: found, numbers, roams };
}

function upperFirst(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

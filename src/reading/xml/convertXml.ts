import { isAttribute } from '../../definitions/compile/isAttribute.js';
import type { CompiledDefinitions } from '../../definitions/CompiledDefinitions.js';
import type { PropertyNode, TypeNode } from '../../definitions/compile/TypeNode.js';
import type { FhirResource } from '../../fhir/FhirResource.js';
import { setMember } from '../../foundation/setMember.js';
import type { RawEvidence } from '../../finding/createFinding.js';
import type { Evidence } from '../../finding/Finding.js';
import { recordValue } from '../../finding/recordValue.js';
import type { RuleMetadata } from '../../finding/RuleMetadata.js';
import { readNumber } from '../json/readNumber.js';
import { shownName } from '../shownName.js';
import { numberOutOfRange, numberPrecision } from '../text/contentFindings.js';
import type { TextProblem } from '../TextProblem.js';
import { textProblem } from '../TextProblem.js';
import {
  attributeExpected,
  elementOrder,
  unexpectedAttribute,
  unexpectedText,
  wrongNamespace,
} from './contentFindings.js';
import type { XmlElement } from './XmlElement.js';
import { attributeOf, namespaces } from './XmlElement.js';

/** What converting takes. */
export interface XmlConversion {
  readonly definitions: CompiledDefinitions;
  /** The namespace that counts as that of FHIR: `''` when the outermost element is in none. */
  readonly namespace: string;
  readonly report: (problem: TextProblem) => void;
}

/**
 * Makes the JSON form of a resource in XML: arrays and JSON types as the definitions have them, id and extensions
 * of primitives apart. What the definitions do not have is kept as an unknown property, so that validation
 * finds it at its place.
 */
export function convertXml(root: XmlElement, conversion: XmlConversion): FhirResource {
  return new XmlConverter(conversion).resource(root);
}

type JsonObject = Record<string, unknown>;

/** A primitive in JSON: its value, and its id and extensions. Either may be absent, but not both. */
interface Primitive {
  readonly value: unknown;
  readonly extra: JsonObject | undefined;
}

/** One conversion under way. */
class XmlConverter {
  private readonly steps: (string | number)[] = [];

  private readonly orders = new Map<TypeNode, ReadonlyMap<PropertyNode, number>>();

  constructor(private readonly conversion: XmlConversion) {}

  resource(element: XmlElement): FhirResource {
    const result: JsonObject & { resourceType: string } = { resourceType: element.name };
    const type = this.conversion.definitions.type(element.name);
    if (type === undefined) addGeneric(result, element);
    else this.fill(result, element, type);
    return result;
  }

  /** Adds what an element holds to an object of a type. */
  private fill(object: JsonObject, element: XmlElement, type: TypeNode): void {
    this.fillAttributes(object, element, type);
    this.checkText(element);
    let furthest: PropertyNode | undefined;
    let furthestOrder = -1;
    const order = this.orderOf(type);
    let withExtras: PropertyNode[] | undefined;
    for (const child of element.children) {
      const property = type.properties.get(child.name);
      if (!this.isRead(child, property)) continue;
      if (property === undefined) {
        addMember(object, child.name, genericValue(child));
        continue;
      }
      if (isAttribute(property.key, type)) this.report(attributeExpected, { name: property.key }, child);
      this.steps.push(property.key);
      const place = order.get(property) ?? furthestOrder;
      if (place < furthestOrder && furthest !== undefined) {
        this.report(elementOrder, { name: property.key, after: furthest.key }, child);
      } else {
        furthestOrder = place;
        furthest = property;
      }
      if (this.addProperty(object, child, property)) (withExtras ??= []).push(property);
      this.steps.pop();
    }
    for (const property of withExtras ?? []) alignExtras(object, property);
  }

  /** True when the element is in a namespace in which it can be read. */
  private isRead(child: XmlElement, property: PropertyNode | undefined): boolean {
    const isXhtml = property?.typeCode === 'xhtml';
    const { namespace } = child;
    if (isXhtml ? namespace === namespaces.xhtml : this.isFhir(namespace)) return true;
    const read = namespace === '' || isXhtml ? 'as-fhir' : 'not';
    const evidence = { name: shownName(child.name), found: shownNamespace(namespace), read } as const;
    this.report(wrongNamespace, evidence, child);
    return read === 'as-fhir';
  }

  private isFhir(namespace: string): boolean {
    return namespace === namespaces.fhir || namespace === this.conversion.namespace;
  }

  /** Adds an element to the property that holds it; true when it brought id or extensions of a primitive. */
  private addProperty(object: JsonObject, child: XmlElement, property: PropertyNode): boolean {
    const type = property.type();
    const { key } = property;
    const repeats = property.element.repeats;
    if (repeats) this.steps.push(lengthOf(object[key]));
    let hasExtras = false;
    if (type === undefined) {
      add(object, key, genericValue(child), repeats);
    } else if (type.kind === 'primitive' && hasOtherParts(child, type)) {
      add(object, key, genericValue(child), repeats);
    } else if (type.kind === 'primitive') {
      hasExtras = addPrimitive(object, property, this.primitive(child, type));
    } else if (type.kind === 'resource' && type.abstract) {
      for (const resource of this.resources(child)) add(object, key, resource, repeats);
    } else {
      const value: JsonObject = {};
      const bare = bareValue(child);
      if (bare === undefined) this.fill(value, child, type);
      add(object, key, bare ?? value, repeats);
    }
    if (repeats) this.steps.pop();
    return hasExtras;
  }

  /** The resource within an element that holds one; what is wrong with there being none or several shows later. */
  private resources(holder: XmlElement): readonly unknown[] {
    this.checkText(holder);
    for (const { name, start } of holder.attributes) {
      this.report(unexpectedAttribute, { name: shownName(name), element: holder.name }, { start });
    }
    const inside = holder.children.filter((child) => this.isRead(child, undefined));
    return inside.length === 0 ? [{}] : inside.map((child) => this.resource(child));
  }

  private primitive(element: XmlElement, type: TypeNode): Primitive {
    if (element.xhtml !== undefined) return { value: element.xhtml, extra: undefined };
    this.checkText(element);
    let value: unknown;
    let extra: JsonObject | undefined;
    for (const attribute of element.attributes) {
      const { name, namespace, start } = attribute;
      if (namespace !== '' || (name !== 'value' && name !== 'id')) {
        if (!isTolerated(namespace, name)) {
          this.report(unexpectedAttribute, { name: shownName(name), element: element.name }, { start });
        }
      } else if (name === 'id') {
        extra = { id: attribute.value };
      } else {
        value = this.primitiveValue(attribute.value, type, attribute.start);
      }
    }
    if (element.children.length > 0) {
      extra ??= {};
      for (const child of element.children) this.addExtra(extra, child, type);
    }
    return value === undefined && extra === undefined ? { value, extra: {} } : { value, extra };
  }

  /** Adds an extension of a primitive, or whatever else stands in it. */
  private addExtra(extra: JsonObject, child: XmlElement, type: TypeNode): void {
    const property = type.properties.get(child.name);
    if (!this.isRead(child, property)) return;
    this.steps.push(child.name);
    if (property === undefined || property.key === 'value') addMember(extra, child.name, genericValue(child));
    else this.addProperty(extra, child, property);
    this.steps.pop();
  }

  /** The JSON value of a primitive; what JSON could not write as that type stays a string. */
  private primitiveValue(text: string, { primitive }: TypeNode, start: number): unknown {
    switch (primitive?.json) {
      case 'boolean':
        return text === 'true' ? true : text === 'false' ? false : text;
      case 'number':
        return this.numberValue(text, start);
      default:
        return text;
    }
  }

  private numberValue(text: string, start: number): unknown {
    const number = readNumber(text);
    if (number === undefined || number.form === 'not-json') return text;
    if (number.form === 'out-of-range') {
      this.report(numberOutOfRange, { found: recordValue(text) }, { start });
    } else if (number.form === 'imprecise') {
      this.report(numberPrecision, { digits: number.digits }, { start });
    }
    return number.value;
  }

  private fillAttributes(object: JsonObject, element: XmlElement, type: TypeNode): void {
    for (const { name, namespace, value, start } of element.attributes) {
      if (namespace === '' && isAttribute(name, type)) {
        object[name] = value;
      } else if (!isTolerated(namespace, name)) {
        this.report(unexpectedAttribute, { name: shownName(name), element: element.name }, { start });
      }
    }
  }

  /** The place of each property in the order of the specification. */
  private orderOf(type: TypeNode): ReadonlyMap<PropertyNode, number> {
    const known = this.orders.get(type);
    if (known !== undefined) return known;
    const order = new Map<PropertyNode, number>();
    for (const { properties } of type.elements.values()) {
      const place = order.size;
      for (const property of properties) order.set(property, place);
    }
    this.orders.set(type, order);
    return order;
  }

  private checkText({ name, text }: XmlElement): void {
    if (text !== undefined) this.report(unexpectedText, { name: shownName(name) }, { start: text });
  }

  private report<E extends Evidence>(
    rule: RuleMetadata<E>,
    evidence: RawEvidence<E>,
    { start }: Pick<XmlElement, 'start'>,
  ): void {
    this.conversion.report(textProblem(rule, evidence, { offset: start, steps: [...this.steps] }));
  }
}

/** Where the schema can be found is nobody's concern here. */
function isTolerated(namespace: string, name: string): boolean {
  return (
    namespace === namespaces.schemaInstance && /^(?:schemaLocation|noNamespaceSchemaLocation)$/.test(name)
  );
}

function shownNamespace(namespace: string): string {
  return /^[\w:/.#-]{0,80}$/.test(namespace) ? namespace : shownName(namespace);
}

function lengthOf(value: unknown): number {
  return Array.isArray(value) ? value.length : 0;
}

/** Adds a value; what occurs again though it does not repeat becomes an array too, for validation to find. */
function add(object: JsonObject, key: string, value: unknown, repeats: boolean): void {
  const known = object[key];
  if (Array.isArray(known)) known.push(value);
  else if (Object.hasOwn(object, key)) object[key] = [known, value];
  else object[key] = repeats ? [value] : value;
}

/** Adds the value of a primitive, and its id and extensions at the same place; true when it has these. */
function addPrimitive(object: JsonObject, property: PropertyNode, { value, extra }: Primitive): boolean {
  const { key, extraKey, element } = property;
  const again = Object.hasOwn(object, key) || Object.hasOwn(object, extraKey);
  if (!element.repeats && !again) {
    if (value !== undefined) object[key] = value;
    if (extra !== undefined) object[extraKey] = extra;
    return false;
  }
  const values = listOf(object, key);
  const extras = listOf(object, extraKey);
  while (values.length < extras.length) values.push(null);
  if (extra !== undefined) {
    while (extras.length < values.length) extras.push(null);
    extras.push(extra);
  }
  values.push(value ?? null);
  object[key] = values;
  if (extras.length > 0) object[extraKey] = extras;
  return extras.length > 0;
}

function listOf(object: JsonObject, key: string): unknown[] {
  if (!Object.hasOwn(object, key)) return [];
  const known = object[key];
  return Array.isArray(known) ? (known as unknown[]) : [known];
}

/** Makes the lists of values and of extras equally long, and drops a list of values that holds none. */
function alignExtras(object: JsonObject, { key, extraKey }: PropertyNode): void {
  const values = listOf(object, key);
  const extras = listOf(object, extraKey);
  while (extras.length < values.length) extras.push(null);
  if (values.every((value) => value === null)) Reflect.deleteProperty(object, key);
}

/** What an element holds, when its type is not known: for validation to report, not to read. */
function genericValue(element: XmlElement): unknown {
  if (element.xhtml !== undefined) return element.xhtml;
  const value = attributeOf(element, 'value');
  if (value !== undefined && element.children.length === 0) return value.value;
  const object: JsonObject = {};
  addGeneric(object, element);
  return object;
}

/** An element with parts where a bare value belongs, as the other release may write it. */
function hasOtherParts({ attributes, children, xhtml }: XmlElement, { properties }: TypeNode): boolean {
  return (
    xhtml === undefined &&
    children.some(({ name }) => !properties.has(name)) &&
    !attributes.some(({ name, namespace }) => name === 'value' && namespace === '')
  );
}

/** A bare value where an element with parts belongs. The walk says what is wrong with either. */
function bareValue({ attributes, children }: XmlElement): string | undefined {
  const [only] = attributes;
  const isBare = children.length === 0 && attributes.length === 1 && only?.namespace === '';
  return isBare && only.name === 'value' ? only.value : undefined;
}

function addGeneric(object: JsonObject, { attributes, children }: XmlElement): void {
  for (const { name, value } of attributes) addMember(object, name, value);
  for (const child of children) addMember(object, child.name, genericValue(child));
}

/** Adds what the definitions do not have. The type of a resource is not its to say. */
function addMember(object: JsonObject, given: string, value: unknown): void {
  const name = given === 'resourceType' ? '_resourceType' : given;
  const known = Object.hasOwn(object, name) ? object[name] : undefined;
  if (Array.isArray(known)) known.push(value);
  else setMember(object, name, known === undefined ? value : [known, value]);
}

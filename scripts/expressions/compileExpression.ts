import type { Node } from './Ast.js';
import type { Compilation, Scope } from './Compilation.js';
import type { Emitter } from './Emitter.js';
import { environment, focusExtra, focusValue } from './Emitter.js';
import type { FhirModel } from './FhirModel.js';
import { constantBool } from './Bool.js';
import { callFunction } from './functions.js';
import { NotCompilable } from './NotCompilable.js';
import { applyOperator } from './operators.js';
import { elementValue } from './paths.js';
import { nth } from './subsettingFunctions.js';
import { isBool, ofType } from './types.js';
import type { Item, Types, Value } from './Value.js';
import { emptyValue } from './Value.js';
import {
  boolValue,
  currentItem,
  isPrimitive,
  literalValue,
  onlyItem,
  scalar,
  stringType,
  truthOf,
} from './values.js';

const codeSystems: ReadonlyMap<string, string> = new Map([
  ['ucum', 'http://unitsofmeasure.org'],
  ['sct', 'http://snomed.info/sct'],
  ['loinc', 'http://loinc.org'],
]);

/** An expression as the text of a function. */
export interface CompiledText {
  /** An arrow function `(v, x, e) => ...`. */
  readonly text: string;
  /** Whether its names mean the same on whatever type it is used. */
  readonly uniform: boolean;
}

/**
 * Compiles an expression for focus values of the given types.
 *
 * @throws NotCompilable
 */
export function compileExpression(
  tree: Node,
  types: Types,
  { model, emitter }: { readonly model: FhirModel; readonly emitter: Emitter },
): CompiledText {
  const hasPrimitives = [...types].some((type) => isPrimitive(model, type));
  const item: Item = { types, value: focusValue, ...(hasPrimitives && { extra: focusExtra }) };
  const focus = currentItem(item);
  const compilation: Compilation = { model, emitter, focus, ambiguous: false, evaluate };
  const code = truthOf(compilation, evaluate(tree, { self: focus })).value();
  const used = [focusValue, focusExtra, environment].findLastIndex((parameter) => code.includes(parameter));
  const parameters = [focusValue, focusExtra, environment].slice(0, used + 1).join(', ');
  return { text: emitter.render(`(${parameters}) => ${code}`), uniform: !compilation.ambiguous };

  function evaluate(node: Node, scope: Scope): Value {
    switch (node.kind) {
      case 'literal':
        return literal(node);
      case 'empty':
        return emptyValue;
      case 'this':
        return scope.self;
      case 'index':
        return scope.index ?? emptyValue;
      case 'variable':
        return variable(node.name, node.position);
      case 'member':
        return member(node, scope);
      case 'call': {
        const source = node.source === undefined ? scope.self : evaluate(node.source, scope);
        return callFunction({ compilation, node, source, scope });
      }
      case 'indexer': {
        const index = onlyItem(compilation, evaluate(node.index, scope)).item?.value;
        return index === undefined ? emptyValue : nth(compilation, evaluate(node.source, scope), index);
      }
      case 'sign': {
        const operand = onlyItem(compilation, evaluate(node.operand, scope));
        if (node.operator === '+' || operand.item === undefined) return operand;
        if (operand.literals !== undefined) return literalValue(operand.types, [`-${operand.item.value}`]);
        return scalar(compilation, operand.types, `-toDecimal(${operand.item.value})`, [operand]);
      }
      case 'binary':
        return (
          hasChildBesidesId(node, scope) ??
          applyOperator(compilation, node, evaluate(node.left, scope), evaluate(node.right, scope))
        );
      case 'type': {
        const operand = evaluate(node.operand, scope);
        return node.operator === 'as'
          ? ofType(compilation, operand, node.type, node.position)
          : boolValue(compilation, isBool(compilation, operand, node.type, node.position));
      }
      case 'total':
        throw new NotCompilable('not-supported', node.position, '$total');
    }
  }

  function member(node: Extract<Node, { kind: 'member' }>, scope: Scope): Value {
    const { name, source, position } = node;
    if (source !== undefined) return elementValue(compilation, evaluate(source, scope), name, position);
    // An expression may start with the type of what it is about: `Appointment.status`.
    if (/^[A-Z]/.test(name) && model.has(name)) return ofType(compilation, scope.self, name, position);
    return elementValue(compilation, scope.self, name, position);
  }

  function literal(node: Extract<Node, { kind: 'literal' }>): Value {
    switch (node.type) {
      case 'quantity': {
        const { value, unit, position } = node;
        throw new NotCompilable('not-supported', position, `${value} '${unit}'`);
      }
      case 'boolean':
        return { ...boolValue(compilation, constantBool(node.value)), literals: [String(node.value)] };
      case 'integer':
      case 'decimal':
      case 'string':
      case 'date':
      case 'dateTime':
      case 'time': {
        const type = `System.${node.type.charAt(0).toUpperCase()}${node.type.slice(1)}`;
        return literalValue(new Set([type]), [JSON.stringify(node.value)]);
      }
    }
  }

  function variable(name: string, position: number): Value {
    const system = codeSystems.get(name);
    if (system !== undefined) return literalValue(stringType, [JSON.stringify(system)]);
    const standard = /^(vs|ext)-(.+)$/.exec(name);
    if (standard !== null) {
      const kind = standard[1] === 'vs' ? 'ValueSet' : 'StructureDefinition';
      return literalValue(stringType, [JSON.stringify(`http://hl7.org/fhir/${kind}/${standard[2] ?? ''}`)]);
    }
    switch (name) {
      case 'context':
        return focus;
      case 'resource':
        return currentItem({ types: resourceTypes(), value: `${environment}.resource` });
      case 'rootResource':
        return currentItem({ types: model.resourceTypes, value: `${environment}.rootResource` });
      default:
        throw new NotCompilable('not-supported', position, `%${name}`);
    }
  }

  /** The resource that holds the focus; for an element of a resource type its name starts with it. */
  function resourceTypes(): Types {
    const owners = new Set([...types].map((type) => type.split('.', 1)[0] ?? type));
    return [...owners].every((owner) => model.kindOf(owner) === 'resource') ? owners : model.resourceTypes;
  }

  /**
   * `children().count() > id.count()` says that there is a child besides the id, since `id` is one of the
   * children. Every element of every resource is asked that, so it is not left to counting.
   */
  function hasChildBesidesId(
    { operator, left, right }: Extract<Node, { kind: 'binary' }>,
    scope: Scope,
  ): Value | undefined {
    const isCountOf = (node: Node, kind: 'call' | 'member', name: string): boolean =>
      node.kind === 'call' &&
      node.name === 'count' &&
      node.source?.kind === kind &&
      node.source.name === name &&
      node.source.source === undefined;
    const { item } = scope.self;
    if (operator !== '>' || item === undefined) return undefined;
    if (!isCountOf(left, 'call', 'children') || !isCountOf(right, 'member', 'id')) return undefined;
    const arguments_ = item.extra === undefined ? item.value : `${item.value}, ${item.extra}`;
    const code = `hasChildBesidesId(${arguments_})`;
    return boolValue(compilation, {
      total: true,
      throws: false,
      cost: 5,
      truth: () => code,
      falsity: () => `!${code}`,
      value: () => code,
    });
  }
}

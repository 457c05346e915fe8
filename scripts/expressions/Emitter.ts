import { compareStrings } from '../../src/foundation/compareStrings.js';
import { invariant } from '../../src/foundation/invariant.js';

/** JavaScript text in which variables are still numbered marks. */
export type Code = string;

/** From the private use area, so that no expression holds it. */
const mark = '\ue000';
const marks = /\ue000\d+\ue000/g;

/** The three parameters of every compiled expression. */
export const [focusValue, focusExtra, environment]: readonly [Code, Code, Code] = [
  `${mark}0${mark}`,
  `${mark}1${mark}`,
  `${mark}2${mark}`,
];

/** TypeScript type of a variable. */
export type VariableType =
  'Raw | undefined' | 'RawEnvironment' | 'RawNode' | 'unknown' | 'Truth' | '() => Members';

interface Variable {
  readonly type: VariableType;
  /** How many functions deep it is declared; 0 for a parameter of the expression. */
  readonly depth: number;
}

/**
 * Collects the functions and constants of a generated module. Loops become functions of their own, so that
 * everything else is an expression; functions of equal text are one.
 */
export class Emitter {
  readonly #variables: Variable[] = [
    { type: 'Raw | undefined', depth: 0 },
    { type: 'Raw | undefined', depth: 0 },
    { type: 'RawEnvironment', depth: 0 },
  ];
  /** What each function being lifted computes first, with the variables that hold it; outermost first. */
  readonly #preludes: Map<Code, Code>[] = [];
  #loops = 0;
  readonly #functions = new Map<string, string>();
  readonly #constants = new Map<string, string>();

  /** A new variable; the code that uses it must declare it. */
  variable(type: VariableType = 'Raw | undefined'): Code {
    return this.#declare(type, this.#preludes.length);
  }

  /** A constant of the module, such as a regular expression; gives its name. */
  constant(text: string): Code {
    return nameIn(this.#constants, text, 'c');
  }

  /**
   * Makes a function of statements that return, and gives the call of it. Variables from outside become its
   * parameters.
   */
  lift(build: () => Code): Code {
    const prelude = new Map<Code, Code>();
    const depth = this.#preludes.push(prelude);
    const body = build();
    this.#preludes.pop();
    const declared = Array.from(prelude, ([code, variable]) => {
      const isLazy = this.#find(variable).type === '() => Members';
      return `const ${variable} = ${isLazy ? `lazy(() => ${code})` : code};`;
    });
    const text = [...declared, body].join(' ');
    const parameters = [...new Set(variablesIn(text))].filter((each) => this.#find(each).depth < depth);
    const typed = parameters.map((each) => `${each}: ${this.#find(each).type}`);
    const name = nameIn(this.#functions, this.render(`(${typed.join(', ')}) => { ${text} }`), 'f');
    return `${name}(${parameters.join(', ')})`;
  }

  /**
   * Computes something once per run of the function that is being lifted, before anything else in it; only for
   * what does not depend on its own variables.
   */
  shared(code: Code): Code {
    const depth = this.#preludes.length;
    const innermost = this.#preludes.at(-1);
    if (innermost === undefined || variablesIn(code).some((each) => this.#find(each).depth >= depth))
      return code;
    const variable = innermost.get(code) ?? this.#declare('unknown', depth);
    innermost.set(code, variable);
    return variable;
  }

  /** Builds the body of a loop. */
  loop(build: () => Code): Code {
    this.#loops++;
    const body = build();
    this.#loops--;
    return body;
  }

  /**
   * Takes a set out of a loop: it is computed when first needed, once per run of the expression. Gives the code
   * that asks for it, or undefined where there is no loop, or the set depends on what changes in it.
   */
  once(build: () => Code): Code | undefined {
    const [outermost] = this.#preludes;
    if (this.#loops === 0 || outermost === undefined) return undefined;
    const set = build();
    if (variablesIn(set).some((each) => this.#find(each).depth > 0)) return undefined;
    const variable = outermost.get(set) ?? this.#declare('() => Members', 1);
    outermost.set(set, variable);
    return `${variable}()`;
  }

  /** Replaces marks by names: a, b, ... in order of appearance, and fixed ones for the three parameters. */
  render(text: Code): string {
    const names = new Map<string, string>([
      [focusValue, 'v'],
      [focusExtra, 'x'],
      [environment, 'e'],
    ]);
    return text.replace(marks, (each) => {
      let name = names.get(each);
      if (name === undefined) names.set(each, (name = localName(names.size - 3)));
      return name;
    });
  }

  /** The module's own constants and functions that a text uses, directly or not, as declarations in a fixed order. */
  declarationsFor(texts: readonly string[]): string[] {
    const byName = new Map<string, string>();
    for (const [text, name] of [...this.#constants, ...this.#functions]) byName.set(name, text);
    const used = new Set<string>();
    const queue = [...texts];
    for (const text of queue) {
      for (const [name] of text.matchAll(/\b[cf]\d+\b/g)) {
        const definition = byName.get(name);
        if (definition === undefined || used.has(name)) continue;
        used.add(name);
        queue.push(definition);
      }
    }
    return [...used].sort(byKindAndNumber).map((name) => `const ${name} = ${byName.get(name) ?? ''};`);
  }

  #declare(type: VariableType, depth: number): Code {
    return `${mark}${this.#variables.push({ type, depth }) - 1}${mark}`;
  }

  #find(variable: Code): Variable {
    const found = this.#variables[Number(variable.slice(1, -1))];
    invariant(found, 'Every mark comes from variable().');
    return found;
  }
}

function nameIn(names: Map<string, string>, text: string, letter: string): string {
  const known = names.get(text);
  if (known !== undefined) return known;
  const name = `${letter}${names.size}`;
  names.set(text, name);
  return name;
}

function variablesIn(text: Code): readonly Code[] {
  return Array.from(text.matchAll(marks), ([each]) => each);
}

/** v, x and e are taken; c and f start the names of the module. */
const letters = 'abdghijklmnopqrstuwyz';

function localName(index: number): string {
  const letter = letters.charAt(index % letters.length);
  return index < letters.length ? letter : letter + String(Math.floor(index / letters.length));
}

function byKindAndNumber(a: string, b: string): number {
  return compareStrings(a.charAt(0), b.charAt(0)) || Number(a.slice(1)) - Number(b.slice(1));
}

import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findCycles, readImportGraph } from './importGraph.js';
import { roomOf, rooms } from './rooms.js';

const graph = readImportGraph();
const roomByName = new Map(rooms.map((room) => [room.name, room]));

describe('the import graph of src', () => {
  it('has only rooms of the table', () => {
    const root = resolve(import.meta.dirname, '../../src');
    const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map(({ name }) => name).filter((name) => !roomByName.has(name))).toEqual([]);
    expect(graph.size).toBeGreaterThan(20);
  });

  it('imports only in the directions of the table', () => {
    const violations: string[] = [];
    for (const [file, imports] of graph) {
      const room = roomByName.get(roomOf(file));
      for (const { target, relative, typeOnly } of imports) {
        if (!relative) continue;
        const to = roomOf(target);
        const allowed =
          room !== undefined &&
          (to === room.name || room.imports.includes(to) || (typeOnly && room.types?.includes(to) === true));
        if (!allowed) violations.push(`${file} -> ${target}${typeOnly ? ' (types)' : ''}`);
      }
    }
    expect(violations).toEqual([]);
  });

  it('imports files that exist, never a folder', () => {
    const missing: string[] = [];
    for (const [file, imports] of graph) {
      for (const { target, relative } of imports) {
        if (relative && !graph.has(target) && !target.endsWith('.json')) missing.push(`${file} -> ${target}`);
      }
    }
    expect(missing).toEqual([]);
  });

  it('has no cycles', () => {
    expect(findCycles(graph).map((cycle) => cycle.join(' -> '))).toEqual([]);
  });

  it('uses node:* only in rooms that may', () => {
    const violations: string[] = [];
    for (const [file, imports] of graph) {
      if (file === 'node.ts' || roomByName.get(roomOf(file))?.node === true) continue;
      for (const { target } of imports)
        if (target.startsWith('node:')) violations.push(`${file} -> ${target}`);
    }
    expect(violations).toEqual([]);
  });

  it('has no tables behind the root door', () => {
    const reached = new Set<string>();
    const visit = (file: string): void => {
      if (reached.has(file)) return;
      reached.add(file);
      for (const { target, relative, typeOnly } of graph.get(file) ?? [])
        if (relative && !typeOnly) visit(target);
    };
    visit('index.ts');
    expect([...reached].filter((file) => file.startsWith('definitions/tables/'))).toEqual([]);
  });
});

describe('findCycles', () => {
  it('finds a cycle over two files', () => {
    const edge = (target: string) => [{ target, relative: true, typeOnly: false }];
    expect(
      findCycles(
        new Map([
          ['a.ts', edge('b.ts')],
          ['b.ts', edge('a.ts')],
        ]),
      ),
    ).toEqual([['a.ts', 'b.ts', 'a.ts']]);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** The layers of the house, lowest first: a file imports from its own layer and those below it. */
const LAYERS: readonly (readonly RegExp[])[] = [
  [/^src\/(?:errors|deadline|refusals|config)\.ts$/, /^src\/(?:text|files)\//],
  [/^src\/log\.ts$/, /^src\/(?:articles|records)\//],
  [/^src\/intake\//],
  [/^src\/desk\//],
  [/^src\/search\//],
  [/^src\/answers\//],
  [/^src\/(?:newsroom\.ts|newsroom\/|createNewsrooms?\.ts)/],
  [/^src\/replies\//],
  [/^src\/commands\//],
  [/^commands\//],
  [/^src\/terminal\//, /^src\/discord\//],
  [/^src\/cli\//],
  [/^src\/(?:main|start|byline|openNewsrooms|openDesk|startTerminal|startDiscord|logProblems)\.ts$/],
];

/** A file's own text, by its path from the root of the project. */
type Sources = ReadonlyMap<string, string>;
type Import = { readonly from: string; readonly to: string };

// Static imports and exports, dynamic ones, and types named in place: all at the start of a statement or in `import(...)`.
const STATEMENT =
  /^\s*(?:import|export)\b(?:[^'"`;]*?\bfrom)?\s*['"]([^'"\n]+)['"]|\bimport\(\s*['"]([^'"\n]+)['"]/gmu;

function importsOf(sources: Sources): Import[] {
  return [...sources].flatMap(([from, text]) =>
    [...text.matchAll(STATEMENT)].map((match) => {
      const target = match[1] ?? match[2] ?? '';
      return { from, to: target.startsWith('.') ? join(dirname(from), target) : target };
    }),
  );
}

function layerOf(path: string): number {
  return LAYERS.findIndex((patterns) => patterns.some((pattern) => pattern.test(path)));
}

function problems(sources: Sources): string[] {
  const imports = importsOf(sources);
  const inside = imports.filter(({ to }) => sources.has(to));
  return [
    ...[...sources.keys()].filter((path) => layerOf(path) < 0).map((path) => `${path} belongs to no layer`),
    ...imports
      .filter(({ to }) => to.endsWith('.ts') && !sources.has(to))
      .map(({ from, to }) => `${from} imports ${to}, which is outside`),
    ...inside
      .filter(({ from, to }) => layerOf(from) < layerOf(to))
      .map(({ from, to }) => `${from} imports ${to}, which is above it`),
    ...imports
      .filter(({ from, to }) => /^flexsearch(?:\/|$)/u.test(to) && !from.startsWith('src/search/'))
      .map(({ from }) => `${from} imports flexsearch`),
    ...imports
      .filter(({ from, to }) => to.startsWith('discord') && !from.startsWith('src/discord/'))
      .map(({ from, to }) => `${from} imports ${to}`),
    ...imports
      .filter(({ from, to }) => /^dotenv(?:\/|$)/u.test(to) && from !== 'src/config.ts')
      .map(({ from }) => `${from} imports dotenv`),
    ...[...sources]
      .filter(([path, text]) => path !== 'src/config.ts' && readsEnvironment(text))
      .map(([path]) => `${path} reads the environment`),
    ...cycles(inside),
  ];
}

function readsEnvironment(text: string): boolean {
  return /\bprocess\s*(?:\?\.|\.)\s*env\b|\bprocess\[['"]env|\{[^}]*\benv\b[^}]*\}\s*=\s*process\b|import\s*\{[^}]*\benv\b[^}]*\}\s*from\s*['"](?:node:)?process/u.test(
    text,
  );
}

/** One line for each import that closes a circle. */
function cycles(imports: readonly Import[]): string[] {
  const targets = new Map<string, string[]>();
  for (const { from, to } of imports) targets.set(from, [...(targets.get(from) ?? []), to]);
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path))
      found.push(`circle: ${[...trail.slice(trail.indexOf(path)), path].join(' -> ')}`);
    if (trail.includes(path) || done.has(path)) return;
    for (const to of targets.get(path) ?? []) visit(to, [...trail, path]);
    done.add(path);
  };
  for (const path of targets.keys()) visit(path, []);
  return found;
}

function readSources(): Sources {
  const files = ['src', 'commands'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.d.ts'))
      .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).replaceAll('\\', '/')),
  );
  return new Map(files.map((path) => [path, readFileSync(join(ROOT, path), 'utf8')]));
}

describe('the house', () => {
  it('imports in one direction only, and keeps its libraries and the environment where they belong', () => {
    const sources = readSources();
    expect(importsOf(sources).length).toBeGreaterThan(sources.size);
    expect(problems(sources)).toEqual([]);
  });
});

describe('this test', () => {
  const file = (path: string, text: string) => problems(new Map([...readSources(), [path, text]]));

  it.each([
    [
      'a lower layer that imports a higher one',
      'src/articles/x.ts',
      "import { readLine } from '../terminal/readLine.ts';",
      'which is above it',
    ],
    [
      'a type import upwards',
      'src/text/x.ts',
      "import type {\n  Article,\n} from '../articles/article.ts';",
      'which is above it',
    ],
    [
      'a dynamic import upwards',
      'src/answers/x.ts',
      "const r = await import('../replies/reply.ts');",
      'which is above it',
    ],
    [
      'a re-export upwards',
      'src/search/x.ts',
      "export { renderReply } from '../terminal/render.ts';",
      'which is above it',
    ],
    ['an import of the tests', 'src/cli/x.ts', "import { x } from '../../test/x.ts';", 'outside'],
    [
      'FlexSearch outside search',
      'src/answers/x.ts',
      "import flexsearch from 'flexsearch';",
      'imports flexsearch',
    ],
    [
      'the environment outside the config',
      'src/cli/x.ts',
      "if (process.env['CI'] === '1') stop();",
      'reads the environment',
    ],
    [
      'the environment by another name',
      'src/cli/x.ts',
      "import { env } from 'node:process';",
      'reads the environment',
    ],
    [
      'Discord outside its folder',
      'src/replies/x.ts',
      "import { Client } from 'discord.js';",
      'imports discord.js',
    ],
    ['dotenv outside the config', 'src/main.ts', "import 'dotenv/config';", 'imports dotenv'],
    ['a file that no layer has', 'src/misc/x.ts', '', 'belongs to no layer'],
  ])('catches %s', (_, path, text, problem) => {
    expect(file(path, text)).toEqual(expect.arrayContaining([expect.stringContaining(problem)]));
  });

  it('catches a circle', () => {
    const sources = new Map([
      ['src/text/a.ts', "import { b } from './b.ts';"],
      ['src/text/b.ts', "export * from './c.ts';"],
      ['src/text/c.ts', "import type { A } from './a.ts';"],
    ]);
    expect(problems(sources)).toEqual([
      'circle: src/text/a.ts -> src/text/b.ts -> src/text/c.ts -> src/text/a.ts',
    ]);
  });
});

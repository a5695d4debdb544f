import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Draft } from '../../src/articles/formats/draft.ts';
import { parseMarkdown } from '../../src/articles/formats/markdown.ts';

/** Where the sample articles lie. */
export const SAMPLES_FOLDER = join(import.meta.dirname, '../../articles/samples');

/** The sample articles by id, which is the file's name without `.md`. Throws, naming file and line, if one does not parse. */
export function readSamples(): ReadonlyMap<string, Draft> {
  const files = readdirSync(SAMPLES_FOLDER).filter((name) => name.endsWith('.md'));
  return new Map(
    files.map((name) => {
      const id = name.slice(0, -'.md'.length);
      const { draft, flaws } = parseMarkdown(readFileSync(join(SAMPLES_FOLDER, name), 'utf8'), id);
      if (draft === undefined) throw new Error(`${name}: ${JSON.stringify(flaws)}`);
      return [id, draft];
    }),
  );
}

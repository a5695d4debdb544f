import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ROOT, runProgram } from '../support/program.ts';

const dockerfile = readFileSync(join(ROOT, 'Dockerfile'), 'utf8');
/** What the last stage takes from the project. */
const copied = [
  ...(dockerfile.split(/^FROM /mu).at(-1) ?? '').matchAll(/^COPY (?!--from)(.+) \S+$/gmu),
].flatMap(([, sources = '']) => sources.split(' '));

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'byline-image-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the container image', () => {
  it('holds all that the program needs to answer', async () => {
    expect(copied).toContain('src');
    for (const source of copied) cpSync(join(ROOT, source), join(folder, source), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
    const [, command = '[]'] = /^CMD (\[.+\])$/mu.exec(dockerfile) ?? [];
    const [node, ...words] = JSON.parse(command) as [string, ...string[]];
    const { code, out, err } = await runProgram([node, ...words], {
      cwd: folder,
      input: 'What does CSA stand for?\n',
    });
    expect(err).toBe('No Discord token is set. To connect one, put DISCORD_TOKEN=... into .env.\n');
    expect(out).toContain('Coastal Safety Authority (CSA)');
    expect(code).toBe(0);
  });
});

import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesOf, numbersOf, readContainer, writeContainer } from '../../src/files/container.ts';
import { temporaryFolder } from '../articles/temporaryFolder.ts';

const pieces = fc.array(fc.uint8Array({ maxLength: 20 }), { maxLength: 4 });

describe('a container', () => {
  it('gives back every part as it was written', async () => {
    const file = path.join(await temporaryFolder(), 'new', 'index');
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.tuple(fc.string(), pieces), { selector: ([name]) => name }),
        async (parts) => {
          await writeContainer(file, parts);
          const read = await readContainer(file);
          expect([...(read ?? [])].map(([name, bytes]) => [name, [...bytes]])).toEqual(
            parts.map(([name, all]) => [name, all.flatMap((one) => [...one])]),
          );
          for (const bytes of read?.values() ?? []) expect(bytes.byteOffset % 8).toBe(0);
        },
      ),
      { numRuns: 50 },
    );
  });

  it('holds numbers without copying them', async () => {
    const file = path.join(await temporaryFolder(), 'index');
    await writeContainer(file, [
      ['odd', [Buffer.from('x')]],
      ['numbers', [bytesOf(Uint32Array.of(1, 2 ** 32 - 1))]],
    ]);
    const part = (await readContainer(file))?.get('numbers');
    expect(part && [...numbersOf(part)]).toEqual([1, 2 ** 32 - 1]);
  });

  it('is not left behind where it is no longer wanted when it is written', async () => {
    const file = path.join(await temporaryFolder(), 'index');
    await writeContainer(file, [['part', [Buffer.from('old')]]]);
    let wanted = true;
    const pieces = function* () {
      yield Buffer.from('new');
      wanted = false;
    };
    expect(await writeContainer(file, [['part', pieces()]], () => wanted)).toBe(false);
    expect(await readdir(path.dirname(file))).toEqual([]);
  });

  it('that is missing, cut off or changed in any byte is none', async () => {
    const file = path.join(await temporaryFolder(), 'index');
    expect(await readContainer(file)).toBeUndefined();
    await writeContainer(file, [['part', [Buffer.from('what is kept')]]]);
    const whole = await readFile(file);
    for (let length = 0; length < whole.length; length += 1) {
      await writeFile(file, whole.subarray(0, length));
      expect(await readContainer(file)).toBeUndefined();
    }
    for (let at = 0; at < whole.length; at += 1) {
      await writeFile(
        file,
        whole.map((byte, i) => (i === at ? byte ^ 1 : byte)),
      );
      expect(await readContainer(file)).toBeUndefined();
    }
    await writeFile(file, whole);
    expect(await readContainer(file)).toBeDefined();
  });
});

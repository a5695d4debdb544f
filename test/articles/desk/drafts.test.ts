import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { DRAFT_DAYS, MAX_DRAFTS, openDrafts } from '../../../src/articles/desk/drafts.ts';
import { UserError } from '../../../src/errors.ts';
import { temporaryFolder } from '../temporaryFolder.ts';
import { DAY, filesOf } from './testDesk.ts';

const CONTENT = z.object({ headline: z.string() });
const ann = { person: '1001', server: '111' };

async function open() {
  const dataDir = await temporaryFolder();
  let time = Date.parse('2026-05-04T09:00:00Z');
  const now = () => new Date((time += 1_000));
  return {
    dataDir,
    drafts: openDrafts({ dataDir, now, content: CONTENT }),
    reopen: () => openDrafts({ dataDir, now, content: CONTENT }),
    pass: (days: number) => {
      time += days * DAY;
    },
  };
}

const draft = (headline: string, ...parts: string[]) => ({ parts, content: { headline } });

describe('drafts', () => {
  it('survive a restart, take further parts and other details', async () => {
    const { drafts, reopen } = await open();
    const { draft: first } = await drafts.add(ann, draft('Rain', 'It rained.'));
    expect(first.key).toMatch(/^[a-z0-9]{10}$/u);
    await drafts.append(ann, first.key, '\n  It snowed.  \n');
    const again = reopen();
    expect(await again.change(ann, first.key, { headline: 'Snow' })).toMatchObject({
      parts: ['It rained.', '\n  It snowed.  \n'],
      content: { headline: 'Snow' },
    });
    expect(await again.list(ann)).toHaveLength(1);
    await again.discard(ann, first.key);
    expect(await again.get(ann, first.key)).toBeUndefined();
  });

  it('belong to one editor in one server', async () => {
    const { drafts } = await open();
    const { key } = (await drafts.add(ann, draft('Rain'))).draft;
    for (const other of [{ person: '1002', server: '111' }, { person: '1001', server: '222' }]) {
      expect(await drafts.get(other, key)).toBeUndefined();
      expect(await drafts.list(other)).toEqual([]);
      await expect(drafts.append(other, key, 'x')).rejects.toThrow(UserError);
      await drafts.discard(other, key);
    }
    expect(await drafts.get(ann, key)).toBeDefined();
  });

  it('go seven days after they were changed last', async () => {
    const { dataDir, drafts, pass } = await open();
    const { key } = (await drafts.add(ann, draft('Rain'))).draft;
    pass(DRAFT_DAYS - 1);
    await drafts.append(ann, key, 'x');
    await drafts.add(ann, draft('Snow'));
    pass(DRAFT_DAYS - 0.5);
    expect(await drafts.list(ann)).toHaveLength(2);
    pass(1);
    expect(await drafts.list(ann)).toEqual([]);
    await expect(drafts.append(ann, key, 'x')).rejects.toThrow(UserError);
    await drafts.sweep();
    expect(await filesOf(dataDir)).toEqual({});
  });

  it('are so many a person at most: the oldest goes, and the caller is told', async () => {
    const { drafts } = await open();
    const keys: string[] = [];
    for (let n = 0; n < MAX_DRAFTS; n += 1) keys.push((await drafts.add(ann, draft(`${n}`))).draft.key);
    await drafts.append(ann, keys[0]!, 'changed last');
    const { dropped } = await drafts.add(ann, draft('one more'));
    expect(dropped).toBe(1);
    expect(await drafts.list(ann)).toHaveLength(MAX_DRAFTS);
    expect(await drafts.get(ann, keys[0]!)).toBeDefined();
    expect(await drafts.get(ann, keys[1]!)).toBeUndefined();
  });

  it('take no more than a few articles hold, and keep what they have', async () => {
    const { drafts } = await open();
    const { key } = (await drafts.add(ann, draft('Rain', 'First.'))).draft;
    await expect(drafts.append(ann, key, 'x'.repeat(30_000_001))).rejects.toThrow(UserError);
    expect((await drafts.get(ann, key))?.parts).toEqual(['First.']);
  });

  it('that are damaged, or made by another version, are not there and hide no others', async () => {
    const { dataDir, drafts, pass } = await open();
    const { key } = (await drafts.add(ann, draft('Rain'))).draft;
    const folder = path.join(dataDir, 'drafts/111/1001');
    await writeFile(path.join(folder, 'torn000000.json'), '{"parts": [');
    await writeFile(path.join(folder, 'other00000.json'), JSON.stringify({ parts: [], content: 5, changed: '2026-05-04T09:00:00.000Z' })); // prettier-ignore
    expect((await drafts.list(ann)).map((one) => one.key)).toEqual([key]);
    await drafts.sweep();
    expect(Object.keys(await filesOf(folder))).toEqual(['other00000.json', `${key}.json`].toSorted());
    pass(8);
    await drafts.sweep();
    expect(await filesOf(folder)).toEqual({});
  });

  it.each(['../1002', '', 'a/b', '..', 'x'.repeat(41)])('reach no file outside their folder by %j', async (name) => {
    const { drafts } = await open();
    const { key } = (await drafts.add(ann, draft('Rain'))).draft;
    await expect(drafts.get(ann, name)).rejects.toThrow('Not a name');
    await expect(drafts.get({ ...ann, person: name }, key)).rejects.toThrow('Not a name');
    await expect(drafts.add({ ...ann, server: name }, draft('Rain'))).rejects.toThrow('Not a name');
    await expect(drafts.discard(ann, name)).rejects.toThrow('Not a name');
  });
});

import path from 'node:path';
import { expect, it } from 'vitest';
import { killRounds } from '../../../bench/soak/killRounds.ts';
import { temporaryFolder } from '../../articles/temporaryFolder.ts';

it('loses and halves nothing that was acknowledged in ten kills at random moments', async () => {
  const root = await temporaryFolder();
  const result = await killRounds(root, path.join(await temporaryFolder(), 'data'), 10, 20_260_504);
  expect(result.wrong).toEqual([]);
  expect(result.acknowledged).toBeGreaterThan(10);
}, 120_000);

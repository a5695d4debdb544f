import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { nodeScript, ROOT, runProgram } from '../../support/program.ts';
import { temporaryFolder } from '../temporaryFolder.ts';

const mount = 'mount -t tmpfs -o size=400k none "$1" && shift && exec "$@"';
const canMount = spawnSync('unshare', ['-rm', 'sh', '-c', mount, 'sh', '/mnt', 'true']).status === 0;

// Elsewhere the faults of every step stand in for it.
it.skipIf(!canMount)(
  'keeps what it acknowledged on a disk that runs full, and says so in one line',
  async () => {
    const folder = await temporaryFolder();
    const script = nodeScript('test/articles/desk/fullDisk.ts', folder);
    const { out, err } = await runProgram(['unshare', '-rm', 'sh', '-c', mount, 'sh', folder, ...script], { cwd: ROOT });
    expect(err).toBe('');
    const { added, shown, isPlain, message, found, flaws } = JSON.parse(out);
    expect(added).toBeGreaterThan(5);
    expect([shown, isPlain, flaws]).toEqual([added, true, []]);
    expect(message).toBe('Nothing was changed: the disk is full. Whoever runs this bot has to put that right first.');
    // One was purged: that needs no more room than it frees, or says that there is none.
    expect([added, added - 1]).toContain(found);
  },
  120_000,
);

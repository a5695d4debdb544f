import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

const PEERS = path.join(import.meta.dirname, '..', 'peers');

/** Installs the engines that stand beside Byline, where they are missing, and says so. */
export function installPeers(): void {
  if (existsSync(path.join(PEERS, 'node_modules'))) return;
  console.log(
    'Installing the engines to compare with (npm ci in bench/peers); SQLite may be compiled, which takes a minute or two.\n',
  );
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: PEERS,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

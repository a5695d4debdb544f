import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The browser's path. Where there is none it is installed, which takes root and apt-get; otherwise throws with what to do. */
export function findChromium(say: (line: string) => void): string {
  const found = inPath();
  if (found !== undefined) return found;
  if (process.getuid?.() !== 0)
    throw new Error(
      'The pictures need Chromium: install it (such as `sudo apt-get install chromium`), then run this again.',
    );
  say('Installing Chromium and fonts with apt-get ...');
  try {
    for (const words of [
      ['update', '-qq'],
      ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-core'],
    ])
      execFileSync('apt-get', words, { stdio: ['ignore', 'ignore', 'inherit'] });
  } catch (error) {
    throw new Error(
      'Chromium could not be installed with apt-get. Install it by hand, then run this again.',
      {
        cause: error,
      },
    );
  }
  const installed = inPath();
  if (installed === undefined) throw new Error('Chromium was installed, but is not in PATH.');
  return installed;
}

function inPath(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

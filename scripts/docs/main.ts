/**
 * Makes what the README shows: the pictures in docs/, and the output in its blocks `console` (the line `$ command` is run in a
 * shell) and `byline` (each line `> ...` is typed at the prompt). Needs `script` of util-linux. Run: npm run docs
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { picture } from './picture.ts';
import { plainRow } from './screen.ts';
import { ROOT, typeLines } from './session.ts';

const COLUMNS = 92;
const PICTURES = [
  { file: 'differ', lines: ['How many people were hurt in the ferry collision?'] },
  { file: 'found', lines: ['How high did the River Pell rise?'] },
  { file: 'not-covered', lines: ['Who is the president of France?'] },
] as const;

for (const { file, lines } of PICTURES) {
  const exchanges = await typeLines(lines, { columns: COLUMNS, colour: true });
  writeFileSync(`${ROOT}docs/${file}.svg`, picture(exchanges, COLUMNS, lines.join(' ')));
}

const BLOCK = /^```(console|byline)\n([\s\S]*?)^```$/gmu;
const readme = readFileSync(`${ROOT}README.md`, 'utf8');
let made = '';
let end = 0;
for (const match of readme.matchAll(BLOCK)) {
  const [whole, kind = '', body = ''] = match;
  const output = kind === 'console' ? shellBlock(body) : await promptBlock(body);
  made += `${readme.slice(end, match.index)}\`\`\`${kind}\n${output}\`\`\``;
  end = match.index + whole.length;
}
writeFileSync(`${ROOT}README.md`, made + readme.slice(end));

/** `$ command` and what it prints; where it fails, what it says. */
function shellBlock(body: string): string {
  const command = /^\$ (.+)$/mu.exec(body)?.[1] ?? '';
  // What a reader's own settings of npm and of their language say does not belong on the page.
  const own = { NPM_CONFIG_USERCONFIG: '/dev/null', LC_ALL: 'en_GB.UTF-8' };
  const env = { ...process.env, ...own, NO_COLOR: '1', DISCORD_TOKEN: '' };
  const out = execFileSync('bash', ['-c', `{ ${command}; } 2>&1 || true`], {
    cwd: ROOT,
    encoding: 'utf8',
    env,
  });
  return `$ ${command}\n${out.trimEnd()}\n`;
}

/** What the lines of one block show when they are typed one after another. */
async function promptBlock(body: string): Promise<string> {
  const lines = [...body.matchAll(/^> (.+)$/gmu)].map(([, line = '']) => line);
  const exchanges = await typeLines(lines, { columns: COLUMNS, colour: false });
  return exchanges.map(({ typed, rows }) => `> ${typed}\n\n${rows.map(plainRow).join('\n')}\n`).join('\n');
}

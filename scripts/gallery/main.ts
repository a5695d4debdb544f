/**
 * Draws one of every reply: starts the stand-in for Discord and the program, asks, and writes each reply to docs/gallery/ as JSON
 * and as a picture. With names of scenes, only those; `--narrow` draws them as on a telephone. Run: npm run gallery
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ROOT } from '../../test/support/program.ts';
import { fewColours } from './browser/fewColours.ts';
import { findChromium } from './browser/findChromium.ts';
import { openBrowser } from './browser/openBrowser.ts';
import { pageHtml } from './draw/page.ts';
import type { Seen } from './draw/talk.ts';
import { scenes } from './scenes.ts';
import { openStage, type Stage } from './stage.ts';

const FOLDER = `${ROOT}docs/gallery/`;

const { values, positionals } = parseArgs({
  options: { narrow: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const wanted = scenes.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
if (wanted.length === 0) throw new Error(`There are: ${scenes.map(({ name }) => name).join(', ')}`);

mkdirSync(FOLDER, { recursive: true });
const browser = await openBrowser(findChromium((line) => console.log(line)));
const stage = await openStage();
try {
  for (const { name, act } of wanted) {
    const seen = await act(stage);
    writeFileSync(`${FOLDER}${name}.json`, `${JSON.stringify(seen.map(jsonOf), null, 2)}\n`);
    writeFileSync(
      `${FOLDER}${name}.png`,
      fewColours(await browser.picture(named(pageHtml(seen, values.narrow), stage))),
    );
    console.log(`docs/gallery/${name}.png`);
  }
  const { violations, refused, pings } = stage.discord.records;
  if (violations.length + refused.length + pings.length > 0)
    throw new Error(`Discord would not have taken this: ${JSON.stringify({ violations, refused, pings })}`);
} finally {
  await Promise.all([stage.close(), browser.close()]);
}

/** A page with the names of people in place of their ids. */
function named(html: string, { discord }: Stage): string {
  return [...discord.people.values()].reduce(
    (page, { id, name }) => page.replaceAll(`@${id}`, `@${name}`),
    html,
  );
}

/** What the program sent, without what differs from run to run. */
function jsonOf(seen: Seen): unknown {
  switch (seen.kind) {
    case 'modal':
      return seen.modal;
    case 'typing':
      return seen;
    case 'message':
    case 'menu': {
      const { content, flags, components } = seen.message;
      return { ...(content !== '' && { content }), flags, components };
    }
  }
}

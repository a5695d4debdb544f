import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WebSocket } from 'ws';
import { z } from 'zod';
import { createDevtools } from './devtools.ts';

/** Pixels of a picture for one of CSS's. */
const SCALE = 1.5;

/** A headless browser that takes pictures of pages. */
export type Browser = {
  /** The page's `main` as a PNG. */
  readonly picture: (html: string) => Promise<Buffer>;
  readonly close: () => Promise<void>;
};

const box = z.object({
  result: z.object({ value: z.object({ width: z.number(), height: z.number() }) }),
});

/** Starts Chromium without a window. Rejects where it does not start. */
export async function openBrowser(chromium: string): Promise<Browser> {
  const profile = mkdtempSync(join(tmpdir(), 'byline-gallery-'));
  const child = spawn(
    chromium,
    [
      '--headless=new',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      // Chromium refuses its sandbox to root; it opens nothing but the pages that are made here.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--hide-scrollbars',
      '--font-render-hinting=none',
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const found = /DevTools listening on (ws:\/\/\S+)/u.exec(said)?.[1];
      if (found !== undefined) resolve(found);
    });
    child.on('error', reject);
    child.on('close', () => reject(new Error(`Chromium did not start: ${said}`)));
  });
  const devtools = await createDevtools(new WebSocket(address));
  const page = await devtools.openPage();
  return {
    async picture(html) {
      await page.show(html);
      const { result } = box.parse(
        await page.send('Runtime.evaluate', {
          expression:
            'document.fonts.ready.then(() => { const { width, height } = document.querySelector("main").getBoundingClientRect(); return { width, height }; })',
          awaitPromise: true,
          returnByValue: true,
        }),
      );
      const clip = { x: 0, y: 0, ...result.value, scale: SCALE };
      const { data } = z
        .object({ data: z.base64() })
        .parse(
          await page.send('Page.captureScreenshot', { format: 'png', clip, captureBeyondViewport: true }),
        );
      return Buffer.from(data, 'base64');
    },
    async close() {
      devtools.close();
      child.kill();
      await ended;
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

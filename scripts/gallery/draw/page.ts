import { readFileSync } from 'node:fs';
import { type Seen, talkHtml } from './talk.ts';

const LOOK = readFileSync(new URL('look.css', import.meta.url), 'utf8');

/** A page of its own that shows a piece of talk as a person sees it in Discord. It loads nothing and runs nothing. */
export function pageHtml(seen: readonly Seen[], narrow: boolean): string {
  return [
    '<!doctype html><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<style>${LOOK}</style><main${narrow ? ' class="narrow"' : ''}>${talkHtml(seen)}</main>`,
  ].join('\n');
}

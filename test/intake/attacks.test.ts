import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { parseJsonLine } from '../../src/articles/formats/jsonl.ts';
import { parseMarkdown } from '../../src/articles/formats/markdown.ts';
import { parseText } from '../../src/articles/formats/text.ts';
import { readPage } from '../../src/intake/page/readPage.ts';
import { readPasted } from '../../src/intake/pasted/readPasted.ts';
import { MAX_UPLOAD, readUpload } from '../../src/intake/upload/readUpload.ts';
import { cost } from './support/cost.ts';
import { refusal } from './support/serve.ts';

const P =
  '<p>Twelve people were hurt when the ferry struck a moored barge in the bay early on Sunday, the coastguard said.</p>';
const numbered =
  (text: (i: number) => string, separator = '') =>
  (count: number): string =>
    Array.from({ length: count }, (_, i) => text(i)).join(separator);
const ld = (json: string): string => `<script type="application/ld+json">${json}</script>${P}`;

type Attack = (count: number) => string;
const PAGES: Readonly<Record<string, Attack>> = {
  'elements in each other': (n) => `${'<div>'.repeat(n)}${P}`,
  'paragraphs that nobody closed': (n) => `${'<p>'.repeat(n)}${P}`,
  'marks of emphasis in each other': (n) => `${'<b><i>'.repeat(n)}${P}`,
  'lists in each other': (n) => `${'<ul><li>'.repeat(n)}${P}`,
  'tables in each other': (n) => `${'<table><tr><td>'.repeat(n)}${P}`,
  'end tags of nothing': (n) => `<div>${'</p></b></table>'.repeat(n)}${P}`,
  'angle brackets': (n) => '<'.repeat(n * 5),
  'tags that do not end': (n) => '<a '.repeat(n * 2),
  'comments that do not end': (n) => '<!--'.repeat(n * 2),
  'values that do not end': (n) => '<a href="'.repeat(n),
  'attributes': (n) => `<p ${numbered((i) => `a${i}=b`, ' ')(n)}>x</p>${P}`,
  'names of classes': (n) => `<div class="${'ab-cd '.repeat(n)}">${P}</div>`,
  'an entity bomb': (n) => `<!DOCTYPE x [<!ENTITY a0 "aaaaaaaaaa">${numbered((i) => `<!ENTITY a${i + 1} "&a${i};&a${i};">`)(n / 8)}]><p>&a${n / 8};</p>${P}`,
  'references': (n) => `<p>${'&amp;&#120;&bogus;&'.repeat(n / 4)}</p>${P}`,
  'one word': (n) => `<p>${'a'.repeat(n * 5)}</p>`,
  'one line': (n) => `<p>${'Aa '.repeat(n * 2)}</p>`,
  'marks without letters': (n) => `<p>a${'\u0301'.repeat(n * 5)}</p>`,
  'main headings': (n) => `<title>Ferry</title>${`<h1>Ferry strikes barge</h1>${P}`.repeat(n / 30)}`,
  'links as headings': (n) => `${'<div><h2><a href=x>Ferry strikes</a></h2>'.repeat(n / 8)}${P}`,
  'times': (n) => `<div>${'<time>28 October 2025 14:30</time>'.repeat(n / 8)}</div>${P}`,
  'bylines': (n) => `<div>By ${'<a class=byline>Jon Vale</a>'.repeat(n / 8)}</div>${P}`,
  'fields to fill in': (n) => `<div>${'<div><input type=email>'.repeat(n / 6)}${P}`,
  'lines ended by breaks': (n) => 'Some longer line of text that goes on and on.<br>'.repeat(n / 10),
  'paragraphs': (n) => numbered((i) => `<p>Paragraph ${i} of a long text, which goes on as such things do.</p>`)(n / 15),
  'entries of a live page': (n) => `<title>Live</title>${'<li class="live-post"><time>1:10</time><p>Some text here.</p>'.repeat(n / 12)}`,
  'a title of bars': (n) => `<title>${'a | '.repeat(n)}</title>${P}`,
  'rights': (n) => `${P}<p>Copyright 2025 ${'© a '.repeat(n)}</p>`,
  'lists of JSON in each other': (n) => ld('['.repeat(n * 3)),
  'objects of JSON in each other': (n) => ld('{"a":'.repeat(n)),
  'articles of JSON': (n) => ld(`[${numbered((i) => `{"@type":"NewsArticle","headline":"Headline ${i}","url":"https://x.example/${i}"}`, ',')(n / 16)}]`),
  'escapes of JSON': (n) => ld(`{"@type":"NewsArticle","headline":"${'\\\\'.repeat(n * 2)}`),
  'commas of JSON': (n) => ld(`{"@type":"NewsArticle","headline":"x"${', '.repeat(n * 2)}}`),
  'data that a program would show': (n) => `<script>${'x={"a":"'.repeat(n)}</script>${P}`,
}; // prettier-ignore

const TEXTS: Readonly<Record<string, Attack>> = {
  'lines': (n) => 'ab\n'.repeat(n),
  'empty lines': (n) => `x${'\n'.repeat(n * 5)}y z`,
  'rules': (n) => `x\n${'---\n'.repeat(n)}`,
  'articles': (n) => 'Ferry strikes barge\n---\nBy Jon Vale\n'.repeat(n / 8),
  'bylines': (n) => 'By Jon Vale\n'.repeat(n / 4),
  'one byline': (n) => `By ${'Jon '.repeat(n)}`,
  'dates': (n) => `x\n${'28 October 2025 '.repeat(n / 4)}`,
  'bars': (n) => 'a | '.repeat(n),
  'bullets': (n) => '- a -\n'.repeat(n),
  'buttons': (n) => 'Share Tweet\n'.repeat(n / 2),
  'brackets of credits': (n) => '(Photo: '.repeat(n),
  'names': (n) => `${'Aa '.repeat(n)} reported`,
  'lines broken at a column': (n) => 'A line of text that is broken at a column somewhere, in the\nmiddle of it\n'.repeat(n / 16),
  'front matter': (n) => '---\nheadline: a\n'.repeat(n / 4),
  'fields': (n) => `---\nheadline: a\n${numbered((i) => `a${i}: b\n`)(n / 2)}---\nx y z`,
  'lists in front matter': (n) => `---\nheadline: ${'['.repeat(n * 2)}\n---\nx`,
  'aliases': (n) => `---\nheadline: a\na: &a [x]\n${numbered((i) => `b${i}: [*a,*a]\n`)(n / 4)}---\nx`,
  'JSON in itself': (n) => '{"text":'.repeat(n),
  'Markdown’s marks': (n) => `---\nheadline: a\n---\n${'*_[`'.repeat(n)}`,
  'quotations in each other': (n) => `---\nheadline: a\n---\n${'> '.repeat(n)}x`,
}; // prettier-ignore

/** Reads, and passes over a refusal in words for a person; everything else thrown fails the test. */
async function read(reading: () => unknown): Promise<void> {
  try {
    await reading();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
  }
}

const readTexts = async (text: string): Promise<void> => {
  await read(() => readPasted(text));
  await read(() => readUpload({ name: 'a.jsonl', bytes: Buffer.from(text) }));
  for (const parse of [parseMarkdown, parseText]) parse(text, 'id');
  parseJsonLine(text, 1);
};

/** Cheaper readings than this many milliseconds of the processor are not compared: there, start-up and chance weigh more. */
const LEAST = 15;
/** How much a reading may cost, and how long its text may be, before no larger one is tried. */
const ENOUGH = { cost: 25, length: 150_000 };

/** Whether four times as much costs far more than four times as much: squared, it is sixteen times. Tells at which length. */
async function isSteep(
  attack: Attack,
  reading: (text: string) => Promise<void>,
): Promise<string | undefined> {
  let [text, spent] = ['', 0];
  for (let count = 800; spent < ENOUGH.cost && text.length < ENOUGH.length; count *= 4) {
    const [before, last] = [text, spent];
    text = attack(count);
    spent = await cost(() => reading(text), 1);
    if (last === 0 || spent <= 8 * Math.max(last, LEAST)) continue;
    // Chance may have been at work: the least of some tries tells.
    if ((await cost(() => reading(text))) > 8 * Math.max(await cost(() => reading(before)), LEAST))
      return `${before.length} characters, then ${text.length}`;
  }
  return undefined;
}

describe('pages and texts made to exhaust whoever reads them', () => {
  it.each(Object.entries(PAGES))('cost in proportion to their length: pages of %s', async (_, attack) => {
    const reading = (html: string): Promise<void> =>
      read(() => readPage(html, { rights: 'full', address: 'https://coastdaily.example/a' }));
    expect(await isSteep(attack, reading)).toBeUndefined();
  });

  it.each(Object.entries(TEXTS))('cost in proportion to their length: texts of %s', async (_, attack) => {
    expect(await isSteep(attack, readTexts)).toBeUndefined();
  });

  it('are read at any depth of nesting, or refused, without exhausting the stack', async () => {
    for (const tag of ['div', 'b', 'table', 'ul', 'a', 'x-y'])
      await read(() => readPage(`${`<${tag}>`.repeat(10_000)}${P}`, { rights: 'full' }));
    await readTexts(`${'['.repeat(10_000)}${']'.repeat(10_000)}`);
    await readTexts('{"a":'.repeat(10_000));
    const article = await readPage(`${'<div>'.repeat(10_000)}${P.repeat(3)}${'</div>'.repeat(10_000)}`, {
      rights: 'full',
    });
    expect(article.body).toContain('Twelve people were hurt');
  });

  it('are refused in plain words where they are longer than any article', async () => {
    const line = 'Ferries stop at noon. ';
    for (const refused of [
      readPage('<i>'.repeat(50_000), { rights: 'full' }),
      readPage(`<p>${line.repeat(130_000)}`, { rights: 'full' }),
      readPage(' '.repeat(26_000_000), { rights: 'full' }),
      readPasted(line.repeat(400_000)),
      readPasted(line.repeat(92_000)),
      readPasted('a b\n'.repeat(160_000)),
      readPasted('\u0301'.repeat(5_000_000)),
      readPasted(`Ferry\nBy Jon Vale\n4 May 2025\n${line}\n---\n`.repeat(2_100)),
      readUpload({ name: 'a.txt', bytes: new Uint8Array(100_000_000).fill(97) }),
      readUpload({ name: 'a.json', bytes: new Uint8Array(MAX_UPLOAD).fill(91) }),
      readUpload({ name: 'a.jsonl', bytes: new Uint8Array(MAX_UPLOAD).fill(34) }),
    ])
      expect(await refusal(refused)).toBeInstanceOf(UserError);
  });

  it('leave nothing of themselves in memory but the articles that were read', async () => {
    setFlagsFromString('--expose-gc');
    const collectGarbage = runInNewContext('gc') as () => void;
    const heap = (): number => {
      collectGarbage();
      return process.memoryUsage().heapUsed;
    };
    const filler = `<script>${'x = 1; '.repeat(100_000)}</script><!-- ${'y'.repeat(500_000)} -->`;
    const readOne = (i: number) =>
      readPage(`<title>Ferry ${i}</title>${filler}<h1>Ferry ${i}</h1>${P.repeat(5)}<p>${i}</p>`, {
        rights: 'full',
      });
    await readOne(0);
    const before = heap();
    const kept = [];
    for (let i = 0; i < 25; i++) kept.push(await readOne(i));
    // 30 MB were read.
    expect(heap() - before).toBeLessThan(3_000_000);
    expect(kept).toHaveLength(25);
  });
});

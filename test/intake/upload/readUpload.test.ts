import { describe, expect, it } from 'vitest';
import { UserError } from '../../../src/errors.ts';
import { inEnglish } from '../../../src/refusals.ts';
import type { Intake } from '../../../src/intake/article.ts';
import { MAX_UPLOAD, readUpload } from '../../../src/intake/upload/readUpload.ts';
import { FERRY, PIER, RUSSIAN, SQUID, STRIKE } from '../page/shapes/texts.ts';
import { encode } from '../support/encode.ts';
import { refusal } from '../support/serve.ts';

const upload = (name: string, content: string | Uint8Array): Promise<Intake> =>
  readUpload({ name, bytes: typeof content === 'string' ? Buffer.from(content) : content });

const ferry = `Ferry strikes barge\nBy Jon Vale\n4 May 2025\n\n${FERRY.join('\n\n')}\n`;
const markdown = (headline: string, texts: readonly string[], more = ''): string =>
  `---\nheadline: ${headline}\noutlet: Coast Daily\npublished: 2025-05-04T19:30:00+01:00\n${more}---\n\n${texts.join('\n\n')}\n`;
const page = (headline: string, texts: readonly string[]): string =>
  `<!doctype html><html lang="en"><head><meta property="og:site_name" content="Coast Daily"><title>${headline}</title></head><body><article><h1>${headline}</h1><time datetime="2025-05-04T19:30+01:00">4 May</time>${texts.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`;
const entry = (title: string, texts: readonly string[]): object => ({
  title,
  text: texts.join('\n\n'),
  outlet: 'Coast Daily',
  publishedAt: '2025-05-04T19:30:00+01:00',
});

const headlines = ({ articles }: Intake): string[] => articles.map(({ headline }) => headline);
const bodies = ({ articles }: Intake): string[][] => articles.map(({ body }) => body.split('\n\n'));

describe('a file with one article', () => {
  it.each<readonly [name: string, content: string]>([
    ['a.txt', ferry],
    ['A.TXT', ferry],
    ['a.md', markdown('Ferry strikes barge', FERRY)],
    ['a.markdown', markdown('Ferry strikes barge', FERRY)],
    ['a.html', page('Ferry strikes barge', FERRY)],
    ['a.htm', page('Ferry strikes barge', FERRY)],
    ['a.json', JSON.stringify(entry('Ferry strikes barge', FERRY))],
    ['a.jsonl', JSON.stringify(entry('Ferry strikes barge', FERRY))],
    ['article.final (2).txt', ferry],
    ['../../etc/x.txt', ferry],
    ['CON.txt', ferry],
    ['.git/hooks/post-commit.md', markdown('Ferry strikes barge', FERRY)],
  ])('is read by its ending: %s', async (name, content) => {
    const intake = await upload(name, content);
    expect(headlines(intake)).toEqual(['Ferry strikes barge']);
    expect(bodies(intake)).toEqual([FERRY]);
    expect(intake.articles[0]!.published?.day).toBe('2025-05-04');
    expect(intake.articles[0]!.rights).toBe('full');
    expect(intake.problems).toEqual([]);
    // Nothing of an id, a place or the file's name gets in with it.
    expect(JSON.stringify(intake)).not.toMatch(/etc\/x|hooks|CON|"(?:id|file|collection)"/u);
  });

  it.each<readonly [what: string, bytes: Uint8Array]>([
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${ferry}`)],
    ['UTF-16, little end first', Buffer.from(`\ufeff${ferry}`, 'utf16le')],
    ['UTF-16, big end first', Buffer.from(`\ufeff${ferry}`, 'utf16le').swap16()],
    ['windows-1252', encode(ferry, 'windows-1252')],
    ['line ends of Windows', Buffer.from(ferry.replaceAll('\n', '\r\n'))],
  ])('may be in %s', async (_, bytes) => {
    expect(bodies(await upload('a.txt', bytes))).toEqual([FERRY]);
  });

  it('may be in a charset that it does not name', async () => {
    expect(
      bodies(
        await upload(
          'a.txt',
          encode(`Докеры вернулись\n28 октября 2025\n\n${RUSSIAN.join('\n')}`, 'windows-1251'),
        ),
      ),
    ).toEqual([RUSSIAN]);
  });

  it('may be Markdown without front matter, whose first heading is the headline', async () => {
    const intake = await upload(
      'a.md',
      `# Squid caught\n\nBy Elio Marsh\n\n*2 June 2025*\n\n${SQUID.map((text) => text.replace('lantern', '**lantern**')).join('\n\n')}\n`,
    );
    expect(headlines(intake)).toEqual(['Squid caught']);
    expect(bodies(intake)).toEqual([SQUID]);
    expect(intake.articles[0]).toMatchObject({ byline: 'Elio Marsh', published: { iso: '2025-06-02' } });
  });

  it('keeps the rights and corrections that its front matter gives', async () => {
    const intake = await upload(
      'a.md',
      markdown(
        'Ferry strikes barge',
        FERRY,
        'rights: excerpt\ncorrections: [{when: 2025-05-05, what: The figure is 12}]\n',
      ),
    );
    expect(intake.articles[0]).toMatchObject({
      rights: 'excerpt',
      corrections: [{ what: 'The figure is 12' }],
    });
  });

  it('may be JSON in schema.org’s terms, or with other usual names of the fields', async () => {
    const linked = {
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'Ferry strikes barge',
      datePublished: '2025-05-04T19:30:00+01:00',
      author: { name: 'Jon Vale' },
      publisher: { name: 'Coast Daily' },
      articleBody: FERRY.join('\n'),
    };
    const usual = {
      headline: 'Ferry strikes barge',
      content: FERRY.join('\n\n'),
      date: '2025-05-04T19:30:00+01:00',
      author: 'Jon Vale',
      source: 'Coast Daily',
    };
    for (const value of [linked, usual]) {
      const intake = await upload('a.json', JSON.stringify(value, null, 2));
      expect(intake.articles[0]).toMatchObject({
        headline: 'Ferry strikes barge',
        outlet: 'Coast Daily',
        byline: 'Jon Vale',
        published: { iso: '2025-05-04T19:30:00+01:00' },
      });
      expect(bodies(intake)).toEqual([FERRY]);
    }
  });
});

describe('a file with several articles', () => {
  const all = [
    ['Ferry strikes barge', FERRY],
    ['Pier to be repaired', PIER],
    ['Dockers walk out', STRIKE],
  ] as const;

  it.each<readonly [name: string, content: string]>([
    [
      'a.txt',
      all
        .map(([title, texts]) => `${title}\nBy Jon Vale\n4 May 2025\n\n${texts.join('\n')}`)
        .join('\n\n---\n\n'),
    ],
    ['a.md', all.map(([title, texts]) => markdown(title, texts)).join('\n')],
    [
      'a.json',
      JSON.stringify(
        all.map(([title, texts]) => entry(title, texts)),
        null,
        1,
      ),
    ],
    ['b.json', JSON.stringify({ articles: all.map(([title, texts]) => entry(title, texts)) })],
    ['c.json', all.map(([title, texts]) => JSON.stringify(entry(title, texts))).join('\n')],
    ['a.jsonl', `${all.map(([title, texts]) => JSON.stringify(entry(title, texts))).join('\n\n')}\n`],
  ])('gives them all in their order: %s', async (name, content) => {
    const intake = await upload(name, content);
    expect(headlines(intake)).toEqual(all.map(([title]) => title));
    expect(bodies(intake)).toEqual(all.map(([, texts]) => texts));
    expect(intake.problems).toEqual([]);
  });

  it('gives the good ones where one is bad, and tells of it with its line', async () => {
    const good = JSON.stringify(entry('Ferry strikes barge', FERRY));
    const lines = [
      good,
      '{"title": "No text"}',
      'no JSON',
      good,
      '[1, 2]',
      JSON.stringify({ ...entry('x', FERRY), publishedAt: 'yesterday' }),
    ];
    const intake = await upload('a.jsonl', lines.join('\n'));
    expect(intake.articles).toHaveLength(2);
    expect(intake.problems.map(({ line }) => line)).toEqual([2, 3, 5, 6]);
    expect(intake.problems.map(({ reason }) => inEnglish(reason)).join('\n')).toMatch(
      /text.*\n.*not JSON.*\n.*object.*\n.*publishedAt: expected an ISO 8601 date/u,
    );

    const list = await upload('a.json', `[\n${good},\n{"title": "No text"},\n${good}\n]`);
    expect(list.articles).toHaveLength(2);
    expect(list.problems).toMatchObject([{ line: 3 }]);

    const bad = markdown('Broken', STRIKE).replace('2025-05-04T19:30:00+01:00', 'yesterday');
    const files = await upload(
      'a.md',
      `${markdown('Ferry strikes barge', FERRY)}\n${bad}\n${markdown('Pier to be repaired', PIER)}`,
    );
    expect(headlines(files)).toEqual(['Ferry strikes barge', 'Pier to be repaired']);
    expect(files.problems).toHaveLength(1);
    expect(files.problems[0]!.reason).toContain('published');
  });

  it('is refused where it holds more than 2,000', async () => {
    const line = JSON.stringify({ text: 'Ferries stop at noon, the council said.' });
    expect((await refusal(upload('a.jsonl', `${line}\n`.repeat(2_001)))).message).toContain(
      'more than 2,000',
    );
  });
});

describe('a file that is refused, in plain words', () => {
  it.each<readonly [name: string, content: string | Uint8Array, says: string]>([
    ['a.pdf', '%PDF-1.7', 'Only files that end in'],
    ['a.docx', 'PK', 'Only files that end in'],
    ['a.exe', 'MZ', 'Only files that end in'],
    ['txt', ferry, 'Only files that end in'],
    ['', ferry, 'Only files that end in'],
    ['a.txt.zip', ferry, 'Only files that end in'],
    ['a.constructor', ferry, 'Only files that end in'],
    ['a.txt', '', 'is empty'],
    ['a.txt', '%PDF-1.7\nx', 'is no text'],
    ['a.txt', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 8]), 'is no text'],
    ['a.html', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1]), 'is no text'],
    ['a.txt', '  \n\n ', 'has no text'],
    ['a.json', '{"title": "x",', 'not JSON: line 1'],
    ['a.json', '[\n{"text": "a"},\n}', 'not JSON: line 3'],
    ['a.json', '[]', 'No article'],
    ['a.json', '5', 'No article'],
    ['a.json', '[{"title": "x"}]', 'text: '],
    ['a.jsonl', '\n\n', 'No article'],
    ['a.jsonl', 'x\ny\nz\nq', 'line 1'],
    ['a.md', '---\nheadline: x\n---\n', 'has no text'],
    ['a.html', '<html><body></body></html>', 'No article'],
  ])('%s, %j', async (name, content, says) => {
    const error = await refusal(upload(name, content));
    expect(error).toBeInstanceOf(UserError);
    expect(error.message).toContain(says);
  });

  it('is larger than 25 MB, told before anything of it is read', async () => {
    const bytes = new Uint8Array(MAX_UPLOAD + 1);
    expect((await refusal(upload('a.txt', bytes))).message).toContain('larger than 25 MB');
    // One byte less is looked at.
    expect((await refusal(upload('a.txt', bytes.subarray(1)))).message).toContain('is no text');
  });
});

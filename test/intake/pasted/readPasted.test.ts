import { describe, expect, it } from 'vitest';
import { UserError } from '../../../src/errors.ts';
import type { ReadArticle } from '../../../src/intake/article.ts';
import { readPasted } from '../../../src/intake/pasted/readPasted.ts';
import { FERRY, FRENCH, PIER, STRIKE, TALKS, URDU } from '../page/shapes/texts.ts';
import { refusal } from '../support/serve.ts';

const pier = PIER.join('\n');

async function readOne(text: string): Promise<ReadArticle> {
  const { articles } = await readPasted(text);
  expect(articles).toHaveLength(1);
  return articles[0]!;
}

const codes = ({ warnings }: ReadArticle): string[] => warnings.map(({ code }) => code).sort();

describe('a pasted article', () => {
  it('is understood as copied from a page: headline, byline, date, and a dateline that stays in the text', async () => {
    const article = await readOne(
      `Council votes to repair north pier\n- By Web Desk -\n- Oct 28, 2025\n\n${pier}\n`,
    );
    expect(article).toMatchObject({
      headline: 'Council votes to repair north pier',
      headlineMissing: false,
      byline: 'Web Desk',
      published: { iso: '2025-10-28' },
      language: 'en',
      rights: 'full',
    });
    expect(article.body.split('\n\n')).toEqual(PIER);
    expect(codes(article)).toEqual(['noOutlet']);
  });

  it('leaves out buttons, pointers, advertisements and credits, and lists what it left out', async () => {
    const litter = [
      'Share', 'Tweet', 'Share on Facebook', 'Copy link', '5 min read', 'Listen to this article', 'Advertisement', 'Read more: What worms do to wood',
      'ALSO READ | Fees to rise', 'Photo: Jon Vale/AFP', 'The north pier at low tide. Photo: Reuters', 'Follow us on WhatsApp', 'Sign up for our newsletter',
      '© 2025 Harbour Post. All rights reserved.', '[Getty Images]', 'Facebook Twitter WhatsApp Email', 'Story continues below advertisement', '12 comments',
    ]; // prettier-ignore
    const lines = PIER.flatMap((text, i) => [text, ...litter.slice(i * 4, i * 4 + 4)]);
    const article = await readOne(
      ['Council votes to repair north pier', 'By Ruth Callender', 'October 28, 2025', '', ...lines].join(
        '\n',
      ),
    );
    expect(article.body.split('\n\n')).toEqual(PIER);
    expect(article.leftOut).toEqual(litter);
  });

  it('has its lines joined where they were broken at a column, with a blank line or a short line between paragraphs', async () => {
    const wrapped = PIER.map((text) => wrap(text, 68)).join('\n\n');
    const head = 'Council votes to repair north pier\nBy Ruth Callender\n28 October 2025\n\n';
    expect((await readOne(head + wrapped)).body.split('\n\n')).toEqual(PIER);
    const close = await readOne(head + PIER.map((text) => wrap(text, 68)).join('\n'));
    expect(close.body.replaceAll('\n\n', ' ')).toBe(PIER.join(' '));
  });

  it.each([
    ['double spacing', `Ferry strikes barge\n\n\n\nBy Jon Vale\n\n\n4 May 2025\n\n\n\n${FERRY.join('\n\n\n\n')}\n\n\n`],
    ['line ends of Windows', `Ferry strikes barge\r\nBy Jon Vale\r\n4 May 2025\r\n\r\n${FERRY.join('\r\n\r\n')}\r\n`],
    ['old line ends', `Ferry strikes barge\rBy Jon Vale\r4 May 2025\r${FERRY.join('\r')}`],
    ['tabs and unbreakable blanks', `\tFerry\u00a0strikes  barge\nBy\u00a0Jon Vale\n4\u00a0May 2025\n${FERRY.map((text) => `\u3000\t${text}\u00a0`).join('\n')}`],
    ['a byte order mark and signs without a shape', `\ufeffFerry strikes\u200b barge\nBy Jon Vale\n4 May 2025\n${FERRY.join('\n')}`],
    ['bullets', `Ferry strikes barge\nBy Jon Vale\n4 May 2025\n${FERRY.map((text) => `• ${text}`).join('\n')}`],
    ['separators of lines and paragraphs', `Ferry strikes barge\u2028By Jon Vale\u20284 May 2025\u2029${FERRY.join('\u2029')}`],
  ])('is the same with %s', async (_, text) => {
    const article = await readOne(text);
    expect(article).toMatchObject({ headline: 'Ferry strikes barge', byline: 'Jon Vale', published: { iso: '2025-05-04' } });
    expect(article.body.split('\n\n')).toEqual(FERRY);
  }); // prettier-ignore

  it.each([
    ['By Jon Vale', 'Jon Vale'],
    ['BY JON VALE', 'JON VALE'],
    ['By: Jon Vale and Ana Prieto', 'Jon Vale and Ana Prieto'],
    ['- By Web Desk -', 'Web Desk'],
    ['Written by Jon Vale', 'Jon Vale'],
    ['By Jon Vale, 4 May 2025', 'Jon Vale'],
    ['By Jon Vale on May 4, 2025', 'Jon Vale'],
    ['Posted by Jon Vale on Sunday, May 4, 2025', 'Jon Vale'],
    ['By Jon Vale | May 4, 2025 | 3 min read', 'Jon Vale'],
    ['May 4, 2025 by Jon Vale', 'Jon Vale'],
    ['By Jon Vale, Updated May 4, 2025', 'Jon Vale'],
    ['Por Lucía Ferrán', 'Lucía Ferrán'],
    ['Von Hanne Brook', 'Hanne Brook'],
    ['Par Lucie Ferrand', 'Lucie Ferrand'],
    ['Author: Jon Vale', 'Jon Vale'],
    ['Автор: Анна Приетова', 'Анна Приетова'],
    ['تحریر: ویب ڈیسک', 'ویب ڈیسک'],
    ['作者：李海', '李海'],
    ['Staff Reporter', 'Staff Reporter'],
    ['Reuters', 'Reuters'],
  ])('has its byline read: %s', async (line, byline) => {
    const article = await readOne(`Ferry strikes barge\n${line}\n\n${FERRY.join('\n')}`);
    expect(article.byline).toBe(byline);
    expect(article.body.split('\n\n')).toEqual(FERRY);
  });

  it('takes no sentence that begins with ‘By’ for a byline', async () => {
    const line = 'By noon eleven ships lay at anchor outside the bay, and more were on their way.';
    const article = await readOne(`Ferry strikes barge\n${line}\n${FERRY.join('\n')}`);
    expect(article.byline).toBeUndefined();
    expect(article.body.split('\n\n')).toEqual([line, ...FERRY]);
  });

  it.each([
    ['Oct 28, 2025', '2025-10-28'],
    ['October 28th, 2025', '2025-10-28'],
    ['28 October 2025', '2025-10-28'],
    ['Tuesday, 28 October 2025', '2025-10-28'],
    ['2025-10-28', '2025-10-28'],
    ['28.10.2025', '2025-10-28'],
    ['28/10/2025', '2025-10-28'],
    ['Published: Oct 28, 2025 14:30 PKT', '2025-10-28T14:30+05:00'],
    ['Published October 28, 2025 2:30 PM EDT', '2025-10-28T14:30-04:00'],
    ['Oct 28, 2025 2:30 p.m. ET', '2025-10-28T14:30-04:00'],
    ['28 October 2025 14:30 GMT', '2025-10-28T14:30Z'],
    ['2025-10-28T14:30:00+05:00', '2025-10-28T14:30:00+05:00'],
    ['Tue, 28 Oct 2025 14:30:00 +0500', '2025-10-28T14:30:00+05:00'],
    ['28 de octubre de 2025 - 14:30 h', '2025-10-28T14:30'],
    ['Publié le 28 octobre 2025 à 14h30', '2025-10-28T14:30'],
    ['Veröffentlicht am 28. Oktober 2025, 14:30 Uhr', '2025-10-28T14:30'],
    ['28 Ekim 2025 14:30', '2025-10-28T14:30'],
    ['28 октября 2025, 14:30', '2025-10-28T14:30'],
    ['28 اکتوبر 2025', '2025-10-28'],
    ['٢٨ أكتوبر ٢٠٢٥', '2025-10-28'],
    ['۶ آبان ۱۴۰۴', '2025-10-28'],
    ['28 अक्टूबर 2025', '2025-10-28'],
    ['2025年10月28日 14時30分', '2025-10-28T14:30'],
    ['2025.10.28 14:30', '2025-10-28T14:30'],
    ['28 października 2025', '2025-10-28'],
    ['28 oktober 2025', '2025-10-28'],
  ])('has its date read: %s', async (line, iso) => {
    const article = await readOne(`Ferry strikes barge\n${line}\n\n${FERRY.join('\n')}`);
    expect(article.published?.iso).toBe(iso);
    expect(article.body.split('\n\n')).toEqual(FERRY);
  });

  it.each(['03/04/2025', 'Oct 35, 2025', '31 February 2025', '2025'])(
    'has no date where %s is one that can be read in two ways, or none',
    async (line) => {
      const article = await readOne(`Ferry strikes barge\n${line}\n\n${FERRY.join('\n')}`);
      expect(article.published).toBeUndefined();
      expect(codes(article)).toContain('noDate');
      expect(`${article.body}\n${article.leftOut.join('\n')}`).toContain(line);
    },
  );

  it('tells when it was updated, its outlet, its address and its topics', async () => {
    const article = await readOne(
      ['Talks resume', 'Outlet: Coast Daily', 'By Jon Vale', 'Published: 28 October 2025 14:30 GMT', 'Updated: 28 October 2025 18:00 GMT', 'https://coastdaily.example/talks?utm_source=x',
      '', ...TALKS, '', 'Tags: talks, rivers, Tamsel'].join('\n'),
    ); // prettier-ignore
    expect(article).toMatchObject({
      outlet: 'Coast Daily',
      outletInferred: false,
      byline: 'Jon Vale',
      published: { iso: '2025-10-28T14:30Z' },
      updated: { iso: '2025-10-28T18:00Z' },
      topics: ['talks', 'rivers', 'Tamsel'],
    });
    expect(article.url).toContain('https://coastdaily.example/talks');
    expect(article.body.split('\n\n')).toEqual(TALKS);
  });

  it('takes the outlet of a headline copied with its window’s name, and infers the one that the text names', async () => {
    expect(
      await readOne(`Ferry strikes barge in bay | Harbour Post\n4 May 2025\n${FERRY.join('\n')}`),
    ).toMatchObject({
      headline: 'Ferry strikes barge in bay',
      outlet: 'Harbour Post',
    });
    const inferred = await readOne(
      `Ferry strikes barge\n4 May 2025\nTwelve people were hurt, Sund News reported.\n${FERRY.join('\n')}`,
    );
    expect(inferred).toMatchObject({ outlet: 'Sund News', outletInferred: true });
    expect(codes(inferred)).toContain('outletInferred');
  });

  it('has its first words for a headline where it has none, and says so', async () => {
    const article = await readOne(FERRY.join('\n\n'));
    expect(article.headlineMissing).toBe(true);
    expect(article.headline).toMatch(/^Twelve people were hurt .* …$/u);
    expect(article.body.split('\n\n')).toEqual(FERRY);
    expect(codes(article)).toEqual(['noDate', 'noHeadline', 'noOutlet']);
  });

  it('passes over a path of sections and the page’s buttons above the headline', async () => {
    const article = await readOne(
      `Skip to content\nHome > World > Talks\nWORLD\nRiver talks resume in Tamsel\nCoastwire\n28 October 2025\n\n${TALKS.join('\n')}`,
    );
    expect(article).toMatchObject({
      headline: 'River talks resume in Tamsel',
      published: { iso: '2025-10-28' },
    });
    expect(article.body.split('\n\n').slice(-TALKS.length)).toEqual(TALKS);
  });

  it('leaves out a list of other headlines below, and says where a text is cut', async () => {
    const listed = await readOne(
      `Ferry strikes barge\n4 May 2025\n${FERRY.join('\n')}\nRelated articles\nSquid glows on deck\nFees to rise by a tenth\nMost read\nFrost in May`,
    );
    expect(listed.body.split('\n\n')).toEqual(FERRY);
    const cut = await readOne(
      `Ferry strikes barge\n4 May 2025\n${FERRY.slice(0, 3).join('\n')}\nSubscribe to continue reading\nAlready a subscriber? Sign in`,
    );
    expect(cut.body.split('\n\n')).toEqual(FERRY.slice(0, 3));
    expect(codes(cut)).toContain('cut');
  });

  it('is read in its own language', async () => {
    expect(
      (await readOne(`Fin de la grève\nPar Lucie Ferrand\n28 octobre 2025\n${FRENCH.join('\n')}`)).language,
    ).toBe('fr');
    const urdu = await readOne(
      `بندرگاہ کے مزدور کام پر واپس\nویب ڈیسک\n28 اکتوبر 2025\n${URDU.slice(0, 2).join('\n')}\nیہ بھی پڑھیں: گندم کی قیمت\nاشتہار\n${URDU.slice(2).join('\n')}`,
    );
    expect(urdu).toMatchObject({ language: 'ur', byline: 'ویب ڈیسک', published: { iso: '2025-10-28' } });
    expect(urdu.body.split('\n\n')).toEqual(URDU);
  });
});

describe('several articles pasted at once', () => {
  const first = `Ferry strikes barge\nBy Jon Vale\n4 May 2025\n\n${FERRY.join('\n\n')}`;
  const second = `Dockers walk out\nBy Elio Marsh\n27 October 2025\n\n${STRIKE.join('\n\n')}`;

  it.each(['---', '***', '=====', '* * *', '—————'])('are parted by a line of %s', async (rule) => {
    const { articles, problems } = await readPasted(`${first}\n\n${rule}\n\n${second}`);
    expect(articles.map(({ headline, byline }) => [headline, byline])).toEqual([
      ['Ferry strikes barge', 'Jon Vale'],
      ['Dockers walk out', 'Elio Marsh'],
    ]);
    expect(articles.map(({ body }) => body.split('\n\n'))).toEqual([FERRY, STRIKE]);
    expect(problems).toEqual([]);
  });

  it('are one where a rule only parts its sections', async () => {
    const article = await readOne(`${first}\n\n* * *\n\n${STRIKE.join('\n\n')}`);
    expect(article.body.split('\n\n')).toEqual([...FERRY, ...STRIKE]);
  });
});

describe('what is pasted in another form', () => {
  it('is read as what it is: Markdown with front matter, JSON, a page’s source', async () => {
    expect(
      await readOne(
        `---\nheadline: Ferry strikes barge\noutlet: Coast Daily\nrights: excerpt\n---\n\n${FERRY.join('\n\n')}\n`,
      ),
    ).toMatchObject({ headline: 'Ferry strikes barge', outlet: 'Coast Daily', rights: 'excerpt' });
    expect(
      await readOne(JSON.stringify({ title: 'Ferry strikes barge', text: FERRY.join('\n\n') })),
    ).toMatchObject({ headline: 'Ferry strikes barge', rights: 'full' });
    const page = await readOne(
      `<article><h1>Ferry strikes barge</h1>${FERRY.map((text) => `<p>${text}</p>`).join('')}</article>`,
    );
    expect(page.headline).toBe('Ferry strikes barge');
    expect(page.body.split('\n\n')).toEqual(FERRY);
  });

  it.each(['', '   \n\n', '— … —', 'Share\nTweet'])(
    'is refused where there is no article: %j',
    async (text) => {
      expect(await refusal(readPasted(text))).toBeInstanceOf(UserError);
    },
  );
});

/** Breaks a text into lines of at most `width` characters. */
function wrap(text: string, width: number): string {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.join('\n');
}

import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/articles/article.ts';
import { errorReply } from '../../src/replies/errorReply.ts';
import { commandHelpReply, helpReply } from '../../src/replies/helpReply.ts';
import { statusReply } from '../../src/replies/statusReply.ts';
import { wordingFor } from '../../src/replies/wording.ts';
import { at } from '../support/articles.ts';
import { readable } from '../support/readable.ts';

const words = wordingFor('en-GB');

describe('the status', () => {
  const holdings = {
    articles: 1042,
    awaited: 0,
    outlets: 1,
    samples: false,
    oldest: at('2025-01-02'),
    newest: at('2025-05-04'),
    problems: [],
    startedAt: new Date('2025-11-05T09:30:00Z'),
  };

  it('says what there is to read and since when', () => {
    expect(readable(statusReply(holdings, words))).toEqual([
      '1,042 articles from 1 outlet · published <2025-01-02> to <2025-05-04>',
      'Running since <2025-11-05T09:30:00.000Z>',
    ]);
  });

  it('tells one day once', () => {
    expect(readable(statusReply({ ...holdings, articles: 1, oldest: holdings.newest }, words))[0]).toBe(
      '1 article from 1 outlet · published <2025-05-04>',
    );
  });

  it('names each file that could not be read, with line and reason', () => {
    const problems: readonly Problem[] = [
      { file: 'a.jsonl', line: 1200, collection: 'shared', reason: ['noText'] },
      { file: 'b.md', collection: 'shared', reason: ['notUtf8'] },
    ];
    expect(readable(statusReply({ ...holdings, problems }, words)).slice(1, 4)).toEqual([
      '# 2 problems with article files',
      '- a.jsonl, line 1,200: has no text; expected at least a sentence',
      '- b.md: is not UTF-8 text; save it as UTF-8',
    ]);
  });

  it('lists a few problems and counts the others', () => {
    const problems = Array.from({ length: 400 }, (_, i) => ({
      file: `${i}.md`,
      collection: 'shared',
      reason: ['noText'] as const,
    }));
    const shown = readable(statusReply({ ...holdings, problems }, words));
    expect(shown.filter((line) => line.startsWith('- '))).toHaveLength(15);
    expect(shown).toContain('and 385 more');
  });

  it('says that samples are samples, and how to add articles', () => {
    expect(readable(statusReply({ ...holdings, samples: true }, words))[1]).toMatch(
      /^These are the samples/u,
    );
    const { oldest: _, newest: __, ...none } = { ...holdings, articles: 0, outlets: 0 };
    expect(readable(statusReply(none, words)).slice(0, 2)).toEqual([
      'No articles yet',
      'Put articles into the articles folder; they count within seconds.',
    ]);
  });
});

describe('help', () => {
  const search = {
    name: 'search',
    description: 'Find articles',
    example: '/search query:ferry',
    options: [
      { name: 'query', description: 'Words', required: true, type: 'string', maxLength: 1500 },
      { name: 'count', description: 'How many', required: false, type: 'integer', min: 1, max: 25 },
      { name: 'sort', description: 'Order', required: false, type: 'choice', choices: ['best', 'newest'] },
    ],
  } as const;
  const status = { name: 'status', description: 'How it goes', example: '/status', options: [] };

  it('lists each command with its options', () => {
    expect(readable(helpReply([search, status], words))).toEqual([
      'Ask a question in plain words, or use a command:',
      '- /search query [count] [sort] / Find articles',
      '- /status / How it goes',
      'Every answer is quoted word for word from a stored article. Where the articles do not answer, Byline says so.',
    ]);
  });

  it('explains one command', () => {
    expect(readable(commandHelpReply(search, words))).toEqual([
      '# /search',
      'Find articles',
      '- query: Words / required · up to 1,500 characters',
      '- count: How many / a whole number from 1 to 25',
      '- sort: Order / one of best, newest',
      'Example: /search query:ferry',
    ]);
    expect(readable(commandHelpReply(status, words))).toContain('It takes no options.');
  });
});

describe('an error', () => {
  it('is for the asker alone', () => {
    const reply = errorReply('Try again.');
    expect(reply.private).toBe(true);
    expect(readable(reply)).toEqual(['Try again.']);
  });
});

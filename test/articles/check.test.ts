import { expect, it } from 'vitest';
import { checkArticles } from '../../src/articles/check.ts';
import { UserError } from '../../src/errors.ts';
import { story, temporaryFolder } from './temporaryFolder.ts';

it('counts the articles, samples as well, and names what is wrong', async () => {
  const root = await temporaryFolder({
    'talks.md': story('Talks'),
    'samples/talks.md': story('Talks'),
    'samples/rain.md': story('Rain'),
    'bad.md': '---\nheadline: T\nurl: nowhere\n---\nText.',
  });
  expect(await checkArticles(root)).toEqual({
    articles: 2,
    problems: [
      {
        file: 'bad.md',
        line: 3,
        collection: 'shared',
        reason: ['inField', 'url', ['expectedWebAddress']],
      },
    ],
  });
});

it('refuses a path that is not there', async () => {
  await expect(checkArticles('/nowhere/at/all')).rejects.toThrow(UserError);
});

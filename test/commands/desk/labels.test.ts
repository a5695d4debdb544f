import { describe, expect, it } from 'vitest';
import { readDetails } from '../../../commands/desk/details.ts';
import { wordingFor } from '../../../src/replies/wording.ts';

describe.each(['en', 'es', 'de', 'fr', 'tr', 'ur'])('details of an article, written in %s', (locale) => {
  const { desk, colon } = wordingFor(locale);
  const comma = locale === 'ur' ? '،' : ',';

  it('are read as the form hints', () => {
    const lines = desk.detailsHint.split(' · ').map((line) => line.replace('…', 'Fog over the bay'));
    expect(readDetails(lines.join('\n'))).toEqual({
      outlet: 'Fog over the bay',
      published: { iso: '2025-10-28', day: '2025-10-28' },
      headline: 'Fog over the bay',
    });
  });

  it('are read by the labels of the form', () => {
    const said = [desk.headline, desk.outlet, desk.byline, desk.date].map((label, index) =>
      [label, index === 3 ? '2025-10-28' : `Words ${index}`].join(colon),
    );
    const topics = `${desk.topics.split(/[,،]/u)[0]?.split(' ')[0]}${colon}fog${comma} harbour`;
    expect(readDetails([...said, topics].join('\n'))).toEqual({
      headline: 'Words 0',
      outlet: 'Words 1',
      byline: 'Words 2',
      published: { iso: '2025-10-28', day: '2025-10-28' },
      topics: ['fog', 'harbour'],
    });
  });
});

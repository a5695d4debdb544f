import type { Details } from '../../src/desk/desk.ts';
import { Mistake } from '../../src/replies/mistake.ts';
import { momentOf, topicsOf } from './parts.ts';

/** What a line may begin with, in any language of the fixed words, and what it then says. */
const LABELS: Readonly<Record<string, 'headline' | 'outlet' | 'byline' | 'published' | 'topics' | 'url'>> = {
  headline: 'headline',
  title: 'headline',
  titular: 'headline',
  überschrift: 'headline',
  schlagzeile: 'headline',
  titre: 'headline',
  başlık: 'headline',
  سرخی: 'headline',
  outlet: 'outlet',
  source: 'outlet',
  medio: 'outlet',
  medium: 'outlet',
  quelle: 'outlet',
  média: 'outlet',
  kaynak: 'outlet',
  ادارہ: 'outlet',
  by: 'byline',
  author: 'byline',
  autor: 'byline',
  auteur: 'byline',
  yazar: 'byline',
  مصنف: 'byline',
  date: 'published',
  published: 'published',
  fecha: 'published',
  datum: 'published',
  tarih: 'published',
  تاریخ: 'published',
  topics: 'topics',
  temas: 'topics',
  themen: 'topics',
  sujets: 'topics',
  konular: 'topics',
  موضوعات: 'topics',
  url: 'url',
  link: 'url',
};

/**
 * Reads the details that an editor writes with an article, a line each: 'Outlet: Harbour Post'. A line without a label is a
 * date where it reads as one, then the outlet, then the headline. Throws a UserError for a line that is none of these.
 */
export function readDetails(text: string | undefined): Details {
  const details: { -readonly [K in keyof Details]: Details[K] } = {};
  for (const line of (text ?? '').split('\n').map((part) => part.trim())) {
    if (line === '') continue;
    const [, label = '', value = ''] = /^([\p{L}\p{M}]{2,15})\s*[:：]\s*(\S.*)$/u.exec(line) ?? [];
    const field = Object.hasOwn(LABELS, label.toLowerCase()) ? LABELS[label.toLowerCase()] : undefined;
    if (field === 'published') details.published = momentOf(value);
    else if (field === 'topics') details.topics = topicsOf(value);
    else if (field !== undefined) details[field] = value;
    else take(line, details);
  }
  return details;
}

function take(line: string, details: { -readonly [K in keyof Details]: Details[K] }): void {
  try {
    if (details.published === undefined && /\d/u.test(line)) {
      details.published = momentOf(line);
      return;
    }
  } catch {
    // It is no date, so it is a name.
  }
  if (details.outlet === undefined && line.length <= 100) details.outlet = line;
  else if (details.headline === undefined) details.headline = line;
  else throw new Mistake(({ desk }) => desk.detailUnknown(line.slice(0, 60).toWellFormed()));
}

import { describe, expect, it } from 'vitest';
import { questionLanguage } from '../../src/answers/questionLanguage.ts';
import { LANGUAGE_SETS } from '../languages/all.ts';

const LANGUAGES = ['en', ...LANGUAGE_SETS.map(({ language }) => language)];

describe('the language of a question', () => {
  it.each(LANGUAGE_SETS.map((set) => [set.language, set] as const))(
    'is told in %s',
    (language, { questions }) => {
      const wrong = questions.filter(([question]) => questionLanguage(question, LANGUAGES) !== language);
      expect(wrong.length).toBeLessThanOrEqual(1);
    },
  );

  it.each([
    'mayor',
    'mayor of Corvane',
    'the war',
    'Who was in the car?',
    'Is it over?',
    'ferry',
    'What did José say?',
  ])('is English: %s', (question) => expect(questionLanguage(question, LANGUAGES)).toBe('en'));

  it.each([
    ['Was war die Ursache', 'de'],
    ['Wer gewann', 'de'],
    ['l’Arvonie', 'fr'],
    ['Lusan’da', 'tr'],
    ['où', 'fr'],
  ])('is told by few words: %s', (question, language) =>
    expect(questionLanguage(question, LANGUAGES)).toBe(language),
  );
});

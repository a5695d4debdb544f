import { describe, expect, it } from 'vitest';
import { hasUrdu, isUrdu } from '../../src/text/urdu.ts';

describe('a question in Urdu', () => {
  it.each([
    ['with letters of its own', 'مذاکرات کہاں ہوئے؟'],
    ['with none of them', 'کیا پاکستان جیت گیا'],
    ['as an Arabic keyboard types it', 'كيا پاكستان جيت گيا'],
    ['with names in Latin script', 'Harbour Post نے کیا کہا؟'],
    ['of one word', 'ٹیکس'],
    ['with a number', '2025 میں کیا ہوا؟'],
  ])('is known: %s', (_what, question) => {
    expect(isUrdu(question)).toBe(true);
  });

  it.each([
    ['English', 'who mediated the talks?'],
    ['English with an Urdu word', 'what does کیا mean here?'],
    ['Arabic', 'أين جرت المحادثات؟'],
    ['Persian', 'مذاکرات در کجا برگزار شد؟'],
    ['Persian', 'چه کسی برنده شد و گفتگو چگونه پایان یافت؟'],
    ['Pashto', 'خبرې چېرته وشوې او څوک راغلل؟'],
    ['Sindhi', 'ڳالهيون ڪٿي ٿيون؟'],
    ['Uyghur', 'سۆھبەت قەيەردە بولدى؟'],
    ['nothing', ''],
    ['only signs', '؟!'],
  ])('is none in %s', (_language, question) => {
    expect(isUrdu(question)).toBe(false);
  });

  it('may stand among words of another language', () => {
    expect(hasUrdu('what does کیا mean here?')).toBe(true);
    expect(hasUrdu('what does من mean here?')).toBe(false);
  });
});

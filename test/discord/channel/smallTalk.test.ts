import { describe, expect, it } from 'vitest';
import { isSmallTalk } from '../../../src/discord/channel/smallTalk.ts';

describe('small talk', () => {
  it.each([
    'thanks',
    'Thank you so much!',
    'hello there bot',
    'good morning everyone',
    'Thanks for the help 🎉',
    'ok, cool',
    '¡Muchas gracias por todo!',
    'Vielen Dank, super',
    'Merci beaucoup pour la réponse',
    'Çok teşekkürler',
    'SAĞ OL, tamam',
    'السلام علیکم',
    'شکریہ',
  ])("is '%s'", (text) => expect(isSmallTalk(text)).toBe(true));

  it.each([
    '',
    '🎉',
    'thanks?',
    'ok 12',
    'this morning',
    'the answer',
    'thanks, and who mediated',
    'hello world cup',
    'no deal',
    'yes yes yes yes yes yes yes',
    'شکریہ، کب؟',
    'since Monday',
  ])("is not '%s'", (text) => expect(isSmallTalk(text)).toBe(false));
});

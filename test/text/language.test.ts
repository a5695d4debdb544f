import { describe, expect, it } from 'vitest';
import { detectLanguage, languageByRule } from '../../src/text/language.ts';

describe('detectLanguage', () => {
  it.each([
    ['en', 'Ferry talks stall'],
    ['en', 'The council said on Monday that the harbour would stay closed for a week, and that ferries from the islands were to dock elsewhere.'],
    ['es', 'El ayuntamiento anunció el lunes que el puerto seguirá cerrado durante una semana por las obras.'],
    ['fr', 'La mairie a annoncé lundi que le port resterait fermé pendant une semaine en raison des travaux.'],
    ['tr', 'Belediye pazartesi günü limanın çalışmalar nedeniyle bir hafta kapalı kalacağını açıkladı.'],
    ['ur', 'کونسل نے پیر کو کہا کہ بندرگاہ ایک ہفتے کے لیے بند رہے گی اور کشتیاں کہیں اور لنگر انداز ہوں گی۔'],
    ['fa', 'شورای شهر روز دوشنبه گفت که بندر به مدت یک هفته بسته می‌ماند و کشتی‌ها در جای دیگر پهلو می‌گیرند.'],
    ['ar', 'أعلن المجلس يوم الاثنين أن الميناء سيبقى مغلقا لمدة أسبوع وأن العبارات سترسو في مكان آخر.'],
    ['zh', '市议会星期一表示，港口将关闭一周，渡轮将在其他地方停靠。'],
    ['ja', '市議会は月曜日、港を一週間閉鎖すると発表した。'],
    ['ru', 'Городской совет сообщил в понедельник, что порт будет закрыт на неделю из-за ремонта.'],
    ['und', '12 345 — …'],
    ['und', ''],
  ])('says %s of %j', async (language, text) => {
    expect(await detectLanguage(text)).toBe(language);
  }); // prettier-ignore

  it('does not take a Spanish text for English because of an English name in it', () => {
    const text =
      'El diario The New York Times of the West informó de que el puerto seguirá cerrado durante toda la semana por las obras que empezaron el lunes.';
    expect(languageByRule(text)).toBeUndefined();
  });
});

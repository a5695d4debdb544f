import { describe, expect, it } from 'vitest';
import { decodePage } from '../../../src/intake/fetch/charset.ts';
import { encode } from '../support/encode.ts';

const page = (text: string, head = '') => `<html><head>${head}</head><body><p>${text}</p></body></html>`;
const TURKISH = 'Çalışanlar işe döndü, gemiler boşaltılıyor.';
const ARABIC = 'عاد عمال الميناء إلى العمل يوم الثلاثاء بعد إضراب استمر ثلاثة أيام في المدينة';
const RUSSIAN = 'Докеры вернулись к работе во вторник после трёх дней забастовки';
const JAPANESE = '港湾労働者は火曜日、三日間のストライキを終えて職場に戻った。';

describe('the charset of a page', () => {
  it.each<readonly [what: string, bytes: Buffer, label: string | undefined, text: string, charset: string]>([
    [
      'a byte order mark before everything',
      Buffer.from(`\ufeff${page('é')}`),
      'windows-1252',
      page('é'),
      'utf-8',
    ],
    [
      'a byte order mark of UTF-16',
      Buffer.from(`\ufeff${page('é')}`, 'utf16le'),
      'utf-8',
      page('é'),
      'utf-16le',
    ],
    ['the header', encode(page(ARABIC), 'windows-1256'), 'windows-1256', page(ARABIC), 'windows-1256'],
    [
      'the header before the page',
      encode(page(TURKISH, '<meta charset="utf-8">'), 'windows-1254'),
      'ISO-8859-9',
      page(TURKISH, '<meta charset="utf-8">'),
      'windows-1254',
    ],
    [
      'the page',
      encode(page(JAPANESE, '<meta charset=Shift_JIS>'), 'shift_jis'),
      undefined,
      page(JAPANESE, '<meta charset=Shift_JIS>'),
      'shift_jis',
    ],
    [
      'the page, in the old way',
      encode(page(RUSSIAN, '<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">'), 'koi8-r'),
      undefined,
      page(RUSSIAN, '<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">'),
      'koi8-r',
    ],
    ['nothing, and it is UTF-8', Buffer.from(page(TURKISH)), undefined, page(TURKISH), 'utf-8'],
    ['a wrong name, and it is UTF-8', Buffer.from(page(TURKISH)), 'iso-8859-1', page(TURKISH), 'utf-8'],
    ['a name that nobody knows', Buffer.from(page(TURKISH)), 'x-sundish', page(TURKISH), 'utf-8'],
    [
      'nothing, in Western letters',
      encode(page('Él dijo «no» mañana'), 'windows-1252'),
      undefined,
      page('Él dijo «no» mañana'),
      'windows-1252',
    ],
    [
      'a name of Latin-1, which means windows-1252, with its quotation marks',
      Buffer.from('\x93It’s over\x94 \x96 \x80 5'.replace('’', '\x92'), 'latin1'),
      'iso-8859-1',
      '“It’s over” – € 5',
      'windows-1252',
    ],
    ['nothing, in Arabic', encode(ARABIC, 'windows-1256'), undefined, ARABIC, 'windows-1256'],
    ['nothing, in Cyrillic', encode(RUSSIAN, 'windows-1251'), undefined, RUSSIAN, 'windows-1251'],
    ['nothing, in Japanese', encode(JAPANESE, 'shift_jis'), undefined, JAPANESE, 'shift_jis'],
  ])('is told by %s', (_, bytes, label, text, charset) => {
    expect(decodePage(bytes, label)).toEqual({ text, charset });
  });
});

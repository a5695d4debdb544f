import { describe, expect, it } from 'vitest';
import { dayNotes } from '../../src/answers/dayNotes.ts';

/** Notes of a text published on Tuesday, 28 October 2025, as 'words=day'. */
function read(text: string, language = 'en', day = '2025-10-28'): string[] {
  return dayNotes(text, language, { iso: day, day }).map(
    (n) => `${text.slice(n.start, n.end)}=${n.day.slice(5)}`,
  );
}

describe('days in English news', () => {
  it.each([
    ['The ferry sank yesterday in calm water.', ['yesterday=10-27']],
    ['Yesterday’s vote was close.', ['Yesterday=10-27']],
    ['The council meets today to vote.', ['today=10-28']],
    ['Ministers will return tomorrow.', ['tomorrow=10-29']],
    ['Shelling was heard last night.', ['last night=10-27']],
    ['The day before yesterday the wall fell.', ['The day before yesterday=10-26']],
    ['The talks resumed in Istanbul on Tuesday after a pause.', ['on Tuesday=10-28']],
    ['The mayor resigned on Wednesday.', ['on Wednesday=10-22']],
    ['Police said Monday that two men had fled.', ['Monday=10-27']],
    ['On Monday, the court freed the editor.', ['On Monday=10-27']],
    ['The court will rule on Thursday.', ['on Thursday=10-30']],
    ['The hearing, announced on Monday, resumes on Thursday.', ['on Monday=10-27', 'on Thursday=10-30']],
    ['He starts fights, he said on Monday.', ['on Monday=10-27']],
    ['On Friday, the court will hear both sides.', ['On Friday=10-31']],
    ['She said on Monday that the port would reopen on Saturday.', ['on Monday=10-27', 'on Saturday=11-01']],
    ['The match is scheduled for Sunday.', ['Sunday=11-02']],
    ['Voters are expected on Tuesday.', ['on Tuesday=10-28']],
    ['The bridge collapsed last Friday.', ['last Friday=10-24']],
    ['The bridge collapsed last Tuesday.', ['last Tuesday=10-21']],
    ['Both teams meet next Monday.', ['next Monday=11-03']],
    ['Both teams meet next Tuesday.', ['next Tuesday=11-04']],
    ['Monday’s session ended without a deal.', ['Monday’s=10-27']],
    ['He resigned on Sunday night.', ['on Sunday night=10-26']],
    ['“We shall decide today,” the chair said.', ['today=10-28']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));

  it.each([
    'The talks resumed on Tuesday, 28 October.',
    'The talks resumed on Tuesday, October 28.',
    'The talks resumed on Tuesday 28 October 2025.',
    'Shops opened early on Black Friday.',
    'He told the Sunday Times that he was ill.',
    'They prayed every Friday.',
    'The market was held on Mondays.',
    'The rebels gave the army until Friday.',
    'A bridge near the harbour on Monday.',
    'In today’s world nobody waits.',
    '“I saw him yesterday,” she said on Sunday.',
    'The tomorrows we were promised.',
    'No day is named here.',
  ])('adds nothing to: %s', (text) => {
    const notes = read(text).filter((note) => !note.startsWith('on Sunday'));
    expect(notes).toEqual([]);
  });

  it('adds nothing without a publication day', () =>
    expect(dayNotes('It fell yesterday.', 'en', undefined)).toEqual([]));

  it('crosses the end of a year', () =>
    expect(read('It fell last Friday, and it will be rebuilt tomorrow.', 'en', '2025-12-31')).toEqual([
      'last Friday=12-26',
      'tomorrow=01-01',
    ]));
});

describe('days in other languages', () => {
  it.each([
    ['es', 'El puente se cayó ayer por la tarde.', ['ayer=10-27']],
    ['es', 'El ministro dijo el lunes que dimitirá el jueves.', ['el lunes=10-27', 'el jueves=10-30']],
    ['es', 'Por la mañana llovió.', []],
    ['es', 'El tribunal se reúne mañana.', ['mañana=10-29']],
    ['de', 'Der Minister trat gestern zurück.', ['gestern=10-27']],
    ['de', 'Der Minister ist am Montag zurückgetreten.', ['am Montag=10-27']],
    ['de', 'Das Gericht wird am Freitag entscheiden.', ['am Freitag=10-31']],
    ['de', 'Die Läden sind heute noch zu.', []],
    ['fr', 'Le maire a démissionné hier.', ['hier=10-27']],
    ['fr', 'Le tribunal se prononcera vendredi.', ['vendredi=10-31']],
    ['fr', 'Le maire a parlé lundi dernier.', ['lundi dernier=10-27']],
    ['tr', 'Başkan dün istifa etti.', ['dün=10-27']],
    ['tr', 'Görüşmeler geçen Pazartesi başladı.', ['geçen Pazartesi=10-27']],
    ['ur', 'وزیر نے گزشتہ روز استعفیٰ دے دیا۔', ['گزشتہ روز=10-27']],
    ['ur', 'مذاکرات آج شروع ہوں گے۔', ['آج=10-28']],
    ['ar', 'استقال الوزير أمس بعد الاجتماع.', ['أمس=10-27']],
    ['ar', 'تبدأ المحادثات غدا في الدوحة.', ['غدا=10-29']],
    ['xx', 'It fell yesterday.', []],
  ])('%s: %s', (language, text, expected) => expect(read(text, language)).toEqual(expected));
});

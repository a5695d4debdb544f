import type { MistakeWords } from '../english/mistakes.ts';
import type { Writing } from '../writing.ts';

export function urduMistakes({ number, command, option, line }: Writing): MistakeWords {
  return {
    // Commands and choices
    noCommand: (typed, near) =>
      `کمانڈ ”/${typed}“ موجود نہیں۔ ${near === undefined ? `دیکھیں ${command('help')}۔` : `کیا آپ کا مطلب ${command(near)} تھا؟`}`,
    oldChoice: 'یہ انتخاب اب کام نہیں کرتا۔ براہِ کرم دوبارہ پوچھیں۔',
    noChoice: (choices) => {
      if (choices === 0) return `یہاں چننے کے لیے کچھ نہیں۔ کوئی سوال یا ${command('help')} لکھیں۔`;
      return `ایسا کوئی انتخاب نہیں: پچھلے جواب میں ${choices === 1 ? 'صرف 1 ہے' : `1 سے ${number(choices)} تک ہیں`}۔`;
    },
    // Options
    noOption: (of, typed, known, near, example) => {
      const takes =
        known.length === 0
          ? `کمانڈ ${command(of)} کا کوئی اختیار نہیں۔`
          : `اس کے اختیارات: ${known.map(option).join('، ')}۔`;
      const hint = near === undefined ? takes : `کیا آپ کا مطلب ”${option(near)}“ تھا؟`;
      return `کمانڈ ${command(of)} میں اختیار ”${typed}“ نہیں۔ ${hint} مثال: ${line(example)}`;
    },
    optionMissing: (of, name, _about, example) =>
      `کمانڈ ${command(of)} کو اختیار ”${option(name)}“ درکار ہے۔ مثال: ${line(example)}`,
    optionWrong: (name, takes, typed, example) =>
      `اختیار ”${option(name)}“ میں ${takes} ہونا چاہیے؛ ”${typed}“ نہیں۔ مثال: ${line(example)}`,
    optionTooLong: (name, takes, length, example) =>
      `اختیار ”${option(name)}“ میں ${takes} ہونا چاہیے؛ اس میں ${number(length)} حروف ہیں۔ مثال: ${line(example)}`,
    text: 'متن',
    textUpTo: (characters) => `زیادہ سے زیادہ ${number(characters)} حروف کا متن`,
    optionTwice: (name, example) => `اختیار ”${option(name)}“ دو بار دیا گیا ہے۔ مثال: ${line(example)}`,
    strayWords: (of, typed, example) =>
      `کمانڈ ${command(of)} میں معلوم نہیں کہ ”${typed}“ کس لیے ہے۔ مثال: ${line(example)}`,
    oneOption: (of, one, other, given, example) =>
      `کمانڈ ${command(of)} میں ”${option(one)}“ اور ”${option(other)}“ میں سے ${given === 'none' ? 'ایک اختیار درکار ہے' : 'صرف ایک اختیار دیا جا سکتا ہے'}۔ مثال: ${line(example)}`,
    // Days
    noDay: (name, typed) =>
      `اختیار ”${option(name)}“ میں کوئی دن ہونا چاہیے، جیسے 2025-10-28، یا کوئی مہینہ، جیسے 2025-10؛ ”${typed}“ نہیں۔ مثال: ${line(`${name}:2025-10-28`)}`,
    noDaysBetween: (since, until) =>
      `اختیار ”${option('since')}“ (${since}) ”${option('until')}“ (${until}) کے بعد کا ہے۔ مثال: ${line(`since:${until} until:${since}`)}`,
    // Articles
    noOutlet: (typed, near) => {
      const hint =
        near[0] === undefined
          ? 'کسی محفوظ خبر میں ادارے کا نام نہیں۔'
          : `قریب ترین: ${near.join('، ')}۔ مثال: ${line(`outlet:"${near[0]}"`)}`;
      return `کوئی محفوظ خبر ادارے ”${typed}“ کی نہیں۔ ${hint}`;
    },
    noArticle: (typed, near) =>
      `کوئی محفوظ خبر ”${typed}“ نہیں۔ ${near.length === 0 ? `اسے ${command('search')} سے تلاش کریں۔` : `قریب ترین: ${near.join('؛ ')}۔`}`,
    articleGone: `یہ خبر اب محفوظ نہیں۔ اسے ${command('search')} سے تلاش کریں۔`,
    questionGone: 'سوال اب موجود نہیں۔ براہِ کرم دوبارہ پوچھیں۔',
    searchGone: 'تلاش اب موجود نہیں۔ براہِ کرم دوبارہ تلاش کریں۔',
    timelineGone: 'ترتیبِ واقعات اب موجود نہیں۔ براہِ کرم دوبارہ مانگیں۔',
    comparisonGone: 'موازنہ اب موجود نہیں۔ براہِ کرم دوبارہ مانگیں۔',
  };
}

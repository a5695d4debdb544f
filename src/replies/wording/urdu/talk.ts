import type { TalkWords } from '../english/talk.ts';
import type { Writing } from '../writing.ts';

export function urduTalk({ number, count }: Writing): TalkWords {
  return {
    // Follow-ups
    followUp: 'مزید پوچھیں',
    followUpTitle: 'مزید پوچھیں',
    followUpLabel: 'آپ کا سوال',
    followUpHint: 'اور کہاں؟ · پیر سے؟',
    openResult: 'ان میں سے ایک کھولیں…',
    // Verdicts
    helpful: 'مفید',
    notHelpful: 'غیر مفید',
    thanks: 'شکریہ، درج کر لیا گیا۔',
    // Questions in a channel or a direct message
    mentionHelp: (me) => `سوال کے ساتھ میرا ذکر کریں، جیسے: ${me} Amber Heron کے معاملے میں کون گرفتار ہوا؟`,
    directHelp: 'سادہ الفاظ میں مجھ سے سوال پوچھیں، جیسے: Amber Heron کے معاملے میں کون گرفتار ہوا؟',
    questionTooLong: (max) =>
      `یہ سوال میرے لیے بہت لمبا ہے۔ براہِ کرم اسے زیادہ سے زیادہ ${number(max)} حروف میں پوچھیں۔`,
    // Where there is no answer now
    somethingWrong: (id) => `کچھ غلط ہو گیا (${id})`,
    tooMany: (wait) => `ایک ساتھ بہت سے سوال آ گئے۔ براہِ کرم ${number(wait)} سیکنڈ بعد دوبارہ پوچھیں۔`,
    tooManyHere: (wait) =>
      `یہاں بہت سے سوال پوچھے جا رہے ہیں۔ براہِ کرم ${number(wait)} سیکنڈ بعد دوبارہ پوچھیں۔`,
    stopping: 'اس وقت Byline دوبارہ شروع ہو رہا ہے۔ براہِ کرم ایک منٹ بعد دوبارہ پوچھیں۔',
    editorsOnly: 'یہ صرف اس سرور کے مدیر کر سکتے ہیں۔',
    messageGone: 'وہ پیغام اب موجود نہیں۔',
    // Checking a message
    checkTitle: 'خبریں کیا کہتی ہیں',
    checkNothing: 'اس پیغام میں کوئی ایسا دعویٰ نہیں جسے خبروں سے پرکھا جا سکے۔',
    checkNoWords: 'اس پیغام میں پرکھنے کے لیے الفاظ نہیں۔',
    claimNotCovered: 'کسی محفوظ خبر میں اس کا ذکر نہیں۔',
    // Gaps in the coverage
    gapsTitle: 'پوچھا گیا، مگر جواب نہیں ملا',
    noGaps: 'اب تک کچھ بے سود نہیں پوچھا گیا۔',
    askedTimes: (n) => `${number(n)} بار پوچھا گیا`,
    notHelpfulTimes: (n) => `${number(n)} بار غیر مفید`,
    // What is kept of a person
    kept: (days) =>
      `یہ ${number(days)} دن تک محفوظ رہتے ہیں: ان سوالوں کے الفاظ جن کا جواب نہیں ملا، اور آپ کی آرا۔`,
    deleteKept: 'میرے بارے میں محفوظ سب کچھ مٹائیں',
    deletedKept: (n) =>
      n === 0
        ? 'آپ کے بارے میں کچھ محفوظ نہیں تھا۔'
        : `مٹا دیا گیا: ${count(n, { one: 'اندراج', other: 'اندراجات' })}۔`,
  };
}

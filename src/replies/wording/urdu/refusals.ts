import type { RefusalWords } from '../../../refusals.ts';
import type { Writing } from '../writing.ts';

export function urduRefusals({ number, command }: Writing): RefusalWords {
  const moment = 'متوقع: ISO 8601 تاریخ، جیسے 2025-10-28 یا 2025-10-28T14:30:00+05:00';
  return {
    inField: (path, what) => `${path}: ${what}`,
    onLine: (line, what) => `سطر ${line}: ${what}`,
    quoted: (text) => text,
    // Changing what is stored
    noSuchArticle: (id) => `یہاں ”${id}“ نام کی کوئی خبر نہیں۔`,
    notYours: (id) => `اس سرور کی کوئی خبر ”${id}“ نہیں۔ دیکھیں ${command('desk list')}۔`,
    sharedForOperators: () => 'مشترکہ خبریں صرف Byline چلانے والے بدل سکتے ہیں۔',
    lineOfFile: (line, file) =>
      `یہ خبر فائل ${file} کی سطر ${line} ہے۔ اسے اسی فائل میں بدلیں؛ تبدیلی فوراً نظر آئے گی۔`,
    fileIsLink: (file) => `اس خبر کی فائل (${file}) ایک لنک ہے۔ وہ فائل بدلیں جس تک یہ لے جاتا ہے۔`,
    beingWritten: (file) =>
      `اس خبر کی فائل (${file}) کوئی اور پروگرام لکھ رہا ہے۔ اس کے بعد دوبارہ کوشش کریں۔`,
    writtenMeanwhile: () =>
      'کچھ شامل نہیں ہوا: کوئی اور پروگرام خبروں کے فولڈر میں لکھ رہا ہے۔ دوبارہ کوشش کریں۔',
    changedMeanwhile: () =>
      'کچھ نہیں بدلا گیا: اس دوران یہ خبر بدل دی گئی۔ اسے موجودہ شکل میں دیکھیں، پھر فیصلہ کریں۔',
    goneMeanwhile: () => 'کچھ نہیں بدلا گیا: یہ خبر اب موجود نہیں۔',
    notRemoved: () => 'یہ خبر ہٹائی نہیں گئی۔',
    notKept: () => 'یہ خبر اب محفوظ نہیں۔',
    versionNotKept: () => 'اس تبدیلی سے پہلے کی شکل اب محفوظ نہیں۔',
    versionUnreadable: () => 'یہ شکل اب پڑھی نہیں جا سکتی۔',
    mineNotKept: () => 'آپ کا لکھا اب محفوظ نہیں۔ وہ اس فائل میں ہے جو آپ کو بھیجی گئی تھی۔',
    placeTaken: (file) => `کچھ بحال نہیں ہوا: اس کی جگہ ایک اور فائل ہے (${file})۔ پہلے اسے ہٹائیں۔`,
    inTheWay: (file) => `کچھ نہیں بدلا گیا: ایک اور فائل راستے میں ہے (${file})۔ پہلے اسے ہٹائیں۔`,
    detour: () => 'خبر محفوظ نہیں ہو سکتی: اس کا فولڈر ایک لنک ہے جو کہیں اور لے جاتا ہے۔',
    cannotStore: (what) => `خبر محفوظ نہیں ہو سکتی: ${what}۔`,
    noAddsLeft: (perDay, left) =>
      `ایک سرور دن میں ${number(perDay)} خبریں ہاتھ سے شامل کر سکتا ہے؛ آج (UTC) باقی: ${number(left)}۔ کچھ شامل نہیں ہوا۔`,
    unfinished: () => 'پچھلی تبدیلی مکمل نہ ہو سکی۔ جب تک Byline دوبارہ نہ چلے، کچھ محفوظ نہیں ہو سکتا۔',
    notWritten: (what) => `کچھ نہیں بدلا گیا: ${what}۔ پہلے یہ بوٹ چلانے والے کو اسے ٹھیک کرنا ہوگا۔`,
    diskFull: () => 'ڈسک بھر گئی ہے',
    quotaUsed: () => 'ڈسک کا مقررہ حصہ ختم ہو گیا ہے',
    fileTooBig: () => 'فائل اس سے بڑی ہو جاتی جتنی یہ نظام اجازت دیتا ہے',
    mayNotWrite: (code) => `وہاں Byline لکھ نہیں سکتا (${code})`,
    readOnly: (code) => `ڈسک صرف پڑھی جا سکتی ہے (${code})`,
    // Drafts
    draftGone: (days) =>
      `یہ مسودہ اب نہیں: یہ شامل ہوا، منسوخ ہوا، یا ${number(days)} دن پرانا ہے۔ دوبارہ دیں۔`,
    draftTooLarge: () => 'یہ مسودہ بہت بڑا ہے۔ خبر کو کئی فائلوں میں شامل کریں۔',
    tooManyPages: (most) => `ایک بار میں زیادہ سے زیادہ ${number(most)} صفحے پڑھے جاتے ہیں۔`,
    // What is wrong with a file or its text
    noText: () => 'کوئی متن نہیں؛ متوقع: کم از کم ایک جملہ',
    longText: (length, most) => `متن میں ${number(length)} حروف ہیں؛ متوقع: زیادہ سے زیادہ ${number(most)}`,
    notUtf8: () => 'متن UTF-8 میں نہیں؛ اسے UTF-8 میں محفوظ کریں',
    longLine: () => 'ایک خبر کے لیے سطر بہت لمبی ہے',
    notJson: () => 'یہ JSON نہیں؛ متوقع: ایک سطر میں ایک JSON شے',
    deepJson: () => 'ایک خبر کے لیے تہیں بہت زیادہ ہیں',
    largeFile: (megabytes, most) => `حجم ${number(megabytes)} MB؛ متوقع: زیادہ سے زیادہ ${number(most)} MB`,
    unreadableFile: (code) => `پڑھی نہیں جا سکتی (${code})`,
    unreadableFolder: (code) => `فولڈر پڑھا نہیں جا سکتا (${code})`,
    moreLines: (n) => `مزید سطریں جو پڑھی نہیں جا سکتیں: ${number(n)}`,
    moreUnread: (n) => `مزید جو پڑھی نہیں جا سکتیں: ${number(n)}`,
    noServersFolder: () => 'کسی سرور کے فولڈر میں نہیں؛ متوقع: servers/<server id>/',
    folderGone: () => 'خبروں کا فولڈر غائب ہے؛ اس کی واپسی متوقع ہے',
    sameId: (id, other) => `شناخت ”${id}“ پہلے سے ${other} کی ہے`,
    deadLink: (code) => `ایسا لنک جو کہیں نہیں لے جاتا (${code})`,
    linkOut: () => 'ایسا لنک جو خبروں کے فولڈر سے باہر لے جاتا ہے، اس لیے اس پر نہیں چلا گیا',
    linkToHidden: () => 'چھپے فولڈر کا لنک، اس لیے اس پر نہیں چلا گیا',
    noFrontMatter: () => 'سرنامہ نہیں؛ متوقع: پہلی سطر میں ”---“',
    endlessFrontMatter: () => 'سرنامہ ختم نہیں ہوتا؛ متوقع: خانوں کے بعد ”---“ کی سطر',
    longFrontMatter: (most) => `سرنامہ بہت لمبا ہے؛ متوقع: زیادہ سے زیادہ ${number(most)} حروف`,
    deepFrontMatter: () => 'سرنامے میں تہیں بہت زیادہ ہیں؛ متوقع: سادہ خانے',
    aliases: () => 'سرنامے میں حوالے (*name) ہیں، جو پڑھے نہیں جاتے',
    notYaml: (why) => `یہ YAML نہیں: ${why}`,
    notYamlColon: (why) => `یہ YAML نہیں: ${why}؛ دو نقطوں کے بعد کا متن واوین میں رکھیں`,
    unknownField: (meant) => `نامعلوم خانہ؛ متوقع: ${meant}`,
    expectedFields: () => 'متوقع: ایسے خانے جیسے ”headline: Talks resume“',
    expectedObject: () =>
      'متوقع: ایسی شے جیسے {"id": "1", "title": "Talks resume", "text": "The talks resumed on Tuesday."}',
    expectedAtMost: (characters) => `متوقع: زیادہ سے زیادہ ${number(characters)} حروف`,
    expectedIdAtMost: (characters) => `متوقع: زیادہ سے زیادہ ${number(characters)} حروف کا متن`,
    expectedMoment: () => moment,
    expectedMomentNot: (found) => `${moment}؛ ملا: ”${found}“`,
    expectedAddress: () => 'متوقع: ایک پتا',
    expectedWebAddress: () => 'متوقع: ایسا پتا جو https:// یا http:// سے شروع ہو',
    expectedLanguage: () => 'متوقع: زبان، جیسے en یا ur',
    expectedPutRight: () => 'متوقع: کیا درست کیا گیا',
    expectedCorrection: () => 'متوقع: ایسا اندراج جیسے {when: 2025-10-29, what: The figure is 17}',
    expectedCorrections: () => 'متوقع: فہرست جس میں ہر تصحیح کا ایک اندراج ہو',
    expectedHeadline: () => 'متوقع: خبر کی سرخی',
    expectedText: () => 'متوقع: خبر کا متن',
    expectedName: () => 'متوقع: ایک نام',
    expectedWords: () => 'متوقع: الفاظ',
    expectedTopics: () => 'متوقع: ایسی فہرست جیسے [talks, border]',
    expectedFewer: (most) => `متوقع: زیادہ سے زیادہ ${number(most)}`,
    expectedOneOf: (values) => `متوقع، ان میں سے ایک: ${values}`,
    expectedListOf: (values) => `متوقع، ان میں سے فہرست: ${values}`,
    // Files that are handed in
    wrongEnding: () =>
      'صرف وہ فائلیں پڑھی جاتی ہیں جو .txt، .md، .html، .json یا .jsonl پر ختم ہوں۔ یا متن چسپاں کریں۔',
    fileTooLarge: (megabytes) => `فائل ${number(megabytes)} MB سے بڑی ہے۔ اسے حصوں میں شامل کریں۔`,
    fileEmpty: () => 'فائل خالی ہے۔',
    fileNoText: () => 'فائل متن نہیں، نام جو بھی ہو۔ اسے متن کے طور پر محفوظ کریں، یا چسپاں کریں۔',
    fileDeepJson: () => 'اس JSON میں تہیں بہت زیادہ ہیں۔ متوقع: اشیا کی فہرست۔',
    fileNotJson: (line) => `فائل JSON نہیں: سطر ${line} پڑھی نہیں جا سکتی۔`,
    manyArticles: (most) => `یہ ${number(most)} سے زیادہ خبریں ہیں۔ انھیں حصوں میں شامل کریں۔`,
    noneFound: () => 'اس میں کوئی خبر نہیں ملی۔',
    noneRead: (what) => `اس سے کوئی خبر پڑھی نہیں جا سکتی: ${what}۔`,
    noneReadOfMore: (what, more) => `اس سے کوئی خبر پڑھی نہیں جا سکتی: ${what}؛ اور ${number(more)} مزید۔`,
    fileUnreadable: (what) => `فائل پڑھی نہیں جا سکتی: ${what}۔`,
    articleUnreadable: (what) => `خبر لی نہیں جا سکتی: ${what}۔`,
    longPaste: () => 'متن ایک خبر سے کہیں لمبا ہے۔ اسے حصوں میں شامل کریں۔',
    fileGone: (name) => `فائل ”${name}“ اب Discord کے پاس نہیں۔ براہِ کرم دوبارہ اپ لوڈ کریں۔`,
    fileLonger: (name) =>
      `فائل ”${name}“ اس سے بڑی ہے جتنی Discord نے بتائی تھی۔ براہِ کرم دوبارہ اپ لوڈ کریں۔`,
    // Web addresses
    noWebAddress: () => 'یہ ویب پتا نہیں۔ ایسا پتا دیں جو https:// یا http:// سے شروع ہو۔',
    otherScheme: (scheme) => `صرف https:// یا http:// سے شروع ہونے والے پتے پڑھے جاتے ہیں، ${scheme} نہیں۔`,
    addressHasPassword: () => 'پتے میں صارف کا نام یا پاس ورڈ ہے۔ اس کے بغیر دیں، یا متن چسپاں کریں۔',
    longAddress: (most) => `پتا بہت لمبا ہے؛ متوقع: زیادہ سے زیادہ ${number(most)} حروف۔`,
    closedPort: (port) =>
      `پورٹ ${port} پر ویب سائٹیں نہیں ہوتیں۔ بوٹ چلانے والا اسے FETCH_ALLOW سے کھول سکتا ہے۔`,
    notPublic: () =>
      'یہ پتا عوامی انٹرنیٹ پر نہیں، اس لیے پڑھا نہیں جاتا۔ متن چسپاں کریں، یا بوٹ چلانے والے سے کہیں کہ اسے FETCH_ALLOW سے کھولے۔',
    // What a site answers
    noSuchPage: (status) => `سائٹ پر ایسا کوئی صفحہ نہیں (${status})۔ پتا دیکھیں۔`,
    pageForbidden: (status) =>
      `سائٹ Byline کو یہ صفحہ پڑھنے نہیں دیتی (${status})۔ اس کے بجائے متن چسپاں کریں۔`,
    siteAsksToWait: () => 'سائٹ انتظار کا کہتی ہے (429)۔ بعد میں دوبارہ کوشش کریں، یا متن چسپاں کریں۔',
    siteInTrouble: (status) =>
      `سائٹ میں اپنی خرابی ہے (${status})۔ بعد میں دوبارہ کوشش کریں، یا متن چسپاں کریں۔`,
    noPage: (status) => `سائٹ نے صفحے کے بغیر جواب دیا (${status})۔ پتا دیکھیں، یا متن چسپاں کریں۔`,
    noSite: () => 'اس نام کی کوئی سائٹ نہیں، یا ابھی نہیں ملتی۔ پتا دیکھیں۔',
    endlessHeaders: () => 'سائٹ کے جواب کا سرنامہ ختم نہیں ہوتا۔ اس کے بجائے متن چسپاں کریں۔',
    badCertificate: () =>
      'سائٹ کا سرٹیفکیٹ درست نہیں، اس لیے اس سے کچھ نہیں پڑھا جاتا۔ اس کے بجائے متن چسپاں کریں۔',
    siteSilent: () => 'سائٹ جواب نہیں دیتی۔ بعد میں دوبارہ کوشش کریں، یا متن چسپاں کریں۔',
    noWebServer: () => 'وہاں جو جواب دیتا ہے وہ ویب سرور نہیں لگتا۔ پتا دیکھیں۔',
    siteUnreachable: () => 'سائٹ تک رسائی نہیں۔ پتا دیکھیں، بعد میں دوبارہ کوشش کریں، یا متن چسپاں کریں۔',
    siteSlow: (seconds) =>
      `سائٹ نے ${number(seconds)} سیکنڈ سے زیادہ لیے۔ بعد میں دوبارہ کوشش کریں، یا متن چسپاں کریں۔`,
    redirects: (most) =>
      `سائٹ ${number(most)} بار سے زیادہ آگے بھیجتی ہے۔ صفحے کا وہ پتا دیں جو آپ کے براؤزر میں ہے، یا اس کا متن چسپاں کریں۔`,
    robotsUnreachable: () =>
      'روبوٹوں کے لیے سائٹ کے قواعد (robots.txt) تک رسائی نہیں، اس لیے اس کے صفحے پڑھے نہیں جاتے۔ بعد میں دوبارہ کوشش کریں، یا متن چسپاں کریں۔',
    robotsForbid: () =>
      'روبوٹوں کے لیے سائٹ کے قواعد (robots.txt) Byline کو یہ صفحہ پڑھنے نہیں دیتے۔ اس کے بجائے متن چسپاں کریں۔',
    largePage: (megabytes) =>
      `صفحہ ${number(megabytes)} MB سے بڑا ہے۔ اس کا متن چسپاں کریں، یا اسے فائل کے طور پر شامل کریں۔`,
    pageEncoding: () =>
      'سائٹ اپنا صفحہ ایسی شکل میں بھیجتی ہے جو پڑھی نہیں جا سکتی۔ اس کے بجائے متن چسپاں کریں۔',
    otherMedia: (what) =>
      `اس پتے پر ${what} ہے۔ صفحے، سادہ متن اور JSON پڑھے جاتے ہیں؛ ورنہ متن چسپاں کریں، یا فائل کے طور پر شامل کریں۔`,
    aPdf: () => 'ایک PDF فائل',
    aFeed: () => 'خبر نہیں بلکہ ایک فیڈ',
    aPicture: () => 'ایک تصویر',
    aVideo: () => 'ایک ویڈیو',
    aRecording: () => 'ایک صوتی ریکارڈنگ',
    nothingToRead: () => 'ایسا کچھ جو متن نہیں',
    // What a page holds
    asksForRobots: () =>
      'سائٹ پوچھتی ہے کہ آپ روبوٹ تو نہیں، اس لیے اس کا صفحہ پڑھا نہیں جا سکتا۔ اس کے بجائے متن چسپاں کریں۔',
    saysNoSuchPage: () => 'سائٹ کہتی ہے کہ ایسا کوئی صفحہ نہیں۔ پتا دیکھیں۔',
    asksForCookies: () =>
      'سائٹ صرف کوکیز کے بارے میں سوال دکھاتی ہے۔ صفحہ خود کھولیں اور اس کا متن چسپاں کریں۔',
    noArticle: () => 'اس صفحے پر کوئی خبر نہیں ملی۔ پتا دیکھیں، یا متن چسپاں کریں۔',
    tangledPage: () => 'صفحہ ایک خبر کے صفحے سے کہیں بڑا یا الجھا ہوا ہے۔ اس کے بجائے متن چسپاں کریں۔',
    // What to look at before an article is added
    looksCut: () => 'متن کٹا ہوا لگتا ہے: باقی شاید صرف خریداروں کے لیے ہے۔',
    hasNoDate: () => 'کوئی تاریخ نہیں ملی۔',
    dateAhead: () => 'تاریخ مستقبل کی ہے۔',
    dateInferred: () => 'تاریخ پتے سے لی گئی، یا صفحے کی آخری تبدیلی کی ہے۔',
    hasNoHeadline: () => 'کوئی سرخی نہیں ملی؛ اس کی جگہ ابتدائی الفاظ ہیں۔',
    hasNoOutlet: () => 'کوئی ادارہ نہیں ملا۔',
    outletInferred: (outlet) => `ادارہ نہیں دیا گیا؛ ”${outlet}“ اخذ کیا گیا۔`,
    isShort: () => 'ایک خبر کے لیے متن چھوٹا ہے۔',
    isGarbled: () => 'کچھ حروف پڑھے نہ جا سکے (\ufffd)۔',
    noLanguage: () => 'زبان معلوم نہ ہو سکی۔',
    otherLanguage: (said, seen) => `زبان یقینی نہیں: ماخذ ”${said}“ کہتا ہے، متن ”${seen}“ لگتا ہے۔`,
  };
}

import { fold } from '../../text/words.ts';

/** What a word says about a number, a date, a time or an amount. */
export type Meaning =
  | {
      readonly is: 'number' | 'scale' | 'ordinal' | 'month' | 'weekday' | 'dayOffset' | 'clock';
      readonly value: number;
    }
  | { readonly is: 'timeUnit' | 'currency'; readonly unit: string }
  | { readonly is: 'many' | 'half' | 'percent' };

const list = (text: string): string[] => text.trim().split(/\s+/);

/** Rows of 'word/word' pairs in order, numbered from `from`. */
function* row(words: string, is: 'number' | 'ordinal' | 'month' | 'weekday', from: number, step = 1) {
  for (const [i, forms] of list(words).entries())
    for (const form of forms.split('/')) yield [form, { is, value: from + i * step }] as const;
}

function* units(is: 'timeUnit' | 'currency', table: string) {
  for (const entry of list(table)) {
    const [unit = '', forms = ''] = entry.split('=');
    for (const form of forms.split('/')) yield [form, { is, unit }] as const;
  }
}

function* scales(table: string) {
  for (const entry of list(table)) {
    const [value = '', forms = ''] = entry.split('=');
    for (const form of forms.split('/')) yield [form, { is: 'scale', value: Number(value) }] as const;
  }
}

function* flags(is: 'many' | 'half' | 'percent', words: string) {
  for (const word of list(words)) yield [word, { is }] as const;
}

function* offsets(table: string) {
  for (const entry of list(table)) {
    const [value = '', forms = ''] = entry.split('=');
    for (const form of forms.split('/')) yield [form, { is: 'dayOffset', value: Number(value) }] as const;
  }
}

type Row = readonly [string, Meaning];

const english = (): Row[] => [
  ...row('zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen', 'number', 0),
  ...row('twenty thirty forty fifty sixty seventy eighty ninety', 'number', 20, 10),
  ...scales('100=hundred 1e3=thousand/k 1e6=million/mn/mln 1e9=billion/bn/bln 1e12=trillion/tn/trn 12=dozen 1e5=lakh/lakhs 1e7=crore/crores'),
  ...flags('many', 'dozens hundreds thousands millions billions trillions'),
  ...flags('half', 'half'),
  ...flags('percent', 'percent pct percentage'),
  ...row('first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth', 'ordinal', 1),
  ...row('january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sep/sept october/oct november/nov december/dec', 'month', 1),
  ...row('sunday/sun monday/mon tuesday/tue/tues wednesday/wed thursday/thu/thurs friday/fri saturday/sat', 'weekday', 0),
  ...offsets('-1=yesterday 0=today/tonight 1=tomorrow'),
  ['noon', { is: 'clock', value: 720 }], ['midday', { is: 'clock', value: 720 }], ['midnight', { is: 'clock', value: 0 }],
  ...units('timeUnit', 'second=seconds/sec/secs minute=minute/minutes/min/mins hour=hour/hours/hr/hrs day=day/days night=night/nights week=week/weeks fortnight=fortnight/fortnights month=month/months year=year/years/yr/yrs decade=decade/decades century=century/centuries'),
  ...units('currency', '$=dollar/dollars/usd €=euro/euros/eur £=pound/pounds/gbp/sterling ¥=yen/jpy/yuan/renminbi/cny ₹=rupee/rupees/rs/inr/pkr ₺=lira/liras ₽=rouble/roubles/ruble/rubles ₩=krw ₪=shekel/shekels cent=cent/cents/pence franc=franc/francs/chf krona=krona/kronor/krone/kroner crown=crown/crowns shilling=shilling/shillings baht=baht peso=pesos dirham=dirham/dirhams riyal=riyal/riyals/sar naira=naira zloty=zloty/zlotys'),
]; // prettier-ignore

const OTHERS: Record<string, () => Row[]> = {
  es: () => [
    ...row('uno/una/un dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte veintiuno/veintiún veintidos veintitres veinticuatro veinticinco', 'number', 1),
    ...row('treinta cuarenta cincuenta sesenta setenta ochenta noventa cien/ciento', 'number', 30, 10),
    ...scales('1e3=mil 1e6=millon/millones 12=docena'),
    ...flags('many', 'decenas docenas cientos centenares miles'),
    ...row('enero febrero marzo abril mayo junio julio agosto septiembre/setiembre octubre noviembre diciembre', 'month', 1),
    ...row('domingo lunes martes miércoles jueves viernes sábado', 'weekday', 0),
    ...offsets('-1=ayer 0=hoy 1=mañana'),
    ...units('timeUnit', 'second=segundo/segundos minute=minuto/minutos hour=hora/horas day=día/días night=noche/noches week=semana/semanas month=mes/meses year=año/años'),
    ...units('currency', '$=dólar/dólares €=euro/euros peso=peso/pesos £=libra/libras'),
  ],
  de: () => [
    ...row('eins/ein/eine/einen/einem/einer zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn', 'number', 1),
    ...row('zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig hundert', 'number', 20, 10),
    ...list('zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig').flatMap((tens, t) =>
      list('ein zwei drei vier fünf sechs sieben acht neun').map((one, o): Row => [`${one}und${tens}`, { is: 'number', value: (t + 2) * 10 + o + 1 }])),
    ...scales('1e3=tausend 1e6=million/millionen/mio 1e9=milliarde/milliarden/mrd 12=dutzend'),
    ...flags('many', 'dutzende hunderte tausende'),
    ...flags('percent', 'prozent'),
    ...row('januar/jänner februar märz april mai juni juli august september oktober november dezember', 'month', 1),
    ...row('sonntag montag dienstag mittwoch donnerstag freitag samstag/sonnabend', 'weekday', 0),
    ...offsets('-1=gestern 0=heute'),
    ...units('timeUnit', 'second=sekunde/sekunden minute=minute/minuten hour=stunde/stunden day=tag/tage/tagen night=nacht/nächte week=woche/wochen month=monat/monate/monaten year=jahr/jahre/jahren'),
    ...units('currency', '€=euro/euros $=dollar £=pfund franc=franken'),
  ],
  fr: () => [
    ...row('un/une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize', 'number', 1),
    ...row('vingt trente quarante cinquante soixante', 'number', 20, 10),
    ...scales('100=cent/cents 1e3=mille 1e6=million/millions 1e9=milliard/milliards'),
    ...flags('many', 'dizaines centaines milliers'),
    ...row('janvier février mars avril mai juin juillet août septembre octobre novembre décembre', 'month', 1),
    ...row('dimanche lundi mardi mercredi jeudi vendredi samedi', 'weekday', 0),
    ...offsets('-1=hier 1=demain'),
    ...units('timeUnit', 'second=seconde/secondes minute=minute/minutes hour=heure/heures day=jour/jours night=nuit/nuits week=semaine/semaines month=mois year=an/ans/année/années'),
    ...units('currency', '€=euro/euros $=dollar/dollars £=livre/livres franc=francs'),
  ],
  tr: () => [
    ...row('bir iki üç dört beş altı yedi sekiz dokuz on yirmi', 'number', 1),
    ...row('on yirmi otuz kırk elli altmış yetmiş seksen doksan', 'number', 10, 10),
    ...scales('100=yüz 1e3=bin 1e6=milyon 1e9=milyar 1e12=trilyon 12=düzine'),
    ...flags('many', 'onlarca yüzlerce binlerce'),
    ...flags('percent', 'yüzde'),
    ...row('ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık', 'month', 1),
    ...row('pazar pazartesi salı çarşamba perşembe cuma cumartesi', 'weekday', 0),
    ...offsets('-1=dün 0=bugün 1=yarın'),
    ...units('timeUnit', 'second=saniye minute=dakika hour=saat day=gün night=gece week=hafta month=ay year=yıl'),
    ...units('currency', '₺=lira/liralık/tl $=dolar €=avro/euro £=sterlin'),
  ],
  ur: () => [
    ...row('ایک دو تین چار پانچ چھ سات آٹھ نو دس گیارہ بارہ تیرہ چودہ پندرہ سولہ سترہ اٹھارہ انیس بیس', 'number', 1),
    ...row('تیس چالیس پچاس ساٹھ ستر اسی نوے', 'number', 30, 10),
    ...scales('100=سو 1e3=ہزار 1e5=لاکھ 1e7=کروڑ 1e9=ارب 1e6=ملین'),
    ...flags('many', 'درجنوں سینکڑوں ہزاروں لاکھوں'),
    ...flags('percent', 'فیصد'),
    ...row('جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر', 'month', 1),
    ...row('اتوار پیر/سوموار منگل بدھ جمعرات جمعہ ہفتہ', 'weekday', 0),
    ...units('timeUnit', 'second=سیکنڈ minute=منٹ hour=گھنٹے/گھنٹہ/گھنٹوں day=دن/دنوں week=ہفتے/ہفتوں month=ماہ/مہینے/مہینوں year=سال/سالوں'),
    ...units('currency', '₹=روپے/روپیہ/روپوں $=ڈالر/ڈالرز €=یورو'),
  ],
  ar: () => [
    ...row('واحد اثنان/اثنين ثلاثة/ثلاث أربعة/أربع خمسة/خمس ستة/ست سبعة/سبع ثمانية/ثماني تسعة/تسع عشرة/عشر', 'number', 1),
    ...row('عشرون/عشرين ثلاثون/ثلاثين أربعون/أربعين خمسون/خمسين ستون/ستين سبعون/سبعين ثمانون/ثمانين تسعون/تسعين', 'number', 20, 10),
    ...scales('100=مئة/مائة 1e3=ألف/آلاف 1e6=مليون/ملايين 1e9=مليار/مليارات'),
    ...flags('many', 'عشرات مئات'),
    ...row('يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر', 'month', 1),
    ...row('الأحد الاثنين/الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت', 'weekday', 0),
    ...offsets('-1=أمس 0=اليوم 1=غدا'),
    ...units('timeUnit', 'second=ثانية/ثوان minute=دقيقة/دقائق hour=ساعة/ساعات day=يوم/أيام/يوما week=أسبوع/أسابيع month=شهر/أشهر year=سنة/سنوات/عاما/أعوام'),
    ...units('currency', '$=دولار/دولارات €=يورو riyal=ريال dirham=درهم £=جنيه'),
  ],
}; // prettier-ignore

/** Currency signs, and the unit of each. */
export const SIGNS = new Map([
  ['$', '$'], ['€', '€'], ['£', '£'], ['¥', '¥'], ['₹', '₹'], ['₨', '₹'], ['₺', '₺'], ['₽', '₽'], ['₩', '₩'], ['₪', '₪'],
]); // prettier-ignore

const compiled = new Map<string, ReadonlyMap<string, Meaning>>();

/** The meanings of a language's folded words; a language without a table of its own has the English one. */
export function valueWords(language: string): ReadonlyMap<string, Meaning> {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const rows = (OTHERS[language] ?? english)();
  const made = new Map(rows.map(([word, meaning]) => [fold(word), meaning]));
  compiled.set(language, made);
  return made;
}

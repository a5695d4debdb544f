/** How a language names days beside the publication day. */
export type DayWords = {
  /** Words for a day, lower case, with one blank between them, and how many days after the publication it lies. */
  readonly relative: Readonly<Record<string, number>>;
  /** Where these come before or after such a word, it means something else ('today's world'). */
  readonly notBefore: RegExp;
  readonly notAfter: RegExp;
  /** A weekday with what belongs to it: the group `day`, and `last` or `next` where it says so. */
  readonly weekdayForm: string;
  /** The names of the weekdays, Sunday first, lower case. */
  readonly weekdays: readonly (readonly string[])[];
  /** A word that shows the tense; the group `future` where it is the future, as in the present of a timetable right before the day ('starts on Thursday'). */
  readonly verb: RegExp;
  /** Stands right before a weekday up to which something goes on: past or future, the tense of the verb does not say. */
  readonly deadline: RegExp;
  /** Stands right before a weekday that lies behind, whatever the tense ('will be mayor after winning Sunday's vote'). */
  readonly behind: RegExp;
};

const NEVER = /(?!)/u;
const names = (list: string): string[][] => list.split(' ').map((day) => day.split('/'));
const anyOf = (weekdays: readonly (readonly string[])[]): string => `(?<day>${weekdays.flat().join('|')})`;

const en = names('sunday monday tuesday wednesday thursday friday saturday');
const es = names('domingo lunes martes miércoles/miercoles jueves viernes sábado/sabado');
const de = names('sonntag montag dienstag mittwoch donnerstag freitag samstag/sonnabend');
const fr = names('dimanche lundi mardi mercredi jeudi vendredi samedi');
const tr = names('pazar pazartesi salı çarşamba perşembe cuma cumartesi');
const ur = names('اتوار پیر منگل بدھ جمعرات جمعہ/جمعے ہفتہ/ہفتے');
const ar = names('الأحد الاثنين/الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت');

/** By BCP 47 primary subtag. Urdu کل (yesterday or tomorrow) and Turkish dates without a year word are left out as ambiguous. */
export const DAY_WORDS: ReadonlyMap<string, DayWords> = new Map<string, DayWords>([
  [
    'en',
    {
      relative: {
        'the day before yesterday': -2, yesterday: -1, 'yesterday morning': -1, 'yesterday afternoon': -1, 'yesterday evening': -1,
        'last night': -1, today: 0, tonight: 0, 'this morning': 0, 'this afternoon': 0, 'this evening': 0,
        tomorrow: 1, 'tomorrow morning': 1, 'tomorrow night': 1, 'tomorrow evening': 1, 'the day after tomorrow': 2,
      }, // prettier-ignore
      notBefore: /\b(?:USA|Russia|History|Psychology|Pakistan|India|for a better|shape of|of) $/u,
      notAfter:
        /^['’]s (?:world|society|generation|youth|young|children|economy|standards?|money|prices|market|age|technology|climate|consumers?|parents|teenagers?|leaders of)\b|^ (?:is another|and tomorrow)/u,
      weekdayForm: `(?:(?:(?<last>(?:the )?last|this past|the past)|(?<next>(?:the )?next)|(?:this|the) coming|this|coming|on) )?${anyOf(en)}(?:['’]s)?(?: (?:morning|afternoon|evening|night))?(?! of the (?:month|year))`,
      weekdays: en,
      verb: /(?<!\p{L})(?:(?<future>(?:will|shall|would)(?: not| also| then| now| soon| only)?(?: be)? \p{Ll}{2,}|to be \p{Ll}{2,}ed|will|shall|would|due|scheduled|expected|likely|to be|set to|plans? to|planned for|planning to|going to|upcoming|intends? to|deadline|[’']ll|(?:(?:re)?opens?|starts?|begins?|resumes?|arrives?|expires?)(?= $))|said|says|told|was|were|had|did|began|took|came|went|met|held|made|hit|struck|broke|found|killed|left|fell|rose|won|lost|gave|saw|sent|shot|burst|cut|shut|set|put|quit|split|spread|sank|fled|ran|drew|flew|blew|shook|stole|threw|spoke|chose|swept|drove|grew|wrote|sold|bought|brought|caught|fought|paid|built|spent|kept|stood|sat|has|have|(?!need|speed|seed|feed|hundred|indeed|embed|exceed|proceed|succeed)\p{Ll}{2,}ed)\b/gu,
      deadline: /\b(?:by|until|till|before) $/iu,
      behind: /\b(?:after|since|following)(?: \p{Ll}+ing)?(?: the)? $/iu,
    },
  ],
  [
    'es',
    {
      relative: {
        anteayer: -2,
        ayer: -1,
        anoche: -1,
        hoy: 0,
        'esta mañana': 0,
        'esta tarde': 0,
        'esta noche': 0,
        mañana: 1,
        'pasado mañana': 2,
      },
      notBefore: /\b(?:la|una|cada|esa|aquella|de|por la) $/iu,
      notAfter: /^ (?:en día|por hoy)|^ siguiente/iu,
      weekdayForm: `(?:este |el )(?:(?<last>pasado )|(?<next>próximo ))?${anyOf(es)}(?: (?:pasado|próximo))?`,
      weekdays: es,
      verb: /(?<![\p{L}])(?:(?<future>\p{Ll}+(?:ará|erá|irá|arán|erán|irán|drá|drán)|va a|van a|prevé|previsto|prevista)|\p{Ll}{2,}(?:ó|aron|ieron|aba|aban)|fue|fueron|dijo|hizo|había|ha|han|tuvo)(?![\p{L}])/gu,
      deadline: /\b(?:hasta|antes del?) $/iu,
      behind: /\b(?:tras|después del?|desde) $/iu,
    },
  ],
  [
    'de',
    {
      relative: {
        vorgestern: -2,
        gestern: -1,
        'gestern abend': -1,
        heute: 0,
        'heute morgen': 0,
        'heute abend': 0,
        übermorgen: 2,
      },
      notBefore: /\b(?:von|bis) $/iu,
      notAfter: /^ noch\b/iu,
      weekdayForm: `am (?:(?<last>vergangenen |letzten )|(?<next>kommenden |nächsten ))?${anyOf(de)}(?:(?:abend|morgen|nachmittag|vormittag|mittag))?`,
      weekdays: de,
      verb: /(?<![\p{L}])(?:(?<future>wird|werden|soll|sollen|will|wollen|plant|planen)|war|waren|wurde|wurden|hat|haben|hatte|hatten|sagte|ist|sind|kam|ging|gab|teilte|teilten|\p{Ll}{3,}ten?)(?![\p{L}])/gu,
      deadline: NEVER,
      behind: NEVER,
    },
  ],
  [
    'fr',
    {
      relative: {
        'avant-hier': -2,
        hier: -1,
        'hier soir': -1,
        "aujourd'hui": 0,
        'aujourd’hui': 0,
        'ce matin': 0,
        'ce soir': 0,
        demain: 1,
        'après-demain': 2,
      },
      notBefore: /\b(?:d['’]|de|jusqu['’]à) ?$/iu,
      notAfter: /^ encore\b/iu,
      weekdayForm: `${anyOf(fr)}(?:(?<last> dernier)|(?<next> prochain))?`,
      weekdays: fr,
      verb: /(?<![\p{L}])(?:(?<future>\p{Ll}+(?:era|eront|ira|iront|dra|dront)|va|vont|doit|doivent|prévue?s?)|a|ont|est|sont|était|étaient|avait|avaient|fut)(?![\p{L}])/gu,
      deadline: /(?:jusqu['’]à|d['’]ici|avant) $/iu,
      behind: /(?:après|depuis) (?:le )?$/iu,
    },
  ],
  [
    'tr',
    {
      relative: {
        'dünden önceki gün': -2,
        dün: -1,
        'dün gece': -1,
        'dün akşam': -1,
        bugün: 0,
        'bu sabah': 0,
        'bu akşam': 0,
        yarın: 1,
      },
      notBefore: NEVER,
      notAfter: NEVER,
      weekdayForm: `(?:(?<last>geçen |geçtiğimiz )|(?<next>gelecek |önümüzdeki ))${anyOf(tr)}`,
      weekdays: tr,
      verb: NEVER,
      deadline: NEVER,
      behind: NEVER,
    },
  ],
  [
    'ur',
    {
      relative: { 'گزشتہ روز': -1, 'گذشتہ روز': -1, 'گزشتہ رات': -1, آج: 0 },
      notBefore: NEVER,
      notAfter: /^ (?:کل|تک)/u,
      weekdayForm: `(?:(?<last>گزشتہ |گذشتہ )|(?<next>آئندہ |اگلے ))${anyOf(ur)}`,
      weekdays: ur,
      verb: NEVER,
      deadline: NEVER,
      behind: NEVER,
    },
  ],
  [
    'ar',
    {
      relative: { 'أول أمس': -2, أمس: -1, 'مساء أمس': -1, غدا: 1, غداً: 1, غدًا: 1 },
      notBefore: NEVER,
      notAfter: NEVER,
      weekdayForm: `(?:يوم )?${anyOf(ar)}(?:(?<last> الماضي)|(?<next> المقبل| القادم))`,
      weekdays: ar,
      verb: NEVER,
      deadline: NEVER,
      behind: NEVER,
    },
  ],
]);

import { UserError } from './errors.ts';

/** A reason inside another one, already in words. */
export type Worded = string & { readonly worded: true };

const number = (n: number) => n.toLocaleString('en');

/**
 * Why something cannot be done or read, by its code, in English, as command lines and logs tell it. Whoever reads another language gets
 * the same from the fixed words of replies. Those that say what is wrong with a file are part of a sentence and end without a full stop.
 */
const ENGLISH = {
  // Reasons inside reasons
  inField: (path: string, what: Worded) => `${path}: ${what}`,
  onLine: (line: number, what: Worded) => `line ${line}: ${what}`,
  /** What another program says, in its own words. */
  quoted: (text: string) => text,

  // Changing what is stored
  noSuchArticle: (id: string) => `There is no article '${id}' here.`,
  notYours: (id: string) => `No article of this server is '${id}'. See /desk list.`,
  sharedForOperators: () => 'Only those who run Byline may change what is shared.',
  lineOfFile: (line: number, file: string) =>
    `This article is line ${line} of the file ${file}. Change it in that file; that shows at once.`,
  fileIsLink: (file: string) =>
    `The file of this article (${file}) is a link. Change the file that it leads to.`,
  beingWritten: (file: string) =>
    `The file of this article (${file}) is being written by another program. Try again when it is done.`,
  writtenMeanwhile: () => 'Nothing was added: another program is writing to the articles folder. Try again.',
  changedMeanwhile: () =>
    'Nothing was changed: this article was changed in the meantime. Look at it as it is now, then decide.',
  goneMeanwhile: () => 'Nothing was changed: this article is not there any more.',
  notRemoved: () => 'This article is not removed.',
  notKept: () => 'This article is not kept any more.',
  versionNotKept: () => 'The version before this change is not kept any more.',
  versionUnreadable: () => 'This version cannot be read any more.',
  mineNotKept: () => 'What you wrote is not kept any more. It is in the file that you were sent.',
  placeTaken: (file: string) =>
    `Nothing was restored: there is another file in its place (${file}). Move that one first.`,
  inTheWay: (file: string) =>
    `Nothing was changed: there is another file in the way (${file}). Move that one first.`,
  detour: () => 'The article cannot be stored: its folder is a link that leads elsewhere.',
  cannotStore: (what: Worded) => `The article cannot be stored: ${what}.`,
  noAddsLeft: (perDay: number, left: number) =>
    `A server may add ${number(perDay)} articles a day by hand, and ${left === 0 ? 'none is left' : `${left} ${left === 1 ? 'is' : 'are'} left`} for today (UTC). Nothing was added.`,
  unfinished: () =>
    'The last change could not be finished. Nothing can be stored until Byline is started again.',
  notWritten: (what: Worded) =>
    `Nothing was changed: ${what}. Whoever runs this bot has to put that right first.`,
  diskFull: () => 'the disk is full',
  quotaUsed: () => 'the disk quota is used up',
  fileTooBig: () => 'the file would be larger than this system allows',
  mayNotWrite: (code: string) => `Byline may not write there (${code})`,
  readOnly: (code: string) => `the disk can only be read (${code})`,

  // Drafts
  draftGone: (days: number) =>
    `This draft is gone: it was added or cancelled, or is ${days} days old. Hand it in again.`,
  draftTooLarge: () => 'This draft is too large to be kept. Add the article in several files.',
  tooManyPages: (most: number) => `${number(most)} pages at most are read at once.`,

  // What is wrong with a file or its text
  noText: () => 'has no text; expected at least a sentence',
  longText: (length: number, most: number) =>
    `the text has ${number(length)} characters; expected at most ${number(most)}`,
  notUtf8: () => 'is not UTF-8 text; save it as UTF-8',
  longLine: () => 'is too long a line for one article',
  notJson: () => 'is not JSON; expected one JSON object on one line',
  deepJson: () => 'nests too deeply for an article',
  largeFile: (megabytes: number, most: number) => `has ${number(megabytes)} MB; expected at most ${most} MB`,
  unreadableFile: (code: string) => `cannot be read (${code})`,
  unreadableFolder: (code: string) => `the folder cannot be read (${code})`,
  moreLines: (n: number) => `${number(n)} more lines cannot be read`,
  moreUnread: (n: number) => `${number(n)} more cannot be read`,
  noServersFolder: () => 'lies in no server’s folder; expected servers/<server id>/',
  folderGone: () => 'the articles folder is gone; expected it to come back',
  sameId: (id: string, other: string) => `has the id '${id}', which ${other} has already`,
  deadLink: (code: string) => `is a link that leads nowhere (${code})`,
  linkOut: () => 'is a link that leads out of the articles folder, so it is not followed',
  linkToHidden: () => 'is a link to a hidden folder, so it is not followed',
  noFrontMatter: () => "has no front matter; expected '---' on the first line",
  endlessFrontMatter: () => "the front matter does not end; expected a line '---' after its fields",
  longFrontMatter: (most: number) =>
    `the front matter is too long; expected at most ${number(most)} characters`,
  deepFrontMatter: () => 'the front matter is nested too deeply; expected plain fields',
  aliases: () => 'the front matter has aliases (*name), which are not read',
  notYaml: (why: string) => `not YAML: ${why}`,
  notYamlColon: (why: string) => `not YAML: ${why}; put the text after the colon in quotation marks`,
  unknownField: (meant: string) => `unknown field; expected ${meant}`,
  expectedFields: () => "expected fields such as 'headline: Talks resume'",
  expectedObject: () =>
    'expected an object such as {"id": "1", "title": "Talks resume", "text": "The talks resumed on Tuesday."}',
  expectedAtMost: (characters: number) => `expected at most ${number(characters)} characters`,
  expectedIdAtMost: (characters: number) => `expected a text of at most ${number(characters)} characters`,
  expectedMoment: () => 'expected an ISO 8601 date such as 2025-10-28 or 2025-10-28T14:30:00+05:00',
  expectedMomentNot: (found: string) =>
    `expected an ISO 8601 date such as 2025-10-28 or 2025-10-28T14:30:00+05:00, found '${found}'`,
  expectedAddress: () => 'expected an address',
  expectedWebAddress: () => 'expected an address that starts with https:// or http://',
  expectedLanguage: () => 'expected a language such as en or ur',
  expectedPutRight: () => 'expected what was put right',
  expectedCorrection: () => 'expected an entry such as {when: 2025-10-29, what: The figure is 17}',
  expectedCorrections: () => 'expected a list with one entry a correction',
  expectedHeadline: () => 'expected the headline of the article',
  expectedText: () => 'expected the text of the article',
  expectedName: () => 'expected a name',
  expectedWords: () => 'expected words',
  expectedTopics: () => 'expected a list such as [talks, border]',
  expectedFewer: (most: number) => `expected at most ${number(most)}`,
  expectedOneOf: (values: string) => `expected one of: ${values}`,
  expectedListOf: (values: string) => `expected a list of: ${values}`,

  // Files that are handed in
  wrongEnding: () => 'Only files that end in .txt, .md, .html, .json or .jsonl are read. Or paste the text.',
  fileTooLarge: (megabytes: number) => `The file is larger than ${megabytes} MB. Add it in parts.`,
  fileEmpty: () => 'The file is empty.',
  fileNoText: () => 'The file is no text, whatever its name says. Save it as text, or paste it.',
  fileDeepJson: () => 'The JSON nests too deeply for articles. Expected a list of objects.',
  fileNotJson: (line: number) => `The file is not JSON: line ${line} cannot be read.`,
  manyArticles: (most: number) => `That is more than ${number(most)} articles. Add them in parts.`,
  noneFound: () => 'No article was found in it.',
  noneRead: (what: Worded) => `No article can be read of it: ${what}.`,
  noneReadOfMore: (what: Worded, more: number) =>
    `No article can be read of it: ${what}; and ${number(more)} more.`,
  fileUnreadable: (what: Worded) => `The file cannot be read: ${what}.`,
  articleUnreadable: (what: Worded) => `The article cannot be taken: ${what}.`,
  longPaste: () => 'The text is far longer than an article. Add it in parts.',
  fileGone: (name: string) => `Discord no longer has the file '${name}'. Please upload it again.`,
  fileLonger: (name: string) =>
    `The file '${name}' is larger than Discord said it is. Please upload it again.`,

  // Web addresses
  noWebAddress: () => 'That is no web address. Give one that starts with https:// or http://.',
  otherScheme: (scheme: string) =>
    `Only addresses that start with https:// or http:// are fetched, not ${scheme}.`,
  addressHasPassword: () =>
    'The address holds a user name or a password. Give it without, or paste the text.',
  longAddress: (most: number) => `The address is too long; expected at most ${number(most)} characters.`,
  closedPort: (port: string) =>
    `Port ${port} is none that websites use. Whoever runs the bot can open it with FETCH_ALLOW.`,
  notPublic: () =>
    'That address is not on the public internet, so it is not fetched. Paste the text, or have whoever runs the bot open it with FETCH_ALLOW.',

  // What a site answers
  noSuchPage: (status: number) => `The site has no such page (${status}). Check the address.`,
  pageForbidden: (status: number) =>
    `The site does not let Byline read that page (${status}). Paste the text instead.`,
  siteAsksToWait: () => 'The site asks to wait (429). Try again later, or paste the text.',
  siteInTrouble: (status: number) =>
    `The site has a problem of its own (${status}). Try again later, or paste the text.`,
  noPage: (status: number) =>
    `The site answered without a page (${status}). Check the address, or paste the text.`,
  noSite: () => 'There is no site of that name, or it cannot be found now. Check the address.',
  endlessHeaders: () => 'The site answers with headers without end. Paste the text instead.',
  badCertificate: () =>
    'The site’s certificate is not valid, so nothing is read from it. Paste the text instead.',
  siteSilent: () => 'The site does not answer. Try again later, or paste the text.',
  noWebServer: () => 'What answers there is no web server that can be understood. Check the address.',
  siteUnreachable: () => 'The site cannot be reached. Check the address, try again later, or paste the text.',
  siteSlow: (seconds: number) =>
    `The site took longer than ${seconds} seconds. Try again later, or paste the text.`,
  redirects: (most: number) =>
    `The site redirects more than ${most} times. Give the address that the page has in your browser, or paste its text.`,
  robotsUnreachable: () =>
    'The site’s rules for robots (robots.txt) cannot be reached, so its pages are not read. Try again later, or paste the text.',
  robotsForbid: () =>
    'The site’s rules for robots (robots.txt) do not let Byline read that page. Paste the text instead.',
  largePage: (megabytes: number) =>
    `The page is larger than ${megabytes} MB. Paste its text, or add it as a file.`,
  pageEncoding: () => 'The site sends its page in a form that cannot be read. Paste the text instead.',
  otherMedia: (what: Worded) =>
    `At that address is ${what}. Pages, plain text and JSON are read; else paste the text, or add it as a file.`,
  aPdf: () => 'a PDF file',
  aFeed: () => 'a feed, not an article',
  aPicture: () => 'a picture',
  aVideo: () => 'a video',
  aRecording: () => 'a recording',
  nothingToRead: () => 'no text',

  // What a page holds
  asksForRobots: () =>
    'The site asks whether you are a robot, so its page cannot be read. Paste the text instead.',
  saysNoSuchPage: () => 'The site says that there is no such page. Check the address.',
  asksForCookies: () =>
    'The site shows only a question about cookies. Open the page yourself and paste its text.',
  noArticle: () => 'No article was found on that page. Check the address, or paste the text.',
  tangledPage: () => 'The page is far larger or more tangled than an article’s. Paste the text instead.',

  // What to look at before an article is added
  looksCut: () => 'The text looks cut: the rest may be for subscribers only.',
  hasNoDate: () => 'No date was found.',
  dateAhead: () => 'The date lies in the future.',
  dateInferred: () => 'The date was taken from the address, or is when the page was changed.',
  hasNoHeadline: () => 'No headline was found; the first words stand in for it.',
  hasNoOutlet: () => 'No outlet was found.',
  outletInferred: (outlet: string) => `The outlet was not given; ‘${outlet}’ is inferred.`,
  isShort: () => 'The text is short for an article.',
  isGarbled: () => 'Some letters could not be read (\ufffd).',
  noLanguage: () => 'The language could not be told.',
  otherLanguage: (said: string, seen: string) =>
    `The language is unsure: the source says ‘${said}’, the text looks like ‘${seen}’.`,
};

/** The words of all reasons in one language; English says which there are and what each is told with. */
export type RefusalWords = typeof ENGLISH;
export type Code = keyof RefusalWords;

/** A {@link Reason}, as far as a type that goes round in a circle can say. */
type Inner = readonly [Code, ...unknown[]];

/** Where words stand in a sentence, a reason is given, or several. */
type Given<Params extends readonly unknown[]> = {
  [K in keyof Params]: Params[K] extends Worded ? Inner | readonly Inner[] : Params[K];
};

/** Why something cannot be done or read: a code, and what it is told with. Plain data, which can be kept as JSON. */
export type Reason = { readonly [C in Code]: readonly [C, ...Given<Parameters<RefusalWords[C]>>] }[Code];

/** A reason in words; several inside one are separated by semicolons. */
export function told(reason: Reason, words: RefusalWords): string {
  const [code, ...given] = reason as readonly [Code, ...unknown[]];
  const filled = given.map((one) =>
    Array.isArray(one) ? inside(one as unknown as Reason | readonly Reason[], words) : one,
  );
  return (words[code] as (...given: readonly unknown[]) => string)(...filled);
}

function inside(reasons: Reason | readonly Reason[], words: RefusalWords): string {
  return isReason(reasons) ? told(reasons, words) : reasons.map((one) => told(one, words)).join('; ');
}

/** A reason in English. */
export function inEnglish(reason: Reason): string {
  return told(reason, ENGLISH);
}

/** True for data that is a reason, such as what was kept as JSON. */
export function isReason(value: unknown): value is Reason {
  return Array.isArray(value) && typeof value[0] === 'string' && Object.hasOwn(ENGLISH, value[0]);
}

/** The English words, which the fixed words of replies take over. */
export const englishRefusals: RefusalWords = ENGLISH;

/** A mistake that a person can put right, or a limit that they meet. Its `message` is the English one. */
export class Refusal extends UserError {
  readonly reason: Reason;

  constructor(reason: Reason, options?: ErrorOptions) {
    super(inEnglish(reason), options);
    this.reason = reason;
  }
}

/** Why it came to a `UserError`. */
export function reasonOf(error: UserError): Reason {
  return error instanceof Refusal ? error.reason : ['quoted', error.message];
}

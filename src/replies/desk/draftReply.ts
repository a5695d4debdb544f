import type { Draft, Understood } from '../../desk/desk.ts';
import { told } from '../../refusals.ts';
import { date, joined, plain, quiet, shortened } from '../inline.ts';
import type { Action, Block, Line, Reply } from '../reply.ts';
import { MAX_HEADLINE, MAX_NAME } from '../source.ts';
import type { Wording } from '../wording.ts';

/** First words of a body, lines that were left out, and articles of one draft that are shown; lengths in UTF-16 units. */
const MAX_OPENING = 400;
const MAX_LEFT_OUT = 6;
const MAX_LINE = 100;
const MAX_LISTED = 15;
const MAX_ADDRESS = 200;

/** What was understood of what an editor handed in, and what can be done with it. */
export function draftReply(draft: Draft, words: Wording): Reply {
  const [only] = draft.articles;
  const body =
    draft.articles.length === 1 && only !== undefined ? alone(only, draft, words) : together(draft, words);
  return { blocks: [...body, ...problems(draft, words)], actions: actionsOf(draft, words), private: true };
}

function alone(article: Understood, draft: Draft, words: Wording): Block[] {
  const { desk } = words;
  const notes: Line[] = [
    ...(article.url === undefined ? [] : [[plain(shortened(article.url, MAX_ADDRESS))]]),
    ...(article.topics.length === 0 ? [] : [[plain(words.topics(article.topics))]]),
    [plain(article.rights === 'excerpt' ? desk.onlyQuoted : desk.readWhole)],
  ];
  return [
    { kind: 'heading', line: [plain(shortened(article.headline, MAX_HEADLINE))] },
    {
      kind: 'quote',
      language: article.language,
      line: [plain(opening(article.body))],
      source: joined([...facts(article, words), [plain(destination(draft, words))]]),
      notes,
    },
    ...looks(article, words).map((text): Block => ({ kind: 'line', line: [plain(text)] })),
    ...leftOut(article, words),
  ];
}

function together(draft: Draft, words: Wording): Block[] {
  if (draft.articles.length === 0) return [];
  const rest = draft.articles.length - MAX_LISTED;
  return [
    { kind: 'heading', line: [plain(words.desk.draftOf(draft.articles.length))] },
    {
      kind: 'list',
      numbered: true,
      items: draft.articles.slice(0, MAX_LISTED).map((article) => ({
        lines: [
          [plain(shortened(article.headline, MAX_HEADLINE))],
          quiet(joined(facts(article, words))),
          ...looks(article, words)
            .slice(0, 2)
            .map((text) => quiet([plain(text)])),
        ],
      })),
    },
    ...(rest > 0 ? [{ kind: 'line', line: [plain(words.more(rest))], quiet: true } as const] : []),
    { kind: 'line', line: [plain(destination(draft, words))], quiet: true },
  ];
}

function facts(article: Understood, words: Wording): Line[] {
  const { outlet, outletInferred, byline, published, language, body } = article;
  const name = outlet === undefined ? words.unknownOutlet : shortened(outlet, MAX_NAME);
  return [
    [plain(outlet !== undefined && outletInferred ? words.inferredOutlet(name) : name)],
    ...(byline === undefined ? [] : [[plain(shortened(byline, MAX_NAME))]]),
    published === undefined ? [plain(words.undated)] : [date(published)],
    [plain(languageName(language, words.locale))],
    [plain(words.desk.wordCount(body.split(/\s+/u).filter((word) => word !== '').length))],
  ];
}

/** What an editor should look at: first whether it is stored already, then the warnings. */
function looks({ duplicate, warnings }: Understood, { desk, refusals }: Wording): string[] {
  const headline = duplicate && shortened(duplicate.of.headline, MAX_HEADLINE);
  const stored =
    duplicate === undefined || headline === undefined
      ? []
      : [{ same: desk.alreadyStored, update: desk.updates, copy: desk.copies }[duplicate.kind](headline)];
  return [...stored, ...warnings.map((one) => told(one, refusals))];
}

function leftOut({ leftOut }: Understood, words: Wording): Block[] {
  if (leftOut.length === 0) return [];
  const rest = leftOut.length - MAX_LEFT_OUT;
  return [
    { kind: 'line', line: [plain(words.desk.leftOut(leftOut.length))], quiet: true },
    {
      kind: 'list',
      numbered: false,
      items: leftOut
        .slice(0, MAX_LEFT_OUT)
        .map((line) => ({ lines: [quiet([plain(words.inQuotes(shortened(line, MAX_LINE)))])] })),
    },
    ...(rest > 0 ? [{ kind: 'line', line: [plain(words.more(rest))], quiet: true } as const] : []),
  ];
}

function problems({ problems }: Draft, words: Wording): Block[] {
  if (problems.length === 0) return [];
  return [
    { kind: 'heading', line: [plain(words.desk.notRead(problems.length))] },
    {
      kind: 'list',
      numbered: false,
      items: problems.slice(0, MAX_LISTED).map(({ of, reason }) => ({
        lines: [
          [
            ...(of === undefined ? [] : [plain(shortened(of, MAX_NAME), 'strong'), plain(words.colon)]),
            plain(told(reason, words.refusals)),
          ],
        ],
      })),
    },
  ];
}

function actionsOf(draft: Draft, words: Wording): Action[] {
  const { desk } = words;
  const [only, ...others] = draft.articles;
  const to = { command: 'desk add', args: { draft: draft.key } };
  const fresh = draft.articles.filter(({ duplicate }) => duplicate?.kind !== 'same').length;
  const cancel: Action = { ...to, name: 'cancel', label: desk.cancel, turn: true };
  if (only === undefined) return [cancel];
  const whole = only.rights === 'full';
  return [
    ...(fresh === 0
      ? []
      : [
          {
            ...to,
            name: 'add',
            args: { draft: draft.key, seen: draft.seen },
            label: others.length === 0 ? desk.add : desk.addAll(fresh),
            turn: true,
            weight: 'main',
          } as const,
        ]),
    ...(others.length === 0
      ? ([
          { ...to, name: 'details', label: desk.changeDetails, opens: true },
          { ...to, name: 'part', label: desk.anotherPart, opens: true },
          { ...to, name: 'rights', label: whole ? desk.showQuotes : desk.showWhole, turn: true },
        ] as const)
      : []),
    cancel,
  ];
}

function destination({ collection }: Draft, { desk }: Wording): string {
  return collection === 'shared' ? desk.intoShared : desk.intoServer;
}

function opening(body: string): string {
  return shortened(body.slice(0, MAX_OPENING * 2), MAX_OPENING);
}

/** A language by its name in the reader's own; its tag where there is none. */
function languageName(tag: string, locale: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

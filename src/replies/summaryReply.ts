import type { Article } from '../articles/article.ts';
import type { SummarySentence } from '../newsroom.ts';
import { day, joined, plain, shortened } from './inline.ts';
import { sentenceLink } from './link.ts';
import type { Block, Inline, Line, Reply } from './reply.ts';
import { articleLink, corrections, credits, headlineOf, MAX_HEADLINE, readAction } from './source.ts';
import type { Wording } from './wording.ts';

/** An article's chosen sentences, each with its link. */
export function articleSummaryReply(
  article: Article,
  sentences: readonly SummarySentence[],
  words: Wording,
): Reply {
  if (sentences.length === 0) return nothing(headlineOf(article), words);
  return {
    blocks: [
      { kind: 'heading', line: [plain(words.summaryOf(headlineOf(article)))] },
      ...sentenceBlocks(sentences, words),
    ],
    actions: [readAction(article, words.read)],
    locale: words.locale,
  };
}

/** The chosen sentences on a topic, by day. */
export function topicSummaryReply(
  topic: string,
  days: readonly { readonly day: string | undefined; readonly sentences: readonly SummarySentence[] }[],
  words: Wording,
): Reply {
  const shown = shortened(topic, MAX_HEADLINE);
  const filled = days.filter(({ sentences }) => sentences.length > 0);
  if (filled.length === 0) return nothing(shown, words);
  return {
    blocks: [
      { kind: 'heading', line: [plain(words.summaryOf(shown))] },
      ...filled.flatMap((group): Block[] => [
        { kind: 'heading', line: [group.day === undefined ? plain(words.undated) : day(group.day)] },
        ...sentenceBlocks(group.sentences, words),
      ]),
    ],
    actions: [],
    question: topic,
    locale: words.locale,
  };
}

function nothing(what: string, words: Wording): Reply {
  const line = [plain(words.nothingToSummarise(what))];
  return { blocks: [{ kind: 'line', line }], actions: [], locale: words.locale };
}

/** Neighbouring sentences of one article stand together, with one line that says whose they are. */
function sentenceBlocks(sentences: readonly SummarySentence[], words: Wording): Block[] {
  const runs: SummarySentence[][] = [];
  for (const sentence of sentences) {
    const run = runs.at(-1);
    if (run?.[0]?.article.id === sentence.article.id) run.push(sentence);
    else runs.push([sentence]);
  }
  return runs.flatMap((run): Block[] => {
    const article = run[0]?.article;
    if (article === undefined) return [];
    const notes = corrections(article, words);
    return [
      {
        kind: 'quote',
        language: article.language,
        line: run.flatMap((sentence, index) => withLink(sentence, index, run, words)),
        source: sourceOf(article, words),
        ...(notes.length > 0 && { notes }),
      },
    ];
  });
}

function withLink(
  sentence: SummarySentence,
  index: number,
  run: readonly SummarySentence[],
  words: Wording,
): Inline[] {
  const url = sentenceLink(sentence.article, sentence);
  const before = run[index - 1];
  const gap = before === undefined ? '' : gapBetween(before, sentence);
  return [
    ...(gap === '' ? [] : [plain(gap)]),
    plain(sentence.text),
    ...(url === undefined ? [] : [plain(' '), { kind: 'link', text: words.arrow, url } as const]),
  ];
}

/** A line of its own with '…' where something between two sentences was left out. */
function gapBetween(before: SummarySentence, after: SummarySentence): string {
  const between = after.article.body.slice(before.end, after.start);
  return after.start >= before.end && between.trim() === '' ? ' ' : '\n… ';
}

function sourceOf(article: Article, words: Wording): Line {
  const link =
    articleLink(article, words) ??
    (article.headlineMissing ? undefined : [plain(words.inQuotes(headlineOf(article)))]);
  return joined([...credits(article, words), link]);
}

import type { Block } from './blocks.ts';
import { plainWords } from './titles.ts';

/** Less text than that before a heading is no article yet, in UTF-16 units. */
const LEAST = 250;
/** What lies below a heading of other articles is at most so much as what lies above it. */
const MOST = 0.5;

const COMMENTS =
  /^(?:\d+ )?(?:(?:reader |view |all |top )?comments?|(?:leave|post|add) a (?:comment|reply)|join the conversation|responses|replies|kommentare|comentarios|commentaires|commenti|reacties|yorumlar|تبصرے|تعليقات|التعليقات|نظرات|комментарии)(?: \d+)?$|^\d+ (?:responses?|replies|thoughts? on\b.*|comments? on\b.*)$/u;
const OTHERS =
  /^(?:related(?: (?:articles?|stories|news|content|posts|coverage|links|topics))?|recommended(?: (?:for you|stories|articles|reading))?|more (?:stories|news|articles|from .{1,60}|on this story|like this)|you (?:may|might) (?:also like|have missed)|(?:most|also) (?:read|popular|viewed)|read (?:more|next|also)|trending(?: now)?|top stories|latest (?:news|stories)|up next|dont miss|about the author|noticias relacionadas|te puede interesar|articles lies|lire aussi|mehr zum thema|das konnte sie auch interessieren|leia (?:mais|tambem)|ilgili haberler|متعلقہ خبریں|مواضيع ذات صلة|مواضیع ذات صله|مطالب مرتبط|читаите также|関連記事|相关阅读)$/u;

/** Where what follows an article on its page begins: comments, or a list of other articles, told by their heading. */
export function tailStart(blocks: readonly Block[]): number {
  const lengths = blocks.map(({ text, linked }) => Math.round(text.length * (1 - linked)));
  const all = lengths.reduce((sum, length) => sum + length, 0);
  let before = 0;
  for (const [i, { kind, text }] of blocks.entries()) {
    if (kind === 'heading' && before >= LEAST) {
      const words = plainWords(text.slice(0, 200));
      if (COMMENTS.test(words) || (OTHERS.test(words) && all - before <= MOST * before)) return i;
    }
    before += lengths[i]!;
  }
  return blocks.length;
}

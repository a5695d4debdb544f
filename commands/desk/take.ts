import { z } from 'zod';
import { defineCommand } from '../../src/commands/define.ts';
import { text } from '../../src/commands/options.ts';
import { wordsFor } from '../../src/commands/wordsFor.ts';
import { Mistake } from '../../src/replies/mistake.ts';
import { draftReply } from '../../src/replies/desk/draftReply.ts';
import { deskOf } from './parts.ts';

/** A message with fewer characters beside its link is about the link, not an article itself. */
const ARTICLE_FROM = 600;

const options = z.object({
  text: text('The text or web address to add', { max: 6000, example: 'https://harbourpost.example/fog' }),
});

export const deskTake = defineCommand({
  name: 'desk take',
  description: 'Add what a message links to, or its text',
  options,
  main: 'text',
  menu: 'Add to the articles',
  editors: true,
  example: '/desk take text:https://harbourpost.example/fog',
  async run({ text }, asker, newsroom) {
    const desk = deskOf(newsroom);
    const [url] = /https?:\/\/[^\s<>"')\]]+/u.exec(text) ?? [];
    if (text.trim() === '') throw new Mistake((words) => words.desk.noAddress);
    const linked = url !== undefined && text.length - url.length < ARTICLE_FROM;
    const draft = await desk.begin(
      { ...(linked ? { url } : { text }), files: [], details: {} },
      desk.collection,
    );
    return draftReply(draft, wordsFor(asker));
  },
});

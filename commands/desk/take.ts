import { z } from 'zod';
import { defineCommand } from '../../src/commands/define.ts';
import { text } from '../../src/commands/options.ts';
import { wordsFor } from '../../src/commands/wordsFor.ts';
import { draftReply } from '../../src/replies/desk/draftReply.ts';
import { Mistake } from '../../src/replies/mistake.ts';
import { webLinksIn } from '../../src/text/webLinks.ts';
import { deskOf } from './parts.ts';

/** A message with fewer characters beside its links is about the links, not an article itself. */
const ARTICLE_FROM = 600;

const options = z.object({
  // A message, its embeds and its components hold no more.
  text: text('The text or web addresses to add', {
    max: 16_000,
    example: 'https://harbourpost.example/fog',
  }).optional(),
  links: text('Further web addresses', {
    max: 60_000,
    example: 'https://harbourpost.example/fog',
  }).optional(),
});

export const deskTake = defineCommand({
  name: 'desk take',
  description: 'Add what a message links to, or its text',
  options,
  main: 'text',
  menu: 'Add to the articles',
  links: 'links',
  editors: true,
  example: '/desk take text:https://harbourpost.example/fog',
  async run({ text = '', links = '' }, asker, newsroom) {
    const desk = deskOf(newsroom);
    const urls = webLinksIn(`${text}\n${links}`);
    const beside = urls.reduce((rest, url) => rest.replaceAll(url, ''), text).trim();
    if (beside === '' && urls.length === 0) throw new Mistake((words) => words.desk.noAddress);
    const linked = urls.length > 0 && beside.length < ARTICLE_FROM;
    const handedIn = linked ? { urls } : { urls: [], text };
    const draft = await desk.begin({ ...handedIn, files: [], details: {} }, desk.collection);
    return draftReply(draft, wordsFor(asker));
  },
});

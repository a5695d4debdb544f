import { z } from 'zod';
import { defineCommand } from '../../src/commands/define.ts';
import { text } from '../../src/commands/options.ts';
import { wordsFor } from '../../src/commands/wordsFor.ts';
import { doneReply } from '../../src/replies/desk/doneReply.ts';
import { article, completeOwn, deskOf, momentOf, namedArticle } from './parts.ts';

const options = z.object({
  article,
  what: text('What was wrong and what is right', {
    max: 1000,
    example: 'The height was 6.4 metres, not 4.6.',
  }),
  when: text('When the outlet corrected it', { max: 60, example: '2026-05-10' }).optional(),
});

export const deskCorrect = defineCommand({
  name: 'desk correct',
  description: 'Note a correction: it is shown with every quote from the article',
  options,
  main: 'article',
  editors: true,
  example: '/desk correct article:"Pell Valley" what:"The height was 6.4 metres, not 4.6."',
  async run({ article, what, when }, asker, newsroom) {
    const desk = deskOf(newsroom);
    const { id } = namedArticle(article, newsroom);
    const now = await desk.correct(id, { what, ...(when !== undefined && { when: momentOf(when) }) });
    const words = wordsFor(asker);
    return doneReply(now, words.desk.corrected, desk.lastChange(id), words);
  },
  complete: completeOwn,
});

import { z } from 'zod';
import { defineCommand } from '../src/commands/define.ts';
import { text } from '../src/commands/options.ts';
import { wordsFor } from '../src/commands/wordsFor.ts';
import { claimsReply } from '../src/replies/claimsReply.ts';

const options = z.object({
  text: text('The text whose claims to look up', {
    max: 6000,
    example: 'Twelve people were hurt on the Lady Orla.',
  }),
});

export const claims = defineCommand({
  name: 'claims',
  description: 'What the articles say about the claims of a text, quote by quote',
  options,
  main: 'text',
  menu: 'Check against coverage',
  example: '/claims text:"Twelve people were hurt on the Lady Orla."',
  async run({ text }, asker, newsroom) {
    return claimsReply(newsroom.checkClaims(text, { asOf: asker.today }), wordsFor(asker, text));
  },
});

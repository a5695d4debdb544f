import { z } from 'zod';
import { defineCommand } from '../src/commands/define.ts';
import { wordsFor } from '../src/commands/wordsFor.ts';
import { statusReply } from '../src/replies/statusReply.ts';

export const status = defineCommand({
  name: 'status',
  description: 'How many articles there are, how fresh, and which files could not be read',
  options: z.object({}),
  tellsEditors: true,
  example: '/status',
  async run(_options, asker, newsroom) {
    return statusReply(newsroom.holdings(), wordsFor(asker), asker.editor ? newsroom.readers : undefined);
  },
});

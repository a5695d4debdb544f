import { z } from 'zod';
import { defineCommand } from '../src/commands/define.ts';
import { statusReply } from '../src/replies/statusReply.ts';
import { wordingFor } from '../src/replies/wording.ts';

export const status = defineCommand({
  name: 'status',
  description: 'How many articles there are, how fresh, and which files could not be read',
  options: z.object({}),
  example: '/status',
  async run(_options, asker, newsroom) {
    return statusReply(
      newsroom.holdings(),
      wordingFor(asker.locale),
      asker.editor ? newsroom.readers : undefined,
    );
  },
});

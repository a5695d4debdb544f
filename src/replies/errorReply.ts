import { plain } from './inline.ts';
import type { Reply } from './reply.ts';

/** A message that only the asker sees: what is wrong and what to do next. */
export function errorReply(message: string): Reply {
  return { blocks: [{ kind: 'line', line: [plain(message)] }], actions: [], private: true };
}

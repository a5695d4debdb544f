import { plain } from './inline.ts';
import type { Reply } from './reply.ts';

/** One quiet line. */
export function noticeReply(words: string): Reply {
  return { blocks: [{ kind: 'line', line: [plain(words)], quiet: true }], actions: [] };
}

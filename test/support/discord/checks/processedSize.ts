import { textsOf } from '../read.ts';
import type { MessageBody } from './message.ts';

/** Bytes that Discord's own processing of Components V2 can take, and what each text display adds to its bytes. */
const MOST_BYTES = 10_170;
const EACH = 12;

/**
 * Whether the text displays have more bytes in UTF-8 than Discord can process, though not more characters than it allows: it
 * then answers 500, so 4,000 Chinese characters cannot be sent. Source: discord/discord-api-docs, issue 8554, with its measure.
 */
export function isTooLargeToProcess(body: MessageBody): boolean {
  const texts = textsOf(body);
  return texts.reduce((sum, text) => sum + Buffer.byteLength(text) + EACH, 0) > MOST_BYTES;
}

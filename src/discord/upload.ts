import type { Attachment } from 'discord.js';
import { request } from 'undici';
import { deadline } from '../deadline.ts';
import type { Upload } from '../desk/upload.ts';
import { Refusal } from '../refusals.ts';
import { shortened } from '../replies/inline.ts';
import { MAX_NAME } from '../replies/source.ts';

/** Where Discord keeps what people hand in. */
const DISCORD_CDN = new Set(['https://cdn.discordapp.com', 'https://media.discordapp.net']);
/** Milliseconds that a download may take. */
const TIMEOUT = 20_000;

/**
 * A file that somebody handed in. It is fetched only when it is read, from Discord's own file server, or from `cdnUrl`, which
 * then stands in for it; never more than its told size.
 */
export function uploadOf(
  { name, size, url }: Pick<Attachment, 'name' | 'size' | 'url'>,
  cdnUrl: string | undefined,
): Upload {
  return {
    name,
    size,
    read: async () => {
      const { origin, pathname, search } = new URL(url);
      if (!DISCORD_CDN.has(origin) && (cdnUrl === undefined || origin !== new URL(cdnUrl).origin))
        throw new Error(`An attachment lies at ${origin}`);
      const from = cdnUrl === undefined ? url : `${cdnUrl}${pathname}${search}`;
      const gone = (cause?: unknown) => new Refusal(['fileGone', shortened(name, MAX_NAME)], { cause });
      const { statusCode, body } = await request(from, { signal: deadline(TIMEOUT) }).catch(
        (error: unknown) => {
          throw gone(error);
        },
      );
      if (statusCode !== 200) {
        await body.dump();
        throw gone();
      }
      const parts: Uint8Array[] = [];
      let length = 0;
      for await (const part of body as AsyncIterable<Uint8Array>) {
        length += part.length;
        if (length > size) throw new Refusal(['fileLonger', shortened(name, MAX_NAME)]);
        parts.push(part);
      }
      return Buffer.concat(parts);
    },
  };
}

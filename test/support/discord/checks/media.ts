import { componentsOf, type Node } from '../read.ts';
import type { MessageBody, Sending } from './message.ts';
import { problem, type Problem } from './problems.ts';

type Media = { readonly url?: string };

/** What is wrong with the addresses of a message's pictures and files: they are on the web, or come with the message. */
export function mediaProblems(body: MessageBody, { files, before }: Sending): Problem[] {
  const urls = componentsOf(body).flatMap(mediaOf);
  const names = new Set([
    ...files.map(({ name }) => name),
    ...(body.attachments ?? []).map(({ filename }) => filename),
  ]);
  const fine = (url: string): boolean => {
    const attached = /^attachment:\/\/(.+)$/u.exec(url)?.[1];
    return attached === undefined ? /^https?:\/\//u.test(url) : before !== undefined || names.has(attached);
  };
  return urls
    .filter((url) => !fine(url))
    .map((url) =>
      problem(
        ['components'],
        'UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND',
        `There is no file ${url}`,
      ),
    );
}

function mediaOf(node: Node): string[] {
  const { media, file, items } = node as Node & {
    readonly media?: Media;
    readonly file?: Media;
    readonly items?: readonly { readonly media?: Media }[];
  };
  return [media?.url, file?.url, ...(items ?? []).map((item) => item.media?.url)].filter(
    (url) => url !== undefined,
  );
}

import type { APIAttachment } from 'discord-api-types/v10';
import type { World } from './world.ts';

/** A file that somebody attaches. */
export type UploadedFile = { readonly name: string; readonly type: string; readonly bytes: Uint8Array };

/** Attached files by their path on the CDN, the newest ones. */
export type Files = Map<string, UploadedFile>;

/** Files that are kept. */
const KEPT = 500;
const CDN = 'https://cdn.discordapp.com';

/** Keeps a file, and returns what Discord says of it: its address is at Discord's own CDN, as in real messages. */
export function attach(world: World, channelId: string, file: UploadedFile, hidden = false): APIAttachment {
  const id = world.nextId();
  const name = file.name.replace(/[^\w.-]/gu, '_');
  const path = `/${hidden ? 'ephemeral-attachments' : 'attachments'}/${channelId}/${id}/${name}`;
  world.files.set(path, file);
  for (const old of world.files.keys()) {
    if (world.files.size <= KEPT) break;
    world.files.delete(old);
  }
  const signature = `?ex=${(Math.floor(world.clock.now() / 1000) + 86_400).toString(16)}&is=0&hm=${id}`;
  return {
    id,
    filename: name,
    size: file.bytes.byteLength,
    url: `${CDN}${path}${signature}`,
    proxy_url: `https://media.discordapp.net${path}${signature}`,
    content_type: file.type,
    ...(hidden && { ephemeral: true }),
  };
}

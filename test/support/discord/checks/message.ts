import type { ZodMiniType } from 'zod/mini';
import type { UploadedFile } from '../state/files.ts';
import { componentProblems } from './components.ts';
import { problem, problemsOf, type Problem } from './problems.ts';
import type { Node } from '../read.ts';
import { componentsOf } from '../read.ts';

/** Flags of a message. Source: Discord's reference, 'Message Flags'. */
export const FLAGS = {
  suppressEmbeds: 1 << 2,
  private: 1 << 6,
  loading: 1 << 7,
  suppressNotifications: 1 << 12,
  componentsV2: 1 << 15,
} as const;

/** A message as the bot sends it, before anybody checked it. */
export type MessageBody = {
  readonly content?: string | null;
  readonly embeds?: readonly unknown[] | null;
  readonly components?: readonly unknown[] | null;
  readonly attachments?: readonly {
    readonly id: string;
    readonly filename?: string;
    readonly description?: string;
  }[];
  readonly flags?: number | null;
  readonly allowed_mentions?: {
    readonly parse?: readonly string[];
    readonly users?: readonly string[];
    readonly roles?: readonly string[];
    readonly replied_user?: boolean;
  } | null;
  readonly message_reference?: {
    readonly message_id: string;
    readonly channel_id?: string;
    readonly fail_if_not_exists?: boolean;
    readonly type?: number;
  };
  readonly nonce?: string | number;
  readonly enforce_nonce?: boolean;
  readonly poll?: unknown;
  readonly sticker_ids?: readonly string[] | null;
};

/** Where a message is sent, which decides what it may hold. */
export type Sending = {
  /** Flags that may be set. */
  readonly flags: number;
  /** The message that is edited; a new one has none. */
  readonly edited?: { readonly flags: number };
};

/** What is wrong with a message: by its schema, its components, and the rules between its parts. */
export function messageProblems(
  schema: ZodMiniType,
  body: unknown,
  sending: Sending,
  files: readonly UploadedFile[],
  at: readonly PropertyKey[] = [],
): Problem[] {
  const { components, ...rest } = (body ?? {}) as MessageBody;
  const envelope = schema.safeParse(rest);
  if (!envelope.success) return problemsOf(envelope.error.issues, at);
  const given = body as MessageBody;
  const flags = (given.flags ?? 0) | ((sending.edited?.flags ?? 0) & FLAGS.componentsV2);
  const v2 = (flags & FLAGS.componentsV2) !== 0;
  return [
    ...(components == null ? [] : componentProblems(components, v2)),
    ...(v2 ? legacyProblems(given) : []),
    ...((given.content?.length ?? 0) > 2000
      ? [problem(['content'], 'BASE_TYPE_MAX_LENGTH', 'Must be 2000 or fewer in length.')]
      : []),
    ...((flags & ~sending.flags) === 0
      ? []
      : [
          problem(
            ['flags'],
            'MESSAGE_FLAGS_INVALID',
            `These flags cannot be set here: ${flags & ~sending.flags}.`,
          ),
        ]),
    ...mediaProblems(given, files, sending.edited !== undefined),
  ].map((one) => ({ ...one, path: [...at, ...one.path] }));
}

/** Whether nothing would be seen of a new message. */
export function isEmpty(body: MessageBody, files: readonly UploadedFile[]): boolean {
  const some = [body.embeds, body.components, body.sticker_ids].some((list) => (list?.length ?? 0) > 0);
  return !some && (body.content ?? '').trim() === '' && files.length === 0 && body.poll == null;
}

function legacyProblems(body: MessageBody): Problem[] {
  const legacy = (['content', 'embeds', 'poll', 'sticker_ids'] as const).filter((field) => {
    const value = body[field];
    return Array.isArray(value) ? value.length > 0 : value != null && value !== '';
  });
  return legacy.map((field) =>
    problem(
      [field],
      'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
      `The '${field}' field cannot be used with Components V2`,
    ),
  );
}

function mediaProblems(body: MessageBody, files: readonly UploadedFile[], edit: boolean): Problem[] {
  const names = new Set([
    ...files.map(({ name }) => name),
    ...(body.attachments ?? []).map(({ filename }) => filename ?? ''),
  ]);
  const urls = componentsOf(body as { components?: unknown }).flatMap(mediaOf);
  return urls.flatMap((url) => {
    const attached = /^attachment:\/\/(.+)$/u.exec(url)?.[1];
    const fine = attached === undefined ? /^https?:\/\//u.test(url) : edit || names.has(attached);
    return fine
      ? []
      : [
          problem(
            ['components'],
            'UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND',
            `No such file: ${url}`,
          ),
        ];
  });
}

function mediaOf(node: Node): string[] {
  const { media, file, items } = node as Node & {
    readonly media?: { readonly url?: string };
    readonly file?: { readonly url?: string };
    readonly items?: readonly { readonly media?: { readonly url?: string } }[];
  };
  return [media?.url, file?.url, ...(items ?? []).map((item) => item.media?.url)].filter(
    (url) => url !== undefined,
  );
}

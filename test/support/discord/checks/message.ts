import type { ZodMiniType } from 'zod/mini';
import type { UploadedFile } from '../state/files.ts';
import type { AllowedMentions } from './allowedMentions.ts';
import { componentProblems } from './components.ts';
import { embedProblems } from './embeds.ts';
import { mediaProblems } from './media.ts';
import { problem, schemaProblems, type Problem } from './problems.ts';

/** Flags of a message. Source: Discord's reference, 'Message Flags'. */
export const FLAGS = {
  suppressEmbeds: 1 << 2,
  private: 1 << 6,
  loading: 1 << 7,
  suppressNotifications: 1 << 12,
  componentsV2: 1 << 15,
} as const;

/** Characters of a message's content, which the schemas put at a person's 4,000. */
const MOST_CONTENT = 2000;

const LEGACY = ['content', 'embeds', 'poll', 'sticker_ids'] as const;

/** A message as the bot sends it. */
export type MessageBody = {
  readonly content?: string | null;
  readonly embeds?: readonly object[] | null;
  readonly components?: readonly unknown[] | null;
  readonly attachments?: readonly { readonly id: string; readonly filename?: string }[] | null;
  readonly flags?: number | null;
  readonly allowed_mentions?: AllowedMentions | null;
  readonly message_reference?: { readonly message_id: string; readonly fail_if_not_exists?: boolean } | null;
  readonly nonce?: string | number;
  readonly enforce_nonce?: boolean;
  readonly poll?: unknown;
  readonly sticker_ids?: readonly string[] | null;
};

/** Where a message is sent, which decides what it may hold. */
export type Sending = {
  /** Bits of the flags that may be set. */
  readonly flags: number;
  readonly files: readonly UploadedFile[];
  /** The flags of the message that is edited; a new one has none. */
  readonly before?: number;
};

/** What is wrong with a message: by its schema, its components, and the rules between its parts. */
export function messageProblems(schema: ZodMiniType, body: unknown, sending: Sending): Problem[] {
  const { components: _, ...envelope } = (body ?? {}) as MessageBody;
  const problems = schemaProblems(schema, envelope);
  return problems.length > 0 ? problems : partProblems(body ?? {}, sending);
}

/** The same for a message whose schema was looked after already. */
export function partProblems(body: MessageBody, sending: Sending): Problem[] {
  const set = body.flags ?? 0;
  const v2 = ((set | (sending.before ?? 0)) & FLAGS.componentsV2) !== 0;
  const unknown = set & ~sending.flags;
  return [
    ...(body.components == null ? [] : componentProblems(body.components, v2)),
    ...(v2 ? legacyProblems(body) : []),
    ...((body.content?.length ?? 0) > MOST_CONTENT
      ? [problem(['content'], 'BASE_TYPE_BAD_LENGTH', `Must be ${MOST_CONTENT} or fewer in length.`)]
      : []),
    ...(unknown === 0
      ? []
      : [problem(['flags'], 'MESSAGE_FLAGS_INVALID', `Flags that cannot be set here: ${unknown}`)]),
    ...embedProblems(body.embeds ?? []),
    ...mediaProblems(body, sending),
  ];
}

/** Whether nothing would be seen of a new message. */
export function isEmpty(body: MessageBody, files: readonly UploadedFile[]): boolean {
  const some = [body.embeds, body.components, body.sticker_ids].some((list) => (list?.length ?? 0) > 0);
  return !some && (body.content ?? '').trim() === '' && files.length === 0 && body.poll == null;
}

/** What a message of Components V2 holds that it cannot. */
export function legacyProblems(body: Pick<MessageBody, (typeof LEGACY)[number]>): Problem[] {
  const filled = (value: unknown) =>
    Array.isArray(value) ? value.length > 0 : value != null && value !== '';
  return LEGACY.filter((field) => filled(body[field])).map((field) =>
    problem(
      [field],
      'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
      `The '${field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
    ),
  );
}

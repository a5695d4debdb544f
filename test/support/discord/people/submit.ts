import type { APIAttachment } from 'discord-api-types/v10';
import type { Modal, Outcome } from '../outcome.ts';
import { componentsOf, type Node } from '../read.ts';
import { attach, type UploadedFile } from '../state/files.ts';
import { findMessage } from '../state/messages.ts';
import type { Person } from '../state/people.ts';
import type { World } from '../state/world.ts';
import { deliver } from './deliver.ts';
import type { Stale } from './slash.ts';

/** What is filled into a form's field: a text, what is chosen of a menu, a tick, or files. */
export type FieldValue = string | boolean | readonly string[] | readonly UploadedFile[];

/** Any input of a form. */
type Field = Node & {
  readonly custom_id: string;
  readonly label?: string;
  readonly value?: string;
  readonly default?: boolean;
  readonly options?: readonly { readonly value: string; readonly default?: boolean }[];
  readonly required?: boolean;
  readonly min_length?: number;
  readonly max_length?: number;
  readonly min_values?: number;
  readonly max_values?: number;
};

/**
 * Somebody sends a form off, with its fields by label or custom_id; a field that is left out keeps what stood in it. Throws
 * where Discord would not take what they filled in.
 */
export function submit(
  world: World,
  person: Person,
  modal: Modal,
  values: Readonly<Record<string, FieldValue>>,
  { stale }: Stale = {},
): Promise<Outcome> {
  const { openedBy } = modal;
  const { channel } = openedBy;
  if (person !== openedBy.person && stale !== true)
    throw new Error(`The form did not open before ${person.name}`);
  const attachments: Record<string, APIAttachment> = {};
  const left = new Set(Object.keys(values));
  const upload = (files: readonly UploadedFile[]): string[] =>
    files.map((file) => {
      const attachment = attach(world, channel.id, file, true);
      attachments[attachment.id] = attachment;
      return attachment.id;
    });
  let id = 0;
  const fill = (field: Field, label: string | undefined): object => {
    const key = [field.custom_id, label ?? ''].find((one) => left.delete(one));
    const value = key === undefined ? prefilled(field) : values[key];
    if (stale !== true) demandValid(field, value);
    return {
      type: field.type,
      id: (id += 1),
      custom_id: field.custom_id,
      ...filledIn(field.type, value, upload),
    };
  };
  const components = (modal.data.components as unknown as readonly Node[]).map((outer): object => {
    const own = { type: outer.type, id: (id += 1) };
    const row = outer.components?.map((inner) => fill(inner as Field, (inner as Field).label));
    const { component } = outer;
    if (component !== undefined)
      return { ...own, component: fill(component as Field, (outer as Field).label) };
    return row === undefined ? own : { ...own, components: row };
  });
  if (left.size > 0 && stale !== true)
    throw new Error(`The form has no field '${[...left].join("', '")}', only ${customIds(modal)}`);
  const source = openedBy.source && (findMessage(world, channel, openedBy.source.id) ?? openedBy.source);
  return deliver(world, {
    type: 5,
    person,
    channel,
    openedBy,
    data: {
      custom_id: modal.data.custom_id,
      components,
      ...(Object.keys(attachments).length > 0 && { resolved: { attachments } }),
    },
    ...(source !== undefined && { source, more: { message: source } }),
  });
}

function prefilled({ type, value, options = [], ...field }: Field): FieldValue | undefined {
  const chosen = options.filter((option) => option.default === true).map((option) => option.value);
  if (type === 21) return chosen[0];
  return value ?? field.default ?? (chosen.length > 0 ? chosen : undefined);
}

// 4 text, 19 files, 21 one of several, 23 a tick; all others hold a list of what was chosen.
function filledIn(
  type: number,
  value: FieldValue | undefined,
  upload: (files: readonly UploadedFile[]) => string[],
): object {
  switch (type) {
    case 4:
      return { value: value ?? '' };
    case 19:
      return { values: upload((value ?? []) as readonly UploadedFile[]) };
    case 21:
      return { value: value ?? null };
    case 23:
      return { value: value ?? false };
    default:
      return { values: value ?? [] };
  }
}

function demandValid(field: Field, value: FieldValue | undefined): void {
  const wrong = (why: string) => new Error(`Field '${field.custom_id}' ${why}`);
  const length = typeof value === 'string' || Array.isArray(value) ? value.length : 0;
  if (length === 0 && field.required !== false && field.type !== 23) throw wrong('is required');
  if (length === 0) return;
  const text = typeof value === 'string';
  const most = text ? (field.max_length ?? 4000) : (field.max_values ?? 1);
  const least = text ? (field.min_length ?? 0) : (field.min_values ?? 0);
  if (length > most || length < least) throw wrong(`takes ${least} to ${most}, not ${length}`);
}

function customIds(modal: Modal): string {
  return componentsOf(modal.data)
    .map((node) => (node as Partial<Field>).custom_id)
    .filter((one) => one !== undefined)
    .join(', ');
}

import type { APIAttachment } from 'discord-api-types/v10';
import { attach, type UploadedFile } from '../state/files.ts';
import type { Person } from '../state/people.ts';
import type { World } from '../state/world.ts';
import { deliver } from './deliver.ts';
import type { Modal, Outcome } from '../outcome.ts';
import { componentsOf, type Node } from '../read.ts';
import type { Stale } from './slash.ts';

/** What is filled into a form's field: a text, what is chosen of a menu, a tick, or files. */
export type FieldValue = string | boolean | readonly string[] | readonly UploadedFile[];

type Field = Node & {
  readonly custom_id: string;
  readonly id?: number;
  readonly label?: string;
  readonly value?: string;
  readonly required?: boolean;
  readonly min_length?: number;
  readonly max_length?: number;
};

/** Somebody sends a form off, with fields by label or custom_id. Throws where Discord would not take what they filled in. */
export function submit(
  world: World,
  person: Person,
  modal: Modal,
  values: Readonly<Record<string, FieldValue>>,
  { stale }: Stale = {},
): Promise<Outcome> {
  const { channel, source } = modal.openedBy;
  const attachments: Record<string, APIAttachment> = {};
  const used = new Set<string>();
  let next = 0;
  const fill = (field: Field, label: string | undefined): object => {
    const key = [field.custom_id, label ?? field.label ?? ''].find((one) => Object.hasOwn(values, one));
    if (key !== undefined) used.add(key);
    const value = key === undefined ? undefined : values[key];
    if (stale !== true) demandValid(field, value);
    return {
      type: field.type,
      id: field.id ?? (next += 1),
      custom_id: field.custom_id,
      ...filled(field, value),
    };
  };
  const filled = (field: Field, value: FieldValue | undefined): object => {
    switch (field.type) {
      case 4:
        return { value: typeof value === 'string' ? value : (field.value ?? '') };
      case 19: {
        const files = ((value ?? []) as readonly UploadedFile[]).map((file) =>
          attach(world, channel.id, file, true),
        );
        for (const file of files) attachments[file.id] = file;
        return { values: files.map(({ id }) => id) };
      }
      case 21:
      case 23:
        return { value: value ?? (field.type === 21 ? null : false) };
      default:
        return { values: value ?? [] };
    }
  };
  const components = (modal.data.components as unknown as readonly Node[]).map((outer): object => {
    const id = (next += 1);
    if (outer.type === 1)
      return {
        type: 1,
        id,
        components: (outer.components as readonly Field[]).map((inner) => fill(inner, undefined)),
      };
    if (outer.type === 18)
      return { type: 18, id, component: fill(outer.component as Field, (outer as Field).label) };
    return { type: outer.type, id };
  });
  const unknown = Object.keys(values).filter((name) => !used.has(name));
  if (unknown.length > 0 && stale !== true)
    throw new Error(`The form has no field '${unknown.join("', '")}', only ${fieldNames(modal)}`);
  const resolved = Object.keys(attachments).length > 0 ? { resolved: { attachments } } : {};
  const data = { custom_id: modal.data.custom_id, components, ...resolved };
  const { openedBy } = modal;
  return deliver(world, {
    type: 5,
    person,
    channel,
    data,
    ...(openedBy.type === 3 && source !== undefined && { source, more: { message: source } }),
  });
}

function demandValid(field: Field, value: FieldValue | undefined): void {
  const wrong = (why: string) => new Error(`Field '${field.custom_id}' ${why}`);
  const given = value ?? field.value;
  const empty =
    given === undefined || ((typeof given === 'string' || Array.isArray(given)) && given.length === 0);
  if (empty && field.required !== false && field.type !== 23) throw wrong('is required');
  if (field.type === 4 && typeof given === 'string' && given.length > (field.max_length ?? 4000))
    throw wrong('is too long');
  if (field.type === 4 && typeof given === 'string' && !empty && given.length < (field.min_length ?? 0))
    throw wrong('is too short');
}

function fieldNames(modal: Modal): string {
  return componentsOf(modal.data)
    .map((node) => (node as Field).custom_id)
    .filter((id) => id !== undefined)
    .join(', ');
}

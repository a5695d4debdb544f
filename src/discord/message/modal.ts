import {
  type APILabelComponent,
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  TextInputStyle,
} from 'discord.js';
import type { Field, Form } from '../../replies/form.ts';
import { shortened } from '../../replies/inline.ts';
import { LIMITS } from '../limits.ts';
import { encodeAction } from './customId.ts';

/** A form as Discord opens it. */
export function modalOf(form: Form): APIModalInteractionResponseCallbackData {
  return {
    custom_id: encodeAction(form),
    title: shortened(form.title, LIMITS.modalTitle),
    components: form.fields.map(labelled),
  };
}

function labelled(field: Field): APILabelComponent {
  return {
    type: ComponentType.Label,
    label: shortened(field.label, LIMITS.inputLabel),
    ...(field.about !== undefined && { description: shortened(field.about, LIMITS.choice) }),
    component: inputOf(field),
  };
}

function inputOf(field: Field): APILabelComponent['component'] {
  const { name, required } = field;
  if (field.kind === 'files')
    return {
      type: ComponentType.FileUpload,
      custom_id: name,
      min_values: required ? 1 : 0,
      max_values: field.most,
      required,
    };
  const { value, hint, long, max } = field;
  return {
    type: ComponentType.TextInput,
    custom_id: name,
    style: long === true ? TextInputStyle.Paragraph : TextInputStyle.Short,
    required,
    max_length: Math.min(max, LIMITS.textInput),
    ...(value !== undefined && value !== '' && { value: value.slice(0, max) }),
    ...(hint !== undefined && { placeholder: shortened(hint, LIMITS.choice) }),
  };
}

import {
  type APIButtonComponent,
  type APILabelComponent,
  type APIMessageComponent,
  type APIModalComponent,
  type APISelectMenuComponent,
  type APIStringSelectComponent,
  type APITextInputComponent,
  ButtonStyle,
  ComponentType,
  SeparatorSpacingSize,
  TextInputStyle,
} from 'discord.js';
import { escapeHtml } from './html.ts';
import { markdownHtml } from './markdown.ts';

type Drawn = APIMessageComponent | APIModalComponent;

const BUTTONS: Readonly<Record<ButtonStyle, string>> = {
  [ButtonStyle.Primary]: 'primary',
  [ButtonStyle.Secondary]: 'secondary',
  [ButtonStyle.Success]: 'success',
  [ButtonStyle.Danger]: 'danger',
  [ButtonStyle.Link]: 'link',
  [ButtonStyle.Premium]: 'primary',
};

/** A component of a message or a form as HTML, with those inside it. */
export function componentHtml(component: Drawn): string {
  switch (component.type) {
    case ComponentType.Container:
      return `<section class="container"${accent(component.accent_color)}>${all(component.components)}</section>`;
    case ComponentType.TextDisplay:
      return `<div class="text">${markdownHtml(component.content)}</div>`;
    case ComponentType.Section:
      return `<div class="section"><div>${all(component.components)}</div>${componentHtml(component.accessory)}</div>`;
    case ComponentType.Separator:
      return `<div class="separator ${component.spacing === SeparatorSpacingSize.Large ? 'large' : 'small'}">${component.divider === false ? '' : '<hr>'}</div>`;
    case ComponentType.ActionRow:
      return `<div class="row">${all(component.components)}</div>`;
    case ComponentType.Button:
      return buttonHtml(component);
    case ComponentType.StringSelect:
    case ComponentType.UserSelect:
    case ComponentType.RoleSelect:
    case ComponentType.MentionableSelect:
    case ComponentType.ChannelSelect:
      return selectHtml(component);
    case ComponentType.Label:
      return labelHtml(component);
    case ComponentType.TextInput:
      return inputHtml(component);
    case ComponentType.FileUpload:
      return '<div class="upload">Drop files here or <b>browse</b></div>';
    case ComponentType.File:
      return `<div class="file">${escapeHtml(component.file.url.replace('attachment://', ''))}</div>`;
    case ComponentType.Thumbnail:
    case ComponentType.MediaGallery:
    case ComponentType.RadioGroup:
    case ComponentType.CheckboxGroup:
    case ComponentType.Checkbox:
      throw new Error(`The gallery does not draw components of type ${component.type}`);
  }
}

/** The list of a menu, opened. */
export function openMenuHtml({ options }: APIStringSelectComponent): string {
  const entries = options.map(
    ({ label, description }) =>
      `<li>${escapeHtml(label)}${description === undefined ? '' : `<small>${escapeHtml(description)}</small>`}</li>`,
  );
  return `<ul class="menu">${entries.join('')}</ul>`;
}

function all(components: readonly Drawn[]): string {
  return components.map(componentHtml).join('');
}

function accent(colour: number | null | undefined): string {
  return colour == null ? '' : ` style="border-left: 4px solid #${colour.toString(16).padStart(6, '0')}"`;
}

function buttonHtml(button: APIButtonComponent): string {
  const label = 'label' in button ? (button.label ?? '') : '';
  const out = button.style === ButtonStyle.Link ? ' <span class="out">↗</span>' : '';
  const off = button.disabled === true ? ' off' : '';
  return `<span class="button ${BUTTONS[button.style]}${off}">${escapeHtml(label)}${out}</span>`;
}

function selectHtml({ placeholder }: APISelectMenuComponent): string {
  return `<div class="select"><span class="faint">${escapeHtml(placeholder ?? 'Make a selection')}</span><i></i></div>`;
}

function inputHtml({ style, value, placeholder = '' }: APITextInputComponent): string {
  const words =
    value === undefined ? `<span class="faint">${escapeHtml(placeholder)}</span>` : escapeHtml(value);
  return `<div class="input${style === TextInputStyle.Paragraph ? ' tall' : ''}">${words}</div>`;
}

function labelHtml({ label, description, component }: APILabelComponent): string {
  const star = 'required' in component && component.required === false ? '' : ' <b class="star">*</b>';
  const below = description === undefined ? '' : `<small>${escapeHtml(description)}</small>`;
  return `<div class="label"><b>${escapeHtml(label)}</b>${star}${below}${componentHtml(component)}</div>`;
}

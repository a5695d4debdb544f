import type { APIMessage, APIModalInteractionResponseCallbackData, APIUser } from 'discord.js';
import { menusOf } from '../../../test/support/discord/read.ts';
import { componentHtml, openMenuHtml } from './components.ts';
import { escapeHtml } from './html.ts';
import { markdownHtml } from './markdown.ts';

/** One thing to see in a channel, or over it. */
export type Seen =
  /** A message; `by` did with the bot what brought it about, such as 'used /ask'. */
  | {
      readonly kind: 'message';
      readonly message: APIMessage;
      readonly by?: { readonly name: string; readonly did: string };
    }
  | { readonly kind: 'modal'; readonly modal: APIModalInteractionResponseCallbackData }
  /** The menu of a message, opened. */
  | { readonly kind: 'menu'; readonly message: APIMessage }
  /** What somebody types into the message box, and the choices above it. */
  | { readonly kind: 'typing'; readonly typed: string; readonly choices: readonly string[] };

const PRIVATE = 64;

/** What there is to see, from top to bottom. */
export function talkHtml(seen: readonly Seen[]): string {
  return seen.map(seenHtml).join('');
}

function seenHtml(seen: Seen): string {
  switch (seen.kind) {
    case 'message':
      return messageHtml(seen.message, seen.by);
    case 'modal':
      return modalHtml(seen.modal);
    case 'menu':
      return menusOf(seen.message).map(openMenuHtml).join('');
    case 'typing': {
      const choices = seen.choices.map((name) => `<li>${escapeHtml(name)}</li>`).join('');
      return `<div class="typing"><ul>${choices}</ul><div class="box">${escapeHtml(seen.typed)}<i></i></div></div>`;
    }
  }
}

function messageHtml(
  message: APIMessage,
  by: { readonly name: string; readonly did: string } | undefined,
): string {
  const { author, content, components = [] } = message;
  const above = by === undefined ? repliedHtml(message) : barHtml(by.name, by.did);
  const app = author.bot === true ? '<span class="app">APP</span>' : '';
  const below =
    ((message.flags ?? 0) & PRIVATE) === 0
      ? ''
      : '<div class="private">Only you can see this · <a>Dismiss message</a></div>';
  return [
    '<article>',
    above,
    `<div class="message">${avatarHtml(nameOf(author), 'large')}<div>`,
    `<header><b class="${author.bot === true ? 'bot' : ''}">${escapeHtml(nameOf(author))}</b>${app}<span class="when">14:05</span></header>`,
    content === '' ? '' : `<div class="text">${markdownHtml(named(content, message.mentions))}</div>`,
    ...components.map(componentHtml),
    below,
    '</div></div></article>',
  ].join('');
}

function repliedHtml({ referenced_message: replied }: APIMessage): string {
  if (replied == null) return '';
  const text = replied.content === '' ? 'Click to see the message' : named(replied.content, replied.mentions);
  return barHtml(nameOf(replied.author), text);
}

function barHtml(name: string, did: string): string {
  return `<div class="bar">${avatarHtml(name, 'little')}<b>${escapeHtml(name)}</b><span>${escapeHtml(did)}</span></div>`;
}

function modalHtml({ title, components }: APIModalInteractionResponseCallbackData): string {
  return `<div class="modal"><h2>${escapeHtml(title)}</h2>${components.map(componentHtml).join('')}<footer><span class="button secondary">Cancel</span><span class="button primary">Submit</span></footer></div>`;
}

function avatarHtml(name: string, size: 'large' | 'little'): string {
  const kind = name === 'Byline' ? ' bot' : '';
  return `<span class="avatar ${size}${kind}">${name === 'Byline' ? '❝' : escapeHtml(name.slice(0, 1))}</span>`;
}

/** Mentions of people written out. */
function named(content: string, people: readonly APIUser[]): string {
  return content.replace(/<@!?(\d+)>/gu, (whole, id: string) => {
    const person = people.find((one) => one.id === id);
    return person === undefined ? whole : `@${nameOf(person)}`;
  });
}

function nameOf({ global_name: name, username }: APIUser): string {
  return name ?? `${username.slice(0, 1).toUpperCase()}${username.slice(1)}`;
}

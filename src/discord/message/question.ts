import { type APITextDisplayComponent, ComponentType } from 'discord.js';
import { shortened } from '../../replies/inline.ts';
import { HEADING, QUIET } from './blocks.ts';
import { escapeMarkdown, unescapeMarkdown, visible } from './escape.ts';

/** Marks the text display that holds the questions, so that they are found again. */
export const QUESTION_ID = 7001;

/** Characters of an earlier question that are kept, which is more than a follow-up reads; and how many are. */
const MAX_EARLIER = 300;
const MAX_EARLIER_COUNT = 3;

const PREFIX = { heading: HEADING, plain: '', quiet: QUIET } as const;

/**
 * The question of a reply and those that it follows up, a line each, the latest last. It lets buttons and follow-ups work with
 * nothing but the message that they belong to. The form is that of the latest.
 */
export function questionDisplay(
  question: string,
  previous: readonly string[],
  form: keyof typeof PREFIX,
): APITextDisplayComponent {
  const earlier = previous
    .filter((other) => other !== question)
    .slice(-MAX_EARLIER_COUNT)
    .map((other) => `${QUIET}${escapeMarkdown(shortened(other, MAX_EARLIER))}`);
  const latest = `${PREFIX[form]}${escapeMarkdown(oneLine(question))}`;
  const content = [...earlier, latest].join('\n');
  return { type: ComponentType.TextDisplay, id: QUESTION_ID, content };
}

/** The questions that a message of Byline's own holds, oldest first; none where it holds none. */
export function questionsOf(components: readonly unknown[]): string[] {
  const content = contentOf(components);
  return (content ?? '')
    .split('\n')
    .map((line) => unescapeMarkdown(withoutPrefix(line)))
    .filter((line) => line.trim() !== '');
}

function withoutPrefix(line: string): string {
  const prefix = [QUIET, HEADING].find((one) => line.startsWith(one)) ?? '';
  return line.slice(prefix.length);
}

/** A question as it is kept: on one line, and only what can be seen of it. */
export function oneLine(question: string): string {
  return visible(question).replace(/\s+/gu, ' ').trim();
}

function contentOf(components: readonly unknown[]): string | undefined {
  for (const component of components) {
    if (typeof component !== 'object' || component === null) continue;
    if ('id' in component && component.id === QUESTION_ID && 'content' in component)
      return typeof component.content === 'string' ? component.content : undefined;
    const inside =
      'components' in component && Array.isArray(component.components) ? component.components : [];
    const found = contentOf(inside);
    if (found !== undefined) return found;
  }
  return undefined;
}

import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInMessageActionRow,
  type APISelectMenuOption,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import { shortened } from '../../replies/inline.ts';
import type { Action, Reply } from '../../replies/reply.ts';
import { LIMITS } from '../limits.ts';
import { encodeAction } from './customId.ts';
import { isQuiet, lineText } from './line.ts';

export type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

/** The custom_id of the menu that opens an entry of a list; its values are actions. */
export const MENU_ID = 'open';

const STYLES = {
  quiet: ButtonStyle.Secondary,
  main: ButtonStyle.Primary,
  danger: ButtonStyle.Danger,
} as const;

/** The buttons of actions. The same action twice is one button. */
export function actionButtons(actions: readonly Action[]): APIButtonComponent[] {
  const buttons = new Map<string, APIButtonComponent>();
  for (const action of actions) {
    const id = encodeAction(action);
    if (!buttons.has(id)) buttons.set(id, button(action.label, id, action.weight));
  }
  return [...buttons.values()];
}

/** A button, quiet unless it has weight. */
export function button(label: string, customId: string, weight?: Action['weight']): APIButtonComponent {
  return {
    type: ComponentType.Button,
    style: STYLES[weight ?? 'quiet'],
    label: shortened(label, LIMITS.buttonLabel),
    custom_id: customId,
  };
}

/** Groups of buttons: all in one row where they fit, else each group in rows of its own. */
export function buttonRows(...groups: readonly (readonly APIButtonComponent[])[]): Row[] {
  const together = groups.flat();
  return together.length <= LIMITS.buttonsInRow ? rowsOf(together) : groups.flatMap(rowsOf);
}

function rowsOf(buttons: readonly APIButtonComponent[]): Row[] {
  const rows: Row[] = [];
  for (let at = 0; at < buttons.length; at += LIMITS.buttonsInRow)
    rows.push({ type: ComponentType.ActionRow, components: buttons.slice(at, at + LIMITS.buttonsInRow) });
  return rows;
}

/** A menu of the entries of lists that can be opened; none where there are none. */
export function menuRows(reply: Reply, placeholder: string, locale: string): Row[] {
  const options = new Map<string, APISelectMenuOption>();
  for (const block of reply.blocks) {
    if (block.kind !== 'list') continue;
    const { numbered, from = 1, items } = block;
    for (const [index, { lines, action }] of items.entries()) {
      if (action === undefined || options.size === LIMITS.selectOptions) continue;
      const value = encodeAction(action);
      if (options.has(value)) continue;
      const [first = [], ...rest] = lines;
      const label = lineText(first, locale) || action.label;
      const about = rest.find(isQuiet);
      const description = about && lineText(about, locale);
      options.set(value, {
        label: shortened(numbered ? `${from + index} · ${label}` : label, LIMITS.choice),
        value,
        ...(description !== undefined &&
          description !== '' && { description: shortened(description, LIMITS.choice) }),
      });
    }
  }
  if (options.size === 0) return [];
  return [
    {
      type: ComponentType.ActionRow,
      components: [
        {
          type: ComponentType.StringSelect,
          custom_id: MENU_ID,
          placeholder: shortened(placeholder, LIMITS.placeholder),
          options: [...options.values()],
        },
      ],
    },
  ];
}

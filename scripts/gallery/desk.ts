import { messageIn, modalIn } from '../../test/support/discord/outcome.ts';
import { said, type Scene, used } from './scene.ts';

const TEXT = `Corvane gets its clock back

By Freya Sallow
24 May 2026
Outlet: Corvane Courier

The clock of Corvane’s market hall went back into its tower on Saturday, nine years after it was taken down for an afternoon’s repair.

“We had mislaid a tooth of the second wheel,” the watchmaker Aurel Stamm said. “It turned up in a sugar bowl.”

The mayor’s office put the cost at 41,000 crowns, of which the sugar bowl’s owner paid three.
`;

/** What editors do. */
export const deskScenes: readonly Scene[] = [
  {
    name: 'desk-form',
    act: async ({ discord, channel, olga }) => {
      const modal = modalIn(await discord.slash(olga, channel, 'desk add'));
      return [{ kind: 'modal', modal: modal.data }];
    },
  },
  {
    name: 'desk-draft',
    act: async ({ discord, channel, olga }) => {
      const modal = modalIn(await discord.slash(olga, channel, 'desk add'));
      return used(discord, olga, 'desk add', discord.submit(olga, modal, { text: TEXT }));
    },
  },
  {
    name: 'desk-added',
    act: async ({ discord, channel, olga }) => {
      const modal = modalIn(await discord.slash(olga, channel, 'desk add'));
      const draft = messageIn(await discord.submit(olga, modal, { text: TEXT }));
      return said(messageIn(await discord.press(olga, draft, 'Add')));
    },
  },
  {
    name: 'desk-list',
    act: ({ discord, channel, olga }) =>
      used(discord, olga, 'desk list', discord.slash(olga, channel, 'desk list')),
  },
];

import type { APIMessage } from 'discord.js';
import { messageIn, type Modal, modalIn } from '../../test/support/discord/outcome.ts';
import { menusOf } from '../../test/support/discord/read.ts';
import type { Person } from '../../test/support/discord/state/people.ts';
import { said, type Scene, used } from './scene.ts';
import type { Stage } from './stage.ts';

const TEXT = `Corvane gets its clock back

By Freya Sallow
24 May 2026
Outlet: Corvane Courier

The clock of Corvane’s market hall went back into its tower on Saturday, nine years after it was taken down for an afternoon’s repair.

“We had mislaid a tooth of the second wheel,” the watchmaker Aurel Stamm said. “It turned up in a sugar bowl.”

The mayor’s office put the cost at 41,000 crowns, of which the sugar bowl’s owner paid three.
`;

const BIRDS =
  '“We had hoped for a tenth of it,” said the vet, Ottoline Brandt. She has eleven birds in her care.';
const FUND = `Gull fund reaches 5,000 crowns

By Ida Sommer
23 May 2026
Outlet: Harbour Post

The fund for the rescued gulls of Aldmouth reached 5,000 crowns on Friday, Harbour Post reported.

${BIRDS}
`;

/** The preview of a text that an editor hands in. */
async function handedIn({ discord, channel }: Stage, editor: Person, text: string): Promise<APIMessage> {
  const modal = modalIn(await discord.slash(editor, channel, 'desk add'));
  return messageIn(await discord.submit(editor, modal, { text }));
}

/** Another editor of the server. */
function colleague({ discord, channel }: Stage): Person {
  const nia = discord.addPerson({ name: 'Nia', locale: 'en-GB' });
  const { server } = channel;
  if (server === undefined) throw new Error('The channel is in no server');
  server.members.set(nia.id, { person: nia, roles: new Set(), joinedAt: '2026-01-01T00:00:00Z' });
  discord.setRoles(server, nia, [discord.addRole(server, { name: 'Desk', permissions: ['ManageGuild'] })]);
  return nia;
}

/** The form for the last paragraph of an article, as an editor opens it. */
async function lastParagraph({ discord, channel }: Stage, editor: Person, article: string): Promise<Modal> {
  const choices = messageIn(await discord.slash(editor, channel, 'desk edit', { article }));
  const [menu] = menusOf(choices);
  const last = menu?.options.at(-1)?.value ?? '';
  return modalIn(await discord.choose(editor, choices, menu?.custom_id ?? '', [last]));
}

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
    name: 'desk-details',
    act: async (stage) => {
      const draft = await handedIn(stage, stage.olga, TEXT);
      const modal = modalIn(await stage.discord.press(stage.olga, draft, 'Change details'));
      return [{ kind: 'modal', modal: modal.data }];
    },
  },
  {
    name: 'desk-draft-links',
    act: async ({ discord, channel, ben, olga }) => {
      const message = discord.say(
        ben,
        channel,
        'For the desk: http://10.0.0.7/lamps and http://lamps.example:21/oil, both from today.',
      );
      const outcome = await discord.messageCommand(olga, message, 'Add to the articles');
      return [
        ...said(message),
        {
          kind: 'message',
          message: messageIn(outcome),
          by: { name: olga.name, did: 'used Add to the articles' },
        },
      ];
    },
  },
  {
    name: 'desk-draft-files',
    act: async ({ discord, channel, olga }) => {
      const modal = modalIn(await discord.slash(olga, channel, 'desk add'));
      const file = (name: string, text: string) => ({ name, type: 'text/plain', bytes: Buffer.from(text) });
      const files = [
        file('clock.txt', TEXT),
        file('gulls.txt', FUND),
        file('empty.txt', ''),
        file('map.gif', 'GIF8'),
      ];
      return used(discord, olga, 'desk add', discord.submit(olga, modal, { files }));
    },
  },
  {
    name: 'desk-refusal',
    act: async ({ discord, channel, olga }) => {
      const modal = modalIn(await discord.slash(olga, channel, 'desk add'));
      const refused = discord.submit(olga, modal, { url: 'http://192.168.1.1/news' });
      return used(discord, olga, 'desk add', refused);
    },
  },
  {
    name: 'desk-added',
    act: async (stage) => {
      const draft = await handedIn(stage, stage.olga, TEXT);
      return said(messageIn(await stage.discord.press(stage.olga, draft, 'Add')));
    },
  },
  {
    name: 'desk-list',
    act: async (stage) => {
      const { discord, channel, olga } = stage;
      await discord.press(olga, await handedIn(stage, olga, FUND), 'Add');
      return used(discord, olga, 'desk list', discord.slash(olga, channel, 'desk list'));
    },
  },
  {
    name: 'desk-edit',
    act: ({ discord, channel, olga }) =>
      used(discord, olga, 'desk edit', discord.slash(olga, channel, 'desk edit', { article: 'Gull fund' })),
  },
  {
    name: 'desk-conflict',
    act: async (stage) => {
      const { discord, olga } = stage;
      const nia = colleague(stage);
      const gulls = 'Gull fund';
      const [mine, faster] = [
        await lastParagraph(stage, olga, gulls),
        await lastParagraph(stage, nia, gulls),
      ];
      await discord.submit(nia, faster, { text: BIRDS.replace('eleven', 'twelve') });
      return said(
        messageIn(await discord.submit(olga, mine, { text: BIRDS.replace('eleven birds', 'a dozen') })),
      );
    },
  },
  {
    name: 'desk-history',
    act: async (stage) => {
      const { discord, channel, olga } = stage;
      const what = 'There are twelve birds, not eleven.';
      await discord.slash(olga, channel, 'desk correct', { article: 'Gull fund', what, when: '2026-05-24' });
      const history = discord.slash(olga, channel, 'desk history', { article: 'Gull fund' });
      return used(discord, olga, 'desk history', history);
    },
  },
  {
    name: 'desk-remove',
    act: ({ discord, channel, olga }) =>
      used(
        discord,
        olga,
        'desk remove',
        discord.slash(olga, channel, 'desk remove', { article: 'Gull fund' }),
      ),
  },
];

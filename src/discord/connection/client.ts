import { Client, GatewayIntentBits, Options, Partials } from 'discord.js';
import { request, REQUEST_TIMEOUT } from './request.ts';

/** Messages of one channel, and people and members in all, that are remembered; everything else is asked of Discord anew. */
const MESSAGES = 20;
const PEOPLE = 500;
/** How often what the library keeps of each route is forgotten, in milliseconds: each interaction is a route of its own. */
const FORGET_ROUTES_EVERY = 60_000;

/**
 * A client of Discord's that needs no privileged intent: it reads what mentions it, replies to it or is written to it. Nothing
 * that it sends can ping.
 */
export function createClient(apiUrl: string | undefined): Client {
  return new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    // Direct messages, and messages from before this run of the program, come as partials.
    partials: [Partials.Channel, Partials.Message],
    allowedMentions: { parse: [], repliedUser: false },
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: MESSAGES,
      ReactionManager: 0,
      GuildMemberManager: { maxSize: PEOPLE, keepOverLimit: (member) => member.id === member.client.user.id },
      UserManager: { maxSize: PEOPLE, keepOverLimit: (user) => user.id === user.client.user.id },
    }),
    rest: {
      ...(apiUrl !== undefined && { api: apiUrl }),
      makeRequest: request,
      retries: 0,
      timeout: REQUEST_TIMEOUT,
      handlerSweepInterval: FORGET_ROUTES_EVERY,
    },
  });
}

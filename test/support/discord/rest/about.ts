import * as spec from 'discord-api-spec/zod';
import { schemaProblems } from '../checks/problems.ts';
import { removeBot } from '../state/servers.ts';
import { isThread } from '../state/channel.ts';
import { directMessages } from '../state/channels.ts';
import { userShape } from '../state/people.ts';
import { serverShape } from '../state/serverShape.ts';
import { channelShape, memberShape, roleShape } from '../state/shapes.ts';
import type { World } from '../state/world.ts';
import { joinedServer } from './access.ts';
import { demand, NOTHING, ok, type Answer, type Call, type Route } from './call.ts';
import { refuse } from './refusal.ts';

/** What the bot can ask about itself, its servers and the people in them, and where the gateway is. */
export const aboutRoutes: readonly Route[] = [
  { method: 'GET', path: '/gateway', open: true, handle: ({ world }) => ok({ url: world.gatewayUrl }) },
  { method: 'GET', path: '/gateway/bot', handle: ({ world }) => ok(gatewayInfo(world)) },
  { method: 'GET', path: '/applications/@me', handle: ({ world }) => ok(application(world)) },
  { method: 'GET', path: '/oauth2/applications/@me', handle: ({ world }) => ok(application(world)) },
  { method: 'GET', path: '/users/@me', handle: ({ world }) => ok(ownUser(world)) },
  { method: 'GET', path: '/users/@me/guilds', handle: ({ world }) => ok(ownServers(world)) },
  { method: 'DELETE', path: '/users/@me/guilds/:guild', handle: leave },
  { method: 'POST', path: '/users/@me/channels', handle: openDirectMessages },
  { method: 'GET', path: '/users/:user', handle: readUser },
  {
    method: 'GET',
    path: '/guilds/:guild',
    handle: ({ world, params }) => ok(serverShape(joinedServer(world, params[0]))),
  },
  { method: 'GET', path: '/guilds/:guild/channels', handle: listChannels },
  { method: 'GET', path: '/guilds/:guild/roles', handle: listRoles },
  { method: 'GET', path: '/guilds/:guild/members/:user', handle: readMember },
];

function gatewayInfo(world: World): unknown {
  const { identified } = world.gateway.counts;
  return {
    url: world.gatewayUrl,
    shards: 1,
    session_start_limit: {
      total: 1000,
      remaining: Math.max(0, 1000 - identified),
      reset_after: 86_400_000,
      max_concurrency: 1,
    },
  };
}

function application(world: World): unknown {
  return {
    id: world.applicationId,
    name: world.bot.name,
    icon: null,
    description: '',
    type: null,
    bot: userShape(world.bot),
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: '0'.repeat(64),
    flags: world.applicationFlags,
    flags_new: String(world.applicationFlags),
    owner: userShape(world.owner),
    team: null,
    max_participants: null,
    redirect_uris: [],
    interactions_endpoint_url: null,
    role_connections_verification_url: null,
    explicit_content_filter: 0,
    eligible_oauth2_scopes: [],
    integration_types_config: { '0': {}, '1': {} },
    approximate_guild_count: [...world.servers.values()].filter(({ hasBot }) => hasBot).length,
    approximate_user_install_count: [...world.people.values()].filter(({ installed }) => installed).length,
    approximate_user_authorization_count: 0,
  };
}

function ownUser(world: World): unknown {
  return {
    ...userShape(world.bot),
    mfa_enabled: true,
    locale: 'en-US',
    premium_type: 0,
    email: null,
    verified: true,
  };
}

function ownServers(world: World): unknown {
  return [...world.servers.values()]
    .filter(({ hasBot }) => hasBot)
    .map(({ id, name }) => ({
      id,
      name,
      icon: null,
      banner: null,
      owner: false,
      permissions: '0',
      features: [],
    }));
}

function leave({ world, params }: Call): Answer {
  removeBot(world, joinedServer(world, params[0]));
  return NOTHING;
}

function openDirectMessages(call: Call): Answer {
  const { world } = call;
  demand(call, schemaProblems(spec.CreatePrivateChannelRequestSchema, call.body));
  const { recipient_id: id } = call.body as { readonly recipient_id?: string };
  const person = world.people.get(id ?? '');
  if (person === undefined) throw refuse('unknownUser');
  return ok(channelShape(world, directMessages(world, person)));
}

function readUser({ world, params }: Call): Answer {
  const person = world.people.get(params[0] ?? '');
  if (person === undefined) throw refuse('unknownUser');
  return ok(userShape(person));
}

function listChannels({ world, params }: Call): Answer {
  const channels = [...joinedServer(world, params[0]).channels.values()];
  return ok(channels.filter((channel) => !isThread(channel)).map((channel) => channelShape(world, channel)));
}

function listRoles({ world, params }: Call): Answer {
  return ok([...joinedServer(world, params[0]).roles.values()].map(roleShape));
}

function readMember({ world, params }: Call): Answer {
  const id = params[1] === '@me' ? world.bot.id : params[1];
  const member = joinedServer(world, params[0]).members.get(id ?? '');
  if (member === undefined) throw refuse('unknownMember');
  return ok(memberShape(member));
}

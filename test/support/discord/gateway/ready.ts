import { userShape } from '../state/people.ts';
import { fullServerShape } from '../state/serverShape.ts';
import type { World } from '../state/world.ts';
import { hears, send, type Session } from './session.ts';
import { INTENTS } from './tell.ts';

/** Tells a new session that it is ready, and of each of its servers: those in an outage as unavailable. */
export function greetSession(world: World, session: Session): void {
  const servers = [...world.servers.values()].filter(
    (server) => server.hasBot && hears(session, { event: 'READY', data: undefined, needs: 0, server }),
  );
  send(session, 'READY', {
    v: 10,
    user: { ...userShape(world.bot), verified: true, mfa_enabled: true, email: null },
    guilds: servers.map(({ id }) => ({ id, unavailable: true })),
    session_id: session.id,
    session_type: 'normal',
    resume_gateway_url: world.gatewayUrl,
    shard: session.shard,
    application: { id: world.applicationId, flags: world.applicationFlags },
    relationships: [],
    private_channels: [],
    _trace: [],
  });
  if ((session.intents & INTENTS.guilds) === 0) return;
  for (const server of servers)
    if (server.unavailable) send(session, 'GUILD_DELETE', { id: server.id, unavailable: true });
    else send(session, 'GUILD_CREATE', fullServerShape(world, server));
}

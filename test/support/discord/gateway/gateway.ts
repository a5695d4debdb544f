import type { IncomingMessage, Server as HttpServer } from 'node:http';
import { WebSocketServer, type WebSocket } from 'ws';
import type { World } from '../state/world.ts';
import { Connection } from './connection.ts';
import { hears, send, type Event, type Session } from './session.ts';

/** The gateway: its sessions, and what can go wrong with it on request. */
export type Gateway = {
  /** Sends an event to every session that hears of such; sessions without a connection get it when they resume. */
  readonly dispatch: (event: Event) => void;
  readonly sessions: Map<string, Session>;
  /** How often a client identified and resumed. */
  readonly counts: { identified: number; resumed: number; connected: number };
  /** Heartbeats stay without an answer while true. */
  acksWithheld: boolean;
  /** New connections get no hello while true. */
  silent: boolean;
  /** Closes every connection with a code of Discord's (4000 to 4014) or of WebSocket's own (1000 to 1015). */
  readonly close: (code: number) => void;
  /** Ends every connection with no close frame, as a broken network does. */
  readonly drop: () => void;
  /** Op 7: asks every client to connect again and resume. */
  readonly askToReconnect: () => void;
  /** Op 9: tells every client that its session is invalid; sessions that are not resumable are forgotten. */
  readonly invalidate: (resumable: boolean) => void;
  /** Forgets every session, so that a resume is answered with op 9. */
  readonly forgetSessions: () => void;
};

/** A gateway that takes the upgrades of an HTTP server. */
export function createGateway(http: HttpServer, world: () => World): Gateway {
  const server = new WebSocketServer({ noServer: true });
  const connections = new Map<WebSocket, Connection>();
  http.on('upgrade', (request: IncomingMessage, socket, head) => {
    server.handleUpgrade(request, socket, head, (client) => {
      const connection = new Connection(world(), client, request.url ?? '/');
      connections.set(client, connection);
      client.on('message', (data: Buffer) => connection.receive(data.toString()));
      client.on('error', () => undefined);
      client.on('close', (code) => {
        connections.delete(client);
        connection.closed(code);
      });
      connection.greet();
    });
  });
  const gateway: Gateway = {
    sessions: new Map(),
    counts: { identified: 0, resumed: 0, connected: 0 },
    acksWithheld: false,
    silent: false,
    dispatch: (event) => {
      for (const session of gateway.sessions.values()) {
        if (!hears(session, event)) continue;
        const { data } = event;
        send(session, event.event, typeof data === 'function' ? data(session.intents) : data);
      }
    },
    close: (code) => {
      for (const connection of connections.values()) connection.close(code);
    },
    drop: () => {
      for (const client of connections.keys()) client.terminate();
    },
    askToReconnect: () => {
      for (const connection of connections.values()) connection.send(7, null);
    },
    invalidate: (resumable) => {
      for (const connection of connections.values()) connection.invalidate(resumable);
    },
    forgetSessions: () => gateway.sessions.clear(),
  };
  return gateway;
}

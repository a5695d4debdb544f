import { channelShape } from '../state/shapes.ts';
import { record } from '../state/records.ts';
import { visibleChannel, writableChannel } from './access.ts';
import { NOTHING, ok, type Answer, type Call, type Route } from './call.ts';
import { createMessage, deleteMessage, editMessage, listMessages, readMessage } from './messages.ts';

const MESSAGES = '/channels/:channel/messages';

/** What happens on /channels/… */
export const channelRoutes: readonly Route[] = [
  { method: 'GET', path: '/channels/:channel', handle: readChannel },
  { method: 'POST', path: '/channels/:channel/typing', handle: showTyping },
  { method: 'GET', path: MESSAGES, handle: listMessages },
  { method: 'POST', path: MESSAGES, handle: createMessage },
  { method: 'GET', path: `${MESSAGES}/:message`, handle: readMessage },
  { method: 'PATCH', path: `${MESSAGES}/:message`, handle: editMessage },
  { method: 'DELETE', path: `${MESSAGES}/:message`, handle: deleteMessage },
];

function readChannel({ world, params }: Call): Answer {
  return ok(channelShape(world, visibleChannel(world, params[0])));
}

function showTyping({ world, params }: Call): Answer {
  const channel = writableChannel(world, params[0], false);
  record(world.records.typings, { channelId: channel.id, at: world.clock.now() });
  return NOTHING;
}

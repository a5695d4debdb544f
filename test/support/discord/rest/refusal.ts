import type { Problem } from '../checks/problems.ts';

/** An answer that Discord gives instead of doing what was asked. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: number;
  readonly problems: readonly Problem[];

  constructor(status: number, code: number, message: string, problems: readonly Problem[] = []) {
    super(message);
    this.status = status;
    this.code = code;
    this.problems = problems;
  }
}

/** Discord's errors by code. Source: Discord's reference, 'JSON Error Codes'. */
export const REFUSALS = {
  unknownChannel: [404, 10003, 'Unknown Channel'],
  unknownServer: [404, 10004, 'Unknown Guild'],
  unknownMember: [404, 10007, 'Unknown Member'],
  unknownMessage: [404, 10008, 'Unknown Message'],
  unknownUser: [404, 10013, 'Unknown User'],
  unknownWebhook: [404, 10015, 'Unknown Webhook'],
  unknownInteraction: [404, 10062, 'Unknown interaction'],
  unknownCommand: [404, 10063, 'Unknown application command'],
  othersApplication: [403, 20012, 'You are not authorized to perform this action on this application'],
  acknowledged: [400, 40060, 'Interaction has already been acknowledged.'],
  tooManyFollowUps: [400, 40094, 'This interaction has hit the maximum number of follow up messages'],
  missingAccess: [403, 50001, 'Missing Access'],
  othersMessage: [403, 50005, 'Cannot edit a message authored by another user'],
  emptyMessage: [400, 50006, 'Cannot send an empty message'],
  cannotReach: [403, 50007, 'Cannot send messages to this user'],
  notText: [400, 50008, 'Cannot send messages in a non-text channel'],
  missingPermissions: [403, 50013, 'Missing Permissions'],
  invalidWebhookToken: [401, 50027, 'Invalid Webhook Token'],
  archived: [400, 50083, 'Thread is archived'],
  invalidJson: [400, 50109, 'The request body contains invalid JSON.'],
  noHistory: [400, 160002, 'You cannot reply without permission to read message history'],
  locked: [400, 160005, 'Thread is locked'],
} as const satisfies Readonly<Record<string, readonly [status: number, code: number, message: string]>>;

/** One of Discord's errors, by name. */
export function refuse(name: keyof typeof REFUSALS): Refusal {
  const [status, code, message] = REFUSALS[name];
  return new Refusal(status, code, message);
}

/** A body that is not as it has to be. */
export function invalidBody(problems: readonly Problem[]): Refusal {
  return new Refusal(400, 50035, 'Invalid Form Body', problems);
}

import type { APIUser } from 'discord-api-types/v10';
import type { World } from './world.ts';

/** Somebody with an account: a person, the bot under test, or another bot. */
export type Person = {
  readonly id: string;
  readonly username: string;
  /** What others see. */
  readonly name: string;
  readonly bot: boolean;
  /** The language of their Discord; it may be changed. */
  locale: string;
  /** Added the app to their account, so its commands follow them everywhere. */
  installed: boolean;
  /** Takes direct messages from the bot. */
  reachable: boolean;
};

/** What to know about a new person. */
export type NewPerson = Partial<Omit<Person, 'id'>> & { readonly name: string };

/** A new account in the world. */
export function addPerson(world: World, given: NewPerson): Person {
  const person = newPerson(world.nextId(), given);
  world.people.set(person.id, person);
  return person;
}

/** An account that nobody knows of yet. */
export function newPerson(id: string, given: NewPerson): Person {
  return {
    id,
    username: given.name.toLowerCase().replace(/[^a-z0-9._]/gu, '_'),
    bot: false,
    locale: 'en-US',
    installed: false,
    reachable: true,
    ...given,
  };
}

/** An account as Discord tells of it. */
export function userShape(person: Person): APIUser {
  return {
    id: person.id,
    username: person.username,
    discriminator: person.bot ? '4242' : '0',
    global_name: person.bot ? null : person.name,
    avatar: null,
    public_flags: 0 as number,
    flags: 0 as number,
    primary_guild: null,
    ...(person.bot && { bot: true }),
  };
}

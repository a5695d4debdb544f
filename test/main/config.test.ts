import { describe, expect, it } from 'vitest';
import { readConfig, readTerminalWishes } from '../../src/config.ts';
import { UserError } from '../../src/errors.ts';

describe('the settings', () => {
  it('need none', () => {
    expect(readConfig({})).toEqual({
      articlesDir: 'articles',
      dataDir: 'data',
      samples: 'auto',
      logLevel: 'warn',
      operators: [],
      fetchAllow: [],
      addsPerDay: 500,
      limitPerPerson: 10,
      limitPerServer: 120,
    });
  });

  it('log more in Discord, where no answers stand between', () => {
    expect(readConfig({ DISCORD_TOKEN: 'abc' }).logLevel).toBe('info');
    expect(readConfig({ DISCORD_TOKEN: 'abc', LOG_LEVEL: 'error' }).logLevel).toBe('error');
  });

  it('count as unset where they are empty or blank', () => {
    const empty = { DISCORD_TOKEN: '', ARTICLES_DIR: ' ', DATA_DIR: '', SAMPLES: '', LOG_LEVEL: '\t' };
    expect(readConfig(empty)).toEqual(readConfig({}));
  });

  it('are read', () => {
    expect(
      readConfig({
        DISCORD_TOKEN: 'abc',
        ARTICLES_DIR: '/news',
        DATA_DIR: 'd',
        SAMPLES: 'off',
        LOG_LEVEL: 'debug',
        DISCORD_API_URL: 'http://127.0.0.1:4000/api/',
        DISCORD_SERVER_ID: '175928847299117063',
        DISCORD_CDN_URL: 'http://127.0.0.1:4001',
        OPERATORS: '80351110224678912, 80351110224678913',
        FETCH_ALLOW: 'wiki.intern:8080 10.0.0.1:80',
        ADDS_PER_DAY: '20',
        HEALTH_PORT: '8080',
        LIMIT_PER_PERSON: '0',
        LIMIT_PER_SERVER: '60',
      }),
    ).toEqual({
      discordToken: 'abc',
      discordApiUrl: 'http://127.0.0.1:4000/api',
      discordCdnUrl: 'http://127.0.0.1:4001',
      discordServerId: '175928847299117063',
      operators: ['80351110224678912', '80351110224678913'],
      fetchAllow: ['wiki.intern:8080', '10.0.0.1:80'],
      addsPerDay: 20,
      articlesDir: '/news',
      dataDir: 'd',
      samples: 'off',
      logLevel: 'debug',
      healthPort: 8080,
      limitPerPerson: 0,
      limitPerServer: 60,
    });
  });

  it.each([
    [{ SAMPLES: 'yes' }, 'Setting SAMPLES: expected auto, on or off. See .env.example.'],
    [{ LOG_LEVEL: 'loud' }, 'Setting LOG_LEVEL: expected error, warn, info or debug. See .env.example.'],
    [
      { DISCORD_API_URL: 'ftp://secret' },
      'Setting DISCORD_API_URL: expected an address such as http://127.0.0.1:8080/api. See .env.example.',
    ],
    [
      { DISCORD_SERVER_ID: 'my server' },
      'Setting DISCORD_SERVER_ID: expected the id of a server, such as 175928847299117063. See .env.example.',
    ],
    [{ HEALTH_PORT: '0' }, 'Setting HEALTH_PORT: expected a whole number from 1 to 65535. See .env.example.'],
    [
      { LIMIT_PER_PERSON: '-1' },
      'Setting LIMIT_PER_PERSON: expected a whole number from 0 to 1000000. See .env.example.',
    ],
    [
      { HEALTH_PORT: '65536' },
      'Setting HEALTH_PORT: expected a whole number from 1 to 65535. See .env.example.',
    ],
    [
      { HEALTH_PORT: 'http' },
      'Setting HEALTH_PORT: expected a whole number from 1 to 65535. See .env.example.',
    ],
    [
      { LIMIT_PER_SERVER: '1.5' },
      'Setting LIMIT_PER_SERVER: expected a whole number from 0 to 1000000. See .env.example.',
    ],
    ...['my secret', '“secret”', 'sécret'].map((token): [Record<string, string>, string] => [
      { DISCORD_TOKEN: token },
      'Setting DISCORD_TOKEN: expected a token: letters, digits, dots and dashes, without blanks. See .env.example.',
    ]),
  ])('say which one is wrong and what is expected, and never show a secret: %o', (environment, message) => {
    expect(() => readConfig(environment)).toThrow(new UserError(message));
  });
});

describe('the wishes of the terminal', () => {
  it('let NO_COLOR win over FORCE_COLOR, and empty ones count as unset', () => {
    expect(readTerminalWishes({ NO_COLOR: '1', FORCE_COLOR: '1' }).colour).toBe('never');
    expect(readTerminalWishes({ NO_COLOR: '', FORCE_COLOR: '1' }).colour).toBe('always');
    expect(readTerminalWishes({ FORCE_COLOR: '0' }).colour).toBe('auto');
    expect(readTerminalWishes({ TERM: 'dumb' })).toEqual({ colour: 'auto', dumb: true });
  });
});

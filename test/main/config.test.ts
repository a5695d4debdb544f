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
    });
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
      }),
    ).toEqual({ discordToken: 'abc', articlesDir: '/news', dataDir: 'd', samples: 'off', logLevel: 'debug' });
  });

  it.each([
    [{ SAMPLES: 'yes' }, 'Setting SAMPLES: expected auto, on or off. See .env.example.'],
    [{ LOG_LEVEL: 'loud' }, 'Setting LOG_LEVEL: expected error, warn, info or debug. See .env.example.'],
    [
      { DISCORD_TOKEN: 'my secret' },
      'Setting DISCORD_TOKEN: expected a token without blanks. See .env.example.',
    ],
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

import { describe, expect, it } from 'vitest';
import { completeLine } from '../../src/terminal/complete.ts';
import { createFakeCommands, noNewsroom } from './fakeCommands.ts';

const { commands } = createFakeCommands();
const complete = (line: string) => completeLine(line, commands, noNewsroom);

describe('Tab', () => {
  it('completes the names of commands', () => {
    expect(complete('/s')).toEqual([['/search ', '/status '], '/s']);
    expect(complete('')[0]).toHaveLength(commands.length);
  });

  it('completes the names of options that are not given yet', () => {
    expect(complete('/search o')).toEqual([['outlet:'], 'o']);
    expect(complete('/search query:truce ')).toEqual([['outlet:', 'since:', 'sort:'], '']);
  });

  it('completes the words that an option takes', () => {
    expect(complete('/search truce sort:n')).toEqual([['sort:newest '], 'sort:n']);
  });

  it('completes outlets, in quotes where they have blanks', () => {
    expect(complete('/ask outlet:har')).toEqual([['outlet:"Harbour Post" '], 'outlet:har']);
    expect(complete('/ask outlet:"coast d')).toEqual([['outlet:"Coast Daily" '], 'outlet:"coast d']);
    expect(complete('/ask outlet:c')[0]).toEqual(['outlet:"Coast Daily" ', 'outlet:"Coast News" ']);
  });

  it('completes a headline typed bare to its article', () => {
    expect(complete('/article Ferry str')).toEqual([['ferry-2 '], 'Ferry str']);
  });

  it('goes on to the next option behind a closed quote', () => {
    expect(complete('/search outlet:"Coast Daily" s')).toEqual([['since:', 'sort:'], 's']);
  });

  it('offers nothing for a question or an unknown command', () => {
    expect(complete('who leads')).toEqual([[], 'who leads']);
    expect(complete('/nothing outlet:h')[0]).toEqual([]);
    expect(complete('/search __proto__:h')[0]).toEqual([]);
  });
});

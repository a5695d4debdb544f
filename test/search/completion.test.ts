import { describe, expect, it } from 'vitest';
import { createCompletion } from '../../src/search/completion.ts';

type Headline = { readonly text: string; readonly day: number };

function headlines(...texts: string[]) {
  const completion = createCompletion<Headline>((a, b) => b.day - a.day);
  texts.forEach((text, day) => completion.add(`key-${day}`, text, { text, day }));
  return {
    completion,
    complete: (typed: string, limit = 10) => completion.complete(typed, limit).map(({ value }) => value.text),
  };
}

const NEWS = [
  'Talks on the border resume in Istanbul',
  'Border crossing shut after clash',
  'Harbour bridge opens',
  'Ferry strikes harbour bridge',
  'Erdoğan hosts envoys',
] as const;

describe('completion', () => {
  it('finds a headline by the beginning of any of its words', () => {
    const { complete } = headlines(...NEWS);
    expect(complete('ist')).toEqual([NEWS[0]]);
    expect(complete('cross')).toEqual([NEWS[1]]);
    expect(complete('env')).toEqual([NEWS[4]]);
  });

  it('finds letters typed without their marks, in any case', () => {
    const { complete } = headlines(...NEWS);
    expect(complete('erdogan')).toEqual([NEWS[4]]);
    expect(complete('ERDOĞAN')).toEqual([NEWS[4]]);
  });

  it('puts first what begins with the words typed', () => {
    const { complete } = headlines(...NEWS);
    expect(complete('border')).toEqual([NEWS[1], NEWS[0]]);
    expect(complete('harbour bri')).toEqual([NEWS[2], NEWS[3]]);
  });

  it('puts more words that fit before fewer', () => {
    const { complete } = headlines('Harbour fire', 'Bridge repairs', 'Repairs on harbour bridge end');
    expect(complete('harbour bridge repairs')[0]).toBe('Repairs on harbour bridge end');
  });

  it('prefers as it is told among equals', () => {
    const { complete } = headlines('Storm one', 'Storm two', 'Storm three');
    expect(complete('storm')).toEqual(['Storm three', 'Storm two', 'Storm one']);
    expect(complete('')).toEqual(['Storm three', 'Storm two', 'Storm one']);
  });

  it('forgives a typing error where nothing fits as it is typed', () => {
    const { complete } = headlines(...NEWS);
    expect(complete('Istambul')).toEqual([NEWS[0]]);
    expect(complete('brigde')).toEqual([NEWS[3], NEWS[2]]);
    expect(complete('Istambu')).toEqual([NEWS[0]]);
  });

  it('finds nothing for what fits nowhere', () => {
    const { complete } = headlines(...NEWS);
    expect(complete('zzzz')).toEqual([]);
    expect(complete('xy')).toEqual([]);
  });

  it('gives no more than asked for', () => {
    const { complete } = headlines(...NEWS);
    expect(complete('', 2)).toHaveLength(2);
    expect(complete('b', 1)).toHaveLength(1);
  });

  it('forgets what is removed and replaces what is added again', () => {
    const { completion, complete } = headlines(...NEWS);
    completion.remove('key-0');
    completion.remove('never-there');
    completion.add('key-2', 'Tunnel opens', { text: 'Tunnel opens', day: 9 });
    expect(complete('istanbul')).toEqual([]);
    expect(complete('tun')).toEqual(['Tunnel opens']);
    expect(complete('harbour')).toEqual([NEWS[3]]);
  });

  it.each(['.*', '__proto__', '"', '\u202e', ' ', '😀', 'a'.repeat(10_000)])('takes %j', (typed) => {
    expect(headlines(...NEWS).complete(typed).length).toBeLessThanOrEqual(5);
  });
});

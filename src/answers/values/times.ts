import type { Token } from './tokens.ts';

/** A time of day in tokens from the one asked to `to` (exclusive). */
export type TimeFound = { readonly to: number; readonly minutes: number; readonly zone?: string };

const ZONE = /^(?:gmt|utc|bst|est|edt|pst|pdt|cet|cest|et|pkt|ist|local|uhr)$/;

/** The time of day that starts at token `at`: 10:30, 5pm, 5.30 p.m., 17h30, 17.30 Uhr, noon. */
export function timeAt(tokens: readonly Token[], at: number): TimeFound | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (token.meaning?.is === 'clock') return { to: at + 1, minutes: token.meaning.value };
  if (token.kind !== 'figure') return undefined;
  const match = /^(\d{1,2})(?:([:.])(\d{2}))?$/.exec(token.text);
  const next = tokens[at + 1];
  const close = next !== undefined && next.gap.length <= 1;
  if (match === null)
    return /^([01]\d|2[0-3])[0-5]\d$/.test(token.text) && close && /^(?:gmt|utc)$/.test(next?.text ?? '')
      ? done(tokens, at + 1, Number(token.text.slice(0, 2)), Number(token.text.slice(2)))
      : undefined;
  let hour = Number(match[1]);
  const minute = Number(match[3] ?? 0);
  if (hour > 24 || minute > 59) return undefined;
  const half = close ? /^([ap])(?:m|\.\s?m\.?)$/.exec(next?.text ?? '')?.[1] : undefined;
  if (half !== undefined && hour <= 12) {
    hour = (hour % 12) + (half === 'p' ? 12 : 0);
    return done(tokens, at + 2, hour, minute);
  }
  if (match[2] === undefined && next?.gap === '' && next.text === 'h') {
    const minutes = tokens[at + 2];
    const given = minutes?.gap === '' && /^[0-5]\d$/.test(minutes.text);
    return done(tokens, given ? at + 3 : at + 2, hour, given ? Number(minutes.text) : 0);
  }
  if (close && next?.text === "o'clock") return done(tokens, at + 2, hour, 0);
  if (match[2] === ':' || (close && next?.text === 'uhr')) return done(tokens, at + 1, hour, minute);
  return undefined;
}

function done(tokens: readonly Token[], to: number, hour: number, minute: number): TimeFound {
  const zone = tokens[to];
  const minutes = hour * 60 + minute;
  return zone !== undefined && zone.gap.length <= 1 && ZONE.test(zone.text)
    ? { to: to + 1, minutes, zone: zone.text }
    : { to, minutes };
}

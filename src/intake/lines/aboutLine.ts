import type { Moment } from '../../articles/article.ts';
import { isWebAddress } from '../../articles/formats/fields.ts';
import { oneLine } from '../../articles/formats/draft.ts';
import { readDate } from '../dates/readDate.ts';
import { isLitterLine } from './litterLine.ts';

/** What a line above a text tells of its article. */
export type About = {
  readonly byline?: string;
  readonly outlet?: string;
  readonly url?: string;
  readonly published?: Moment;
  readonly updated?: Moment;
  readonly topics?: readonly string[];
};

/** A line read: what it tells, and parts of it that tell nothing, such as '5 min read'. */
export type AboutLine = { readonly about: About; readonly leftOut: readonly string[] };

/** The longest line about an article that is no address, in UTF-16 units. */
const LONGEST = 160;
const MAX_PARTS = 8;

const BYLINE =
  /^(?:words|text|story|reporting|report)\s*[:：]\s*(.+)$|^(?:(?:written|reported|posted|published|submitted|words|story|text|report)\s+)?(?:by|von|por|par|di|door|av)\s*[:：]?\s+(.+)$|^(?:author|reporter|autor|autora|auteur|yazan|تحریر|رپورٹ|بقلم|автор|نویسنده|كتب|كتبت|إعداد|作者|记者|記者|撰文|लेखक)\s*[:：]\s*(.+)$/iu;
/** Who signs without 'By'. */
const DESK =
  /^(?:(?:our |special |staff |senior |a )?(?:correspondent|reporter|staff|staff reporter|staff writer|staff correspondent)|(?:[\p{L}.]+ )?(?:web ?desk|news ?desk|monitoring desk|desk report|newsroom|news agencies|agencies)|afp|reuters|ap|app|associated press|xinhua|dpa|ویب ڈیسک|نیوز ڈیسک|مانیٹرنگ ڈیسک)$/iu;
const WITH_ROLE =
  /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}, (?:[\p{L}-]+ ){0,4}(?:[Ee]ditor|[Cc]orrespondent|[Rr]eporter|[Ss]taff [Ww]riter|[Cc]olumnist|[Bb]ureau [Cc]hief|[Aa]nalyst)$/u;
const LABELLED =
  /^(outlet|source|来源|來源|publisher|newspaper|url|link|web|topics?|tags?|keywords|section|category|filed under)\s*[:：]\s*(.+)$/iu;
const UPDATED =
  /^(?:last\s+)?(?:updated?|modified|modificad[oa]|modifié|actualizad[oa]|mis à jour|aktualisiert|stand|atualizad[oa](?: em)?|aggiornato|güncellenme(?: tarihi)?|güncelleme|son güncelleme|обновлено|اپ ڈیٹ|آخری اپ ڈیٹ|تحديث|آخر تحديث|به‌روزرسانی)\s*(?:on|at|le|am|el|il|em)?\s*[:：]?\s+(.+)$/iu;
const PUBLISHED =
  /^(?:first\s+)?(?:published|posted|issued|date|publicad[oa](?: em)?|publié|veröffentlicht|erschienen|pubblicato|yayın(?:lanma)?(?: tarihi)?|giriş(?: tarihi)?|eklenme(?: tarihi)?|опубликовано|شائع|تاریخ|نشر(?: في)?|تاريخ النشر|تاریخ انتشار)\s*(?:on|at|le|am|el|il|em)?\s*[:：]?\s+(.+)$/iu;
/** Labels of scripts that leave no blank after them. */
const EAST_ASIAN =
  /^(?:(수정|최종\s?수정|更新(?:日|时间|時間)?|最終更新)|입력|등록|승인|게재|公開(?:日)?|掲載|配信|発行|发布(?:时间|于)?|發布|发表于|时间|時間)\s*[:：]?\s*(?=[\d])(.+)$/u;
const SEPARATOR =
  /\s+[|•·–—/-]\s+|\s*[|•·]\s*|\s+(?=(?:last )?updated:?\s|(?:来源|來源|作者|记者|記者|编辑|責任編輯|责任编辑)[:：])/iu;
const EDGES = /^[\s\-–—|•·*,]+|[\s\-–—|•·*,]+$/gu;

/**
 * Reads a line that stands above a text: `- By Web Desk -`, `Published: Oct 28, 2025 14:30 PKT`, `Ann Lee | 28 October 2025 | 5 min read`
 * (where the first part begins with 'By'), `Outlet: Harbour Post`, an address. Undefined where any part of it may be text of the article.
 */
export function readAboutLine(line: string): AboutLine | undefined {
  const bare = line.replace(EDGES, '');
  if (bare === '' || (bare.length > LONGEST && !isWebAddress(bare))) return undefined;
  const parts = bare.split(SEPARATOR).filter((part) => part !== '');
  if (parts.length > MAX_PARTS) return undefined;
  let about: About = {};
  const leftOut: string[] = [];
  for (let from = 0; from < parts.length;) {
    const next = longestPart(bare, parts, from);
    if (next === undefined) return readNamed(parts);
    if (next.about === undefined) leftOut.push(next.text);
    else about = { ...next.about, ...about };
    from = next.to;
  }
  return Object.keys(about).length === 0 ? undefined : { about, leftOut };
}

/** A person's name; the first words of places' names are none. */
const NAME =
  /^(?!(?:New|Los|San|Santa|Saint|St|Port|El|Abu|Sri|Hong|South|North|East|West|Tel|Cape|Buenos|Rio|Kuala|Addis|The|United)\s)\p{Lu}[\p{Ll}.'’-]+(?: (?:\p{Lu}[\p{L}.'’-]*|and|de|von|van|al|bin)){1,5}$/u;

/** `Ann Lee — 3 May 2025`: a name and when, and nothing else. */
function readNamed(parts: readonly string[]): AboutLine | undefined {
  const [name = '', ...rest] = parts;
  if (rest.length === 0 || !NAME.test(name)) return undefined;
  const read = readAboutLine(rest.join(' | '));
  if (
    read === undefined ||
    (read.about.published ?? read.about.updated) === undefined ||
    read.about.byline !== undefined
  )
    return undefined;
  return { about: { byline: name, ...read.about }, leftOut: read.leftOut };
}

/** `3 May 2025 by Ann Lee`, `By Ann Lee on 3 May 2025`, `By Ann Lee, 3 May 2025`, `Ann Lee, 3 May 2025` where 'By' leads. */
function readSigned(text: string): About | undefined {
  const [, before, name] = /^(.{6,60}?)[,\s]+by\s+(.{2,60})$/iu.exec(text) ?? [];
  const first = before === undefined ? undefined : readDate(before);
  if (first !== undefined) return { published: first, byline: oneLine(name!) };
  const signed = /^(?:(?:posted|submitted|written|published) )?(?:by|von|por|par)\s+/iu.exec(text);
  if (signed === null) return undefined;
  const rest = text.slice(signed[0].length);
  for (const { index, 0: gap } of rest.matchAll(/,\s+|\s+on\s+|\s+(?=\p{L}{3,9}\.?\s\d|\d)/giu)) {
    const date = readDate(rest.slice(index + gap.length));
    const before = rest.slice(0, index);
    const label = /[,\s]+(?:last\s+)?(updated|modified|published|posted):?$/iu.exec(before);
    const byline = oneLine(before.slice(0, label?.index));
    if (date === undefined || byline.length < 2 || /[\d|•·–—]/u.test(byline)) continue;
    return /^[um]/iu.test(label?.[1] ?? '') ? { byline, updated: date } : { byline, published: date };
  }
  return undefined;
}

type Part = { readonly text: string; readonly about: About | undefined; readonly to: number };

/** The longest run of parts from one on that means something together: a date and its time are parted as other things are. */
function longestPart(line: string, parts: readonly string[], from: number): Part | undefined {
  const start = placeOf(line, parts, from);
  for (let to = parts.length; to > from; to--) {
    const last = parts[to - 1]!;
    const text = line.slice(start, placeOf(line, parts, to - 1) + last.length);
    const about = readPart(text, to - from === 1);
    if (about !== undefined) return { text, about, to };
    if (to - from === 1 && isLitterLine(text)) return { text, about: undefined, to };
  }
  return undefined;
}

function placeOf(line: string, parts: readonly string[], index: number): number {
  let at = 0;
  for (let i = 0; i < index; i++) at = line.indexOf(parts[i]!, at) + parts[i]!.length;
  return line.indexOf(parts[index]!, at);
}

function readPart(text: string, isSingle: boolean): About | undefined {
  const updated = UPDATED.exec(text)?.[1];
  const change = updated === undefined ? undefined : readDate(updated);
  if (change !== undefined) return { updated: change };
  const [, isChange, when = ''] = EAST_ASIAN.exec(text) ?? [];
  const told = readDate(when);
  if (told !== undefined) return isChange === undefined ? { published: told } : { updated: told };
  const published = readDate(PUBLISHED.exec(text)?.[1] ?? text);
  if (published !== undefined) return { published };
  const signed = readSigned(text);
  if (signed !== undefined) return signed;
  if (!isSingle) return undefined;
  const byline = BYLINE.exec(text);
  const name = oneLine(byline?.[1] ?? byline?.[2] ?? byline?.[3] ?? '').replace(/[,;]$/u, '');
  if (name !== '' && !/[.!?:;]$|^(?:\S+\s+){8}/u.test(name) && /^[\p{Lu}\p{Lo}]|desk|agenc|staff/u.test(name))
    return { byline: name };
  if (WITH_ROLE.test(text)) return { byline: oneLine(text) };
  if (DESK.test(text)) return { byline: oneLine(text) };
  if (isWebAddress(text)) return { url: text };
  const [, label = '', value = ''] = LABELLED.exec(text) ?? [];
  if (/^(?:outlet|source|来源|來源|publisher|newspaper)$/iu.test(label)) return { outlet: oneLine(value) };
  if (/^(?:url|link|web)$/iu.test(label)) return isWebAddress(value) ? { url: value } : undefined;
  if (label !== '')
    return {
      topics: value
        .split(/[,;،]/u)
        .map(oneLine)
        .filter((topic) => topic !== '' && topic.length <= 100),
    };
  return undefined;
}

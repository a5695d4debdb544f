import type { Action } from './reply.ts';
import type { Wording } from './wording.ts';

/** The page that an action's arguments ask for, from 1; 1 where they ask for none. */
export function pageFrom(args: Action['args']): number {
  return /^[1-9]\d{0,3}$/u.test(args.page ?? '') ? Number(args.page) : 1;
}

/** 'Previous page' and 'Next page', where there are such pages; `args` are those of the same command on any page. */
export function pageActions(
  to: { readonly command: string; readonly name: string; readonly args: Action['args'] },
  page: number,
  pages: number,
  words: Wording,
): Action[] {
  const turn = (label: string, wanted: number): Action => ({
    ...to,
    label,
    args: { ...to.args, page: String(wanted) },
    turn: true,
  });
  return [
    ...(page > 1 ? [turn(words.previousPage, page - 1)] : []),
    ...(page < pages ? [turn(words.nextPage, page + 1)] : []),
  ];
}

import type { z } from 'zod';
import { isReason, type Reason } from '../../refusals.ts';

/** A reason as the message of a schema, which can only be a text. */
export function message(...reason: Reason): string {
  return JSON.stringify(reason);
}

/** What is wrong with a value: the reason that its schema gives, and the field that it is about. */
export function issueReason({ path, message: text }: z.core.$ZodIssue): Reason {
  const reason = given(text) ?? (['quoted', text] as const);
  return path.length === 0 ? reason : ['inField', path.join('.'), reason];
}

function given(text: string): Reason | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isReason(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

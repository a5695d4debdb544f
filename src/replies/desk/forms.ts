import type { Article } from '../../articles/article.ts';
import type { Understood } from '../../desk/desk.ts';
import type { Field, Form } from '../form.ts';
import type { Wording } from '../wording.ts';

/** What a text field of a form holds at most (Discord), in UTF-16 units. */
export const MAX_FIELD = 4000;
/** What these lines hold is longer in no article that can be read. */
const MAX_HEADLINE = 1000;
const MAX_SHORT = 300;
const MAX_FILES = 10;
/** What is typed alike in every language. */
const ADDRESS_HINT = 'https://…';
const DATE_HINT = '2025-10-28';

/** The form to hand an article in. */
export function addForm(collection: string, { desk }: Wording): Form {
  return {
    command: 'desk add',
    name: 'add',
    args: { collection },
    title: desk.addTitle,
    fields: [
      {
        kind: 'text',
        name: 'text',
        label: desk.text,
        about: desk.textAbout,
        long: true,
        max: MAX_FIELD,
        required: false,
      },
      { kind: 'text', name: 'url', label: desk.address, hint: ADDRESS_HINT, max: 2000, required: false },
      {
        kind: 'files',
        name: 'files',
        label: desk.files,
        about: desk.filesAbout,
        most: MAX_FILES,
        required: false,
      },
      {
        kind: 'text',
        name: 'details',
        label: desk.details,
        hint: desk.detailsHint,
        long: true,
        max: 1000,
        required: false,
      },
    ],
  };
}

/** The form for another part of a text. */
export function partForm(draft: string, { desk }: Wording): Form {
  return {
    command: 'desk add',
    name: 'part',
    args: { draft },
    title: desk.partTitle,
    fields: [{ kind: 'text', name: 'text', label: desk.text, long: true, max: MAX_FIELD, required: true }],
  };
}

type Described = Pick<
  Understood | Article,
  'headline' | 'headlineMissing' | 'outlet' | 'byline' | 'published' | 'topics'
>;

/** The form for what is said of an article, filled in with what is known. */
export function detailsForm(
  of: Described,
  to: Pick<Form, 'command' | 'name' | 'args'>,
  { desk }: Wording,
): Form {
  const line = (name: string, label: string, max: number, value = '', hint?: string): Field => ({
    kind: 'text',
    name,
    label,
    max,
    required: false,
    ...(value !== '' && { value: value.slice(0, max) }),
    ...(hint !== undefined && { hint }),
  });
  return {
    ...to,
    title: desk.detailsTitle,
    fields: [
      line('headline', desk.headline, MAX_HEADLINE, of.headlineMissing ? '' : of.headline),
      line('outlet', desk.outlet, MAX_SHORT, of.outlet),
      line('byline', desk.byline, MAX_SHORT, of.byline),
      line('date', desk.date, MAX_SHORT, of.published?.iso, DATE_HINT),
      line('topics', desk.topics, MAX_FIELD, of.topics.join(', ')),
    ],
  };
}

/** The form for one paragraph of a stored article. */
export function paragraphForm(text: string, args: Form['args'], { desk }: Wording): Form {
  return {
    command: 'desk edit',
    name: 'paragraph',
    args,
    title: desk.paragraphTitle,
    fields: [
      {
        kind: 'text',
        name: 'text',
        label: desk.paragraph,
        about: desk.paragraphAbout,
        value: text,
        long: true,
        max: MAX_FIELD,
        required: false,
      },
    ],
  };
}

/** The form to hand in a changed article. */
export function uploadForm(args: Form['args'], { desk }: Wording): Form {
  return {
    command: 'desk edit',
    name: 'upload',
    args,
    title: desk.uploadTitle,
    fields: [{ kind: 'files', name: 'file', label: desk.file, most: 1, required: true }],
  };
}

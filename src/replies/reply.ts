import type { Answer } from '../answers/answer.ts';
import type { Moment } from '../articles/article.ts';
import type { Form } from './form.ts';

/**
 * A piece of a line. `text` is plain: whoever shows it escapes it. `words` marks whose it is: the program's own, or a
 * slice of an article (which is never trusted, translated or reworded).
 */
export type Inline =
  | { readonly kind: 'text'; readonly text: string; readonly style?: 'strong' | 'quiet' | 'mark' }
  | { readonly kind: 'date'; readonly moment: Moment }
  /** A person by the id under which Discord knows them, and what stands for them elsewhere. */
  | { readonly kind: 'person'; readonly id: string; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly url: string };

export type Line = readonly Inline[];

/** A part of a reply, in reading order. */
export type Block =
  /** `asks`: it says the reply's question once more. */
  | { readonly kind: 'heading'; readonly line: Line; readonly asks?: true }
  | { readonly kind: 'line'; readonly line: Line; readonly quiet?: boolean }
  /** Words of an article, the language they are in, and one quiet line that says whose they are. */
  | {
      readonly kind: 'quote';
      readonly line: Line;
      readonly language: string;
      readonly source: Line;
      readonly notes?: readonly Line[];
    }
  /** Numbered or plain entries; `action` opens the entry, and `from` is the number of the first, 1 by default. */
  | {
      readonly kind: 'list';
      readonly numbered: boolean;
      readonly from?: number;
      readonly items: readonly { readonly lines: readonly Line[]; readonly action?: Action }[];
    }
  /** Values side by side: each row a value, whose it is, the words it stands in, and what is to be known of them. */
  | {
      readonly kind: 'sides';
      readonly rows: readonly {
        readonly value: Line;
        readonly source: Line;
        readonly quote: Line;
        readonly notes?: readonly Line[];
      }[];
    };

/**
 * Something a reader can press. `args` are short strings; `discord/` turns an action into a custom_id, `terminal/` into a
 * numbered choice. The command's `actions[name]` handles it.
 */
export type Action = {
  readonly command: string;
  readonly name: string;
  readonly label: string;
  readonly args: Readonly<Record<string, string>>;
  /** Shows another page, or state, of the same reply: where a reply can change, it takes its place. */
  readonly turn?: true;
  /** Opens a form, which has to be at once. */
  readonly opens?: true;
  /** How it looks where there is a choice; most look alike. */
  readonly weight?: 'main' | 'danger';
};

/** What the reader sees, as plain data. It knows nothing of Discord or of a terminal. */
export type Reply = {
  readonly blocks: readonly Block[];
  readonly actions: readonly Action[];
  /** Where set, this form opens before the reader in place of the blocks. */
  readonly form?: Form;
  /** What the menu of its entries says while nothing is chosen, where that is more than to open one. */
  readonly choose?: string;
  /** Texts handed out as files, below the blocks. */
  readonly files?: readonly { readonly name: string; readonly text: string }[];
  /** Only the asker may see it. */
  readonly private?: boolean;
  /** What the articles said, where the reply answers a question. */
  readonly answered?: Answer['kind'];
  /** The question a follow-up would keep the subject of. */
  readonly question?: string;
  /** BCP 47 tag of the language of its fixed words, in which its dates are written too; absent where it is the reader's. */
  readonly locale?: string;
};

import type { Upload } from '../desk/upload.ts';

/** One thing to fill in. `label` has 45 characters at most, `about` 100. */
export type Field = {
  readonly name: string;
  readonly label: string;
  readonly about?: string;
  readonly required: boolean;
} & (
  | {
      readonly kind: 'text';
      /** What stands in it already. */
      readonly value?: string;
      /** An example of what to write. */
      readonly hint?: string;
      /** Several lines rather than one. */
      readonly long?: true;
      /** UTF-16 units; 4,000 at most. */
      readonly max: number;
    }
  | { readonly kind: 'files'; readonly most: number }
);

/** A form of one to five fields. `command`, `name` and `args` say who handles it: the command's `forms[name]`. */
export type Form = {
  readonly command: string;
  readonly name: string;
  readonly args: Readonly<Record<string, string>>;
  /** 45 characters at most. */
  readonly title: string;
  readonly fields: readonly Field[];
};

/** A form as it was filled in, by the names of its fields; what was left empty is not there. */
export type Filled = {
  readonly texts: Readonly<Record<string, string>>;
  readonly files: readonly Upload[];
};

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

/** A file that somebody handed in. Its name is theirs: it says of what kind the file is, and nothing else. */
export type Upload = {
  readonly name: string;
  /** In bytes, as it was told. */
  readonly size: number;
  /** Rejects with a `UserError` where it is gone or larger than was told. */
  readonly read: () => Promise<Uint8Array>;
};

/** A form as it was filled in, by the names of its fields; what was left empty is not there. */
export type Filled = {
  readonly texts: Readonly<Record<string, string>>;
  readonly files: readonly Upload[];
};

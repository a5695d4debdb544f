/** A piece of a line: text, whether it stands in a link, or where a line ends (`<br>`). */
export type Piece = { readonly text: string; readonly linked: boolean } | 'break';

import fc from 'fast-check';

const NASTY = [
  ': ', ' #', '---', '---\n', '\n', '\n\n', '\r\n', '\t', '"', "'", '\\', '`', '``', '*', '**', '_', '__', '~~', '[', ']', '](', ')', '(', '!', '<', '>',
  '<!--', '-->', '<b>', '<br>', '&', '&amp;', '&#35;', '- ', '+ ', '1. ', '1) ', '# ', '> ', '=', '===', '***', '~~~', '```', '|', '%', '@', '{', '}', ',', '? ',
  ': |', '!!str', '&a', '*a', 'null', 'true', '2025-10-28', '0x10', '\u0000', '\u0085', '\u2028', '\u00a0', '\ufeff', '\u202e', '\ud800', '\u{1f600}', 'پاکستان', 'word', 'Türkiye', '  ', ' ',
]; // prettier-ignore

/** Text of any shape, thick with what Markdown and YAML give a meaning to. */
export const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...NASTY),
      fc.constantFrom('a', 'b', 'z', ' '),
      fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

import fc from 'fast-check';

const TAGS = ['p', 'div', 'article', 'h1', 'h2', 'a', 'span', 'br', 'ul', 'li', 'table', 'tr', 'td', 'time', 'section', 'main', 'script', 'style', 'title', 'body', 'html', 'head', 'template', 'svg', 'figure', 'input', 'b', 'x-y', 'blockquote'] as const; // prettier-ignore
const ATTRIBUTES = [
  'class="article-body"', 'class=byline', 'class="related share"', 'id=content', 'itemprop=articleBody', 'itemprop="datePublished" content="2025-10-28T14:30+05:00"', 'datetime=2025-10-28', 'href="/a?b=c&amp;d"',
  'lang=ur', 'style="display:none"', 'hidden', 'title="2025-10-28 14:30"', 'type=email', 'type="application/ld+json"', 'class="', "x='", '=', '/', '"',
] as const; // prettier-ignore
const TEXTS = [
  'Twelve people were hurt when a ferry struck a barge in the bay, the coastguard said on Sunday. ', 'By Jon Vale', 'Oct 28, 2025 2:30 PM ET', 'Read more: Fees to rise', 'Advertisement', '&amp;', '&#x1f600;', '&nbsp;', '&bogus;', '&#0;', '&#xd800;', '<', '>', '<!--', '-->', ']]>', '\0', '\ud800', '\u202e', '｜',
  '© 2025 Coast Daily', 'Subscribe to continue reading', 'پاکستان', '港湾', ' | ', '\n\n', '\u00ad', 'a'.repeat(300),
] as const; // prettier-ignore
const HEADS = [
  '<meta property="og:title" content="Ferry strikes barge | Coast Daily">', '<meta property="og:site_name" content="Coast Daily">', '<link rel=canonical href="https://coastdaily.example/a">', '<link rel=canonical href="http://[">', '<meta name=author content="By Jon Vale">', '<meta name=date content="yesterday">',
  '<meta http-equiv=refresh content="0;url=http://127.0.0.1/">', '<!doctype html><!ENTITY a "b">', '<title>Live: Ferry</title>',
] as const; // prettier-ignore

const json = fc
  .tuple(fc.constantFrom('NewsArticle', 'LiveBlogPosting', 'WebPage', 'x'), fc.dictionary(fc.constantFrom('headline', 'author', 'datePublished', 'articleBody', 'publisher', 'liveBlogUpdate', '@graph', '@id', 'url', 'keywords', 'mainEntityOfPage', 'isAccessibleForFree', '__proto__'), fc.jsonValue({ maxDepth: 4 }), { maxKeys: 6 }))
  .map(([type, fields]) => JSON.stringify({ '@type': type, ...fields })); // prettier-ignore
const script = fc
  .tuple(json, fc.nat(200), fc.constantFrom('', ',', '<!--', ';', '}', '\n'))
  .map(([text, cut, end]) => {
    return `<script type="application/ld+json">${cut % 3 === 0 ? text.slice(0, cut) : text}${end}</script>`;
  });
const tag = fc
  .tuple(fc.constantFrom(...TAGS), fc.array(fc.constantFrom(...ATTRIBUTES), { maxLength: 2 }), fc.nat(3))
  .map(([name, attributes, kind]) => {
    return kind === 0 ? `</${name}>` : `<${name} ${attributes.join(' ')}>`;
  });

/** Pages of any shape: tags that nobody closed, data that is broken, text of any kind, in any order. */
export const anyPage = fc
  .array(fc.oneof({ arbitrary: tag, weight: 5 }, { arbitrary: fc.constantFrom(...TEXTS), weight: 4 }, fc.constantFrom(...HEADS), script, fc.string({ unit: 'binary', maxLength: 10 })), { maxLength: 60 })
  .map((parts) => parts.join('')); // prettier-ignore

const LINES = [
  'Ferry strikes barge', 'By Jon Vale', '- By Web Desk -', 'Oct 28, 2025', 'Published: 28 October 2025 14:30 PKT', '', '', '---', '* * *', 'Share', 'Read more: x', 'Related articles', 'Photo: AFP', 'Tags: a, b', 'Outlet: Coast Daily', 'https://coastdaily.example/a', 'https://[', '• item', '- item',
  'Twelve people were hurt when a ferry struck a barge in the bay, the coastguard said on Sunday.', 'This line breaks off in the middle of a sentence, as those of mail do', 'Subscribe to continue reading', '---\nheadline: x', 'headline: [', '{"text": "a"}', '[{', '<p>', '\ufeff', '\0', '\ud800x', '\u2028', '\u202e', 'ISTANBUL: x', '港湾', 'پاکستان', '#', '> a', '***', '©', '…',
] as const; // prettier-ignore

/** Texts as people paste them, and worse. */
export const anyPaste = fc
  .array(fc.oneof({ arbitrary: fc.constantFrom(...LINES), weight: 5 }, fc.string({ unit: 'binary', maxLength: 20 })), { maxLength: 40 })
  .chain((lines) => fc.constantFrom('\n', '\r\n', '\r', '\n\n').map((end) => lines.join(end))); // prettier-ignore

/** Bytes that may be text in some charset. */
export const anyBytes = fc.oneof(
  fc.uint8Array({ maxLength: 400 }),
  anyPage.map((text) => Buffer.from(text)),
  anyPaste.map((text) => Buffer.from(text, 'latin1')),
  anyPaste.map((text) => Buffer.from(`\ufeff${text}`, 'utf16le')),
);

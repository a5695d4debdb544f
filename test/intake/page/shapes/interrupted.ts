import { ps, type Shape } from './shape.ts';
import { FERRY, FLOOD, PIER, SQUID, STRIKE, TALKS } from './texts.ts';

const after = (index: number, texts: readonly string[], what: string): string =>
  texts.map((text, i) => `<p>${text}</p>${i === index ? what : ''}`).join('\n');

/** A form for a letter by mail stands between the paragraphs, under names that tell nothing. */
export const letterForm: Shape = {
  name: 'a form for a newsletter between paragraphs, under hashed names',
  address: 'https://www.aldmouthglobe.example/2025/10/28/pier',
  chunked: true,
  html: `<!doctype html><html lang="en"><head><title>Aldmouth council votes to repair pier - The Aldmouth Globe</title><meta property="og:title" content="Aldmouth council votes to repair pier - The Aldmouth Globe"><meta property="og:site_name" content="The Aldmouth Globe"><meta property="article:published_time" content="2025-10-28T21:14:00-04:00"></head>
<body><div id="root"><div class="x1a"><div class="x9">LIVE</div><a href="/live">Storm warning for the coast until midnight</a></div><h1 class="logo"><a href="/">The Aldmouth Globe</a></h1>
<div class="k2"><h1 class="q7">Aldmouth council votes to repair pier</h1><div class="q8">By <a href="/staff/brook">Hanne Brook</a> Globe Staff, <span>Updated October 28, 2025, 9:14 p.m.</span></div>
<div class="q9">${after(1, PIER, '<div class="z3"><h4 class="z4">Coast Report</h4><p class="z5">The week on the water, with tides and catches, in your inbox each Friday.</p><form action="/nl"><label>Enter email</label><input type="email" name="e"><button type="submit">Sign me up</button></form></div>')}
<hr><p><em>Hanne Brook can be reached at hanne.brook@aldmouthglobe.example. Follow her @hannebrook.</em></p></div></div>
<div class="f0"><a href="/contact">Contact</a><p>© 2025 Aldmouth Globe Media Partners, LLC</p></div></div></body></html>`,
  headline: 'Aldmouth council votes to repair pier',
  outlet: 'The Aldmouth Globe',
  byline: 'Hanne Brook',
  published: '2025-10-28T21:14:00-04:00',
  language: 'en',
  paragraphs: PIER,
};

/** Sentences from the text shown large again, a tweet, and cards that are links as a whole. */
export const pullQuotes: Shape = {
  name: 'quotations shown large again, and cards that are one link',
  address: 'https://magazine.sund.example/features/flood-diary',
  html: `<!doctype html><html lang="en-gb"><head><title>The night the Pell came | Sund Magazine</title><meta property="og:site_name" content="Sund Magazine"><script type="application/ld+json">{"@context":"https://schema.org","@type":"WebPage","mainEntity":{"@type":"Article","headline":"The night the Pell came","datePublished":"2025-05-10T05:00:00+01:00","author":[{"@type":"Person","name":"Mirren Aske","jobTitle":"Writer"},{"@type":"Person","name":"Bo Larkin"}],"publisher":{"@type":"Organization","name":"Sund Magazine"}}}</script></head>
<body><div class="wrap"><article class="feature"><h1>The night the Pell came</h1><div class="feature__text"><p class="dropcap"><span class="first-letter">T</span>${FLOOD[0]!.slice(1)}</p><p>${FLOOD[1]}</p>
<blockquote class="pq"><p>It came faster than the sirens</p></blockquote><p>${FLOOD[2]}</p>
<a class="tile" href="/features/worms"><div class="tile__in"><h3>What the worms left</h3><p>Under the pier of Aldmouth, two divers counted holes for a week.</p></div></a>
<p>${FLOOD[3]}</p><aside class="pull">“Fire crews pumped out eleven cellars and a transformer station”</aside><p>${FLOOD[4]}</p><p>${FLOOD[5]}</p></div></article></div></body></html>`,
  headline: 'The night the Pell came',
  outlet: 'Sund Magazine',
  byline: 'Mirren Aske, Bo Larkin',
  published: '2025-05-10T05:00:00+01:00',
  language: 'en',
  paragraphs: FLOOD,
};

/** Teasers in `article` elements of their own, before, in and after the text. */
export const nestedCards: Shape = {
  name: 'teasers that are articles inside and around the article',
  address: 'https://www.corvanemail.example/news/article-15240001/Dockers-walk-out.html',
  redirected: true,
  html: `<!doctype html><html lang="en"><head><title>Dockers walk out in Aldmouth as eleven ships wait | Corvane Mail Online</title><meta property="og:title" content="Dockers walk out in Aldmouth as eleven ships wait"><meta property="og:site_name" content="Corvane Mail"></head>
<body><div class="ticker"><span>BREAKING</span><a href="/b">Frost warning for the valley</a></div><section class="puff"><article class="mini"><a href="/1"><h3>Fees to rise by a tenth</h3></a><p>The harbour council means to ask more of every boat that ties up.</p></article></section>
<div id="js-article-text" class="article-text wide"><h2>Dockers walk out in Aldmouth as eleven ships wait</h2><p class="author-section byline-plain">By <a class="author" href="/profile">BO LARKIN, PORT REPORTER</a></p>
<p class="byline-section"><span class="article-timestamp article-timestamp-published"><span class="article-timestamp-label">Published:</span> <time datetime="2025-10-27T13:20:11+0100">13:20 CET, 27 October 2025</time></span> | <span class="article-timestamp article-timestamp-updated"><span class="article-timestamp-label">Updated:</span> <time datetime="2025-10-27T18:02:40+0100">18:02 CET, 27 October 2025</time></span></p>
<div class="shareArticles"><ul><li><a>Share</a></li><li>14 shares</li></ul><a href="#comments">27 View comments</a></div>
<div itemprop="articleBody"><p class="mol-para-with-font">${STRIKE[0]}</p><p class="mol-para-with-font">${STRIKE[1]}</p>
<div class="mol-img-group"><div class="mol-img"><img></div><p class="imageCaption">The cranes of Aldmouth stood still on Monday morning</p></div>
<article class="mini related-card"><a href="/2"><h3>Who pays when ships wait?</h3></a><p>Each day at anchor costs an owner as much as a week in port, brokers say.</p></article>
<p class="mol-para-with-font">${STRIKE[2]}</p><p class="mol-para-with-font">${STRIKE[3]}</p></div></div>
<div id="comments" class="reader-comments"><h3>Comments <span>27</span></h3><p>The comments below have not been moderated.</p><div class="comment"><p>My grandfather worked that crane, and he would never have walked out, not for nine per cent and not for twenty.</p></div></div>
<section class="puff"><article class="mini"><a href="/3"><h3>Squid glows on deck</h3></a><p>Nobody had seen a living one since 1987, and then one came up in a net.</p></article><article class="mini"><a href="/4"><h3>Frost in May</h3></a><p>Growers lost half of their blossom in one night.</p></article></section></body></html>`,
  headline: 'Dockers walk out in Aldmouth as eleven ships wait',
  outlet: 'Corvane Mail',
  byline: 'BO LARKIN, PORT REPORTER',
  published: '2025-10-27T13:20:11+0100',
  updated: '2025-10-27T18:02:40+0100',
  language: 'en',
  paragraphs: STRIKE,
};

/** Boxes 'Also read', a player, tags, a biography, a list of the author's other pieces. */
export const alsoRead: Shape = {
  name: 'lines that point elsewhere, tags, and a box about the author',
  address: 'https://indus-standard.example/world/river-talks-101761654.html',
  html: `<!doctype html><html lang="en-IN"><head><title>River talks resume in Tamsel after two days | World News - Indus Standard</title><meta property="og:title" content="River talks resume in Tamsel after two days"><meta name="twitter:site" content="@indusstandard"><meta property="og:site_name" content="Indus Standard">
<script type="application/ld+json">[{"@context":"https://schema.org","@type":"NewsMediaOrganization","name":"Indus Standard","url":"https://indus-standard.example"},{"@context":"https://schema.org","@type":"NewsArticle","mainEntityOfPage":{"@type":"WebPage","@id":"https://indus-standard.example/world/river-talks-101761654.html"},"headline":"River talks resume in Tamsel after two days","datePublished":"2025-10-28T20:05:00+05:30","dateModified":"2025-10-28T20:05:00+05:30","author":{"@type":"Person","name":"HT Pell","url":"https://x.example"},"articleBody":${JSON.stringify(TALKS.slice(0, 5).join(' '))}}]</script></head>
<body><header><div class="dateTime">Oct 29, 2025 Wednesday</div></header><div class="mainSec"><section class="storyDetails"><h1 class="hdg1">River talks resume in Tamsel after two days</h1><h2 class="sortDec">Mediators had cut the list of demands to four</h2><div class="dateTime secTime">Updated on: <span>Oct 28, 2025 8:05 pm IST</span></div><div class="storyBy">By <a href="/a">HT Pell</a></div>
<div class="storyDetail"><div class="story-highlights"></div><p>${TALKS[0]}</p><p><b>Also Read: <a href="/x">Dams upstream: what they hold back</a></b></p><p>${TALKS[1]}</p><p>ALSO READ | <a href="/y">The treaty of 1974, explained</a></p><p>${TALKS[2]}</p><div class="embed"><iframe src="v"></iframe><p>Watch | How the Pell is measured</p></div><p>${TALKS[3]}</p><p>${TALKS[4]}</p><p><i>(With inputs from agencies)</i></p></div>
<div class="storyTags"><ul><li><a href="/t1">river talks</a></li><li><a href="/t2">tamsel</a></li></ul></div><div class="aboutAuthor"><h4>ABOUT THE AUTHOR</h4><p>HT Pell has written about rivers and those who share them for nineteen years, most of them in Tamsel.</p><a href="/more">... view detail</a></div>
<div class="newsBreadcrumb"><span>News</span> / <span>World News</span> / <span>River talks resume in Tamsel after two days</span></div></section></div></body></html>`,
  headline: 'River talks resume in Tamsel after two days',
  outlet: 'Indus Standard',
  byline: 'HT Pell',
  published: '2025-10-28T20:05:00+05:30',
  language: 'en',
  paragraphs: [...TALKS.slice(0, 5), '(With inputs from agencies)'],
};

/** A photo essay's captions, footnotes, a correction and an editor's note that belong to the text. */
export const notes: Shape = {
  name: 'a correction and an editor’s note that belong to the text',
  address: 'https://tidings.sund.example/sea/squid-alive/',
  html: `<!doctype html><html lang="en"><head><title>A squid, alive</title><meta property="og:title" content="A squid, alive | Sea | Tidings of the Sund"><meta property="og:site_name" content="Tidings of the Sund"><meta name="author" content="Elio Marsh and Ana Prieto"><meta itemprop="datePublished" content="2025-06-02 06:30"></head>
<body><main><div class="story-header"><span class="rubric">Sea</span><h1>A squid, alive</h1></div><div class="story-text"><p><em>Editor’s note: An earlier version of this story gave a wrong depth. It was 600 metres.</em></p>${ps(SQUID.slice(0, 2))}<div class="wp-caption alignnone"><img><p class="wp-caption-text">The squid in its tank. (Jon Vale for Tidings)</p></div><h3>‘A surprise’</h3>${ps(SQUID.slice(2))}<ol><li>The animal is 40 centimetres long.</li><li>It weighs 900 grams.</li></ol></div><div class="story-tools"><button>Save</button><button>Gift this story</button></div></main></body></html>`,
  headline: 'A squid, alive',
  outlet: 'Tidings of the Sund',
  byline: 'Elio Marsh and Ana Prieto',
  published: '2025-06-02T06:30',
  language: 'en',
  paragraphs: [
    'Editor’s note: An earlier version of this story gave a wrong depth. It was 600 metres.',
    ...SQUID.slice(0, 2),
    '‘A surprise’',
    ...SQUID.slice(2),
    'The animal is 40 centimetres long.',
    'It weighs 900 grams.',
  ],
};

/** Two articles follow on the page without any data; the first is the shorter one. */
export const scrolling: Shape = {
  name: 'a short article followed by a longer one on the same page',
  address: 'https://www.headlands.example/story/squid-caught-off-tessamar',
  html: `<!doctype html><html lang="en"><head><title>Squid caught off Tessamar – Headlands Daily</title><meta property="og:title" content="Squid caught off Tessamar"><meta property="og:site_name" content="Headlands Daily"><link rel="canonical" href="https://www.headlands.example/story/squid-caught-off-tessamar"></head><body><div id="app">
${[
  ['Squid caught off Tessamar', 'Ana Prieto', 'Mon, Jun 2, 2025, 6:30 AM GMT', SQUID.slice(0, 3)],
  ['Corvane under water', 'Jon Vale', 'Fri, May 9, 2025, 9:30 AM GMT', FLOOD],
  ['Ferry strikes barge', 'Bo Larkin', 'Sun, May 4, 2025, 7:30 PM GMT', FERRY],
]
  .map(
    ([title, by, date, texts]) =>
      `<section class="scroll-item"><h1 class="item-title">${title as string}</h1><div class="item-meta"><span class="item-byline">${by as string}</span><span class="item-date">${date as string}</span></div><div class="item-text">${ps(texts as string[])}</div></section>`,
  )
  .join('')}</div></body></html>`,
  headline: 'Squid caught off Tessamar',
  outlet: 'Headlands Daily',
  byline: 'Ana Prieto',
  published: '2025-06-02T06:30Z',
  language: 'en',
  paragraphs: SQUID.slice(0, 3),
};

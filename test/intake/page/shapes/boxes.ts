import { ps, type Shape } from './shape.ts';
import { FERRY, FLOOD, PIER, SQUID, STRIKE } from './texts.ts';

const box = (title: string, text: string): string =>
  `<div class="inline-related"><span class="label">Related</span><a href="/r"><h3>${title}</h3></a><p>${text}</p></div>`;

export const tabloid: Shape = {
  name: 'a tabloid with a box after each paragraph',
  address: 'https://www.theblare.example/news/flood-horror-9921',
  html: `<!doctype html><html lang="en"><head><title>FLOOD HORROR: Bakery swept by two-metre wall of water | The Blare</title><meta property="og:title" content="FLOOD HORROR: Bakery swept by two-metre wall of water"><meta property="og:site_name" content="The Blare">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"FLOOD HORROR: Bakery swept by two-metre wall of water","datePublished":"2025-05-09T11:32:00+0100","dateModified":"2025-05-09T15:01:00+0100","author":[{"@type":"Person","name":"Bo Larkin","url":"https://x"}],"publisher":{"@type":"Organization","name":"The Blare"},"keywords":"section:news,template:article,Floods,Corvane,The Blare"}</script></head>
<body><div class="ad-leaderboard">ADVERTISEMENT</div><header class="site-header"><nav><a>News</a><a>Showbiz</a><a>Sport</a></nav></header>
<main><article class="article"><p class="article__kicker">EXCLUSIVE</p><h1 class="article__headline">FLOOD HORROR: Bakery swept by two-metre wall of water</h1><ul class="article__bullets-share"><li><a href="#">Share</a></li><li><a href="#">27 comments</a></li></ul>
<div class="article__content">${FLOOD.slice(0, 2)
    .map((text) => `<p class="">${text}</p>`)
    .join(
      '',
    )}<figure><img><figcaption>Mill Street on Friday<span class="credit">Credit: Jon Vale/Coastwire</span></figcaption></figure>
${box('Ferry terror as ship rams barge', 'Passengers screamed as the Lady Orla hit a moored barge at dawn on Sunday.')}
<p>${FLOOD[2]}</p><div class="advert-slot" data-ad="mid">Advertisement</div><p>${FLOOD[3]}</p>
<div class="most-read"><h3>MOST READ IN NEWS</h3><ul><li><a href="/1">WORM WAR Pier eaten from below</a></li><li><a href="/2">SQUID GLEAM Fishermen’s glowing catch</a></li></ul></div>
${FLOOD.slice(4)
  .map((text) => `<p>${text}</p>`)
  .join('')}<p><b>Do you have a story? Email our news desk at tips@theblare.example</b></p></div>
<div class="newsletter-signup"><h3>The Morning Blare</h3><p>The best of the news in your inbox, before you have had your tea.</p><input type="email"><button>Sign up</button></div></article>
<section class="recommended"><h2>You might also like</h2><div class="card"><a href="/c1">Ten ways to dry a carpet without a machine, according to people who had to</a></div></section><div id="taboola-below">Sponsored links you may like</div></main></body></html>`,
  headline: 'FLOOD HORROR: Bakery swept by two-metre wall of water',
  outlet: 'The Blare',
  byline: 'Bo Larkin',
  published: '2025-05-09T11:32:00+0100',
  updated: '2025-05-09T15:01:00+0100',
  language: 'en',
  paragraphs: FLOOD,
};

export const textBlocks: Shape = {
  name: 'each paragraph in a component of its own, under hashed classes',
  address: 'https://www.sundbroadcasting.example/news/articles/c4gx',
  html: `<!doctype html><html lang="en-GB"><head><title>Aldmouth pier to be rebuilt after worm damage - Sund Broadcasting</title><meta property="og:title" content="Aldmouth pier to be rebuilt after worm damage"/><meta property="og:site_name" content="Sund Broadcasting"/></head>
<body><div id="main-wrapper"><main id="main-content"><article class="ssrcss-pv1rh6-ArticleWrapper e1nh2i2l5"><header data-component="headline-block"><h1 class="ssrcss-15xko80-StyledHeading">Aldmouth pier to be rebuilt after worm damage</h1></header>
<div data-component="byline-block"><div class="ssrcss-68pt20-Text-TextContributorName">Hanne Brook</div><div>Coast correspondent</div></div><div data-component="metadata-block"><time datetime="2025-10-28T12:03:44.000Z">28 October 2025</time></div>
<div data-component="image-block"><figure><div>Getty Images</div><figcaption><p>The pier was built in 1921</p></figcaption></figure></div>
${PIER.map((text, i) => `<div data-component="text-block" class="ssrcss-11r1m41-RichTextComponentWrapper ep2nwvo0"><div class="ssrcss-7uxr49-RichTextContainer"><p class="ssrcss-1q0x1qg-Paragraph e1jhz7w10">${i === 0 ? `<b class="ssrcss-hmf8ql-BoldText">${text}</b>` : text}</p></div></div>`).join('\n')}
<div data-component="links-block"><h2>Related topics</h2><ul><li><a href="/t/1">Aldmouth</a></li></ul></div></article></main></div><footer>© 2025 Sund Broadcasting</footer></body></html>`,
  headline: 'Aldmouth pier to be rebuilt after worm damage',
  outlet: 'Sund Broadcasting',
  byline: 'Hanne Brook',
  published: '2025-10-28T12:03:44.000Z',
  language: 'en',
  paragraphs: PIER,
};

export const lists: Shape = {
  name: 'an explainer of headings, lists and a quotation',
  address: 'https://coastdaily.example/explained/dock-strike',
  html: `<!doctype html><html lang="en"><head><title>The dock strike explained | Coast Daily</title><meta property="og:site_name" content="Coast Daily"><meta property="article:published_time" content="2025-10-28T06:00:00+00:00"><meta name="author" content="Ana Prieto"></head>
<body><article><h1>The dock strike explained</h1><div class="article-body"><p>${STRIKE[0]}</p><h2>What does the union want?</h2><ul><li>A rise of nine per cent, in two steps, the first of them this year.</li><li>A second crane driver on each night shift.</li><li>No fines for the strike of 2011.</li></ul>
<h2>What does the company say?</h2><blockquote><p>We offer what we can earn. Nobody is helped if the ships go elsewhere.</p></blockquote><p>That is how the port’s director, Bram Aske, put it in a letter to the <em>Coast Daily</em> on Monday.</p>
<h2>What happens next?</h2><ol><li>On Wednesday both sides meet the county’s arbiter.</li><li>If they do not agree, the arbiter may propose terms within ten days.</li></ol><h2>Read more on the strike</h2><ul><li><a href="/1">Eleven ships wait outside the bay</a></li><li><a href="/2">The strike of 2011, day by day</a></li></ul></div></article></body></html>`,
  headline: 'The dock strike explained',
  outlet: 'Coast Daily',
  byline: 'Ana Prieto',
  published: '2025-10-28T06:00:00+00:00',
  language: 'en',
  paragraphs: [
    STRIKE[0]!,
    'What does the union want?',
    'A rise of nine per cent, in two steps, the first of them this year.',
    'A second crane driver on each night shift.',
    'No fines for the strike of 2011.',
    'What does the company say?',
    'We offer what we can earn. Nobody is helped if the ships go elsewhere.',
    'That is how the port’s director, Bram Aske, put it in a letter to the Coast Daily on Monday.',
    'What happens next?',
    'On Wednesday both sides meet the county’s arbiter.',
    'If they do not agree, the arbiter may propose terms within ten days.',
  ],
};

export const results: Shape = {
  name: 'a match report with a table of results',
  address: 'https://tessamar.tv.example/sport/cup-round-3',
  html: `<!doctype html><html lang="en"><head><title>Aldmouth through to the last four - Tessamar TV Sport</title><meta property="og:site_name" content="Tessamar TV"></head><body><article><h1>Aldmouth through to the last four</h1><p class="meta"><time datetime="2025-03-15T22:10+01:00">15 March 2025</time></p><div class="entry-content">
<p>Aldmouth beat Harrowick 3-1 on Saturday and stand in the last four of the county cup for the first time in eleven years.</p><p>Ida Marsh scored twice, the second time from thirty metres with the goalkeeper far out of her goal.</p>
<table><thead><tr><th>Home</th><th>Away</th><th>Result</th></tr></thead><tbody><tr><td>Aldmouth</td><td>Harrowick</td><td>3-1</td></tr><tr><td>Corvane</td><td>Tamsel</td><td>0-0</td></tr></tbody></table>
<p>Corvane and Tamsel play again on Wednesday, after a match that neither side seemed to want to win.</p></div></article></body></html>`,
  headline: 'Aldmouth through to the last four',
  outlet: 'Tessamar TV',
  published: '2025-03-15T22:10+01:00',
  language: 'en',
  paragraphs: [
    'Aldmouth beat Harrowick 3-1 on Saturday and stand in the last four of the county cup for the first time in eleven years.',
    'Ida Marsh scored twice, the second time from thirty metres with the goalkeeper far out of her goal.',
    'Home | Away | Result',
    'Aldmouth | Harrowick | 3-1',
    'Corvane | Tamsel | 0-0',
    'Corvane and Tamsel play again on Wednesday, after a match that neither side seemed to want to win.',
  ],
};

export const endless: Shape = {
  name: 'a page that goes on with the next article',
  address: 'https://www.valleyledger.example/news/ferry-barge',
  html: `<!doctype html><html lang="en"><head><title>Ferry strikes barge | Valley Ledger</title><meta property="og:site_name" content="Valley Ledger"><link rel="canonical" href="https://www.valleyledger.example/news/ferry-barge">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","url":"https://www.valleyledger.example/news/squid","headline":"Lantern squid caught","datePublished":"2025-06-02"}</script>
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","url":"https://www.valleyledger.example/news/ferry-barge","headline":"Ferry strikes barge","datePublished":"2025-05-04T19:00:00+01:00","author":{"name":"Jon Vale"}}</script></head>
<body><main><article><h1>Ferry strikes barge</h1><div class="post-content">${ps(FERRY)}</div></article><article><h1>Lantern squid caught</h1><div class="post-content">${ps(SQUID)}</div></article></main></body></html>`,
  headline: 'Ferry strikes barge',
  outlet: 'Valley Ledger',
  byline: 'Jon Vale',
  published: '2025-05-04T19:00:00+01:00',
  language: 'en',
  paragraphs: FERRY,
};

export const xhtml: Shape = {
  name: 'XHTML, with everything in sections',
  address: 'https://press.county.example/releases/2025/114',
  header: 'application/xhtml+xml; charset=utf-8',
  html: `<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.1//EN" "http://www.w3.org/TR/xhtml11/DTD/xhtml11.dtd"><html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en"><head><title>Pier to be repaired – County Press Office</title><meta name="dcterms.issued" content="2025-10-28" /><meta name="dcterms.creator" content="County Press Office" /><meta name="dcterms.publisher" content="County Press Office" /><script type="text/javascript">//<![CDATA[
if (a < b && c > d) { document.write("<p>no</p>"); }
//]]></script></head><body><div id="skip"><a href="#main">Skip to main content</a></div><div id="main"><h1>Pier to be repaired</h1><p class="reference">Release 114, 28 October 2025</p><div class="section">${ps(PIER)}</div><div class="section contact"><h2>Contact</h2><p>Press office, telephone 555 0114</p></div></div></body></html>`,
  headline: 'Pier to be repaired',
  outlet: 'County Press Office',
  published: '2025-10-28',
  language: 'en',
  paragraphs: PIER,
};

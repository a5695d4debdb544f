import { ps, type Shape } from './shape.ts';
import { FERRY, FLOOD, PIER, SQUID, STRIKE, TALKS } from './texts.ts';

export const namelessComments: Shape = {
  name: 'comments under a heading alone, without any names in the markup',
  address: 'https://smalltown.example/2025/10/28/pier/',
  html: `<html lang="en"><head><title>Pier to be repaired | Small Town Times</title><meta property="og:site_name" content="Small Town Times"></head><body><div><div><h1>Pier to be repaired</h1><div>Hanne Brook — October 28, 2025</div>${ps(PIER)}<div><a href="/a">← Fees to rise</a> <a href="/b">Squid glows on deck →</a></div><h3>3 Comments</h3><div><b>Anna</b> <i>October 28, 2025 at 3:15 pm</i><p>My father helped to build that pier, and he always said that the north end would go first.</p></div><div><b>Carl</b> <i>October 29, 2025 at 8:02 am</i><p>And who pays? We do, with every boat that ties up there, year after year after year.</p></div><div><b>Anna</b> <i>October 29, 2025 at 9:12 am</i><p>The county pays half of it, Carl. It says so in the third paragraph, if you would read it.</p></div><h3>Leave a comment</h3><form><textarea></textarea><input type="text" name="n"><button>Post</button></form></div></div></body></html>`,
  headline: 'Pier to be repaired',
  outlet: 'Small Town Times',
  byline: 'Hanne Brook',
  published: '2025-10-28',
  language: 'en',
  paragraphs: PIER,
};

/** A text broken into lines as mail is. */
const wrapped = (text: string): string => text.replace(/(.{50,66}) /gu, '$1\n');

export const preformatted: Shape = {
  name: 'plain text in a preformatted box, its lines broken at a column',
  address: 'http://archive.seawire.example/1997/squid.txt.html',
  html: `<html><head><title>Seawire: Squid seen off Tessamar</title></head><body><pre>
SQUID SEEN OFF TESSAMAR

By Elio Marsh
June 2, 1997

${SQUID.map(wrapped).join('\n\n')}

(c) 1997 Seawire
</pre></body></html>`,
  headline: 'Squid seen off Tessamar',
  outlet: 'Seawire',
  byline: 'Elio Marsh',
  published: '1997-06-02',
  language: 'en',
  paragraphs: SQUID,
  warnings: ['outletInferred'],
};

export const bareText: Shape = {
  name: 'text with empty lines and no tags at all',
  address: 'https://plain.example/flood',
  html: `Corvane under water\n\nBy Mirren Aske\n9 May 2025\n\n${FLOOD.join('\n\n')}\n`,
  headline: 'Corvane under water',
  byline: 'Mirren Aske',
  published: '2025-05-09',
  language: 'en',
  paragraphs: FLOOD,
  warnings: ['noOutlet'],
};

export const sectionHeading: Shape = {
  name: 'a main heading that names the section, quotes from a market above',
  address: 'https://www.tradewind.example/markets/strike',
  html: `<!doctype html><html lang="en"><head><title>Tradewind: Strike halts grain trade in Aldmouth</title><meta property="og:title" content="Strike halts grain trade in Aldmouth - Tradewind Markets"><meta property="og:site_name" content="Tradewind"><script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Strike halts grain trade in Aldmouth","datePublished":"2025-10-27T12:10:00Z","author":[{"@type":"Organization","name":"Tradewind"}],"publisher":{"@type":"Organization","name":"Tradewind"}}</script></head><body><div class="market-strip"><div>Wheat <span>214.50</span> <span>+1.2%</span></div><div>Coal <span>98.10</span> <span>-0.4%</span></div></div><h1>Markets</h1><div class="wrap"><h2>Strike halts grain trade in Aldmouth</h2><span>Oct 27, 2025, 12:10 UTC</span><div class="copy-area"><ul class="keypoints"><li>Eleven ships wait</li><li>Mills have flour for nine days</li></ul>${ps(STRIKE)}<p><strong>Watch now: <a href="/v">How a grain ship is unloaded</a></strong></p></div></div><div><a href="/p/2">Next page</a> Page 1 of 1</div></body></html>`,
  headline: 'Strike halts grain trade in Aldmouth',
  outlet: 'Tradewind',
  published: '2025-10-27T12:10:00Z',
  language: 'en',
  paragraphs: ['Eleven ships wait', 'Mills have flour for nine days', ...STRIKE],
};

export const interview: Shape = {
  name: 'an interview with bold questions, three authors and a note at the end',
  address: 'https://coastmagazine.example/interview/brandt',
  html: `<!doctype html><html lang="en"><head><title>‘We replace what is rotten’ · Coast Magazine</title><meta property="og:site_name" content="Coast Magazine"></head><body><main><header class="hero"><p class="eyebrow">Interview</p><h1>‘We replace what is rotten’</h1><p class="standfirst">The harbour engineer on worms, wood and money.</p><p class="who">Words: Jon Vale, Ana Prieto and Bo Larkin | Photographs: Ida Marsh | 30 October 2025</p></header><div class="longform"><p><strong>Why did nobody look below the water?</strong></p><p>Because it costs 9,000 crowns a day to have a diver there, and because the pier stood.</p><p><strong>And now?</strong></p><p>Now we know that two of its eleven legs are hollow. You can put your arm into them, and you should not.</p><p><strong>What will it take?</strong></p><p>Five months, if the weather lets us, and 3.4 million crowns, of which the county pays half.</p><p class="note"><em>The conversation was edited for length.</em></p></div></main></body></html>`,
  headline: '‘We replace what is rotten’',
  outlet: 'Coast Magazine',
  byline: 'Jon Vale, Ana Prieto and Bo Larkin',
  published: '2025-10-30',
  language: 'en',
  paragraphs: [
    'Why did nobody look below the water?',
    'Because it costs 9,000 crowns a day to have a diver there, and because the pier stood.',
    'And now?',
    'Now we know that two of its eleven legs are hollow. You can put your arm into them, and you should not.',
    'What will it take?',
    'Five months, if the weather lets us, and 3.4 million crowns, of which the county pays half.',
    'The conversation was edited for length.',
  ],
};

export const mixedDivs: Shape = {
  name: 'text right inside boxes, with advertisements and pictures between',
  address: 'https://daily.tamsel.example/a/991',
  html: `<!doctype html><html lang="en"><head><title>River talks resume in Tamsel</title><meta property="og:site_name" content="Tamsel Daily"><meta property="og:title" content="River talks resume in Tamsel - Tamsel Daily"><meta property="og:type" content="article"><meta property="og:updated_time" content="2025-10-28T18:00:00+01:00"><meta property="article:published_time" content="2025-10-28T15:00:00+01:00"></head><body><div id="all"><div id="hd">Tamsel Daily</div><div id="tx"><div class="t1">River talks resume in Tamsel</div><div class="t2">28-10-2025 15:00</div>${TALKS.slice(
    0,
    5,
  )
    .map(
      (text, i) =>
        `${text}<br><br>${i === 1 ? '<div class="bnr"><a href="/ad"><img></a><small>Advertisement</small></div>' : ''}${i === 3 ? '<center><img><br><i>The table in Tamsel. Photo: Coastwire</i></center>' : ''}`,
    )
    .join('\n')}<br><b>More on this: </b><a href="/x">The treaty of 1974</a><br></div></div></body></html>`,
  headline: 'River talks resume in Tamsel',
  outlet: 'Tamsel Daily',
  published: '2025-10-28T15:00:00+01:00',
  updated: '2025-10-28T18:00:00+01:00',
  language: 'en',
  paragraphs: TALKS.slice(0, 5),
};

export const slides: Shape = {
  name: 'a list of numbered sections with pictures and buttons to go on',
  address: 'https://weekend.example/list/three-nights',
  html: `<!doctype html><html lang="en"><head><title>Three nights that changed the coast - Weekend</title><meta property="og:site_name" content="Weekend"><meta name="parsely-author" content="Bo Larkin"><meta name="parsely-pub-date" content="2025-11-01T06:00:00Z"></head><body><article><h1>Three nights that changed the coast</h1><div class="slides">${[
    ['1. The flood', FLOOD[0]!, FLOOD[1]!],
    ['2. The collision', FERRY[0]!, FERRY[1]!],
    ['3. The squid', SQUID[0]!, SQUID[1]!],
  ]
    .map(
      ([head, one, two], i) =>
        `<section class="slide-item"><h2>${head}</h2><figure><img><figcaption>Picture ${i}</figcaption></figure><p>${one}</p><p>${two}</p><button>Next slide</button></section>`,
    )
    .join('')}</div></article></body></html>`,
  headline: 'Three nights that changed the coast',
  outlet: 'Weekend',
  byline: 'Bo Larkin',
  published: '2025-11-01T06:00:00Z',
  language: 'en',
  paragraphs: ['1. The flood', FLOOD[0]!, FLOOD[1]!, '2. The collision', FERRY[0]!, FERRY[1]!, '3. The squid', SQUID[0]!, SQUID[1]!],
}; // prettier-ignore

export const cutTitle: Shape = {
  name: 'titles that are cut short in the page’s data',
  address: 'https://www.harrowglobe.example/coast/council-votes',
  html: `<!doctype html><html lang="en"><head><title>Council votes to repair Aldmouth’s north pier after divers find two of its... - Harrow Globe</title><meta property="og:title" content="Council votes to repair Aldmouth’s north pier after divers find two of its..."><meta property="og:site_name" content="Harrow Globe"><script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Council votes to repair Aldmouth’s north pier after divers find two of its…","datePublished":"2025-10-28T14:30:00+01:00","author":{"@type":"Person","name":"Ruth Callender"}}</script></head><body><article><h1>Council votes to repair Aldmouth’s north pier after divers find two of its legs hollow</h1><div class="copy">${ps(PIER)}</div></article></body></html>`,
  headline: 'Council votes to repair Aldmouth’s north pier after divers find two of its legs hollow',
  outlet: 'Harrow Globe',
  byline: 'Ruth Callender',
  published: '2025-10-28T14:30:00+01:00',
  language: 'en',
  paragraphs: PIER,
};

export const otherTitle: Shape = {
  name: 'a headline that differs from the title made for search engines',
  address: 'https://seatimes.example/worms-aldmouth-pier-cost',
  html: `<!doctype html><html lang="en"><head><title>Aldmouth pier: cost, worms, when it opens | Sea Times</title><meta property="og:title" content="Aldmouth pier: cost, worms, when it opens"><meta property="og:site_name" content="Sea Times"><meta name="author" content="Sea Times"></head><body><header><div class="logo">Sea Times</div></header><main><h1>“This time we replace what is rotten”</h1><p class="byline">By Ruth Callender and Jon Vale</p><p class="dateline">28 October 2025 - 2:30pm</p><div class="main-text">${ps(PIER)}</div></main></body></html>`,
  headline: '“This time we replace what is rotten”',
  outlet: 'Sea Times',
  byline: 'Ruth Callender and Jon Vale',
  published: '2025-10-28T14:30',
  language: 'en',
  paragraphs: PIER,
};

import { ps, type Shape } from './shape.ts';
import { FLOOD, SQUID, STRIKE } from './texts.ts';

/** A teaser: two paragraphs, a fade, an offer. The page's data says that it is not free. */
export const paywallTeaser: Shape = {
  name: 'a teaser before a paywall',
  address: 'https://coastdaily.example/news/flood-corvane-a1b2',
  html: `<!doctype html><html lang="en"><head><title>Corvane under water | Coast Daily</title><meta property="og:site_name" content="Coast Daily">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Corvane under water","datePublished":"2025-05-09T08:15:00+01:00","author":[{"@type":"Person","name":"Ana Prieto"}],"publisher":{"@type":"Organization","name":"Coast Daily"},"isAccessibleForFree":"False","hasPart":{"@type":"WebPageElement","isAccessibleForFree":"False","cssSelector":".locked"}}</script></head>
<body><div class="topbar"><a href="/login">Sign in</a> <a href="/subscribe">Subscribe</a></div>
<article class="story"><h1>Corvane under water</h1><p class="byline">By Ana Prieto</p>
<div class="story-body">${ps(FLOOD.slice(0, 2))}<p>“It came faster than the sirens,” said Mirren Aske, who runs …</p></div>
<div class="regwall-offer"><h2>Subscribe to continue reading</h2><p>Support local reporting. Unlimited access for 5 crowns a month, and you can cancel at any time.</p><a class="btn" href="/subscribe">See our offers</a><p>Already a subscriber? <a href="/login">Sign in</a></p></div></article>
<footer><p>Copyright 2025 Coast Daily</p></footer></body></html>`,
  headline: 'Corvane under water',
  outlet: 'Coast Daily',
  byline: 'Ana Prieto',
  published: '2025-05-09T08:15:00+01:00',
  language: 'en',
  paragraphs: [...FLOOD.slice(0, 2), '“It came faster than the sirens,” said Mirren Aske, who runs …'],
  warnings: ['cut'],
};

/** A banner about cookies and a dialog about privacy lie over the article. */
export const cookieWall: Shape = {
  name: 'an article under a question about cookies',
  address: 'https://www.radiosund.example/artikel/88213',
  html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Dockers walk out in Aldmouth — Radio Sund</title><meta name="author" content="Radio Sund newsroom"><meta property="og:site_name" content="Radio Sund"><meta property="article:published_time" content="2025-10-27T12:20:00+01:00"></head>
<body class="modal-open"><div id="onetrust-consent-sdk"><div role="dialog" aria-label="Privacy"><h2>We value your privacy</h2><p>We and our 842 partners store and/or access information on a device, such as cookies, and process personal data. You may click to consent to the use of cookies, or manage your choices at any time in our cookie settings.</p><p>We and our partners process data to provide: precise geolocation data, identification through device scanning, personalised advertising and content, and audience research.</p><button>Accept all</button><button>Reject all</button></div></div>
<div class="page"><header><a href="/">Radio Sund</a></header><main><h1>Dockers walk out in Aldmouth</h1><div class="publishdate">27 October 2025, 12:20</div>
<div class="text">${ps(STRIKE)}</div></main></div><div class="cookie-banner"><p>This site uses cookies to give you the best experience. By going on you agree to our cookie policy.</p><button>OK</button></div></body></html>`,
  headline: 'Dockers walk out in Aldmouth',
  outlet: 'Radio Sund',
  byline: 'Radio Sund newsroom',
  published: '2025-10-27T12:20:00+01:00',
  language: 'en',
  paragraphs: STRIKE,
};

/** A page with a film and a few sentences below it. */
export const videoPage: Shape = {
  name: 'a page with a film and a short text',
  address: 'https://tessamar.tv.example/video/2025/lantern-squid',
  html: `<!doctype html><html lang="en"><head><title>Watch: The squid that glowed | Tessamar TV</title><meta property="og:site_name" content="Tessamar TV"><meta property="og:type" content="video.other">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"VideoObject","name":"The squid that glowed","description":"Fishermen off the coast of Tessamar have caught a lantern squid.","uploadDate":"2025-06-02T07:00:00Z","publisher":{"@type":"Organization","name":"Tessamar TV"}}</script></head>
<body><nav><a href="/live">Live</a><a href="/shows">Shows</a></nav><main><div class="video-player"><video src="a.mp4"></video><button>Play</button><span class="duration">1:42</span></div>
<h1>The squid that glowed</h1><p class="date">2 June 2025</p><div class="video-description"><p>${SQUID[0]}</p><p>${SQUID[1]}</p></div>
<section class="up-next"><h2>Up next</h2><ul><li><a href="/v/2">A pier eaten by worms</a></li><li><a href="/v/3">The frost of 1987, in pictures</a></li><li><a href="/v/4">How sirens are tested</a></li></ul></section></main></body></html>`,
  headline: 'The squid that glowed',
  outlet: 'Tessamar TV',
  published: '2025-06-02',
  language: 'en',
  paragraphs: SQUID.slice(0, 2),
  warnings: ['short'],
};

import type { Shape } from './shape.ts';
import { FERRY, FLOOD, PIER, SQUID, STRIKE } from './texts.ts';

export const tableOfContents: Shape = {
  name: 'a table of contents, a group that praises an app, stars to give',
  address: 'https://www.dailyshore.example/ferry-strikes-barge/',
  html: `<!DOCTYPE html><html lang="en"><head><title>Ferry strikes barge in Kestrel Bay - Daily Shore</title><meta property="og:site_name" content="Daily Shore"/><script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"NewsArticle","headline":"Ferry strikes barge in Kestrel Bay","datePublished":"2025-05-04T20:00:00+02:00","author":[{"@id":"#a1"}],"publisher":{"@id":"#o"}},{"@type":"Person","@id":"#a1","name":"Jon Vale"},{"@type":"Organization","@id":"#o","name":"Daily Shore"}]}</script></head><body><header>x</header><div class="content-area"><main class="site-main"><article class="post"><h1 class="entry-title">Ferry strikes barge in Kestrel Bay</h1><div class="entry-content"><p>${FERRY[0]}</p><div id="ez-toc-container"><p class="ez-toc-title">Table of Contents</p><ul class="ez-toc-list"><li><a href="#a">What happened</a></li><li><a href="#b">What comes next</a></li></ul></div><h2>What happened</h2><p>${FERRY[1]}</p><p>${FERRY[2]}</p><div class="wp-block-group has-background"><p><strong>Get the app</strong> for breaking news.</p></div><h2>What comes next</h2><p>${FERRY[3]}</p><p>${FERRY[4]}</p><div class="post-ratings">Rate this post</div><p>Tags: ferry, Aldmouth</p><div class="addtoany_share_save_container"><a>Facebook</a></div></div></article><nav class="post-navigation"><a>Prev</a></nav></main></div></body></html>`,
  headline: 'Ferry strikes barge in Kestrel Bay',
  outlet: 'Daily Shore',
  byline: 'Jon Vale',
  published: '2025-05-04T20:00:00+02:00',
  language: 'en',
  paragraphs: [FERRY[0]!, 'What happened', FERRY[1]!, FERRY[2]!, 'What comes next', FERRY[3]!, FERRY[4]!],
};

export const anchorsBelow: Shape = {
  name: 'single boxes for byline and date, and breaks between the paragraphs',
  address: 'http://tribune.example/story.php?x=1',
  html: `<html><head><title>Dockers walk out | Aldmouth Tribune</title></head><body><div id="nav"><a href=1>A</a> | <a href=2>B</a></div><div id="story"><h1>Dockers walk out</h1><span class="by">Elio Marsh</span><br><span class="dt">October 27, 2025</span><br><br>${STRIKE.join('<br/>\n<br/>\n')}<br><br><a href="mailto:x">Email this story</a> <a href="p">Print</a></div></body></html>`,
  headline: 'Dockers walk out',
  outlet: 'Aldmouth Tribune',
  byline: 'Elio Marsh',
  published: '2025-10-27',
  language: 'en',
  paragraphs: STRIKE,
  warnings: ['outletInferred'],
};

export const chunks: Shape = {
  name: 'paragraphs in sections of their own with a call to subscribe among them',
  address: 'https://m.pierpost.example/pier',
  html: `<!doctype html><html lang="en"><head><title>Pier to be repaired</title><meta property="og:site_name" content="Pier Post"><meta property="article:published_time" content="2025-10-28T14:30:00Z"><meta property="article:author" content="Hanne Brook"></head><body><div class="cookie-consent-overlay"><p>We use cookies</p></div><div id="main"><section class="hero"><h1>Pier to be repaired</h1></section><section class="chunk"><div class="inner"><p>${PIER[0]}</p></div></section><section class="chunk"><div class="inner"><p>${PIER[1]}</p></div></section><section class="promo-chunk"><div class="inner"><h3>Subscribe</h3><p>Support local news.</p></div></section><section class="chunk"><div class="inner"><p>${PIER[2]}</p><p>${PIER[3]}</p></div></section><section class="chunk"><div class="inner"><p>${PIER[4]}</p></div></section><section class="recs"><h2>More from Pier Post</h2><div><a href="/1">Fees rise</a><p>What a berth will cost from January on, and who decided it.</p></div></section></div></body></html>`,
  headline: 'Pier to be repaired',
  outlet: 'Pier Post',
  byline: 'Hanne Brook',
  published: '2025-10-28T14:30:00Z',
  language: 'en',
  paragraphs: PIER,
};

export const liveIntroduction: Shape = {
  name: 'a live blog with an introduction above its entries',
  address: 'https://sund24.example/live/pell',
  html: `<!doctype html><html lang="en"><head><title>LIVE: Pell flood</title><meta property="og:title" content="LIVE: Pell flood"><meta property="og:site_name" content="Sund24"><script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"LIVE: Pell flood","datePublished":"2025-05-09T08:00:00+02:00","dateModified":"2025-05-09T18:00:00+02:00","author":{"name":"Bo Larkin"},"liveBlogUpdate":[{"@type":"BlogPosting","headline":"Water falls","datePublished":"2025-05-09T17:00:00+02:00","articleBody":"${FLOOD[4]}"},{"@type":"BlogPosting","headline":"Power back","datePublished":"2025-05-09T14:00:00+02:00","articleBody":"${FLOOD[3]}"}]}</script></head><body><main><h1>LIVE: Pell flood</h1><div class="live-intro"><p>${FLOOD[0]}</p></div><div class="liveblog-feed"><div class="liveblog-post"><time datetime="2025-05-09T17:00:00+02:00">17:00</time><h3>Water falls</h3><p>${FLOOD[4]}</p></div><div class="liveblog-post"><time datetime="2025-05-09T14:00:00+02:00">14:00</time><h3>Power back</h3><p>${FLOOD[3]}</p></div></div></main></body></html>`,
  headline: 'LIVE: Pell flood',
  outlet: 'Sund24',
  byline: 'Bo Larkin',
  published: '2025-05-09T08:00:00+02:00',
  updated: '2025-05-09T18:00:00+02:00',
  language: 'en',
  paragraphs: [FLOOD[0]!, '17:00', 'Water falls', FLOOD[4]!, '14:00', 'Power back', FLOOD[3]!],
};

export const emptyLines: Shape = {
  name: 'paragraphs in boxes with empty lines between them',
  address: 'https://wixish.example/post/squid',
  html: `<!doctype html><html lang="en"><head><title>The squid | Deep Blog</title><meta property="og:site_name" content="Deep Blog"><meta property="og:title" content="The squid"><meta property="article:published_time" content="2025-06-02T05:00:00.000Z"><meta property="article:author" content="Elio Marsh"></head><body><div id="SITE_CONTAINER"><div data-hook="post"><ul data-hook="post-header"><li><span data-hook="user-name">Elio Marsh</span></li><li><span data-hook="time-ago">Jun 2</span></li><li><span data-hook="time-to-read">2 min read</span></li></ul><h1><span class="blog-post-title-font">The squid</span></h1><div data-hook="post-description"><div class="ricos">${SQUID.map((t) => `<div class="x1" data-breakout="normal"><p class="p1"><span class="c1">${t}</span></p></div><div type="empty-line"><br></div>`).join('')}</div></div><div data-hook="post-footer"><button>Like</button><div>11 views</div><div>0 comments</div></div></div><div data-hook="recent"><h2>Recent Posts</h2><div><a href="/1"><div>Frost in May</div></a></div></div></div></body></html>`,
  headline: 'The squid',
  outlet: 'Deep Blog',
  byline: 'Elio Marsh',
  published: '2025-06-02T05:00:00.000Z',
  language: 'en',
  paragraphs: SQUID,
};

import { ps, type Shape } from './shape.ts';
import { FERRY, PIER } from './texts.ts';

/** WordPress with a block theme, Yoast's graph, sharing buttons and related posts. */
export const wordpress: Shape = {
  name: 'WordPress with a graph of JSON-LD, share buttons and related posts',
  address: 'https://www.harbourpost.example/2025/10/28/north-pier/?utm_source=newsletter',
  html: `<!DOCTYPE html><html lang="en-GB" class="no-js"><head><meta charset="UTF-8">
<title>Council votes to repair Aldmouth&#8217;s north pier - Harbour Post</title>
<link rel="canonical" href="https://www.harbourpost.example/2025/10/28/north-pier/" />
<meta property="og:site_name" content="Harbour Post" /><meta property="og:title" content="Council votes to repair Aldmouth&#8217;s north pier - Harbour Post" />
<meta property="article:published_time" content="2025-10-28T09:30:00+00:00" />
<script type="application/ld+json" class="yoast-schema-graph">{"@context":"https://schema.org","@graph":[{"@type":"Article","@id":"https://www.harbourpost.example/2025/10/28/north-pier/#article","isPartOf":{"@id":"https://www.harbourpost.example/2025/10/28/north-pier/"},"author":{"name":"Ruth Callender","@id":"https://www.harbourpost.example/#/schema/person/1"},"headline":"Council votes to repair Aldmouth&#8217;s north pier","datePublished":"2025-10-28T14:30:00+05:00","dateModified":"2025-10-28T18:05:00+05:00","publisher":{"@id":"https://www.harbourpost.example/#organization"},"keywords":["harbour","north pier"],"articleSection":["Local","News"],"inLanguage":"en-GB"},{"@type":"WebPage","@id":"https://www.harbourpost.example/2025/10/28/north-pier/","name":"Council votes"},{"@type":"Organization","@id":"https://www.harbourpost.example/#organization","name":"Harbour Post"},{"@type":"Person","@id":"https://www.harbourpost.example/#/schema/person/1","name":"Ruth Callender"}]}</script>
<script>window.dataLayer = window.dataLayer || []; var x = "<p>not text</p>";</script><style>.entry-content{font-size:18px}</style></head>
<body class="post-template-default single single-post category-local has-sidebar"><a class="skip-link screen-reader-text" href="#content">Skip to content</a>
<header id="masthead" class="site-header"><div class="site-branding"><p class="site-title"><a href="/">Harbour Post</a></p></div><nav><ul><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li><li><a href="/sea">Sea</a></li></ul></nav></header>
<div class="wp-site-blocks"><main id="content"><article id="post-812" class="post-812 post type-post category-local tag-social-affairs tag-newsletter">
<header class="entry-header"><h1 class="entry-title">Council votes to repair Aldmouth&#8217;s north pier</h1><div class="entry-meta">By <a rel="author" href="/author/ruth">Ruth Callender</a> | <time datetime="2025-10-28T14:30:00+05:00">October 28, 2025</time></div></header>
<div class="entry-content">
<figure class="wp-block-image"><img src="pier.jpg" alt="The pier"/><figcaption>The north pier at low tide on Monday. Photo: Jon Vale</figcaption></figure>
${ps(PIER.slice(0, 2))}
<div class="code-block code-block-1"><div class="adsbygoogle">Advertisement</div></div>
<p><strong>Read more: <a href="/worms">What worms do to wood</a></strong></p>
${ps(PIER.slice(2, 4))}
<h2>A divided council</h2>
${ps(PIER.slice(4))}
<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Share this:</h3><ul><li><a href="#">Click to share on Facebook (Opens in new window)</a></li><li><a href="#">Click to share on X</a></li></ul></div>
<div id="jp-relatedposts" class="jp-relatedposts"><h3>Related</h3><p><a href="/a">Mooring fees to rise</a> In "Local"</p></div>
</div><footer class="entry-footer"><span class="tags-links">Tagged <a href="/tag/harbour">harbour</a></span></footer></article>
<section id="comments" class="comments-area"><h2>3 thoughts on this</h2><ol class="comment-list"><li><p>I said so in 2019, and nobody listened to me, of course, as usual in this town.</p></li></ol></section></main>
<aside id="secondary" class="widget-area"><section class="widget"><h2>Newsletter</h2><p>Get our morning letter with the news of the coast in your inbox, six days a week.</p></section></aside></div>
<footer class="site-footer"><p>© 2025 Harbour Post. All rights reserved.</p></footer></body></html>`,
  headline: 'Council votes to repair Aldmouth’s north pier',
  outlet: 'Harbour Post',
  byline: 'Ruth Callender',
  published: '2025-10-28T14:30:00+05:00',
  updated: '2025-10-28T18:05:00+05:00',
  language: 'en',
  url: 'https://www.harbourpost.example/2025/10/28/north-pier/',
  paragraphs: [...PIER.slice(0, 4), 'A divided council', ...PIER.slice(4)],
};

/** An old WordPress theme: `div.post`, no data at all but the title. */
export const classicWordpress: Shape = {
  name: 'an old WordPress theme without any data',
  address: 'http://valleyledger.example/?p=4471',
  html: `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" dir="ltr" lang="en-US"><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8" /><title>Valley Ledger &raquo; Ferry strikes barge in Kestrel Bay</title></head>
<body><div id="page"><div id="header"><h1><a href="/">Valley Ledger</a></h1><div class="description">News from the Pell valley</div></div>
<div id="content" class="narrowcolumn"><div class="navigation"><div class="alignleft">&laquo; <a href="?p=4470">Frost in the orchards</a></div></div>
<div class="post" id="post-4471"><h2>Ferry strikes barge in Kestrel Bay</h2><small class="date">May 4th, 2025 by Jon Vale</small>
<div class="entry">${ps(FERRY)}<p class="postmetadata alt"><small>This entry was posted on Sunday, May 4th, 2025 at 9:12 pm and is filed under <a href="/c">County</a>. You can follow any responses through the <a href="/feed">feed</a>.</small></p></div></div>
<h3 id="comments">2 Responses</h3><ol class="commentlist"><li><p>Glad that nobody was hurt badly. I was on the quay and heard it happen, it was loud.</p></li></ol></div>
<div id="sidebar"><ul><li><h2>Pages</h2><ul><li><a href="/about">About</a></li></ul></li><li><h2>Archives</h2><ul><li><a href="/m">May 2025</a></li><li><a href="/a">April 2025</a></li></ul></li></ul></div>
<div id="footer"><p>Valley Ledger is proudly powered by WordPress</p></div></div></body></html>`,
  headline: 'Ferry strikes barge in Kestrel Bay',
  outlet: 'Valley Ledger',
  byline: 'Jon Vale',
  published: '2025-05-04',
  language: 'en',
  paragraphs: FERRY,
  warnings: ['outletInferred'],
};

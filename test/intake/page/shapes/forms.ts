import { ps, type Shape } from './shape.ts';
import { FERRY, PIER, STRIKE, TALKS } from './texts.ts';

export const amp: Shape = {
  name: 'an AMP page',
  address: 'https://www.harbourpost.example/2025/10/27/dock-strike/amp/',
  coding: 'br',
  html: `<!doctype html><html ⚡ lang="en"><head><meta charset="utf-8"><title>Dockers walk out, ships wait</title><link rel="canonical" href="https://www.harbourpost.example/2025/10/27/dock-strike/"><style amp-boilerplate>body{-webkit-animation:-amp-start 8s steps(1,end) 0s 1 normal both}</style><noscript><style amp-boilerplate>body{animation:none}</style></noscript><style amp-custom>p{margin:0}</style>
<script type="application/ld+json">{"@context":"http://schema.org","@type":"NewsArticle","mainEntityOfPage":"https://www.harbourpost.example/2025/10/27/dock-strike/","headline":"Dockers walk out, ships wait","datePublished":"2025-10-27T13:05:00Z","dateModified":"2025-10-27T13:05:00Z","author":{"@type":"Person","name":"Ruth Callender"},"publisher":{"@type":"Organization","name":"Harbour Post","logo":{"@type":"ImageObject","url":"l.png"}}}</script></head>
<body><amp-sidebar id="menu"><ul><li><a href="/">Home</a></li><li>Markets and the weather at sea</li></ul></amp-sidebar><amp-consent id="c"><div>We use cookies to measure our audience and to show advertisements that suit you.</div></amp-consent>
<article class="amp-wp-article"><header class="amp-wp-article-header"><h1 class="amp-wp-title">Dockers walk out, ships wait</h1><div class="amp-wp-meta amp-wp-byline"><span class="amp-wp-author">Ruth Callender</span></div></header>
<div class="amp-wp-article-content"><amp-img src="a.jpg" width="1" height="1"></amp-img>${ps(STRIKE.slice(0, 2))}<amp-ad type="doubleclick"><div placeholder>Advertisement</div></amp-ad>${ps(STRIKE.slice(2))}<amp-social-share type="facebook"></amp-social-share></div>
<footer class="amp-wp-article-footer"><div class="amp-wp-meta">Categories: <a href="/c/port">Port</a></div></footer></article></body></html>`,
  headline: 'Dockers walk out, ships wait',
  outlet: 'Harbour Post',
  byline: 'Ruth Callender',
  published: '2025-10-27T13:05:00Z',
  language: 'en',
  url: 'https://www.harbourpost.example/2025/10/27/dock-strike/',
  paragraphs: STRIKE,
};

export const printPage: Shape = {
  name: 'a print page',
  address: 'https://coastdaily.example/news/ferry-kestrel-bay?print=1',
  html: `<html><head><title>Coast Daily - Twelve hurt as ferry strikes barge - print version</title><meta name="robots" content="noindex"><link rel="canonical" href="https://coastdaily.example/news/ferry-kestrel-bay"></head>
<body onload="window.print()"><div align="right"><a href="javascript:window.print()">Print</a> | <a href="javascript:window.close()">Close window</a></div>
<img src="logo.gif" alt="Coast Daily"><hr><h1>Twelve hurt as ferry strikes barge</h1><p><i>By Ana Prieto</i></p><p class="date">Sunday, 4 May 2025 18:30 GMT</p>
${ps(FERRY)}<hr><p>URL: https://coastdaily.example/news/ferry-kestrel-bay</p><p>© 2025 Coast Daily</p></body></html>`,
  headline: 'Twelve hurt as ferry strikes barge',
  outlet: 'Coast Daily',
  byline: 'Ana Prieto',
  published: '2025-05-04T18:30Z',
  language: 'en',
  url: 'https://coastdaily.example/news/ferry-kestrel-bay',
  paragraphs: FERRY,
  warnings: ['outletInferred'],
};

export const microdata: Shape = {
  name: 'microdata without JSON-LD',
  address: 'https://www.pellvalleyecho.example/pier-worms',
  coding: 'deflate',
  html: `<!doctype html><html lang="en"><head><title>Worms eat Aldmouth pier</title></head><body itemscope itemtype="http://schema.org/WebPage"><div class="site-head"><a href="/">Pell Valley Echo</a></div>
<div itemprop="mainEntity" itemscope itemtype="http://schema.org/NewsArticle"><h2 itemprop="headline">Worms eat Aldmouth pier</h2>
<span itemprop="author" itemscope itemtype="http://schema.org/Person"><span itemprop="name">Hanne Brook</span></span>
<meta itemprop="datePublished" content="2025-10-28T16:00:00+01:00"><meta itemprop="dateModified" content="2025-10-29T09:10:00+01:00">
<div itemprop="publisher" itemscope itemtype="http://schema.org/Organization"><meta itemprop="name" content="Pell Valley Echo"></div>
<div itemprop="articleBody">${PIER.map((text) => `<div class="para">${text}</div>`).join('')}</div></div>
<div class="box-popular"><h4>Most read</h4><ol><li><a href="/1">A frost in May, and what it costs</a></li><li><a href="/2">The bakers of Mill Street</a></li></ol></div></body></html>`,
  headline: 'Worms eat Aldmouth pier',
  outlet: 'Pell Valley Echo',
  byline: 'Hanne Brook',
  published: '2025-10-28T16:00:00+01:00',
  updated: '2025-10-29T09:10:00+01:00',
  language: 'en',
  paragraphs: PIER,
};

export const wire: Shape = {
  name: 'an agency’s report with a dateline, at a newspaper',
  address: 'https://www.tamselherald.example/world/2025/10/28/talks-resume',
  html: `<!doctype html><html lang="en"><head><title>River talks resume in Tamsel after mediators' push | Tamsel Herald</title><meta property="og:site_name" content="Tamsel Herald"><meta property="og:title" content="River talks resume in Tamsel after mediators' push">
<script type="application/ld+json">[{"@context":"https://schema.org","@type":"BreadcrumbList","itemListElement":[{"@type":"ListItem","position":1,"name":"World"}]},{"@context":"https://schema.org","@type":["NewsArticle","ReportageNewsArticle"],"headline":"River talks resume in Tamsel after mediators' push","datePublished":"2025-10-28T17:44:12.000Z","author":[{"@type":"Organization","name":"Coastwire"}],"publisher":{"@type":"NewsMediaOrganization","name":"Tamsel Herald"},"articleSection":"World"}]</script></head>
<body><main><article><h1>River talks resume in Tamsel after mediators' push</h1><div class="article-meta"><span>Coastwire</span> <span>2 min read</span></div>
<section class="article-content">${ps(TALKS)}<p>Read more: <a href="/dams">What the dams upstream hold back</a></p><p>Sign up for our daily newsletter</p></section></article>
<section class="more-from"><h3>More from World</h3><a href="/x"><h4>Elections in Tessamar</h4><p>Votes are counted in the capital, where turnout was higher than in any year since the war.</p></a></section></main></body></html>`,
  headline: "River talks resume in Tamsel after mediators' push",
  outlet: 'Tamsel Herald',
  byline: 'Coastwire',
  published: '2025-10-28T17:44:12.000Z',
  language: 'en',
  paragraphs: TALKS,
};

export const unclosed: Shape = {
  name: 'tags that nobody closed',
  address: 'http://sundblad.example/nyheter/42.html',
  html: `<HTML><HEAD><TITLE>Dockers walk out in Aldmouth</TITLE><META NAME=AUTHOR CONTENT="Elio Marsh"><META NAME="date" CONTENT="2025-10-27">
<BODY BGCOLOR=#ffffff><CENTER><H1>Dockers walk out in Aldmouth</H1></CENTER><P>${STRIKE.join('\n<P>')}<UL><LI><A HREF=a.html>Back to the news<LI><A HREF=b.html>Front page</UL><ADDRESS>Sundblad &copy; 2025</ADDRESS>`,
  headline: 'Dockers walk out in Aldmouth',
  outlet: 'Sundblad',
  byline: 'Elio Marsh',
  published: '2025-10-27',
  language: 'en',
  paragraphs: STRIKE,
  warnings: ['outletInferred'],
};

import { ps, type Shape } from './shape.ts';
import { ARABIC, FERRY, FLOOD, PIER, PORTUGUESE, SQUID, STRIKE, TALKS } from './texts.ts';

export const capital: Shape = {
  name: 'dates with a bar between them, and a list of buttons with counts',
  address: 'https://www.sundpost.example/world/2025/10/28/river-talks-tamsel/',
  html: `<!DOCTYPE html><html lang="en"><head><title>River talks resume after two-day break - The Sund Post</title><meta property="og:title" content="River talks resume after two-day break"><meta property="og:site_name" content="Sund Post"></head><body><div id="__next"><div class="hide-for-print"><nav aria-label="primary"><a href="/">Democracy ebbs in tides</a></nav></div><main><header><div class="kicker"><a href="/world">World</a></div><h1 data-testid="headline" id="main-content"><span data-qa="headline-text">River talks resume after two-day break</span></h1><p data-qa="subheadline">Mediators had proposed a list of four points.</p><div class="dib gray-dark" data-qa="published-date">Updated October 28, 2025 at 2:14 p.m. EDT<span>|</span>Published October 28, 2025 at 5:00 a.m. EDT</div><div class="flex"><span>By <a data-qa="author-name" href="/people/jon">Jon Vale</a></span></div><div class="action-bar"><button><span>Listen</span><span>5 min</span></button><button>Share</button><a href="#c">Comment</a><span>127</span><button>Add to your saved stories</button><button>Save</button></div></header>
<div class="grid-body"><div class="teaser-content"><div class="article-body" data-qa="article-body">${TALKS.slice(
    0,
    3,
  )
    .map((text) => `<p data-apitype="text" class="font-copy">${text}</p>`)
    .join(
      '',
    )}<div data-qa="interstitial-link" class="font--article-body"><a href="/dams"><span>The dams upstream, and what they hold</span></a></div><h3>What the list says</h3><p data-apitype="text">${TALKS[3]}</p><div data-qa="article-body-ad" class="center"><div id="ad">Advertisement</div></div><p data-apitype="text">${TALKS[4]}</p></div></div><div data-qa="article-trailer"><p>Ana Prieto in Corvane contributed to this report.</p></div></div><div data-qa="subs"><a href="#c">127 Comments</a></div></main><footer><span>Company</span><a>About The Post</a></footer></div></body></html>`,
  headline: 'River talks resume after two-day break',
  outlet: 'Sund Post',
  byline: 'Jon Vale',
  published: '2025-10-28T05:00-04:00',
  updated: '2025-10-28T14:14-04:00',
  language: 'en',
  paragraphs: [...TALKS.slice(0, 3), 'What the list says', TALKS[3]!, TALKS[4]!],
};

export const radio: Shape = {
  name: 'a radio’s page: insets, captions that open, a player',
  address: 'https://www.spr.example/2025/05/09/1254/corvane-flood-pell',
  html: `<!doctype html><html class="no-js" lang="en"><head><title>In Corvane, the Pell came by night : SPR</title><meta property="og:title" content="In Corvane, the Pell came by night"><meta property="og:site_name" content="SPR"><script type="application/ld+json">{"@type":"NewsArticle","publisher":{"@type":"Organization","name":"SPR"},"headline":"In Corvane, the Pell came by night","mainEntityOfPage":{"@type":"WebPage","@id":"https://www.spr.example/2025/05/09/1254/corvane-flood-pell"},"datePublished":"2025-05-09T05:00:34-04:00","dateModified":"2025-05-09T05:00:34-04:00","author":{"@type":"Person","name":["Mirren Aske"]}}</script></head><body><main class="spr-main"><section id="main-section"><article class="story"><div class="slug-wrap"><h3 class="slug"><a href="/s">National</a></h3></div><div class="storytitle"><h1>In Corvane, the Pell came by night</h1></div><div class="story-meta__one"><div class="dateblock"><time datetime="2025-05-09T05:00:34-04:00"><span class="date">May 9, 2025</span><span class="time">5:00 AM ET</span></time></div><p class="byline__name">By <a rel="author" href="/p">Mirren Aske</a></p></div>
<div id="primaryaudio"><article class="bucketwrap resaudio"><div class="audio-module"><h4 class="audio-module-title">In Corvane, the Pell came by night</h4><div class="audio-module-controls"><b class="audio-module-listen">3-Minute Listen</b><ul><li>Download</li><li>Transcript</li></ul></div></div></article></div>
<div id="storytext" class="storytext storylocation linkLocation"><div id="res1" class="bucketwrap image large"><div class="imagewrap"><img></div><div class="credit-caption"><div class="caption-wrap"><div class="caption"><p>Mill Street on Friday morning, when the water stood at the windows. <b class="credit">Jon Vale/SPR</b> <b class="hide-caption"><b>hide caption</b></b></p></div><b class="toggle-caption"><b>toggle caption</b></b></div><span class="credit">Jon Vale/SPR</span></div></div>${ps(FLOOD.slice(0, 2))}<div id="res2" class="bucketwrap internallink insettwocolumn inset2col"><div class="bucket img"><a class="imagewrap" href="/x"><img></a><div class="bucketblock"><h3 class="slug"><a href="/s">Climate</a></h3><h3><a href="/x">How a dyke goes soft</a></h3></div></div></div>${ps(FLOOD.slice(2, 4))}<h3 class="edTag">“Then we ran”</h3>${ps(FLOOD.slice(4))}</div><div class="tags"><ul><li><a>floods</a></li></ul></div></article></section></main><div id="newsletter-acquisition"><h2>Up First Newsletter</h2><p>All the news you need to start your day.</p></div></body></html>`,
  headline: 'In Corvane, the Pell came by night',
  outlet: 'SPR',
  byline: 'Mirren Aske',
  published: '2025-05-09T05:00:34-04:00',
  language: 'en',
  paragraphs: [...FLOOD.slice(0, 4), '“Then we ran”', ...FLOOD.slice(4)],
};

export const aggregator: Shape = {
  name: 'another’s report at a portal, with ‘Story continues’',
  address: 'https://news.portal.example/ferry-strikes-barge-193000123.html',
  html: `<!doctype html><html lang="en-US"><head><title>Ferry strikes barge off Aldmouth, 12 hurt</title><meta property="og:site_name" content="Portal News"><script type="application/ld+json">{"@context":"http://schema.org","@type":"NewsArticle","mainEntityOfPage":"https://news.portal.example/ferry-strikes-barge-193000123.html","headline":"Ferry strikes barge off Aldmouth, 12 hurt","datePublished":"2025-05-04T19:30:00.000Z","dateModified":"2025-05-04T19:52:10.000Z","keywords":[],"author":{"@type":"Person","name":"By Bo Larkin","url":"","jobTitle":""},"creator":{"@type":"Person","name":"By Bo Larkin"},"provider":{"@type":"Organization","name":"Coastwire"},"publisher":{"@type":"Organization","name":"Portal News"}}</script></head><body><div class="caas-container"><div class="caas-inner-body"><header class="caas-title-wrapper"><h1 data-test-locator="headline">Ferry strikes barge off Aldmouth, 12 hurt</h1></header><div class="caas-attr"><a class="caas-attr-provider-logo"><img alt="Coastwire"></a><div class="caas-attr-meta"><span class="caas-author-byline-collapse">By Bo Larkin</span><div class="caas-attr-time-style"><time class="caas-attr-meta-time" datetime="2025-05-04T19:30:00.000Z">Sun, May 4, 2025 at 3:30 PM EDT</time><span class="caas-attr-mins-read">2 min read</span></div></div></div><div class="caas-body-wrapper"><div class="caas-body"><p>${FERRY[0]}</p><p>${FERRY[1]}</p><div class="caas-da"><div>Advertisement</div></div><p>${FERRY[2]}</p><div class="caas-readmore caas-readmore-collapse"><button class="link caas-button collapse-button">Story continues</button></div><p>${FERRY[3]}</p><p>${FERRY[4]}</p><p>(Reporting by Bo Larkin; Editing by Ruth Callender)</p></div></div><div class="caas-3p-blocked">View comments (14)</div></div></div><div id="YDC-Col2"><h2>Recommended Stories</h2><ul class="stream-items"><li><div><h3><a href="/1">Squid glows on deck</a></h3><p>Nobody had seen a living one since 1987, when one washed up in the bay after a storm.</p></div></li></ul></div></body></html>`,
  headline: 'Ferry strikes barge off Aldmouth, 12 hurt',
  outlet: 'Portal News',
  byline: 'Bo Larkin',
  published: '2025-05-04T15:30-04:00',
  updated: '2025-05-04T19:52:10.000Z',
  language: 'en',
  paragraphs: [...FERRY, '(Reporting by Bo Larkin; Editing by Ruth Callender)'],
};

export const expressway: Shape = {
  name: 'a place and a date after the byline, first published below',
  address: 'https://tamselexpress.example/article/world/river-talks-resume-10334455/',
  html: `<!DOCTYPE html><html lang="en"><head><title>River talks resume in Tamsel; mediators cut demands | World News - The Tamsel Express</title><meta property="og:title" content="River talks resume in Tamsel; mediators cut demands"><meta property="og:site_name" content="The Tamsel Express"></head><body><div class="container native_story"><div class="heading-part"><h1 id="main-heading-article" class="native_story_title">River talks resume in Tamsel; mediators cut demands</h1><h2 class="synopsis">The talks had broken off on Sunday.</h2><div class="story-editor-row editor-date-logo"><div class="editor-details-new"><div class="editor">By: <a class="bulletProj" href="/about/bureau">Express News Service</a></div><div id="storycenterbyline"><div>Tamsel | <span>Updated: October 28, 2025 04:02 PM IST</span></div></div></div></div></div>
<div class="story_details"><div class="story-element"><span class="custom-caption"><img> Envoys at the table in Tamsel on Tuesday. (Express Photo by Jon Vale)</span>${TALKS.slice(
    0,
    2,
  )
    .map((text) => `<p>${text}</p>`)
    .join(
      '',
    )}<div class="ie-int-campign-ad"><p>Story continues below this ad</p></div><p>${TALKS[2]}</p><div class="also-read"><p>Also Read</p><ul><li><a href="/1">Explained: the treaty of 1974</a></li><li><a href="/2">Who owns a river?</a></li></ul></div><p>${TALKS[3]}</p><p>${TALKS[4]}</p><div class="ie-first-publish">First published on: <span>28-10-2025 at 14:30 IST</span></div></div></div><div class="storytags"><ul><li>TAGS:</li><li><a>river</a></li></ul></div></div></body></html>`,
  headline: 'River talks resume in Tamsel; mediators cut demands',
  outlet: 'The Tamsel Express',
  byline: 'Express News Service',
  published: '2025-10-28T14:30',
  updated: '2025-10-28T16:02',
  language: 'en',
  paragraphs: TALKS.slice(0, 5),
};

export const release: Shape = {
  name: 'a press release with who provides it and whom to ask',
  address: 'https://www.releasewire.example/news-releases/harbour-to-repair-pier-302596001.html',
  html: `<!DOCTYPE html><html lang="en-US"><head><title>Aldmouth Harbour to repair north pier</title><meta property="og:site_name" content="ReleaseWire"><meta name="author" content="Aldmouth Harbour Authority"><meta name="date" content="2025-10-28T09:00:00-04:00"></head><body><main><article class="news-release"><header class="container release-header"><h1>Aldmouth Harbour to repair north pier</h1><div class="row"><p class="subtitle">Five months of work begin in September</p><div class="meta"><a href="/news/aha"><strong>Aldmouth Harbour Authority</strong></a></div><p class="meta">News provided by</p><p class="mb-no">Oct 28, 2025, 09:00 ET</p></div><div class="share-list"><h5>Share this article</h5><ul><li>Share to X</li><li>Share to Facebook</li></ul></div></header><section class="release-body container"><div class="row"><div class="col-lg-10"><p><span class="xn-location">ALDMOUTH</span>, <span class="xn-chron">Oct. 28, 2025</span> /ReleaseWire/ -- ${PIER[0]!.replace('ALDMOUTH: ', '')}</p>${ps(PIER.slice(1))}<p><b>About Aldmouth Harbour</b></p><p>Aldmouth Harbour has 214 berths and two piers, and belongs to the town and the county.</p><p>SOURCE Aldmouth Harbour Authority</p></div></div></section></article><section class="related-links"><h3>Also from this source</h3><div class="card"><h3><a href="/f">Mooring fees to rise by a tenth</a></h3></div></section></main></body></html>`,
  headline: 'Aldmouth Harbour to repair north pier',
  outlet: 'ReleaseWire',
  byline: 'Aldmouth Harbour Authority',
  published: '2025-10-28T09:00:00-04:00',
  language: 'en',
  paragraphs: [
    `ALDMOUTH, Oct. 28, 2025 /ReleaseWire/ -- ${PIER[0]!.replace('ALDMOUTH: ', '')}`,
    ...PIER.slice(1),
    'About Aldmouth Harbour',
    'Aldmouth Harbour has 214 berths and two piers, and belongs to the town and the county.',
    'SOURCE Aldmouth Harbour Authority',
  ],
};

export const platform: Shape = {
  name: 'a platform for writers, with claps and followers around the text',
  address: 'https://writers.example/@elio/the-squid-that-glowed-1a2b3c',
  html: `<!doctype html><html lang="en"><head><title>The squid that glowed. Six hundred metres down, and up | by Elio Marsh | Sea Notes | Writers</title><meta property="og:title" content="The squid that glowed"><meta property="og:site_name" content="Writers"><meta property="article:published_time" content="2025-06-03T05:30:21.113Z"><meta name="author" content="Elio Marsh"><meta property="article:author" content="https://writers.example/@elio"></head><body><div id="root"><div class="a b c"><a href="/">Sitemap</a><a>Open in app</a><span>Sign up</span><span>Sign in</span></div><article><div class="l"><div class="m n"><section><div><div class="ab cb"><div class="ci bh"><h1 id="d1" class="pw-post-title hj">The squid that glowed</h1><div><h2 id="d2" class="pw-subtitle-paragraph">Six hundred metres down, and up</h2></div><div class="speechify-ignore ab cp"><div class="il"><a href="/@elio"><p class="be b">Elio Marsh</p></a><span>·</span><button>Follow</button></div><div><span data-testid="storyReadTime">2 min read</span><span>·</span><span data-testid="storyPublishDate">Jun 3, 2025</span></div></div><div class="ab ac"><button aria-label="clap">--</button><p>12</p><p>3</p><button>Listen</button><button>Share</button></div>
<figure class="mj"><img><figcaption class="nd">A lantern squid. Drawing by the author</figcaption></figure>${SQUID.map((text, i) => `<p id="p${i}" class="pw-post-body-paragraph nb nc ${i === 0 ? 'has-dropcap' : ''}">${text}</p>`).join('')}</div></div></div></section></div></div></article><div class="footer"><a>Squid</a><a>Sea</a><h2>Written by Elio Marsh</h2><p>412 followers</p><p>Writes about what lives where it is dark.</p><h2>More from Elio Marsh and Sea Notes</h2><div><h2>Frost in May</h2><h3>What a night costs, and whom, and for how long it does so</h3></div><h2>Recommended from Writers</h2><div><h2>I quit my job to count gulls</h2><h3>There are fewer than you would think, and more than you would like</h3></div></div></div></body></html>`,
  headline: 'The squid that glowed',
  outlet: 'Writers',
  byline: 'Elio Marsh',
  published: '2025-06-03T05:30:21.113Z',
  language: 'en',
  paragraphs: ['Six hundred metres down, and up', ...SQUID],
};

export const portuguese: Shape = {
  name: 'a Portuguese page with a month’s short name between points',
  address: 'https://www1.folhadosund.example/mercado/2025/10/greve-termina.shtml',
  html: `<!DOCTYPE html><html lang="pt-BR"><head><title>Greve no porto de Santa Vala termina - 28/10/2025 - Mercado - Folha do Sund</title><meta property="og:title" content="Greve no porto de Santa Vala termina"><meta property="og:site_name" content="Folha do Sund"></head><body><main><article class="c-news"><header class="c-content-head"><h1 class="c-content-head__title">Greve no porto de Santa Vala termina</h1><h2 class="c-content-head__subtitle">Salários sobem cinco por cento</h2></header><div class="c-more-options"><div class="c-more-options__header"><div class="c-more-options__published-date"><time class="c-more-options__published-date" datetime="2025-10-28 14:30:00">28.out.2025 às 14h30</time></div><div><time class="c-more-options__modified-date" datetime="2025-10-28 16:02:00">Atualizado: 28.out.2025 às 16h02</time></div></div></div><div class="c-news__body"><div class="c-signature"><strong class="c-signature__author">Tomás Arruda</strong><span class="c-signature__location">Santa Vala</span></div><p>${PORTUGUESE[0]}</p><p>${PORTUGUESE[1]}</p><div class="c-advertising"><p>Continua após publicidade</p></div><aside class="c-related"><h4>Leia mais</h4><ul><li><a href="/t">O trigo sobe</a></li></ul></aside><p>${PORTUGUESE[2]}</p><p>${PORTUGUESE[3]}</p></div></article></main></body></html>`,
  headline: 'Greve no porto de Santa Vala termina',
  outlet: 'Folha do Sund',
  byline: 'Tomás Arruda',
  published: '2025-10-28T14:30:00',
  updated: '2025-10-28T16:02:00',
  language: 'pt',
  paragraphs: PORTUGUESE,
};

export const arabicClock: Shape = {
  name: 'an Arabic page whose clock has halves of the day',
  address: 'https://www.sahifa.example/story/2025/10/28/55120',
  html: `<!DOCTYPE html><html lang="ar" dir="rtl"><head><title>عمال ميناء السندباد يعودون إلى العمل | صحيفة الساحل</title><meta property="og:site_name" content="صحيفة الساحل"></head><body><div class="main-header"><ul><li><a href="/">الرئيسية</a></li></ul></div><section class="article-page"><h1>عمال ميناء السندباد يعودون إلى العمل</h1><div class="newsStoryDate">الثلاثاء، 28 أكتوبر 2025 02:30 م</div><span class="writeBy">كتب: سامي مرسي</span><div id="articleBody">${ps(ARABIC.slice(0, 2))}<div class="read-more"><a href="/2">اقرأ أيضا: أسعار القمح ترتفع</a></div>${ps(ARABIC.slice(2))}</div><div class="tags"><a>ميناء</a></div></section></body></html>`,
  headline: 'عمال ميناء السندباد يعودون إلى العمل',
  outlet: 'صحيفة الساحل',
  byline: 'سامي مرسي',
  published: '2025-10-28T14:30',
  language: 'ar',
  paragraphs: ARABIC,
};

export const wiki: Shape = {
  name: 'a wiki’s news with links to edit and a list of sources',
  address: 'https://en.wikitidings.example/wiki/Dockers_walk_out_in_Aldmouth',
  html: `<!DOCTYPE html><html class="client-nojs" lang="en" dir="ltr"><head><title>Dockers walk out in Aldmouth - Wikitidings, the free news source</title><meta property="og:title" content="Dockers walk out in Aldmouth - Wikitidings, the free news source"><link rel="canonical" href="https://en.wikitidings.example/wiki/Dockers_walk_out_in_Aldmouth"></head><body class="mediawiki ltr skin-vector action-view"><div id="mw-page-base"></div><div id="content" class="mw-body" role="main"><h1 id="firstHeading" class="firstHeading mw-first-heading"><span class="mw-page-title-main">Dockers walk out in Aldmouth</span></h1><div id="bodyContent"><div id="siteSub" class="noprint">From Wikitidings, the free news source you can write!</div><div class="mw-jump-link">Jump to navigation</div><div id="mw-content-text" class="mw-body-content"><div class="mw-parser-output"><p><strong class="published"><span id="publishDate" class="value-title" title="2025-10-27"></span>Monday, October 27, 2025</strong>&nbsp;</p><div class="infobox noprint"><div><b>Economy</b></div><div>Related articles</div><ul><li><a href="/w/1">25 October 2025: Fees to rise by a tenth</a></li><li><a href="/w/2">2 June 2025: Squid glows on deck</a></li></ul></div><p>${STRIKE[0]}</p><p>${STRIKE[1]!.replace('company', '<a href="/w/company">company</a>')}</p><h3><span class="mw-headline" id="Talks">Talks</span><span class="mw-editsection">[<a href="/edit">edit</a>]</span></h3><p>${STRIKE[2]}</p><p>${STRIKE[3]}</p><hr><h2><span class="mw-headline">Sources</span><span class="mw-editsection">[<a href="/edit">edit</a>]</span></h2><ul><li class="sourceTemplate"><a href="https://c.example">"Strike in the port"</a> — <i>Coastwire</i>, October 27, 2025</li></ul></div></div><div id="catlinks" class="catlinks"><div>Categories: <a>October 27, 2025</a></div></div></div></div><div id="mw-navigation"><h2>Navigation menu</h2><div class="vector-menu"><ul><li><a>Main Page</a></li></ul></div></div></body></html>`,
  headline: 'Dockers walk out in Aldmouth',
  outlet: 'Wikitidings',
  published: '2025-10-27',
  language: 'en',
  paragraphs: [STRIKE[0]!, STRIKE[1]!, 'Talks', STRIKE[2]!, STRIKE[3]!],
  warnings: ['outletInferred'],
};

export const appeal: Shape = {
  name: 'an appeal to donate and lines about a bookmark among the text',
  address: 'https://www.thedependent.example/news/world/sund/aldmouth-pier-worms-b2853001.html',
  html: `<!doctype html><html lang="en"><head><title>Worms hollow out Aldmouth pier | The Dependent</title><meta property="og:title" content="Worms hollow out Aldmouth pier"><meta property="og:site_name" content="The Dependent"><script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Worms hollow out Aldmouth pier","datePublished":"2025-10-28T14:30:05.000Z","author":{"@type":"Person","name":"Hanne Brook"},"publisher":{"@type":"Organization","name":"The Dependent"},"isAccessibleForFree":true}</script></head><body><header id="articleHeader"><h1>Worms hollow out Aldmouth pier</h1><h2>Repair will take five months</h2><div><a href="/author/h">Hanne Brook</a> Coast correspondent</div><div id="article-publish-date">Tuesday 28 October 2025 14:30 GMT</div><div><button>Comments</button></div></header><div class="sc-1"><div id="main"><div class="sc-bk"><p>Article bookmarked</p><p>Find your bookmarks in your Dependent Premium section, under my profile</p></div><div class="sc-don" id="donation"><img><p>Your support helps us to tell the story</p><p>From harbours to the high seas, The Dependent is on the ground when the story is developing. Your donation makes all the difference.</p><button>Read more</button></div>${ps(PIER.slice(0, 3))}<div class="sc-pr"><h3>Sund+ <span>7 days free</span></h3><p>New subscribers only. 9.99 a month after free trial.</p><a href="/try">Try for free</a><p>ADVERTISEMENT. If you sign up to this service we will earn commission.</p></div>${ps(PIER.slice(3))}</div></div><div class="more"><h2>More about</h2><ul><li><a>Aldmouth</a></li></ul><h2>Join our commenting forum</h2><p>Join thought-provoking conversations, follow other Dependent readers and see their replies</p></div></body></html>`,
  headline: 'Worms hollow out Aldmouth pier',
  outlet: 'The Dependent',
  byline: 'Hanne Brook',
  published: '2025-10-28T14:30:05.000Z',
  language: 'en',
  paragraphs: PIER,
};

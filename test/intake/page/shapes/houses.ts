import { ps, type Shape } from './shape.ts';
import { FERRY, FLOOD, PIER, SQUID, STRIKE, TALKS } from './texts.ts';

/** Paragraphs in `div`s of a design system, a call to sign up inside the first, trust notes below. */
export const testids: Shape = {
  name: 'paragraphs that are divs with test ids, as agencies have',
  address: 'https://www.coastwire.example/world/river-talks-resume-2025-10-28/',
  html: `<!doctype html><html lang="en"><head><title>River talks resume after mediators cut list of demands | Coastwire</title><meta property="og:site_name" content="Coastwire"><meta name="article:author" content="Jon Vale"><meta name="article:published_time" content="2025-10-28T16:02:11.345Z"><meta property="og:article:modified_time" content="2025-10-28T18:40:00.000Z"></head>
<body><div id="fusion-app"><header class="site-header__x1"><nav><ul><li><a href="/world">World</a></li><li><a href="/markets">Markets</a></li></ul></nav></header><main class="regular-article-layout__main__1tzD8"><article><div class="article-header__1f"><nav aria-label="Breadcrumb"><a href="/world">World</a></nav><h1 data-testid="Heading">River talks resume after mediators cut list of demands</h1>
<div class="info-content__x"><div class="author__y">By <a href="/authors/jon-vale" rel="author">Jon Vale</a></div><time datetime="2025-10-28T16:02:11Z"><span>October 28, 2025</span><span>4:02 PM UTC</span><span>Updated October 28, 2025</span></time></div></div>
<div class="article-body__wrapper__3IxHM"><div class="article-body__content__17Yit" data-testid="ArticleBody"><ul class="summary__z" data-testid="Summary"><li>Mediators propose four points</li><li>Neither side confirms</li></ul>
${TALKS.map((text, i) => `<div data-testid="paragraph-${i}" class="text__text__1FZLe text__dark-grey__3Ml43 article-body__paragraph__2-BtD">${text}</div>${i === 1 ? '<div class="ad-slot__container__FEnoz" data-testid="AdSlot"><span>Advertisement · Scroll to continue</span></div>' : ''}`).join('')}
<div class="sign-off__x"></div><p class="trust-badge__z">Our Standards: <a href="/trust">The Coastwire Principles.</a></p></div><div class="toolbar__tools"><button>Purchase licensing rights</button></div></div>
<div class="read-next-panel__a"><h2>Read Next</h2><ul><li><a href="/1">Dams upstream: what they hold, category World</a></li></ul></div></article></main><footer><p>All quotes delayed a minimum of 15 minutes. © 2025 Coastwire. All rights reserved</p></footer></div></body></html>`,
  headline: 'River talks resume after mediators cut list of demands',
  outlet: 'Coastwire',
  byline: 'Jon Vale',
  published: '2025-10-28T16:02:11.345Z',
  updated: '2025-10-28T18:40:00.000Z',
  language: 'en',
  paragraphs: ['Mediators propose four points', 'Neither side confirms', ...TALKS],
};

/** A broadcaster's page: text for screen readers around a list of links, the source at the end. */
export const broadcaster: Shape = {
  name: 'a broadcaster’s page with a list of stories inside the text',
  address: 'https://www.sundinternational.example/news/2025/5/9/flood-in-corvane-forces-hundreds-from-homes',
  html: `<!doctype html><html lang="en"><head><title>Flood in Corvane forces hundreds from homes | Floods News | Sund International</title><meta property="og:title" content="Flood in Corvane forces hundreds from homes"><meta property="og:site_name" content="Sund International"><script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","mainEntityOfPage":"https://www.sundinternational.example/news/2025/5/9/flood-in-corvane-forces-hundreds-from-homes","headline":"Flood in Corvane forces hundreds from homes","datePublished":"2025-05-09T09:00:00Z","dateModified":"2025-05-09T12:31:40Z","author":{"@type":"Person","name":"Sund International Staff"},"publisher":{"@type":"Organization","name":"Sund International"}}</script></head>
<body><div class="container"><div class="site-header"></div><main id="main-content-area"><div class="breadcrumbs"><a>News</a>|<a>Floods</a></div><header class="article-header"><h1>Flood in Corvane forces hundreds from homes</h1><p class="article__subhead"><em>The Pell rose by two metres in one night; no one was hurt.</em></p></header><figure class="article-featured-image"><img><figcaption>Mill Street on Friday [Jon Vale/Coastwire]</figcaption></figure>
<div class="article-info-block"><div class="article-b-l"><div class="article-author-name">By <a>Sund International Staff</a></div></div><div class="article-dates"><div class="date-simple"><span class="screen-reader-text">Published On 9 May 2025</span><span aria-hidden="true">9 May 2025</span></div></div><div class="article-heading-share-buttons"><button>Save</button></div></div>
<div class="wysiwyg wysiwyg--all-content" aria-live="polite"><p>${FLOOD[0]}</p><p>${FLOOD[1]}</p><div class="more-on"><h2 class="more-on__heading">Recommended Stories</h2><span class="screen-reader-text">list of 3 items</span><ul class="more-on__list"><li><span class="screen-reader-text">list 1 of 3</span><a href="/1">How sirens are tested, and when</a></li><li><a href="/2">What the dykes of Harrow can bear</a></li></ul><span class="screen-reader-text">end of list</span></div>${ps(FLOOD.slice(2, 4))}<h2 id="next">What comes next</h2>${ps(FLOOD.slice(4))}</div>
<div class="article-source">Source: <span>Sund International and news agencies</span></div></main></div></body></html>`,
  headline: 'Flood in Corvane forces hundreds from homes',
  outlet: 'Sund International',
  byline: 'Sund International Staff',
  published: '2025-05-09T09:00:00Z',
  updated: '2025-05-09T12:31:40Z',
  language: 'en',
  paragraphs: [...FLOOD.slice(0, 4), 'What comes next', ...FLOOD.slice(4)],
};

/** Capitals that link to an app between the paragraphs, and a biography below. */
export const capitals: Shape = {
  name: 'links in capitals between the paragraphs',
  address: 'https://www.vulpine.example/us/ferry-strikes-barge',
  html: `<!doctype html><html lang="en"><head><title>Ferry strikes barge in Kestrel Bay, 12 hurt | Vulpine News</title><meta property="og:site_name" content="Vulpine News"><meta name="dc.date" content="2025-05-04"><meta name="dc.creator" content="Bo Larkin"></head><body><div class="wrapper"><div class="page-content"><article class="article-wrap has-video"><header class="article-header"><div class="eyebrow"><a>Accidents</a></div><div class="article-meta article-meta-upper"><span class="article-date">Published <time>May 4, 2025 7:45pm EDT</time></span></div><h1 class="headline speakable">Ferry strikes barge in Kestrel Bay, 12 hurt</h1><h2 class="sub-headline speakable">The steering had been checked a week ago, the operator says</h2><div class="author-byline">By <span><a>Bo Larkin</a></span> <span class="article-source">Vulpine News</span></div><div class="article-social"><ul><li><a>Facebook</a></li><li><a>Email</a></li></ul></div></header>
<div class="article-content-wrap"><div class="article-content"><div class="article-body"><div class="featured featured-video"><div class="info"><div class="caption"><h4><a>Passenger films the moment of the collision</a></h4><p>A passenger filmed from the upper deck.</p></div></div></div><p class="speakable">${FERRY[0]}</p><p class="speakable">${FERRY[1]}</p><p><a href="/app"><u><strong>CLICK HERE TO GET THE VULPINE NEWS APP</strong></u></a></p><p>${FERRY[2]}</p><p><strong><a href="/worms">WORMS EAT HISTORIC PIER FROM BELOW, DIVERS FIND</a></strong></p><div class="image-ct inline"><div class="caption"><p>The Lady Orla in the harbour of Aldmouth. <span class="copyright">(Jon Vale/Coastwire)</span></p></div></div>${ps(FERRY.slice(3))}<p><i>Coastwire contributed to this report.</i></p></div><div class="article-footer"><div class="author-bio"><p>Bo Larkin writes about the sea and what sinks in it. He can be found at the quay.</p></div></div></div></div></article></div></div></body></html>`,
  headline: 'Ferry strikes barge in Kestrel Bay, 12 hurt',
  outlet: 'Vulpine News',
  byline: 'Bo Larkin',
  published: '2025-05-04T19:45-04:00',
  language: 'en',
  paragraphs: [
    'The steering had been checked a week ago, the operator says',
    ...FERRY,
    'Coastwire contributed to this report.',
  ],
};

/** A newspaper's page with spans for label and date. */
export const dawnLike: Shape = {
  name: 'a newspaper’s page with labels before its dates',
  address: 'https://www.morningtide.example/news/1951220/dockers-walk-out-in-aldmouth',
  html: `<!doctype html><html lang="en"><head><title>Dockers walk out in Aldmouth - Newspaper - MORNINGTIDE.EXAMPLE</title><meta property="og:site_name" content="MORNINGTIDE.EXAMPLE"><meta property="og:title" content="Dockers walk out in Aldmouth"><meta name="author" content="Elio Marsh | Hanne Brook"></head>
<body class="bg"><div class="container"><header><a class="logo" href="/">Morning Tide</a></header><article class="story relative"><h2 class="story__title" data-id="1951220" dir="auto"><a class="story__link" href="https://www.morningtide.example/news/1951220">Dockers walk out in Aldmouth</a></h2><span class="story__byline"><a href="/a">Elio Marsh</a> | <a href="/b">Hanne Brook</a></span> <span class="timestamp--label">Published</span> <span class="story__time"><span class="timestamp--date">October 27, 2025</span></span><span class="timestamp--label">Updated</span> <span class="timestamp--date">October 28, 2025 09:15am</span>
<div class="story__content overflow-hidden"><figure class="media sm:w-full"><div class="media__item"><img></div><figcaption class="media__caption">ALDMOUTH: Cranes stand still on Monday.—White Star</figcaption></figure>${ps(STRIKE.slice(0, 3))}<div class="ad-in-story" id="div-gpt-ad-1"></div><h4 dir="auto">‘Nineteen days’</h4>${ps(STRIKE.slice(3))}<p dir="auto"><em>Published in Morning Tide, October 27th, 2025</em></p></div><div class="mt-2"><a>Follow Morning Tide News on X</a></div></article><section><h3>Read more</h3><div class="box story"><h2 class="story__title"><a href="/9">Fees to rise by a tenth</a></h2></div></section></div><footer>Copyright © 2025, Morning Tide</footer></body></html>`,
  headline: 'Dockers walk out in Aldmouth',
  outlet: 'Morning Tide',
  byline: 'Elio Marsh, Hanne Brook',
  published: '2025-10-27',
  updated: '2025-10-28T09:15',
  language: 'en',
  paragraphs: [...STRIKE.slice(0, 3), '‘Nineteen days’', ...STRIKE.slice(3)],
  warnings: ['outletInferred'],
};

/** A page builder: a dozen boxes around each thing. */
export const builder: Shape = {
  name: 'a page builder with a dozen boxes around everything',
  address: 'https://sahilnews.example/north-pier-to-be-repaired/',
  html: `<!doctype html><html lang="en-US"><head><title>North pier to be repaired</title><meta property="og:site_name" content="SAHIL NEWS"><meta property="article:published_time" content="2025-10-28T10:09:50+00:00"></head><body class="elementor-default elementor-template-full-width"><div data-elementor-type="header" class="elementor elementor-11 elementor-location-header"><div class="elementor-section"><div class="elementor-container"><ul><li><a href="/">Home</a></li><li><a href="/live">Live TV</a></li></ul></div></div></div>
<div data-elementor-type="single-post" class="elementor elementor-2 elementor-location-single post-1 post type-post"><section class="elementor-section"><div class="elementor-container elementor-column-gap-default"><div class="elementor-column elementor-col-66"><div class="elementor-widget-wrap elementor-element-populated"><div class="elementor-element elementor-widget elementor-widget-theme-post-title elementor-page-title elementor-widget-heading"><div class="elementor-widget-container"><h1 class="elementor-heading-title elementor-size-default">North pier to be repaired</h1></div></div><div class="elementor-element elementor-widget elementor-widget-post-info"><div class="elementor-widget-container"><ul class="elementor-inline-items elementor-icon-list-items elementor-post-info"><li><span>- By</span> <span class="elementor-post-info__item--type-author">Web Desk -</span></li><li><span>-</span><time>Oct 28, 2025</time></li></ul></div></div>
<div class="elementor-element elementor-widget elementor-widget-theme-post-content"><div class="elementor-widget-container">${ps(PIER)}</div></div><div class="elementor-element elementor-share-buttons--view-icon elementor-widget elementor-widget-share-buttons"><div class="elementor-widget-container"><div class="elementor-grid"><div>Share on facebook</div><div>Share on twitter</div></div></div></div></div></div><div class="elementor-column elementor-col-33"><div class="elementor-widget-wrap"><div class="elementor-posts-container elementor-posts"><article class="elementor-post"><h3 class="elementor-post__title"><a href="/2">Ferry strikes barge, twelve hurt</a></h3></article><article class="elementor-post"><h3 class="elementor-post__title"><a href="/3">Squid glows on deck</a></h3></article></div></div></div></div></section></div></body></html>`,
  headline: 'North pier to be repaired',
  outlet: 'SAHIL NEWS',
  byline: 'Web Desk',
  published: '2025-10-28T10:09:50+00:00',
  language: 'en',
  paragraphs: PIER,
};

/** A letter sent by mail, as its site shows it. */
export const letter: Shape = {
  name: 'a letter by mail with buttons and a subscription box',
  address: 'https://kestrelletter.mail.example/p/the-squid',
  html: `<!doctype html><html lang="en"><head><title>The squid - by Elio Marsh - The Kestrel Letter</title><meta property="og:title" content="The squid"><meta name="author" content="Elio Marsh"><script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","url":"https://kestrelletter.mail.example/p/the-squid","headline":"The squid","datePublished":"2025-06-03T05:30:21+00:00","isAccessibleForFree":true,"author":[{"@type":"Person","name":"Elio Marsh"}],"publisher":{"@type":"Organization","name":"The Kestrel Letter"}}</script></head><body><div class="main-menu"><a href="/">The Kestrel Letter</a><button>Subscribe</button><button>Sign in</button></div>
<div class="single-post"><article class="typography newsletter-post post"><div class="post-header"><h1 class="post-title published">The squid</h1><h3 class="subtitle">What glows at six hundred metres</h3><div class="profile-hover-card-target"><a href="/@elio">Elio Marsh</a></div><div class="meta">Jun 03, 2025</div><div class="post-ufi"><a>12</a><a>3</a><a>Share</a></div></div><div class="available-content"><div dir="auto" class="body markup">${ps(SQUID.slice(0, 2))}<div class="subscription-widget-wrap"><p>Thanks for reading The Kestrel Letter! Subscribe for free to receive new posts and support my work.</p><input><button>Subscribe</button></div>${ps(SQUID.slice(2))}<p class="button-wrapper"><a class="button primary" href="#"><span>Share</span></a></p></div></div></article></div><div class="comments-page"><h4>Discussion about this post</h4></div></body></html>`,
  headline: 'The squid',
  outlet: 'The Kestrel Letter',
  byline: 'Elio Marsh',
  published: '2025-06-03T05:30:21+00:00',
  language: 'en',
  paragraphs: SQUID,
};

/** A content management system of authorities and small papers. */
export const fields: Shape = {
  name: 'fields of a content management system',
  address: 'https://www.corvanecourier.example/node/8812',
  html: `<!doctype html><html lang="en" dir="ltr"><head><title>Corvane under water | Corvane Courier</title><link rel="canonical" href="https://www.corvanecourier.example/news/corvane-under-water"></head><body class="path-node page-node-type-article"><div class="dialog-off-canvas-main-canvas"><header role="banner"><div class="region region-header"><div class="block-system-branding-block"><a href="/" rel="home">Corvane Courier</a></div></div></header><main role="main"><div class="region region-content"><div class="block block-core block-page-title-block"><h1 class="page-header"><span class="field field--name-title">Corvane under water</span></h1></div><article role="article" class="node node--type-article node--view-mode-full"><footer><div class="author">Submitted by <span><span lang="" typeof="schema:Person">Mirren Aske</span></span> on <span>9 May 2025 - 10:15</span></div></footer><div class="content"><div class="field field--name-field-image"><img></div><div class="field field--name-body field--type-text-with-summary">${ps(FLOOD)}</div><div class="field field--name-field-tags"><div class="field--label">Tags</div><div class="field--items"><a href="/t">floods</a></div></div></div></article></div></main><div class="region region-sidebar-second"><section class="block"><h2>Most recent</h2><div class="view-content"><div class="views-row"><a href="/1">Grid back after noon, operator says</a></div></div></section></div></div></body></html>`,
  headline: 'Corvane under water',
  outlet: 'Corvane Courier',
  byline: 'Mirren Aske',
  published: '2025-05-09T10:15',
  language: 'en',
  url: 'https://www.corvanecourier.example/news/corvane-under-water',
  paragraphs: FLOOD,
  warnings: ['outletInferred'],
};

/** A national paper: columns of companions, footnotes of the paper itself. */
export const columns: Shape = {
  name: 'paragraphs in columns of hashed classes, with the paper’s own notes',
  address: 'https://www.thesundtimes.example/2025/05/04/coast/ferry-barge-kestrel-bay.html',
  html: `<!doctype html><html lang="en" class="story nytapp"><head><title>Twelve Hurt as Ferry Strikes Barge Off Aldmouth - The Sund Times</title><meta property="article:published_time" content="2025-05-04T20:11:03.000Z"><meta property="og:title" content="Twelve Hurt as Ferry Strikes Barge Off Aldmouth"><meta name="byl" content="By Jon Vale and Ana Prieto"><script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Twelve Hurt as Ferry Strikes Barge Off Aldmouth","publisher":{"@id":"https://www.thesundtimes.example/#publisher"},"author":[{"@type":"Person","name":"Jon Vale"},{"@type":"Person","name":"Ana Prieto"}],"datePublished":"2025-05-04T20:11:03.000Z","isAccessibleForFree":true}</script><script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsMediaOrganization","@id":"https://www.thesundtimes.example/#publisher","name":"The Sund Times","url":"https://www.thesundtimes.example/"}</script></head><body><div id="app"><div><div id="top-wrapper"><div class="ad">Advertisement</div><a href="#after-top">SKIP ADVERTISEMENT</a></div><main id="site-content"><article id="story" class="css-1vxca1d e1lmdhsb0"><header class="css-ulr03x"><h1 class="css-v3oks e1h9rw200" data-testid="headline">Twelve Hurt as Ferry Strikes Barge Off Aldmouth</h1><p id="article-summary" class="css-1n0orw4">The ferry’s steering had been checked a week ago, its operator said.</p></header><div class="css-103l8m3"><p class="css-hz4ijb e1jsehar1"><span class="byline-prefix">By </span><span class="css-1baulvz last-byline"><a>Jon Vale</a></span> and <span><a>Ana Prieto</a></span></p><p class="css-1dnp71w">Jon Vale reported from Aldmouth, and Ana Prieto from Corvane.</p><ul class="css-1u9iuaz"><li><time datetime="2025-05-04T16:11:03-04:00">May 4, 2025</time></li></ul></div>
<section name="articleBody" class="meteredContent css-1r7ky0e"><div class="css-s99gbd StoryBodyCompanionColumn"><div class="css-53u6y8">${ps(FERRY.slice(0, 2))}</div><aside class="css-ew4tgv" aria-label="companion column"></aside></div><div><div id="story-ad-1-wrapper" class="css-8atqhb"><div class="css-ad">Advertisement</div><a>SKIP ADVERTISEMENT</a></div></div><div class="css-s99gbd StoryBodyCompanionColumn"><div class="css-53u6y8">${ps(FERRY.slice(2))}</div></div></section><div class="bottom-of-article"><div class="css-1x4yav4"><p>Jon Vale is a reporter who covers the coast for The Sund Times.</p></div><div>See more on: <a>Ferries</a>, <a>Aldmouth</a></div></div></article></main></div></div></body></html>`,
  headline: 'Twelve Hurt as Ferry Strikes Barge Off Aldmouth',
  outlet: 'The Sund Times',
  byline: 'Jon Vale, Ana Prieto',
  published: '2025-05-04T16:11:03-04:00',
  language: 'en',
  paragraphs: ['Jon Vale reported from Aldmouth, and Ana Prieto from Corvane.', ...FERRY],
};

import { ps, type Shape } from './shape.ts';
import { CHINESE, FERRY, FLOOD, HINDI, PIER, SQUID, STRIKE, TALKS } from './texts.ts';

export const ghost: Shape = {
  name: 'a blog system’s cards: a bookmark, a callout to sign up, a button',
  address: 'https://tidewatch.example/pier-worms/',
  html: `<!DOCTYPE html><html lang="en"><head><title>What the worms left of Aldmouth pier</title><meta property="og:site_name" content="Tidewatch"><meta property="og:title" content="What the worms left of Aldmouth pier"><meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Ottilie Marsh"><meta property="article:published_time" content="2025-10-28T08:00:25.000Z"><meta property="article:modified_time" content="2025-10-28T08:00:25.000Z"></head>
<body class="post-template tag-hash-import"><div class="gh-viewport"><header id="gh-navigation"><nav><a href="/">Tidewatch</a></nav></header><main class="gh-main"><article class="gh-article post tag-coast featured"><header class="gh-article-header gh-canvas"><a class="gh-article-tag" href="/tag/coast">Coast</a><h1 class="gh-article-title is-title">What the worms left of Aldmouth pier</h1><p class="gh-article-excerpt is-body">Five months, 3.4 million crowns.</p><div class="gh-article-meta"><h4 class="gh-article-author-name"><a href="/author/o">Ottilie Marsh</a></h4><div class="gh-article-meta-content"><time class="gh-article-meta-date" datetime="2025-10-28">28 Oct 2025</time><span class="gh-article-meta-length">— 3 min read</span></div></div></header>
<section class="gh-content gh-canvas is-body">${ps(PIER.slice(0, 2))}<figure class="kg-card kg-bookmark-card"><a class="kg-bookmark-container" href="/w"><div class="kg-bookmark-content"><div class="kg-bookmark-title">Shipworm, an introduction</div><div class="kg-bookmark-description">It is no worm, and it eats no ships any more. What it does eat, and how to see it.</div><div class="kg-bookmark-metadata"><span>Tidewatch</span></div></div></a></figure>${ps(PIER.slice(2, 4))}<div class="kg-card kg-signup-card"><h2>Tidewatch by mail</h2><p>Once a week, no more.</p><form><input type="email"><button>Subscribe</button></form></div>${ps(PIER.slice(4))}<div class="kg-card kg-button-card"><a href="/s" class="kg-btn">Support Tidewatch</a></div></section></article></main><section class="gh-container is-grid"><h2 class="gh-container-title">Read more</h2><div class="gh-feed"><article class="gh-card post"><a class="gh-card-link" href="/x"><h3 class="gh-card-title">Fees, explained</h3><p class="gh-card-excerpt">Who pays for a harbour, and who should.</p></a></article></div></section></div></body></html>`,
  headline: 'What the worms left of Aldmouth pier',
  outlet: 'Tidewatch',
  byline: 'Ottilie Marsh',
  published: '2025-10-28T08:00:25.000Z',
  language: 'en',
  paragraphs: PIER,
};

export const publisherParts: Shape = {
  name: 'elements of a publisher’s own making',
  address: 'https://wirenews.example/article/ferry-barge-aldmouth-1f2e3d',
  html: `<!DOCTYPE html><html class="Page" lang="en"><head><title>Ferry strikes barge off Aldmouth, 12 hurt | Sund Wire News</title><meta property="og:title" content="Ferry strikes barge off Aldmouth, 12 hurt"><meta property="og:site_name" content="Sund Wire News"><script type="application/ld+json">{"@context":"http://schema.org","@type":"NewsArticle","author":[{"@context":"http://schema.org","@type":"Person","name":"BO LARKIN"},{"@type":"Person","name":"ANA PRIETO"}],"dateModified":"2025-05-04T21:02:11Z","datePublished":"2025-05-04T19:30:02Z","headline":"Ferry strikes barge off Aldmouth, 12 hurt","publisher":{"@type":"Organization","name":"Sund Wire News"}}</script></head>
<body class="Page-body"><bsp-header class="SWNav"><div class="Page-header-navigation"><a href="/world">World</a><a href="/sports">Sports</a></div></bsp-header><bsp-list-loadmore class="PageListTrending"><ul><li><a href="/a">Squid glows on deck</a></li></ul></bsp-list-loadmore>
<div class="Page-content"><bsp-story-page><main class="Page-main"><div class="Page-breadcrumbs"><a>Accidents</a></div><h1 class="Page-headline">Ferry strikes barge off Aldmouth, 12 hurt</h1><div class="Page-lead"><bsp-figure class="Figure"><img><figcaption class="Figure-caption"><p>The ferry Lady Orla in the harbour of Aldmouth on Sunday, May 4, 2025. (WN Photo/Jon Vale)</p></figcaption></bsp-figure></div><div class="Page-byline"><div class="Page-authors"><span>By&nbsp;</span><a class="Link">BO LARKIN</a> and <a class="Link">ANA PRIETO</a></div><div class="Page-dateModified"><bsp-timestamp data-timestamp="1746392531000"><span data-date>Updated 9:02 PM UTC, May 4, 2025</span></bsp-timestamp></div></div><div class="ActionBar"><span>Share</span><bsp-copy-link>Copy Link</bsp-copy-link></div>
<div class="Page-storyBody gtmMainScrollContent"><bsp-story-body><div class="RichTextStoryBody RichTextBody"><p>ALDMOUTH (WN) — ${FERRY[0]}</p><p>${FERRY[1]}</p><div class="FreeStar"><div id="ad-1"></div></div><div class="HTMLModuleEnhancement"><div class="rel">RELATED COVERAGE</div><bsp-list><a class="PagePromo" href="/p1"><div class="PagePromo-title"><span>How a ferry is steered</span></div></a><a class="PagePromo" href="/p2"><div class="PagePromo-title"><span>Kestrel Bay, a place of wrecks</span></div></a></bsp-list></div>${ps(FERRY.slice(2))}<p>___</p><p>Prieto reported from Corvane.</p></div></bsp-story-body></div><div class="Tags"><a>Ferries</a></div></main></bsp-story-page></div><bsp-footer class="Page-footer"><p>Copyright 2025 Sund Wire News. All Rights Reserved.</p></bsp-footer></body></html>`,
  headline: 'Ferry strikes barge off Aldmouth, 12 hurt',
  outlet: 'Sund Wire News',
  byline: 'BO LARKIN, ANA PRIETO',
  published: '2025-05-04T19:30:02Z',
  updated: '2025-05-04T21:02:11Z',
  language: 'en',
  paragraphs: [`ALDMOUTH (WN) — ${FERRY[0]!}`, ...FERRY.slice(1), 'Prieto reported from Corvane.'],
};

export const escapedData: Shape = {
  name: 'JSON-LD whose quotation marks are references',
  address: 'https://www.pellpost.example/flood',
  html: `<!doctype html><html lang="en"><head><title>Corvane under water :: Pell Post</title><script type="application/ld+json">{&quot;@context&quot;:&quot;https://schema.org&quot;,&quot;@type&quot;:&quot;NewsArticle&quot;,&quot;headline&quot;:&quot;Corvane under water&quot;,&quot;datePublished&quot;:&quot;2025-05-09T10:15:00+01:00&quot;,&quot;author&quot;:{&quot;@type&quot;:&quot;Person&quot;,&quot;name&quot;:[&quot;Mirren Aske&quot;,&quot;Bo Larkin&quot;]},&quot;publisher&quot;:{&quot;@type&quot;:&quot;Organization&quot;,&quot;name&quot;:&quot;Pell Post&quot;}}</script></head><body><div id="c"><h1>Corvane under water</h1><div>${FLOOD.map((text) => `<span>${text}</span><br/><br/>`).join('')}</div></div></body></html>`,
  headline: 'Corvane under water',
  outlet: 'Pell Post',
  byline: 'Mirren Aske, Bo Larkin',
  published: '2025-05-09T10:15:00+01:00',
  language: 'en',
  paragraphs: FLOOD,
};

export const rails: Shape = {
  name: 'columns left and right of the text with longer prose than it',
  address: 'https://bayportal.example/news/squid',
  html: `<!doctype html><html lang="en"><head><title>Lantern squid caught off Tessamar - Bay Portal</title><meta property="og:site_name" content="Bay Portal"><meta name="author" content="https://www.facebook.example/elio"><meta property="article:author" content="https://bayportal.example/people/elio"></head><body><div class="row"><div class="col-3" id="left"><h3>From our readers</h3>${PIER.map((text) => `<div class="item"><a href="/l"><b>A letter</b></a><p>${text.slice(0, 100)} …</p></div>`).join('')}</div>
<div class="col-6"><h1>Lantern squid caught off Tessamar</h1><div class="byline"><img alt="Elio"><span class="name">Elio Marsh</span><span class="role">Sea correspondent</span></div><div class="when">2 June 2025 at 07:30 CEST</div>${ps(SQUID)}<p>Have you seen such a squid? Write to us at sea@bayportal.example</p></div>
<div class="col-3" id="right"><h3>Most viewed</h3><ol>${STRIKE.map((text) => `<li><a href="/r">${text.slice(0, 60)}</a></li>`).join('')}</ol><h3>Tweets by Bay Portal</h3><p>We asked you what the weather is like where you are, and 600 of you answered. Thank you!</p></div></div></body></html>`,
  headline: 'Lantern squid caught off Tessamar',
  outlet: 'Bay Portal',
  byline: 'Elio Marsh',
  published: '2025-06-02T07:30+02:00',
  language: 'en',
  paragraphs: SQUID,
};

export const chinese: Shape = {
  name: 'a Chinese page in GBK with its source beside the date',
  address: 'http://www.haigangbao.example/2025-10/28/c_1120001.htm',
  charset: 'gbk',
  header: 'text/html',
  html: `<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><title>港口罢工结束 货船恢复卸货-海港报</title></head><body><div class="top"><a href="/">首页</a> &gt; <a href="/gn">国内</a></div><div class="main"><h1 id="title">港口罢工结束 货船恢复卸货</h1><div class="info"><span id="pubtime">2025年10月28日 14:30:00</span> <span id="source">来源：海港报</span> <span>作者：李海</span></div><div id="content" class="article">${CHINESE.map((text) => `<p>　　${text}</p>`).join('')}<p>【责任编辑：王明】</p></div><div class="share">分享到：</div></div><div class="copyright">海港报 版权所有</div></body></html>`,
  headline: '港口罢工结束 货船恢复卸货',
  outlet: '海港报',
  byline: '李海',
  published: '2025-10-28T14:30:00',
  language: 'zh',
  paragraphs: CHINESE,
  warnings: ['outletInferred'],
};

export const hindi: Shape = {
  name: 'a Hindi page with labels before its dates',
  address: 'https://www.sagartak.example/desh/story/bandargah-hadtal-2361',
  html: `<!doctype html><html lang="hi"><head><title>बंदरगाह की हड़ताल खत्म - Sagar Tak</title><meta property="og:title" content="बंदरगाह की हड़ताल खत्म"><meta property="og:site_name" content="सागर तक"></head><body><div class="story__main"><h1>बंदरगाह की हड़ताल खत्म</h1><div class="story__byline"><div class="brand"><a>हेमा मार्श</a></div><span>नई दिल्ली, 28 अक्टूबर 2025,</span> <span>(अपडेटेड 28 अक्टूबर 2025, 4:02 PM IST)</span></div><div class="story-with-main-sec">${ps(HINDI.slice(0, 2))}<div class="ads__container"><span>विज्ञापन</span></div><p>यह भी पढ़ें: <a href="/g">गेहूं महंगा हुआ</a></p>${ps(HINDI.slice(2))}</div></div></body></html>`,
  headline: 'बंदरगाह की हड़ताल खत्म',
  outlet: 'सागर तक',
  byline: 'हेमा मार्श',
  published: '2025-10-28',
  language: 'hi',
  paragraphs: HINDI,
};

export const quotedPosts: Shape = {
  name: 'an explainer with questions, lists, a table and posts of others',
  address: 'https://explained.example/p/river-talks',
  html: `<!doctype html><html lang="en"><head><title>River talks: what we know | Explained</title><meta property="og:site_name" content="Explained"><script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","@id":"#w","name":"Explained"},{"@type":"Person","@id":"#p","name":"Ana Prieto"},{"@type":"NewsArticle","headline":"River talks: what we know","author":{"@id":"#p"},"publisher":{"@id":"#w"},"datePublished":"2025-10-28T19:00+01:00"}]}</script></head><body><main><article><header><h1>River talks: what we know</h1></header><div class="prose"><p>${TALKS[1]}</p><h2>Who is at the table?</h2><ul><li><strong>The upstream state</strong>, which has three dams</li><li><strong>The downstream state</strong>, which wants a fourth of the water</li></ul><h2>What is new?</h2><p>${TALKS[2]}</p><blockquote><p>Nothing has been agreed, and nothing will be until everything is.</p></blockquote><table><tr><th>Year</th><th>Talks</th></tr><tr><td>1974</td><td>A treaty for fifty years</td></tr><tr><td>2024</td><td>It runs out</td></tr></table><h2>What next?</h2><p>${TALKS[4]}</p></div></article></main></body></html>`,
  headline: 'River talks: what we know',
  outlet: 'Explained',
  byline: 'Ana Prieto',
  published: '2025-10-28T19:00+01:00',
  language: 'en',
  paragraphs: [
    TALKS[1]!,
    'Who is at the table?',
    'The upstream state, which has three dams',
    'The downstream state, which wants a fourth of the water',
    'What is new?',
    TALKS[2]!,
    'Nothing has been agreed, and nothing will be until everything is.',
    'Year | Talks',
    '1974 | A treaty for fifty years',
    '2024 | It runs out',
    'What next?',
    TALKS[4]!,
  ],
};

export const liveList: Shape = {
  name: 'a live page of posts in a list, told only by its markup',
  address: 'https://www.sundbroadcasting.example/news/live/c4gx',
  html: `<!doctype html><html lang="en-GB"><head><title>Pell flood: water falls in Corvane - Live - Sund Broadcasting</title><meta property="og:title" content="Pell flood: water falls in Corvane"><meta property="og:site_name" content="Sund Broadcasting"><meta property="article:published_time" content="2025-05-09T07:40:00Z"></head><body><main><h1>Pell flood: water falls in Corvane</h1><section aria-label="Summary"><h2>Summary</h2><ul><li>The gauge shows 5.61 metres</li><li>All homes have power again</li></ul></section><ol class="lx-stream__feed">
${[
  ['17:10', 'Water falls at the mill bridge', 'The gauge at the mill bridge in Corvane shows 5.61 metres, eleven centimetres less than at noon, the flood centre says.'],
  ['14:25', 'Power is back', 'All 1,200 homes have power again, the grid’s operator says. Crews pumped out the transformer station in Mill Street.'],
]
  .map(
    ([time, head, text]) =>
      `<li class="lx-stream__post-container"><article class="lx-stream-post"><header><h3><time>${time}</time><span class="title">${head}</span></h3></header><div class="body"><p>${text}</p></div><button>Share</button></article></li>`,
  )
  .join('')}</ol></main></body></html>`,
  headline: 'Pell flood: water falls in Corvane',
  outlet: 'Sund Broadcasting',
  published: '2025-05-09T07:40:00Z',
  language: 'en',
  paragraphs: [
    '17:10',
    'Water falls at the mill bridge',
    'The gauge at the mill bridge in Corvane shows 5.61 metres, eleven centimetres less than at noon, the flood centre says.',
    '14:25',
    'Power is back',
    'All 1,200 homes have power again, the grid’s operator says. Crews pumped out the transformer station in Mill Street.',
  ],
  warnings: ['short'],
}; // prettier-ignore

export const registered: Shape = {
  name: 'a page that fades out after three paragraphs, without a word in its data',
  address: 'https://www.financialtide.example/content/a1b2c3d4',
  html: `<!doctype html><html lang="en"><head><title>Dockers’ strike halts grain trade | Financial Tide</title><meta property="og:site_name" content="Financial Tide"><meta name="author" content="Ruth Callender"><meta property="article:published_time" content="2025-10-27T17:00:00+00:00"></head><body><article><h1>Dockers’ strike halts grain trade</h1><div class="n-content-body">${ps(STRIKE.slice(0, 3))}</div><div class="barrier"><h2>Keep reading for 1 crown</h2><p>Complete digital access to our journalism on any device. Cancel any time during your trial.</p><ul><li>Expert analysis</li><li>Daily digital edition</li></ul><a>Why subscribe?</a></div></article></body></html>`,
  headline: 'Dockers’ strike halts grain trade',
  outlet: 'Financial Tide',
  byline: 'Ruth Callender',
  published: '2025-10-27T17:00:00+00:00',
  language: 'en',
  paragraphs: STRIKE.slice(0, 3),
  warnings: ['cut'],
};

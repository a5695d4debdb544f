import { ps, type Shape } from './shape.ts';
import { FERRY, FLOOD, GERMAN, PIER, SQUID, STRIKE, TALKS, URDU } from './texts.ts';

const span = (texts: readonly string[], attributes: string): string =>
  texts.map((text) => `<p ${attributes}><span>${text}</span></p>`).join('');

export const newspaperTheme: Shape = {
  name: 'a newspaper theme: related boxes, a reading bar, an author card',
  address: 'https://khabar.example/world/river-talks-resume/',
  html: `<!doctype html><html lang="en-US"><head><title>River talks resume in Tamsel - Khabar</title><meta property="og:title" content="River talks resume in Tamsel - Khabar"><meta property="og:site_name" content="Khabar"><meta property="article:published_time" content="2025-10-28T11:22:33+00:00"><meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="webdesk"></head><body class="post-template-default single tdb-template"><div class="td-header-wrap"><div class="td-header-menu-wrap"><ul class="sf-menu"><li><a>World</a></li></ul></div></div><div class="td-trending-now-wrapper"><div class="td-trending-now-title">Trending Now</div><h3 class="entry-title td-module-title"><a href="/t">Fees to rise by a tenth</a></h3></div><div class="td-container"><div class="td-pb-row"><div class="td-pb-span8 td-main-content"><article class="post type-post hentry"><div class="td-post-header"><ul class="td-category"><li><a>World</a></li></ul><header class="td-post-title"><h1 class="entry-title">River talks resume in Tamsel</h1><div class="td-module-meta-info"><div class="td-post-author-name"><div class="td-author-by">By</div> <a href="/author/webdesk">Web Desk</a><div class="td-author-line"> - </div></div><span class="td-post-date"><time class="entry-date updated td-module-date" datetime="2025-10-28T16:22:33+05:00">October 28, 2025</time></span><div class="td-post-views"><span class="td-nr-views-1">312</span></div></div></header></div><div class="td-post-sharing-top"><div class="td-social-sharing-button">Share</div></div><div class="td-post-content tagdiv-type"><div class="td-post-featured-image"><figure><img><figcaption class="wp-caption-text">Envoys on Tuesday</figcaption></figure></div>${ps(TALKS.slice(0, 2))}<div class="td-a-rec td-a-rec-id-content_inline"><span class="td-adspot-title">- Advertisement -</span></div><div class="td_block_wrap td_block_related_posts"><h4 class="td-block-title">Also Read</h4><div class="td_module_mega_menu"><h3 class="entry-title td-module-title"><a href="/dam">Dams upstream</a></h3></div></div>${ps(TALKS.slice(2, 5))}</div><footer><div class="td-post-source-tags"><ul class="td-tags"><li><span>TAGS</span></li><li><a>rivers</a></li></ul></div><div class="td-block-row td-post-next-prev"><div class="td-post-next-prev-content"><span>Previous article</span><a href="/p">Squid glows on deck</a></div></div><div class="author-box-wrap"><div class="desc"><div class="td-author-name"><a>Web Desk</a></div><div class="td-author-description">The desk of Khabar works day and night, in three languages, for readers on four continents.</div></div></div></footer></article><div class="comments" id="comments"><div id="respond"><h3>LEAVE A REPLY</h3></div></div></div><div class="td-pb-span4 td-main-sidebar"><aside class="td_block_template_1 widget"><h4>Most Popular</h4></aside></div></div></div></body></html>`,
  headline: 'River talks resume in Tamsel',
  outlet: 'Khabar',
  byline: 'Web Desk',
  published: '2025-10-28T16:22:33+05:00',
  language: 'en',
  paragraphs: TALKS.slice(0, 5),
};

export const urduSpans: Shape = {
  name: 'an Urdu page whose text is spans in styled paragraphs',
  address: 'https://www.roznama.example/latest/bandargah-1198872',
  html: `<!DOCTYPE html><html lang="ur"><head><meta charset="utf-8"><title>بندرگاہ کے مزدور کام پر واپس</title><meta property="og:title" content="بندرگاہ کے مزدور کام پر واپس"><meta property="og:site_name" content="روزنامہ ساحل"></head><body dir="rtl"><div class="breaking"><span>بریکنگ نیوز</span><marquee>ساحلی شہروں میں طوفان کا خدشہ، ماہی گیروں کو سمندر میں نہ جانے کی ہدایت</marquee></div><div class="container"><div class="detail-heading"><h1>بندرگاہ کے مزدور کام پر واپس</h1></div><div class="detail-time">28 اکتوبر ، 2025</div><div class="author-name">ویب ڈیسک</div><div class="detail-content"><div class="detail-image"><img></div>${span(URDU.slice(0, 2), 'dir="rtl" style="text-align:right"')}<p><strong><a href="/w">گندم کی قیمت میں اضافہ، نان بائیوں کا احتجاج</a></strong></p>${span(URDU.slice(2), 'dir="rtl" style="text-align:right"')}</div><div class="latest-news"><h2>تازہ ترین</h2><ul><li><a href="/1">طوفان کا خدشہ</a></li></ul></div></div></body></html>`,
  headline: 'بندرگاہ کے مزدور کام پر واپس',
  outlet: 'روزنامہ ساحل',
  byline: 'ویب ڈیسک',
  published: '2025-10-28',
  language: 'ur',
  paragraphs: URDU,
};

export const drawer: Shape = {
  name: 'a drawer of menus with long texts before the article',
  address: 'https://globe.harrow.example/2025/05/04/ferry',
  html: `<!doctype html><html lang="en"><head><title>Ferry strikes barge, 12 hurt | Harrow Globe</title><meta property="og:site_name" content="Harrow Globe"><script type="application/ld+json">{"@context":"https://schema.org","@type":"ReportageNewsArticle","headline":"Ferry strikes barge, 12 hurt","datePublished":"2025-05-04T18:30:00Z","author":[[{"@type":"Person","name":"Jon Vale"}]],"publisher":{"@type":"Organization","name":"Harrow Globe"},"articleBody":"${FERRY.join(' ').replaceAll('"', '\\"').slice(0, 200)}..."}</script></head><body><div class="drawer"><div class="drawer__panel"><h2>About the Globe</h2><p>The Harrow Globe has been printed each morning since 1871, save for eleven days in the winter of 1947, when there was no coal.</p><p>It belongs to its readers, who hold shares of one crown each and meet once a year in the town hall to elect the editor.</p></div></div><div class="page"><div class="article__head"><span class="section">Coast</span><h1>Ferry strikes barge, 12 hurt</h1><address class="article__author">Jon Vale</address><time pubdate datetime="2025-05-04T19:30:00+01:00">Sunday 4 May</time></div><div class="article__text">${FERRY.map((text, i) => `<div class="par" id="par-${i}">${text}</div>`).join('')}<div class="article__end">■</div></div></div></body></html>`,
  headline: 'Ferry strikes barge, 12 hurt',
  outlet: 'Harrow Globe',
  byline: 'Jon Vale',
  published: '2025-05-04T19:30:00+01:00',
  language: 'en',
  paragraphs: FERRY,
};

export const germanPlus: Shape = {
  name: 'a German page behind a wall, with a teaser and an offer',
  address: 'https://www.altmuender-kurier.example/lokales/streik-beendet-plus-4711',
  html: `<!doctype html><html lang="de"><head><title>Streik beendet: Was die Einigung bringt</title><meta property="og:title" content="Streik beendet: Was die Einigung bringt"><meta property="og:site_name" content="Altmünder Kurier"><script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Streik beendet: Was die Einigung bringt","datePublished":"2025-10-28T18:00:00+01:00","dateModified":"2025-10-28T18:00:00+01:00","isAccessibleForFree":false,"author":{"@type":"Person","name":"Hanne Brook"}}</script></head><body><main><article><header><span class="kicker">Hafen</span><h1>Streik beendet: Was die Einigung bringt</h1><p class="meta">28.10.2025, 18:00 Uhr | Lesedauer: 3 Minuten</p><p class="autor">Von Hanne Brook</p></header><div class="article-body">${ps(GERMAN.slice(0, 2))}<div class="paywall-box"><h3>Jetzt weiterlesen mit Kurier+</h3><ul><li>Alle Artikel auf altmuender-kurier.example</li><li>Monatlich kündbar</li></ul><p>Sie haben schon ein Abo? Hier anmelden</p></div></div></article></main></body></html>`,
  headline: 'Streik beendet: Was die Einigung bringt',
  outlet: 'Altmünder Kurier',
  byline: 'Hanne Brook',
  published: '2025-10-28T18:00:00+01:00',
  language: 'de',
  paragraphs: GERMAN.slice(0, 2),
  warnings: ['cut', 'short'],
};

export const listed: Shape = {
  name: 'text in list items and definition lists, with footnotes',
  address: 'https://county.example/notices/flood-faq',
  html: `<!doctype html><html lang="en"><head><title>Flood: answers from the county</title><meta property="og:site_name" content="County of Pell"><meta name="dcterms.issued" content="2025-05-10"></head><body><div id="content"><h1>Flood: answers from the county</h1><p>${FLOOD[0]}</p><dl><dt>May I go back to my house?</dt><dd>Not before Sunday. The gauge must stand below four metres for six hours.</dd><dt>Who pays for what is broken?</dt><dd>The county’s fund pays up to 9,000 crowns a household, and the insurers what they owe.</dd></dl><h2>What to do now</h2><ol><li>Leave the current off until an electrician has looked at it.</li><li>Take pictures of what is broken before you throw it away.</li><li>Do not walk on the dykes.<ul><li>Two of them are soft.</li></ul></li></ol><p>${FLOOD[5]}</p></div><div id="foot"><ul><li><a href="/c">Contact</a></li></ul></div></body></html>`,
  headline: 'Flood: answers from the county',
  outlet: 'County of Pell',
  published: '2025-05-10',
  language: 'en',
  paragraphs: [
    FLOOD[0]!,
    'May I go back to my house?',
    'Not before Sunday. The gauge must stand below four metres for six hours.',
    'Who pays for what is broken?',
    'The county’s fund pays up to 9,000 crowns a household, and the insurers what they owe.',
    'What to do now',
    'Leave the current off until an electrician has looked at it.',
    'Take pictures of what is broken before you throw it away.',
    'Do not walk on the dykes.',
    'Two of them are soft.',
    FLOOD[5]!,
  ],
};

export const shortPost: Shape = {
  name: 'a report of two sentences among many boxes',
  address: 'https://flash.example/n/881',
  html: `<!doctype html><html lang="en"><head><title>Lantern squid caught — Flash</title><meta property="og:site_name" content="Flash"><meta property="og:title" content="Lantern squid caught"></head><body><header><a href="/">Flash</a></header><main><div class="news-item"><h2><a href="/n/881">Lantern squid caught</a></h2><div class="news-item__time">02 Jun 2025, 07:15 GMT+2</div><div class="news-item__text"><p>${SQUID[0]}</p><p>${SQUID[1]}</p></div><div class="news-item__share"><a>Share</a></div></div></main><section class="feed">${STRIKE.map((text, i) => `<div class="news-item"><h2><a href="/n/${i}">Item ${i} of the day</a></h2><div class="news-item__time">0${i + 1} Jun 2025, 07:15 GMT+2</div><div class="news-item__text"><p>${text}</p></div></div>`).join('')}</section></body></html>`,
  headline: 'Lantern squid caught',
  outlet: 'Flash',
  published: '2025-06-02T07:15+02:00',
  language: 'en',
  paragraphs: SQUID.slice(0, 2),
  warnings: ['short'],
};

export const spaced: Shape = {
  name: 'empty paragraphs, blanks that do not break, soft hyphens, and old quotation marks',
  address: 'https://oldpaper.example/pier.php?id=9&PHPSESSID=abc',
  html: `<html><head><title>OLD PAPER - Pier to be repaired</title><meta http-equiv="content-language" content="en"></head><body><table width=100%><tr><td><h2>Pier to be repaired</h2></td></tr><tr><td><p>&nbsp;</p>${PIER.map((text) => `<p>&nbsp;&nbsp;${text.replaceAll(' the ', '&nbsp;the\n').replaceAll('council', 'coun&shy;cil').replace('’', '&#146;').replace('“', '&ldquo;').replace('”', '&#8221;')}</p><p>&nbsp;</p>`).join('')}<p align=right><i>Hanne Brook</i></p><p>Posted on: Tuesday, October 28, 2025</p></td></tr></table><hr><font size=1>&copy; OLD PAPER 2025</font></body></html>`,
  headline: 'Pier to be repaired',
  outlet: 'OLD PAPER',
  published: '2025-10-28',
  language: 'en',
  paragraphs: [...PIER, 'Hanne Brook'],
  warnings: ['outletInferred'],
};

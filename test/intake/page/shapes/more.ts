import { ps, type Shape } from './shape.ts';
import { CHINESE, FERRY, FLOOD, FRENCH, JAPANESE, PIER, SPANISH, SQUID, STRIKE, TALKS } from './texts.ts';

export const spanishDaily: Shape = {
  name: 'a Spanish daily: a signature with a place, an archive notice, a newsletter inside',
  address: 'https://elsund.example/economia/2025-10-28/los-estibadores-vuelven.html',
  html: `<!DOCTYPE html><html lang="es-ES"><head><title>Los estibadores vuelven al trabajo | Economía | EL SUND</title><meta property="og:title" content="Los estibadores vuelven al trabajo"><meta property="og:site_name" content="El Sund"><script type="application/ld+json">[{"@context":"https://schema.org/","@type":"NewsArticle","headline":"Los estibadores vuelven al trabajo","datePublished":"2025-10-28T13:30:00.000Z","dateModified":"2025-10-28T15:02:11.000Z","author":[{"@type":"Person","name":"Lucía Ferrán"}],"publisher":{"@type":"NewsMediaOrganization","name":"Ediciones EL SUND"},"isAccessibleForFree":true}]</script></head><body><header class="x-hdr"><a href="/">El Sund</a></header><article class="a _g"><header class="a_e"><div class="a_e_k"><a>HUELGA</a></div><h1 class="a_t">Los estibadores vuelven al trabajo</h1><h2 class="a_st">El acuerdo sube los salarios un cinco por ciento</h2></header><div class="a_md"><div class="a_md_i"><img alt="Lucía Ferrán"></div><div class="a_md_a"><a href="/autor/l" title="Ver todas las noticias">Lucía Ferrán</a></div><div class="a_md_f"><span class="a_md_f_l">Santa Oria - </span><time datetime="2025-10-28T14:30:00+01:00" data-date="2025-10-28T14:30:00+01:00"><a href="/hemeroteca/2025-10-28">28 oct 2025 - 14:30 CET</a></time></div><div class="w_rs"><ul><li>Compartir en Whatsapp</li><li>Compartir en Facebook</li><li>Copiar enlace</li></ul></div></div><div class="a_c clearfix" data-dtm-region="articulo_cuerpo">${ps(SPANISH.slice(0, 2))}<section class="more_info more_info-m"><header><h3>Más información</h3></header><article class="c"><h2 class="c_t"><a href="/trigo">El trigo sube</a></h2></article></section>${ps(SPANISH.slice(2))}</div><div class="a_nwl"><p>Recibe el boletín de economía cada mañana</p></div><div class="a_ei"><h3>Sobre la firma</h3><div><p>Es redactora de Economía desde 2011. Antes trabajó en la radio del puerto.</p></div></div><div class="a_arc"><h3>Archivado En</h3><ul><li><a>Puertos</a></li><li><a>Huelgas</a></li></ul></div></article></body></html>`,
  headline: 'Los estibadores vuelven al trabajo',
  outlet: 'El Sund',
  byline: 'Lucía Ferrán',
  published: '2025-10-28T14:30:00+01:00',
  updated: '2025-10-28T15:02:11.000Z',
  language: 'es',
  paragraphs: SPANISH,
};

export const japaneseLong: Shape = {
  name: 'a Japanese page with an ideographic blank before each paragraph and its dates in brackets',
  address: 'https://www.minatoshimbun.example/articles/20251028-OYT1T50100/',
  html: `<!DOCTYPE html><html lang="ja"><head><meta charset="utf-8"><title>港湾スト終結、荷下ろし再開 : 港新聞</title><meta property="og:title" content="港湾スト終結、荷下ろし再開"><meta property="og:site_name" content="港新聞オンライン"><meta property="article:published_time" content="2025-10-28T14:30:00+09:00"></head><body><nav><ul><li>社会</li><li>経済</li></ul></nav><main><article class="article-content"><h1 class="title-article">港湾スト終結、荷下ろし再開</h1><div class="c-article-date"><time datetime="2025-10-28T14:30:00+09:00">2025/10/28 14:30</time></div><ul class="share"><li>スクラップ</li><li>シェア</li></ul><div class="p-main-contents">${JAPANESE.map((text) => `<p class="par" itemprop="articleBody">　${text}</p>`).join('')}<p class="c-more">【関連記事】<a href="/w">小麦の値上がり続く</a></p></div><div class="p-relation"><h2>関連記事</h2></div><p class="copyright">無断転載・複製を禁じます</p></article></main></body></html>`,
  headline: '港湾スト終結、荷下ろし再開',
  outlet: '港新聞オンライン',
  published: '2025-10-28T14:30:00+09:00',
  language: 'ja',
  paragraphs: JAPANESE,
};

export const frenchRadio: Shape = {
  name: 'a French page with ‘Temps de lecture’, a box to listen, a mention of the agency',
  address: 'https://www.radiovalmar.example/infos/fin-de-la-greve-2025',
  html: `<!DOCTYPE html><html lang="fr"><head><title>Port de Valmar : fin de la grève - Radio Valmar</title><meta property="og:title" content="Port de Valmar : fin de la grève"><meta property="og:site_name" content="Radio Valmar"><meta name="author" content="Radio Valmar avec AFP"></head><body><main id="main"><h1>Port de Valmar : fin de la grève</h1><div class="p-infos"><span>Par <b>Radio Valmar avec AFP</b></span><br>Publié le mardi 28 octobre 2025 à 14:30<br>Temps de lecture : 2 min</div><div class="player"><button>Écouter</button><p>Écouter l’article</p></div><div class="chapo"><p><strong>Les dockers reprennent le travail.</strong></p></div><div class="c-body">${ps(FRENCH.slice(0, 2))}<h2>Onze navires au large</h2>${ps(FRENCH.slice(2))}<p class="pub">Publicité</p><p>À lire aussi</p><ul class="links"><li><a href="/ble">Le blé renchérit</a></li></ul></div><p class="tags">Thèmes associés : <a>Port</a> <a>Grève</a></p></main><footer>Tous droits réservés</footer></body></html>`,
  headline: 'Port de Valmar : fin de la grève',
  outlet: 'Radio Valmar',
  byline: 'Radio Valmar avec AFP',
  published: '2025-10-28T14:30',
  language: 'fr',
  paragraphs: [
    'Les dockers reprennent le travail.',
    ...FRENCH.slice(0, 2),
    'Onze navires au large',
    ...FRENCH.slice(2),
  ],
};

export const chinesePortal: Shape = {
  name: 'a Chinese portal’s page with fonts’ sizes to choose and a reporter’s line',
  address: 'https://news.haian.example/c/2025-10-28/doc-inf123.shtml',
  html: `<!DOCTYPE html><html><head><meta charset="utf-8"><title>港口罢工结束 货船恢复卸货|港口|罢工_海岸新闻_海岸网</title><meta property="og:title" content="港口罢工结束 货船恢复卸货"><meta property="article:author" content="海岸网"><meta property="article:published_time" content="2025-10-28T14:30:00+08:00"></head><body><div class="path"><a>新闻中心</a> > 正文</div><div class="main-content"><h1 class="main-title">港口罢工结束 货船恢复卸货</h1><div class="top-bar"><div class="date-source"><span class="date">2025年10月28日 14:30</span><a class="source">海岸日报</a></div><div class="tool">缩小字体 放大字体 收藏 微博 微信 分享</div></div><div class="article" id="article">${CHINESE.map((text) => `<p cms-style="font-L">　　${text}</p>`).join('')}<p>　　海岸日报记者 李海 王明</p><p class="show_author">责任编辑：赵江</p></div><div class="keywords"><span>文章关键词：</span><a>港口</a></div><div class="most-read"><h2>相关新闻</h2></div></div></body></html>`,
  headline: '港口罢工结束 货船恢复卸货',
  outlet: '海岸网',
  published: '2025-10-28T14:30:00+08:00',
  language: 'zh',
  paragraphs: [...CHINESE, '海岸日报记者 李海 王明'],
  warnings: ['outletInferred'],
};

export const dispatch: Shape = {
  name: 'an agency’s dispatch with bullets, an embedded post and a reporter’s line',
  address: 'https://english.sundnews.example/world/2025/10/28/talks/',
  html: `<!doctype html><html lang="en" dir="ltr"><head><title>River talks resume in Tamsel, envoys say | Sund News English</title><meta property="og:title" content="River talks resume in Tamsel, envoys say"><meta property="og:site_name" content="Sund News English"><meta property="og:type" content="article"><script type="application/ld+json">{"@context":"http://schema.org","@type":"NewsArticle","mainEntityOfPage":{"@type":"WebPage","@id":"https://english.sundnews.example/world/2025/10/28/talks/"},"headline":"River talks resume in Tamsel, envoys say","image":{"@type":"ImageObject","url":"i.jpg","height":600,"width":1200},"datePublished":"2025-10-28T17:30:00+0300","dateModified":"2025-10-28T17:30:00+0300","author":{"@type":"Person","name":"Staff Writer, Sund News English"},"publisher":{"@type":"Organization","name":"Sund News English","logo":{"@type":"ImageObject","url":"l.png"}},"description":"Envoys returned to the table on Tuesday."}</script></head><body><div class="header">…</div><div class="article-block"><div class="heading_wrapper"><h1 class="heading">River talks resume in Tamsel, envoys say</h1></div><div class="timestamps"><div class="published"><span>Published: </span><time>28 October ,2025: 05:30 PM GST</time></div><div class="updated"><span>Updated: </span><time>28 October ,2025: 05:30 PM GST</time></div></div><div class="font-size">Font Size A A</div><div class="article-body paragraph-list">${ps(TALKS.slice(0, 2))}<p>For the latest headlines, follow our <a href="/g">Google News channel online or via the app</a>.</p>${ps(TALKS.slice(2, 4))}<blockquote class="twitter-tweet"><p lang="en">We are back at the table.</p>&mdash; Envoy (@envoy) <a href="/t">October 28, 2025</a></blockquote><p>${TALKS[4]}</p><p><em>With Coastwire and agencies</em></p><div class="read-more-block"><p><strong>Read more:</strong></p><p><a href="/a">The dams upstream</a></p><p><a href="/b">The treaty of 1974</a></p></div></div></div></body></html>`,
  headline: 'River talks resume in Tamsel, envoys say',
  outlet: 'Sund News English',
  byline: 'Staff Writer',
  published: '2025-10-28T17:30:00+0300',
  language: 'en',
  paragraphs: [
    ...TALKS.slice(0, 4),
    'We are back at the table.',
    '— Envoy (@envoy) October 28, 2025',
    TALKS[4]!,
    'With Coastwire and agencies',
  ],
};

export const oldAsp: Shape = {
  name: 'a page of frames’ time: fonts, a printer’s link, lines of dashes',
  address: 'http://www.bayobserver.example/display.asp?art=771',
  html: `<HTML><HEAD><TITLE>The Bay Observer</TITLE></HEAD><BODY BGCOLOR="#FFFFF0"><TABLE WIDTH=600><TR><TD COLSPAN=2 ALIGN=CENTER><FONT SIZE=6>The Bay Observer</FONT><BR><FONT SIZE=1>Serving Kestrel Bay since 1921</FONT></TD></TR><TR><TD WIDTH=100 VALIGN=TOP><A HREF="1.asp">Local</A><BR><A HREF="2.asp">Sport</A><BR><A HREF="3.asp">Tides</A></TD><TD VALIGN=TOP><FONT SIZE=5 COLOR=navy><B>Twelve hurt as ferry strikes barge</B></FONT><BR><FONT SIZE=2>By Jon Vale, Observer Staff Writer<BR>Monday, May 5, 2025</FONT><P><A HREF="print.asp?art=771">Printer friendly version</A><P>${FERRY.map((text) => `<FONT FACE=Arial SIZE=2>${text}</FONT>`).join('<P>')}<P>----------------<BR><A HREF="index.asp">Back to index</A></TD></TR></TABLE></BODY></HTML>`,
  headline: 'Twelve hurt as ferry strikes barge',
  outlet: 'The Bay Observer',
  byline: 'Jon Vale, Observer Staff Writer',
  published: '2025-05-05',
  language: 'en',
  paragraphs: FERRY,
  warnings: ['outletInferred'],
};

export const timelineStory: Shape = {
  name: 'a story with a timeline, a map’s text for screen readers and a question to readers',
  address: 'https://interactive.sund.example/flood-hour-by-hour',
  html: `<!doctype html><html lang="en"><head><title>The flood, hour by hour</title><meta property="og:title" content="The flood, hour by hour"><meta property="og:site_name" content="Sund Interactive"><meta name="byl" content="By Mirren Aske"><meta name="pdate" content="20250509"><meta name="article:published" content="2025-05-09T18:00:00Z"></head><body><div class="g-header"><h1 class="g-headline">The flood, hour by hour</h1><div class="g-byline">By <span>Mirren Aske</span></div></div><section class="g-body"><p class="g-text">${FLOOD[0]}</p><div class="g-map" aria-hidden="true"><span>Corvane</span><span>Harrow</span></div><p class="sr-only">A map that shows the river Pell between Harrow and Corvane.</p><h2 class="g-subhed">01:40</h2><p class="g-text">${FLOOD[2]}</p><h2 class="g-subhed">04:10</h2><p class="g-text">${FLOOD[1]}</p><h2 class="g-subhed">Noon</h2><p class="g-text">${FLOOD[3]}</p><div class="g-callout"><p>Were you in Corvane that night? <a href="/form">Tell us what you saw.</a></p></div><p class="g-text">${FLOOD[4]}</p></section></body></html>`,
  headline: 'The flood, hour by hour',
  outlet: 'Sund Interactive',
  byline: 'Mirren Aske',
  published: '2025-05-09T18:00:00Z',
  language: 'en',
  paragraphs: [FLOOD[0]!, '01:40', FLOOD[2]!, '04:10', FLOOD[1]!, 'Noon', FLOOD[3]!, FLOOD[4]!],
};

export const strikeCards: Shape = {
  name: 'facts in a box beside the text that belong to it, and a list of links that does not',
  address: 'https://www.portgazette.example/strike-in-figures',
  html: `<!doctype html><html lang="en"><head><title>The strike in figures | Port Gazette</title><meta property="og:site_name" content="Port Gazette"><meta property="og:image:alt" content="x"><script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"NewsArticle","@id":"#a","headline":"The strike in figures","datePublished":"2025-10-27T09:00:00-03:00","author":{"@type":"Person","@id":"#me","name":"Elio Marsh"},"publisher":{"@id":"#org"}},{"@type":"Organization","@id":"#org","name":"Port Gazette"}]}</script></head><body><main class="layout"><article><h1>The strike in figures</h1><section class="richtext">${ps(STRIKE.slice(0, 2))}<div class="factbox"><h3>The port of Aldmouth</h3><ul><li>640 dockers, of whom 590 are in the union</li><li>Nine cranes, the oldest from 1961</li></ul></div>${ps(STRIKE.slice(2))}</section><section class="further"><h3>More on the strike</h3><ul><li><a href="/1">Who pays when ships wait?</a></li><li><a href="/2">Bread for nine days</a></li><li><a href="/3">The strike of 2011</a></li></ul></section></article></main></body></html>`,
  headline: 'The strike in figures',
  outlet: 'Port Gazette',
  byline: 'Elio Marsh',
  published: '2025-10-27T09:00:00-03:00',
  language: 'en',
  paragraphs: [
    ...STRIKE.slice(0, 2),
    'The port of Aldmouth',
    '640 dockers, of whom 590 are in the union',
    'Nine cranes, the oldest from 1961',
    ...STRIKE.slice(2),
  ],
};

export const squidFeed: Shape = {
  name: 'a single-page program’s page whose state is an escaped text',
  address: 'https://app.deepnews.example/story/squid',
  html: `<!doctype html><html lang="en"><head><title>Squid caught off Tessamar | Deep News</title><meta property="og:site_name" content="Deep News"></head><body><div id="app"></div><script>window.__STATE__ = JSON.parse(${JSON.stringify(JSON.stringify({ user: null, story: { headline: 'Squid caught off Tessamar', byline: 'Ana Prieto', publishedAt: '2025-06-02T06:30:00Z', blocks: SQUID.map((text) => ({ type: 'paragraph', text })) } })).replaceAll('<', '\\u003c')});</script><script src="/app.js"></script></body></html>`,
  headline: 'Squid caught off Tessamar',
  outlet: 'Deep News',
  byline: 'Ana Prieto',
  published: '2025-06-02T06:30:00Z',
  language: 'en',
  paragraphs: SQUID,
};

export const pierPodcast: Shape = {
  name: 'a page whose article stands after a transcript’s button and ends with an apology',
  address: 'https://sundtoday.example/n/pier-vote?amp=1',
  html: `<!doctype html><html lang="en"><head><title>Council votes for pier repair - Sund Today</title><link rel="canonical" href="https://sundtoday.example/n/pier-vote"><meta property="og:site_name" content="Sund Today"><meta property="og:title" content="Council votes for pier repair"></head><body><main><div class="story-top"><h1>Council votes for pier repair</h1><p class="story-top__meta">Hanne Brook, Coast Editor<br>Published 28 Oct 2025 at 2:30 pm (UTC+1)</p></div><audio></audio><details><summary>Transcript</summary><p>Hello and welcome, this is the news at three. The council has voted, and the pier will be repaired.</p></details><div class="story-main">${ps(PIER)}<p><em>Correction: An earlier version of this article said that the pier has twelve legs. It has eleven.</em></p></div></main></body></html>`,
  headline: 'Council votes for pier repair',
  outlet: 'Sund Today',
  byline: 'Hanne Brook, Coast Editor',
  published: '2025-10-28T14:30+01:00',
  language: 'en',
  url: 'https://sundtoday.example/n/pier-vote',
  paragraphs: [
    ...PIER,
    'Correction: An earlier version of this article said that the pier has twelve legs. It has eleven.',
  ],
};

import { ps, type Shape } from './shape.ts';
import { FERRY, FLOOD, FRENCH, GERMAN, KOREAN, PIER, RUSSIAN, STRIKE, TALKS, TURKISH } from './texts.ts';

export const updatedOnly: Shape = {
  name: 'a date in the page’s words alone, with a zone’s short name',
  address: 'https://edition.csn.example/2025/10/28/world/tamsel-river-talks-intl',
  html: `<!doctype html><html lang="en" data-uri="cms/1"><head><title>River talks resume after mediators cut list of demands | CSN</title><meta property="og:title" content="River talks resume after mediators cut list of demands | CSN"><meta property="og:site_name" content="CSN"></head><body class="layout"><header class="header__wrapper-outer"><nav class="header__nav"><a href="/world">World</a></nav></header>
<section class="layout__wrapper"><div class="headline headline--has-lowertext"><h1 data-editable="headlineText" class="headline__text inline-placeholder" id="maincontent">River talks resume after mediators cut list of demands</h1><div class="headline__footer"><div class="byline" data-editable="settings"><div class="byline__images"></div><div class="byline__names">By <a class="byline__link"><span class="byline__name">Jon Vale</span></a>, <span class="byline__name">Ana Prieto</span>, CSN</div></div><div class="headline__sub-container"><div class="timestamp vossi-timestamp">Updated 3:15 PM ET, Tue October 28, 2025</div></div></div></div>
<main class="article__main"><div class="article__content-container"><div class="article__content" itemprop="articleBody"><div class="source inline-placeholder"><cite class="source__cite"><span class="source__location">Tamsel</span><span class="source__text">CSN</span> — </cite></div>${TALKS.slice(
    0,
    3,
  )
    .map(
      (text) =>
        `<p class="paragraph inline-placeholder vossi-paragraph" data-component-name="paragraph">${text}</p>`,
    )
    .join(
      '',
    )}<div class="related-content related-content--article" data-component-name="related-content"><a class="related-content__link"><img><div class="related-content__info"><div class="related-content__label"><span>Related article</span></div><h4>The dams upstream, from above</h4></div></a><div class="related-content__minutes">4 min read</div></div><h2 class="subheader">Who measures what</h2>${ps(TALKS.slice(3, 5))}<p class="paragraph"><em>This story has been updated with additional information.</em></p></div></div></main></section></body></html>`,
  headline: 'River talks resume after mediators cut list of demands',
  outlet: 'CSN',
  byline: 'Jon Vale, Ana Prieto',
  published: '2025-10-28T15:15-04:00',
  language: 'en',
  paragraphs: [
    ...TALKS.slice(0, 3),
    'Who measures what',
    ...TALKS.slice(3, 5),
    'This story has been updated with additional information.',
  ],
  warnings: ['dateInferred'],
};

export const summaryDates: Shape = {
  name: 'dates with points in their times, the second one behind a summary',
  address: 'https://www.thewarden.example/sund/2025/oct/28/aldmouth-pier-worms',
  html: `<!doctype html><html lang="en"><head><title>Aldmouth’s pier eaten by worms, divers find | Sund news | The Warden</title><meta property="og:title" content="Aldmouth’s pier eaten by worms, divers find"><meta property="og:site_name" content="the Warden"></head>
<body><div class="dcr-1"><main data-layout="StandardLayout"><div class="dcr-2" data-gu-name="title"><a href="/sund"><span>Sund</span></a></div><div data-gu-name="headline"><h1 class="dcr-3">Aldmouth’s pier eaten by worms, divers find</h1></div><div data-gu-name="standfirst"><div class="dcr-4"><p>Council votes for a repair that will take five months and cost 3.4m crowns</p></div></div>
<div data-gu-name="meta"><address aria-label="Contributor info"><div class="dcr-5"><a rel="author" href="/profile/ottilie">Hanne Brook</a> in Aldmouth</div></address><details class="dcr-6"><summary><span class="dcr-u0h1qy">Tue 28 Oct 2025 14.30 GMT</span></summary>Last modified on Tue 28 Oct 2025 17.12 GMT</details><gu-island name="ShareButton"><button>Share</button></gu-island></div>
<div data-gu-name="body"><div id="maincontent" class="article-body-commercial-selector article-body-viewer-layout dcr-7">${PIER.slice(
    0,
    2,
  )
    .map((text) => `<p class="dcr-130mj7b">${text}</p>`)
    .join(
      '',
    )}<gu-island name="EmailSignUpWrapper"><section class="dcr-9"><h2>Sign up to First Thing</h2><p>Our morning email breaks down the key stories of the day, telling you what’s happening and why it matters</p><form><input type="email"></form></section></gu-island><figure data-spacefinder-role="richLink"><a href="/worms"><div>Worms have eaten a third of the coast’s wood, study says</div><div>Read more</div></a></figure>${PIER.slice(
    2,
  )
    .map((text) => `<p class="dcr-130mj7b">${text}</p>`)
    .join(
      '',
    )}</div><div class="dcr-10"><div>Explore more on these topics</div><ul><li><a href="/sund/coast">Coast</a></li><li><a href="/news">news</a></li></ul></div></div></main></div></body></html>`,
  headline: 'Aldmouth’s pier eaten by worms, divers find',
  outlet: 'the Warden',
  byline: 'Hanne Brook',
  published: '2025-10-28T14:30Z',
  updated: '2025-10-28T17:12Z',
  language: 'en',
  paragraphs: PIER,
};

export const noZone: Shape = {
  name: 'times without a zone, in data and in markup',
  address: 'https://lakeherald.example/flood-in-corvane',
  html: `<!doctype html><html lang="en"><head><title>Flood in Corvane</title><meta property="og:site_name" content="Lake Herald"><script type="application/ld+json">
<!--
{"@context":"http://schema.org","@type":["Article","NewsArticle"],"name":"Flood in Corvane","datePublished":"2025-05-09 10:15:00","dateModified":"2025-05-09 12:40:00","author":["Mirren Aske",],"publisher":"Lake Herald",}
-->
</script></head><body><div class="post"><h1>Flood in Corvane</h1><div class="meta"><time datetime="2025-05-09T10:15:00">May 9, 2025 10:15 am</time></div><div class="post-text">${ps(FLOOD)}</div></div></body></html>`,
  headline: 'Flood in Corvane',
  outlet: 'Lake Herald',
  byline: 'Mirren Aske',
  published: '2025-05-09T10:15:00',
  updated: '2025-05-09T12:40:00',
  language: 'en',
  paragraphs: FLOOD,
};

export const relativeTime: Shape = {
  name: 'a time that is told as so long ago',
  address: 'https://hourly.example/n/ferry-barge',
  html: `<!doctype html><html lang="en"><head><title>Ferry strikes barge · Hourly</title><meta property="og:title" content="Ferry strikes barge"><meta property="og:site_name" content="Hourly"></head><body><main><h1>Ferry strikes barge</h1><p class="sig">Words by <b>Ana Prieto</b></p><span class="ago" title="2025-05-04T18:05:00+02:00">3 hours ago</span><div class="txt">${ps(FERRY)}</div></main></body></html>`,
  headline: 'Ferry strikes barge',
  outlet: 'Hourly',
  byline: 'Ana Prieto',
  published: '2025-05-04T18:05:00+02:00',
  language: 'en',
  paragraphs: FERRY,
};

export const germanStand: Shape = {
  name: 'a German page that says as of when it is',
  address: 'https://www.sundschau.example/inland/hafenstreik-ende-100.html',
  html: `<!doctype html><html lang="de"><head><title>Hafenarbeiter in Altmünde beenden Streik | sundschau.example</title><meta property="og:title" content="Hafenarbeiter in Altmünde beenden Streik"><meta property="og:site_name" content="Sundschau"></head><body><div class="container"><article class="container content-wrapper__group"><div class="seitenkopf__headline"><h1><span class="seitenkopf__topline">Einigung im Hafen</span><span class="seitenkopf__headline--text">Hafenarbeiter in Altmünde beenden Streik</span></h1></div><p class="metatextline">Stand: 28.10.2025 13:45 Uhr</p><p class="textabsatz m-ten"><strong>${GERMAN[0]}</strong></p><div class="authorline"><em class="authorline__author">Von Hanne Brook, Radio Sund, Altmünde</em></div>${GERMAN.slice(
    1,
  )
    .map((text) => `<p class="textabsatz m-ten">${text}</p>`)
    .join(
      '',
    )}<div class="teaser-absatz"><h3 class="teaser-absatz__label">mehr</h3><a href="/w"><span>Warum der Weizen teurer wird</span></a></div></article></div><footer><p>© Sundschau</p></footer></body></html>`,
  headline: 'Hafenarbeiter in Altmünde beenden Streik',
  outlet: 'Sundschau',
  byline: 'Hanne Brook, Radio Sund, Altmünde',
  published: '2025-10-28T13:45',
  language: 'de',
  paragraphs: GERMAN,
  warnings: ['dateInferred'],
};

export const french: Shape = {
  name: 'a French page with its dates in a sentence',
  address: 'https://www.lesund.example/economie/article/2025/10/28/fin-de-la-greve_6650012_3234.html',
  html: `<!doctype html><html lang="fr"><head><title>Fin de la grève au port de Valmar</title><meta property="og:title" content="Fin de la grève au port de Valmar"><meta property="og:site_name" content="Le Sund"></head><body><main><article><h1 class="article__title">Fin de la grève au port de Valmar</h1><p class="article__desc">Les salaires augmenteront de cinq pour cent.</p><p class="meta__authors">Par <a href="/a">Lucie Ferrand</a></p><p class="meta__date">Publié le 28 octobre 2025 à 14h30, modifié le 28 octobre 2025 à 16h02</p><ul class="meta__share"><li>Partager</li><li>Offrir l’article</li></ul><section class="article__content">${ps(FRENCH.slice(0, 2))}<p><a href="/ble">Lire aussi : Le blé renchérit</a></p>${ps(FRENCH.slice(2))}<section class="author"><p>Lucie Ferrand</p></section></section></article></main></body></html>`,
  headline: 'Fin de la grève au port de Valmar',
  outlet: 'Le Sund',
  byline: 'Lucie Ferrand',
  published: '2025-10-28T14:30',
  updated: '2025-10-28T16:02',
  language: 'fr',
  paragraphs: FRENCH,
};

export const turkish: Shape = {
  name: 'a Turkish page with labels before its dates',
  address: 'https://www.sahilgazetesi.example/gundem/liman-grevi-bitti-4471',
  html: `<!doctype html><html lang="tr"><head><title>Liman grevi bitti - Sahil Gazetesi</title><meta property="og:site_name" content="Sahil Gazetesi"></head><body><div class="news-detail"><h1 class="news-detail__title">Liman grevi bitti</h1><h2 class="news-detail__spot">Ücretler yüzde beş artacak.</h2><div class="news-detail__info"><span>Giriş Tarihi: 28.10.2025 14:30</span> <span>Son Güncelleme: 28.10.2025 16:02</span></div><div class="news-detail__text">${ps(TURKISH.slice(0, 2))}<p>REKLAM</p>${ps(TURKISH.slice(2))}<p><strong>Kaynak: AA</strong></p></div><div class="etiketler"><a href="/e">liman</a></div></div></body></html>`,
  headline: 'Liman grevi bitti',
  outlet: 'Sahil Gazetesi',
  published: '2025-10-28T14:30',
  updated: '2025-10-28T16:02',
  language: 'tr',
  paragraphs: TURKISH,
};

export const russian: Shape = {
  name: 'a Russian page in windows-1251, by its letters alone',
  address: 'http://bereg.example/news/2025-10-28-zabastovka',
  charset: 'windows-1251',
  header: 'text/html',
  html: `<html><head><title>Докеры Альтмунда вернулись к работе - Берег</title></head><body><div class="hd"><a href="/">Берег</a></div><div class="news"><h1>Докеры Альтмунда вернулись к работе</h1><div class="news_date">28 октября 2025, 14:30</div><div class="news_text">${ps(RUSSIAN)}</div><div class="news_author">Автор: Анна Приетова</div></div></body></html>`,
  headline: 'Докеры Альтмунда вернулись к работе',
  outlet: 'Берег',
  byline: 'Анна Приетова',
  published: '2025-10-28T14:30',
  language: 'ru',
  paragraphs: RUSSIAN,
  warnings: ['outletInferred', 'short'],
};

export const korean: Shape = {
  name: 'a Korean page in EUC-KR, its text in one box with breaks',
  address: 'http://www.haeannews.example/view/20251028143000',
  charset: 'euc-kr',
  header: 'text/html; charset=euc-kr',
  html: `<html lang="ko"><head><meta http-equiv="Content-Type" content="text/html; charset=euc-kr"><title>항만 파업 끝나 - 해안일보</title><meta property="og:site_name" content="해안일보"></head><body><div id="wrap"><h2 class="title">항만 파업 끝나</h2><div class="info"><span class="writer">이하나 기자</span> <span class="date">입력 2025.10.28 14:30</span> <span class="date">수정 2025.10.28 16:02</span></div><div id="articleBody">${KOREAN.join('<br><br>')}</div><div class="copy">저작권자 (c) 해안일보 무단전재 및 재배포 금지</div></div></body></html>`,
  headline: '항만 파업 끝나',
  outlet: '해안일보',
  byline: '이하나 기자',
  published: '2025-10-28T14:30',
  updated: '2025-10-28T16:02',
  language: 'ko',
  paragraphs: KOREAN,
  warnings: ['short'],
};

export const clockAlone: Shape = {
  name: 'a day and a time in elements of their own',
  address: 'https://northlineherald.example/strike.php?id=5',
  html: `<!doctype html><html lang="en"><head><title>Northline Herald :: Dockers walk out in Aldmouth</title></head><body><table><tr><td><h3>Dockers walk out in Aldmouth</h3><p><small>Posted by <b>Elio Marsh</b> on Monday, October 27, 2025 at 12:20 PM EDT</small></p>${STRIKE.map((text) => `<div>${text}</div>`).join('')}<p>[ <a href="/">Home</a> | <a href="/news">More news</a> ]</p></td></tr></table><p>Copyright &copy; 2025 Northline Herald</p></body></html>`,
  headline: 'Dockers walk out in Aldmouth',
  outlet: 'Northline Herald',
  byline: 'Elio Marsh',
  published: '2025-10-27T12:20-04:00',
  language: 'en',
  paragraphs: STRIKE,
  warnings: ['outletInferred'],
};

import { ps, type Shape } from './shape.ts';
import { ARABIC, GERMAN, JAPANESE, PERSIAN, SPANISH, URDU } from './texts.ts';

export const arabic: Shape = {
  name: 'Arabic in windows-1256',
  address: 'http://www.sindbad.example/news/3312',
  charset: 'windows-1256',
  header: 'text/html; charset=windows-1256',
  html: `<html dir="rtl"><head><title>عمال ميناء السندباد يعودون إلى العمل - أخبار الساحل</title><meta http-equiv="Content-Type" content="text/html; charset=windows-1256"><meta property="og:site_name" content="أخبار الساحل"></head><body><div id="menu"><a href="/">الرئيسية</a> <a href="/sport">رياضة</a></div><h1>عمال ميناء السندباد يعودون إلى العمل</h1><div class="date">28 أكتوبر 2025</div><div class="article-text">${ps(ARABIC)}</div><div class="share"><a href="#">شارك</a></div><div class="related"><h3>مواضيع ذات صلة</h3><a href="/1">أسعار القمح ترتفع في الأسواق</a></div></body></html>`,
  headline: 'عمال ميناء السندباد يعودون إلى العمل',
  outlet: 'أخبار الساحل',
  published: '2025-10-28',
  language: 'ar',
  paragraphs: ARABIC,
};

export const urdu: Shape = {
  name: 'Urdu, right to left',
  address: 'https://saahil.example/urdu/bandargah-hartal',
  html: `<!doctype html><html lang="ur" dir="rtl"><head><meta charset="utf-8"><title>بندرگاہ کے مزدور کام پر واپس | ساحل نیوز</title><meta property="og:site_name" content="ساحل نیوز"><script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"بندرگاہ کے مزدور کام پر واپس","datePublished":"2025-10-28T19:20:00+05:00","author":{"@type":"Person","name":"ویب ڈیسک"},"publisher":{"@type":"Organization","name":"ساحل نیوز"}}</script></head>
<body><nav><a href="/">صفحۂ اول</a></nav><article><h1>بندرگاہ کے مزدور کام پر واپس</h1><p class="author">تحریر: ویب ڈیسک</p><div class="story-content">${ps(URDU.slice(0, 2))}<p>یہ بھی پڑھیں: <a href="/x">گندم کی قیمت میں اضافہ</a></p><p>اشتہار</p>${ps(URDU.slice(2))}</div></article></body></html>`,
  headline: 'بندرگاہ کے مزدور کام پر واپس',
  outlet: 'ساحل نیوز',
  byline: 'ویب ڈیسک',
  published: '2025-10-28T19:20:00+05:00',
  language: 'ur',
  paragraphs: URDU,
};

export const persian: Shape = {
  name: 'Persian, with a date of the solar calendar',
  address: 'https://nilabad.example/fa/news/55102',
  html: `<!doctype html><html lang="fa" dir="rtl"><head><meta charset="utf-8"><title>کارگران بندر نیل‌آباد به کار بازگشتند</title><meta property="og:site_name" content="خبر نیل"></head><body><div class="top-menu"><ul><li><a href="/">خانه</a></li></ul></div><div class="news-page"><h1 class="title">کارگران بندر نیل‌آباد به کار بازگشتند</h1><span class="news-date">۶ آبان ۱۴۰۴ - ۱۴:۳۰</span><div class="news-body">${ps(PERSIAN)}</div><div class="tags"><a href="/t">بندر</a></div></div></body></html>`,
  headline: 'کارگران بندر نیل‌آباد به کار بازگشتند',
  outlet: 'خبر نیل',
  published: '2025-10-28T14:30',
  language: 'fa',
  paragraphs: PERSIAN,
};

export const japanese: Shape = {
  name: 'Japanese in Shift_JIS, named in the page alone',
  address: 'http://www.kitaminato.example/news/20251028/01.html',
  charset: 'shift_jis',
  header: 'text/html',
  html: `<html lang="ja"><head><meta charset="Shift_JIS"><title>港湾スト終わる、荷下ろし再開 | 北港新聞</title><meta property="og:site_name" content="北港新聞"></head><body><div class="gnav"><a href="/">トップ</a><a href="/shakai">社会</a></div><div class="main"><h1>港湾スト終わる、荷下ろし再開</h1><p class="date">2025年10月28日 14時30分</p><div class="article-body">${ps(JAPANESE)}<p>広告</p></div><div class="related"><h2>関連記事</h2><ul><li><a href="/1">小麦の値上がり続く</a></li></ul></div></div></body></html>`,
  headline: '港湾スト終わる、荷下ろし再開',
  outlet: '北港新聞',
  published: '2025-10-28T14:30',
  language: 'ja',
  paragraphs: JAPANESE,
};

export const spanish: Shape = {
  name: 'Spanish, with the byline and date in the text’s head',
  address: 'https://www.diariosantaoria.example/puerto/huelga-estibadores_1_77.html',
  html: `<!doctype html><html lang="es"><head><meta charset="utf-8"><title>Los estibadores vuelven al trabajo | Diario de Santa Oria</title><meta property="og:site_name" content="Diario de Santa Oria"></head><body><header><a href="/">Portada</a></header><main><h1>Los estibadores vuelven al trabajo</h1><div class="firma">Por Lucía Ferrán</div><p class="fecha date">28 de octubre de 2025 - 14:30 h</p><div class="article-body">${ps(SPANISH.slice(0, 2))}<p><strong>Lea también: </strong><a href="/trigo">El trigo sube</a></p><p>Publicidad</p>${ps(SPANISH.slice(2))}<p>Suscríbete</p></div></main></body></html>`,
  headline: 'Los estibadores vuelven al trabajo',
  outlet: 'Diario de Santa Oria',
  byline: 'Lucía Ferrán',
  published: '2025-10-28T14:30',
  language: 'es',
  paragraphs: SPANISH,
};

export const german: Shape = {
  name: 'German, in UTF-16 with a byte order mark',
  address: 'https://www.altmuender-bote.example/hafen/streik-ende',
  charset: 'utf-16le',
  header: 'text/html; charset=utf-8',
  html: `\ufeff<!doctype html><html lang="de-DE"><head><title>Hafenarbeiter beenden Streik - Altmünder Bote</title><meta property="og:site_name" content="Altmünder Bote"><meta name="author" content="Von Hanne Brook"><meta name="date" content="2025-10-28T13:45:00+01:00"></head><body><article><h1>Hafenarbeiter beenden Streik</h1><div class="article-text">${ps(GERMAN.slice(0, 3))}<div class="teaser-box related"><p>Lesen Sie auch: <a href="/w">Weizen wird teurer</a></p></div>${ps(GERMAN.slice(3))}<p>Werbung</p></div></article></body></html>`,
  headline: 'Hafenarbeiter beenden Streik',
  outlet: 'Altmünder Bote',
  byline: 'Hanne Brook',
  published: '2025-10-28T13:45:00+01:00',
  language: 'de',
  paragraphs: GERMAN,
};

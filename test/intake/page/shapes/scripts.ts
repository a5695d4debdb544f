import { ps, type Shape } from './shape.ts';
import { FERRY, FLOOD, SQUID, STRIKE } from './texts.ts';

export const arc: Shape = {
  name: 'a shell whose program holds the article',
  address: 'https://www.coastdaily.example/world/tessamar-squid-7KQX/',
  html: `<!DOCTYPE html><html lang="en"><head><title>Lantern squid caught off Tessamar - Coast Daily</title><meta property="og:site_name" content="Coast Daily"/></head><body><div id="fusion-app"></div><noscript>You need to enable JavaScript to run this app.</noscript>
<script id="fusion-metadata" type="application/javascript">window.Fusion=window.Fusion||{};Fusion.arcSite="coast";Fusion.contextPath="/pf";Fusion.globalContent=${JSON.stringify(
    {
      _id: '7KQX',
      type: 'story',
      headlines: { basic: 'Lantern squid caught off Tessamar', mobile: '' },
      display_date: '2025-06-02T06:30:00Z',
      last_updated_date: '2025-06-02T09:45:10Z',
      credits: { by: [{ type: 'author', name: 'Elio Marsh' }] },
      content_elements: [
        { type: 'image', caption: 'The squid on deck', url: 'a.jpg' },
        ...SQUID.slice(0, 2).map((content) => ({ type: 'text', content })),
        { type: 'interstitial_link', content: 'Ten animals of the deep', url: '/deep' },
        { type: 'header', level: 2, content: 'A single animal' },
        ...SQUID.slice(2).map((content) => ({
          type: 'text',
          content: content.replace('Elio Marsh', '<a href="/marsh">Elio Marsh</a>'),
        })),
      ],
      related_content: { basic: [{ type: 'story', headlines: { basic: 'Frost in May' } }] },
    },
  )};Fusion.spa=false;</script><script src="/pf/dist/engine/react.js"></script></body></html>`,
  headline: 'Lantern squid caught off Tessamar',
  outlet: 'Coast Daily',
  byline: 'Elio Marsh',
  published: '2025-06-02T06:30:00Z',
  updated: '2025-06-02T09:45:10Z',
  language: 'en',
  paragraphs: [...SQUID.slice(0, 2), 'A single animal', ...SQUID.slice(2)],
};

export const nextData: Shape = {
  name: 'a program’s data with the text as HTML',
  address: 'https://sundtimes.example/a/9912',
  coding: 'gzip',
  html: `<!doctype html><html lang="en"><head><title>Ferry strikes barge in Kestrel Bay | Sund Times</title><meta name="application-name" content="Sund Times"/></head><body><div id="__next"><div class="skeleton"></div></div>
<script id="__NEXT_DATA__" type="application/json">${JSON.stringify({
    props: { pageProps: { menu: [{ title: 'News' }, { title: 'Sport' }], article: { id: 9912, title: 'Ferry strikes barge in Kestrel Bay', authors: [{ name: 'Jon Vale' }, { name: 'Ana Prieto' }], publishedAt: '2025-05-04T20:00:00+02:00', body: ps(FERRY) }, latest: [{ title: 'Frost in May', teaser: 'The orchards of the valley lost half of their blossom in one night, growers say.' }] } },
    page: '/a/[id]',
  })}</script></body></html>`,
  headline: 'Ferry strikes barge in Kestrel Bay',
  outlet: 'Sund Times',
  byline: 'Jon Vale, Ana Prieto',
  published: '2025-05-04T20:00:00+02:00',
  language: 'en',
  paragraphs: FERRY,
}; // prettier-ignore

export const articleBodyOnly: Shape = {
  name: 'the text in JSON-LD alone',
  address: 'https://aldmouthstar.example/flood/corvane',
  html: `<!doctype html><html lang="en"><head><title>Corvane under water</title><script type="application/ld+json">${JSON.stringify(
    {
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'Corvane under water',
      datePublished: '2025-05-09T10:00:00+01:00',
      author: 'By Mirren Aske',
      publisher: { '@type': 'Organization', name: 'Aldmouth Star' },
      articleBody: FLOOD.join('\n\n'),
    },
  )}</script></head><body><div id="root">Loading…</div><div class="footer-links"><a href="/about">About us</a><a href="/jobs">Jobs</a></div></body></html>`,
  headline: 'Corvane under water',
  outlet: 'Aldmouth Star',
  byline: 'Mirren Aske',
  published: '2025-05-09T10:00:00+01:00',
  language: 'en',
  paragraphs: FLOOD,
};

export const brokenData: Shape = {
  name: 'JSON-LD that is broken, beside OpenGraph',
  address: 'https://www.harbourpost.example/strike-begins',
  html: `<!doctype html><html lang="en"><head><title>Strike begins &mdash; Harbour Post</title><meta property="og:title" content="Dockers’ strike begins in Aldmouth"><meta property="og:site_name" content="Harbour Post"><meta property="og:url" content="https://www.harbourpost.example/strike-begins">
<script type="application/ld+json">
{ "@context": "https://schema.org", "@type": "NewsArticle", "headline": "Dockers’ strike begins in Aldmouth",
  "description": "A line break
in a text", "datePublished": "2025-10-27T07:10:00+00:00", "author": { "@type": "Person", "name": "Ruth Callender", }, }
</script><script type="application/ld+json">{"@type": "Organization", "name": </script></head>
<body><div class="layout"><div class="col"><h1>Dockers’ strike begins in Aldmouth</h1><div class="content-text">${ps(STRIKE)}</div></div></div></body></html>`,
  headline: 'Dockers’ strike begins in Aldmouth',
  outlet: 'Harbour Post',
  byline: 'Ruth Callender',
  published: '2025-10-27T07:10:00+00:00',
  language: 'en',
  paragraphs: STRIKE,
};

import type { Shape } from './shape.ts';

const ENTRIES = [
  { time: '17:10', iso: '2025-05-09T17:10:00+01:00', head: 'Water falls at the mill bridge', text: ['The gauge at the mill bridge in Corvane shows 5.61 metres, eleven centimetres less than at noon, the flood centre says.', 'It expects the water to be back between the banks by Sunday.'] },
  { time: '14:25', iso: '2025-05-09T14:25:00+01:00', head: 'Power is back', text: ['All 1,200 homes have power again, the grid’s operator says. Crews pumped out the transformer station in Mill Street.'] },
  { time: '09:05', iso: '2025-05-09T09:05:00+01:00', head: 'Schools stay closed', text: ['The schools of Corvane and Harrow stay closed today, the county says. The sports hall of the Harrow school serves as a shelter.', 'Parents are asked not to drive to Corvane, where the lower streets are flooded.'] },
]; // prettier-ignore

const HEAD = `<title>Pell flood live: water falls in Corvane - Valley Ledger</title><meta property="og:site_name" content="Valley Ledger"><meta name="viewport" content="width=device-width">`;
const DATA = {
  '@context': 'https://schema.org',
  '@type': 'LiveBlogPosting',
  headline: 'Pell flood live: water falls in Corvane',
  datePublished: '2025-05-09T08:40:00+01:00',
  dateModified: '2025-05-09T17:12:00+01:00',
  coverageStartTime: '2025-05-09T08:40:00+01:00',
  author: { '@type': 'Person', name: 'Jon Vale' },
  publisher: { '@type': 'NewsMediaOrganization', name: 'Valley Ledger' },
  liveBlogUpdate: ENTRIES.map(({ iso, head, text }) => ({
    '@type': 'BlogPosting',
    headline: head,
    datePublished: iso,
    articleBody: text.map((paragraph) => `<p>${paragraph}</p>`).join(''),
  })),
};
const COMMON = {
  headline: 'Pell flood live: water falls in Corvane',
  outlet: 'Valley Ledger',
  byline: 'Jon Vale',
  published: '2025-05-09T08:40:00+01:00',
  updated: '2025-05-09T17:12:00+01:00',
  language: 'en',
} as const;

export const liveBlog: Shape = {
  ...COMMON,
  name: 'a live blog whose entries the page shows',
  address: 'https://valleyledger.example/live/2025/may/09/pell-flood',
  html: `<!doctype html><html lang="en"><head>${HEAD}<script type="application/ld+json">${JSON.stringify(DATA)}</script></head><body><header><nav><a href="/">Home</a></nav></header>
<main><h1>Pell flood live: water falls in Corvane</h1><div class="live-blog__updates"><div class="live-blog__key-events"><h2>Key events</h2><ul><li><a href="#1">Water falls at the mill bridge</a></li><li><a href="#2">Power is back</a></li></ul></div>
${ENTRIES.map(({ time, iso, head, text }) => `<article class="live-blog-entry" id="e${time}"><header class="live-blog-entry__header"><time datetime="${iso}">${time} BST</time><h2>${head}</h2></header><div class="live-blog-entry__body">${text.map((paragraph) => `<p>${paragraph}</p>`).join('')}</div><div class="share-tools"><a href="#">Share on Facebook</a><a href="#">Copy link</a></div></article>`).join('\n')}
</div><button>Show more</button></main><footer>Valley Ledger</footer></body></html>`,
  paragraphs: ENTRIES.flatMap(({ time, head, text }) => [`${time} BST`, head, ...text]),
};

export const liveBlogInData: Shape = {
  ...COMMON,
  name: 'a live blog whose entries stand in the data alone',
  address: 'https://valleyledger.example/live/2025/may/09/pell-flood-2',
  html: `<!doctype html><html lang="en"><head>${HEAD}<script type="application/ld+json">${JSON.stringify(DATA)}</script></head><body><main><h1>Pell flood live: water falls in Corvane</h1><div id="live-root" class="spinner">Loading updates</div></main></body></html>`,
  paragraphs: ENTRIES.flatMap(({ iso, head, text }) => [
    `${iso.slice(0, 10)} ${iso.slice(11, 16)} +01:00`,
    head,
    ...text,
  ]),
};

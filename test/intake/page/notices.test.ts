import { describe, expect, it } from 'vitest';
import { UserError } from '../../../src/errors.ts';
import { readFetched } from '../../../src/intake/readFetched.ts';
import { openFetch, refusal, serve } from '../support/serve.ts';
import { FLOOD } from './shapes/texts.ts';

const page = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body>${body}</body></html>`;
const menu = '<nav><a href="/">Home</a><a href="/news">News</a></nav>';
const consent =
  '<div class="wall"><h1>We value your privacy</h1><p>We and our 842 partners store and/or access information on a device, such as cookies, and process personal data. You may accept all cookies or manage your choices in our cookie settings.</p><button>Accept all</button></div>';

async function readFrom(html: string): Promise<unknown> {
  const site = await serve(
    (_, response) => void response.writeHead(200, { 'content-type': 'text/html' }).end(html),
  );
  return readFetched(await openFetch({ allow: [site.host] }).fetchPage(site.origin));
}

describe('a page that is no article', () => {
  it.each<readonly [what: string, html: string, says: string]>([
    ['a page that is not there, although the server says so in no way', page('Page not found | Coast Daily', `${menu}<h1>Page not found</h1><p>The page that you are looking for does not exist or has moved.</p>`), 'no such page'],
    ['an article that was taken down', page('Coast Daily', `${menu}<h1>Sorry</h1><p>This article is no longer available.</p>`), 'no such page'],
    ['a question whether one is a robot', page('Just a moment...', '<h1>coastdaily.example</h1><p>Verifying you are human. This may take a few seconds.</p>'), 'robot'],
    ['access that is denied', page('Access Denied', '<h1>Access Denied</h1><p>You do not have permission to access this server. Reference #18.2f</p>'), 'robot'],
    ['a question about cookies in the article’s place', page('Coast Daily', consent), 'cookies'],
    ['a shell that a program fills', page('Coast Daily', '<div id="root"></div><noscript>You need to enable JavaScript to run this app.</noscript><script src="a.js"></script>'), 'No article'],
    ['a list of links', page('News', `${menu}<ul>${FLOOD.map((_, i) => `<li><a href="/${i}">Headline number ${i}</a></li>`).join('')}</ul>`), 'No article'],
    ['nothing', '<p></p>', 'No article'],
  ])('is refused in plain words: %s', async (_, html, says) => {
    const error = await refusal(readFrom(html));
    expect(error).toBeInstanceOf(UserError);
    expect(error.message).toContain(says);
  }); // prettier-ignore

  it('is told from an article about cookies, robots or pages that went missing', async () => {
    const articles = [
      [
        'Page not found: how sites lose their archives',
        'A page that cannot be found is worth nothing, archivists say.',
      ],
      [
        'Are you human? Websites ask more often',
        'More sites than ever verify that you are human before they show anything.',
      ],
      [
        'Cookie consent under review',
        'We value your privacy, the banners say, and then ask to accept all cookies.',
      ],
    ] as const;
    for (const [title, first] of articles) {
      const html = page(
        title,
        `<article><h1>${title}</h1><p>${first}</p>${FLOOD.map((text) => `<p>${text}</p>`).join('')}</article>`,
      );
      expect(await readFrom(html)).toMatchObject({ articles: [{ headline: title }] });
    }
  });
});

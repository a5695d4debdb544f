import { createServer, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { UserError } from '../../../src/errors.ts';
import { openFetch, refusal, serve } from '../support/serve.ts';

const PAGE = '<!doctype html><title>A page</title><p>Ferries stop at noon, the council said on Monday.</p>';
const html = { 'content-type': 'text/html; charset=utf-8' };
const SECOND = { limits: { time: 1_000 } };

/** A server that speaks for itself, byte by byte. */
async function serveRaw(speak: (socket: Socket) => void): Promise<string> {
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', (data) => {
      if (data.toString().startsWith('GET /robots.txt'))
        socket.end('HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\nconnection: close\r\n\r\n');
      else speak(socket);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  onTestFinished(() => void server.close());
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe('what is fetched', () => {
  it('comes with its address, type and charset, and Byline says who it is', async () => {
    let agent = '';
    const site = await serve((request, response) => {
      agent = request.headers['user-agent'] ?? '';
      response.writeHead(200, html).end(PAGE);
    });
    const { fetchPage } = openFetch({
      allow: [site.host],
      version: '1.2',
      contact: 'https://byline.example/about',
    });
    expect(await fetchPage(` ${site.origin}/a?b=1#c `)).toEqual({
      url: `${site.origin}/a?b=1#c`,
      type: 'html',
      text: PAGE,
      charset: 'utf-8',
    });
    expect(agent).toBe('Byline/1.2 (https://byline.example/about)');
  });

  it.each([
    ['gzip', gzipSync(PAGE)],
    ['x-gzip', gzipSync(PAGE)],
    ['deflate', deflateSync(PAGE)],
    ['deflate', deflateRawSync(PAGE)],
    ['br', brotliCompressSync(PAGE)],
    ['identity', Buffer.from(PAGE)],
    ['gzip, br', brotliCompressSync(gzipSync(PAGE))],
    ['gzip', gzipSync(PAGE).subarray(0, -6)],
  ])('is decompressed: %s', async (encoding, bytes) => {
    const site = await serve((_, response) => {
      response.writeHead(200, { ...html, 'content-encoding': encoding });
      for (const byte of bytes) response.write(Buffer.from([byte]));
      response.end();
    });
    expect((await openFetch({ allow: [site.host] }).fetchPage(site.origin)).text).toBe(PAGE);
  });

  it.each([
    ['text/html', 'html'],
    ['application/xhtml+xml; charset=UTF-8', 'html'],
    ['TEXT/PLAIN', 'text'],
    ['application/json', 'json'],
    ['application/ld+json', 'json'],
    [undefined, 'html'],
  ])('may be of the type %s', async (type, read) => {
    const site = await serve(
      (_, response) =>
        void response.writeHead(200, type === undefined ? {} : { 'content-type': type }).end('x'),
    );
    expect((await openFetch({ allow: [site.host] }).fetchPage(site.origin)).type).toBe(read);
  });

  it('follows redirects of all kinds, five at most, to where they lead', async () => {
    const site = await serve((request, response) => {
      const step = Number(request.url!.slice(1));
      if (step === 0) response.writeHead(200, html).end(PAGE);
      else if (step === 1)
        response.writeHead(200, html).end(`<meta http-equiv="Refresh" content="0; URL='/0'">`);
      else
        response
          .writeHead([301, 302, 303, 307, 308][step % 5]!, {
            location: step % 2 === 0 ? `/${step - 1}` : `${site.origin}/${step - 1}`,
          })
          .end();
    });
    const { fetchPage } = openFetch({ allow: [site.host] });
    expect((await fetchPage(`${site.origin}/5`)).url).toBe(`${site.origin}/0`);
    expect((await refusal(fetchPage(`${site.origin}/6`))).message).toContain('redirects more than 5 times');
  });

  it('takes a page that renews itself, or refreshes only without scripts, for a page', async () => {
    for (const meta of [
      '<meta http-equiv="refresh" content="300">',
      '<meta http-equiv="refresh" content="600; url=/other">',
      '<noscript><meta http-equiv="refresh" content="0; url=/other"></noscript>',
    ]) {
      const site = await serve((_, response) => void response.writeHead(200, html).end(meta + PAGE));
      expect((await openFetch({ allow: [site.host] }).fetchPage(site.origin)).text).toContain('Ferries');
      expect(site.asked).not.toContain('/other');
    }
  });
});

describe('what is refused, in plain words', () => {
  const answers: readonly (readonly [what: string, status: number, headers: Record<string, string>, body: string | Buffer, says: string])[] = [
    ['a PDF file', 200, { 'content-type': 'application/pdf' }, '%PDF-1.7', 'is a PDF file'],
    ['a PDF file under another name', 200, html, '%PDF-1.7 …', 'is a PDF file'],
    ['a picture', 200, { 'content-type': 'image/png' }, '', 'is a picture'],
    ['a feed', 200, { 'content-type': 'application/rss+xml' }, '', 'is a feed'],
    ['bytes', 200, html, Buffer.from([0x50, 0x4b, 3, 4, 0, 0]), 'is no text'],
    ['a page that is gone', 404, html, PAGE, 'no such page (404)'],
    ['a closed page', 403, html, PAGE, 'does not let Byline read'],
    ['too many questions', 429, html, '', 'asks to wait'],
    ['a broken server', 503, html, '', 'a problem of its own (503)'],
    ['no content', 304, {}, '', 'without a page (304)'],
    ['a redirect that leads nowhere', 302, {}, '', 'without a page (302)'],
    ['a redirect to a file', 302, { location: 'file:///etc/passwd' }, '', 'Only addresses that start with https:// or http://'],
    ['a redirect with a password', 302, { location: 'http://a:b@news.example.com/' }, '', 'a user name or a password'],
    ['a page of six megabytes', 200, html, Buffer.alloc(6_000_000, 'a'), 'larger than 5 MB'],
    ['a bomb of gzip', 200, { ...html, 'content-encoding': 'gzip' }, gzipSync(Buffer.alloc(12_000_000)), 'larger than 5 MB'],
    ['a bomb of brotli', 200, { ...html, 'content-encoding': 'br' }, brotliCompressSync(Buffer.alloc(12_000_000)), 'larger than 5 MB'],
    ['a bomb in a bomb', 200, { ...html, 'content-encoding': 'gzip, gzip' }, gzipSync(gzipSync(Buffer.alloc(12_000_000))), 'larger than 5 MB'],
    ['layers of compression', 200, { ...html, 'content-encoding': 'gzip, gzip, gzip' }, gzipSync(gzipSync(gzipSync(PAGE))), 'cannot be read'],
    ['damaged compression', 200, { ...html, 'content-encoding': 'gzip' }, PAGE, 'cannot be read'],
    ['a compression that was not asked for', 200, { ...html, 'content-encoding': 'zstd' }, PAGE, 'cannot be read'],
  ]; // prettier-ignore

  it.each(answers)('%s', async (_, status, headers, body, says) => {
    const site = await serve((_, response) => void response.writeHead(status, headers).end(body));
    const error = await refusal(openFetch({ allow: [site.host] }).fetchPage(site.origin));
    expect(error).toBeInstanceOf(UserError);
    expect(error.message).toContain(says);
  });

  const addresses: readonly (readonly [string, string])[] = [
    ['', 'is no web address'],
    ['harbourpost.example', 'is no web address'],
    ['ftp://news.example.com/', 'Only addresses that start with'],
    ['javascript:alert(1)', 'Only addresses that start with'],
    ['data:text/html,x', 'Only addresses that start with'],
    ['http://a@news.example.com/', 'a user name or a password'],
    ['http://a:b@127.0.0.1/', 'a user name or a password'],
    ['http://news.example.com:22/', 'Port 22 is none'],
    ['https://news.example.com:6379/', 'Port 6379 is none'],
    [`https://news.example.com/${'a'.repeat(2_048)}`, 'too long'],
  ];

  it.each(addresses)('%s', async (address, says) => {
    const { fetchPage } = openFetch({ allow: [], lookup: async () => ['8.8.8.8'] });
    const error = await refusal(fetchPage(address));
    expect(error).toBeInstanceOf(UserError);
    expect(error.message).toContain(says);
  });

  it('a name that stands for nothing, a closed port, and what is no web server', async () => {
    const unknown = openFetch({
      allow: [],
      lookup: async () => Promise.reject(Object.assign(new Error('x'), { code: 'ENOTFOUND' })),
    });
    expect((await refusal(unknown.fetchPage('https://news.example.com/'))).message).toContain(
      'no site of that name',
    );
    const closed = await serve(() => undefined);
    const raw = await serveRaw((socket) => void socket.end('220 mail.example.com ESMTP\r\n'));
    const { fetchPage } = openFetch({ allow: [raw, '127.0.0.1:1'] });
    expect((await refusal(fetchPage('http://127.0.0.1:1/'))).message).toContain('cannot be reached');
    expect((await refusal(fetchPage(`http://${raw}/`))).message).toContain('no web server');
    expect(
      (await refusal(openFetch({ allow: [closed.host] }).fetchPage(`https://${closed.host}/`))).message,
    ).toContain('no web server');
  });
});

describe('what never ends', () => {
  it.each<readonly [what: string, speak: (socket: Socket) => void]>([
    ['says nothing', () => undefined],
    ['never ends its headers', (socket) => {
      socket.write('HTTP/1.1 200 OK\r\n');
      setInterval(() => socket.write('x-a: b\r\n'), 20).unref();
    }],
    ['sends a body byte by byte', (socket) => {
      socket.write('HTTP/1.1 200 OK\r\ncontent-type: text/html\r\n\r\n');
      setInterval(() => socket.write('a'), 20).unref();
    }],
    ['goes on promising an answer', (socket) => void setInterval(() => socket.write('HTTP/1.1 103 Early Hints\r\n\r\n'), 20).unref()],
  ])('is given up when the time is over: a server that %s', async (_, speak) => {
    const host = await serveRaw(speak);
    const error = await refusal(openFetch({ allow: [host], ...SECOND }).fetchPage(`http://${host}/`));
    expect(error).toBeInstanceOf(UserError);
    expect(error.message).toMatch(/took longer than 1 seconds|headers without end|no web server/u);
  }); // prettier-ignore

  it('is given up when there is too much: headers, and a body that floods', async () => {
    const headers = await serveRaw(
      (socket) =>
        void socket.write(`HTTP/1.1 200 OK\r\n${'x-a: bbbbbbbbbbbbbbbbbbbbbbbbbbb\r\n'.repeat(2_000)}`),
    );
    expect(
      (await refusal(openFetch({ allow: [headers] }).fetchPage(`http://${headers}/`))).message,
    ).toContain('headers without end');
    let sent = 0;
    const flood = await serve((_, response) => {
      response.writeHead(200, html);
      const pour = (): void => {
        while (!response.destroyed && response.write(Buffer.alloc(65_536, 'a'))) sent += 65_536;
        if (!response.destroyed) response.once('drain', pour);
      };
      pour();
    });
    expect((await refusal(openFetch({ allow: [flood.host] }).fetchPage(flood.origin))).message).toContain(
      'larger than 5 MB',
    );
    expect(sent).toBeLessThan(50_000_000);
  });

  it('ends when the one who asked gives up', async () => {
    const host = await serveRaw(() => undefined);
    const stop = new AbortController();
    const reason = new Error('the editor left');
    setTimeout(() => stop.abort(reason), 50);
    expect(await refusal(openFetch({ allow: [host] }).fetchPage(`http://${host}/`, stop.signal))).toBe(
      reason,
    );
  });

  it('is a name whose look-up never answers', async () => {
    const { fetchPage } = openFetch({ allow: [], lookup: () => new Promise(() => undefined), ...SECOND });
    expect((await refusal(fetchPage('https://news.example.com/'))).message).toContain(
      'took longer than 1 seconds',
    );
  });
});

import type { RequestListener } from 'node:http';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import type { ReadArticle } from '../../../src/intake/article.ts';
import { readFetched } from '../../../src/intake/readFetched.ts';
import { encode } from '../support/encode.ts';
import { openFetch, serve } from '../support/serve.ts';
import type { Shape } from './shapes/shape.ts';

const CODINGS = { gzip: gzipSync, br: brotliCompressSync, deflate: deflateSync };
/** How many redirects lead to a page that is served behind some. */
const REDIRECTS = 3;

/** A shape's page as the guarded fetch got it from a server on this machine, and as it was read. */
export async function readServed(shape: Shape): Promise<ReadArticle> {
  const { host, pathname, search } = new URL(shape.address);
  let own = '';
  const site = await serve((request, response) => {
    const step = Number(/^\/step-(\d)$/u.exec(request.url ?? '')?.[1] ?? 0);
    if (step > 1) response.writeHead(302, { location: `/step-${step - 1}` }).end();
    else if (step === 1) response.writeHead(301, { location: `${own}${pathname}${search}` }).end();
    else send(shape, shape.html.replaceAll(new RegExp(`https?://${host}(?=[/"'])`, 'gu'), own), response);
  });
  // The page stands at its own name, as on the web, but at this machine's port.
  own = `http://${host}:${site.port}`;
  const { fetchPage } = openFetch({ allow: [`${host}:${site.port}`], lookup: async () => ['127.0.0.1'] });
  const path = shape.redirected === true ? `/step-${REDIRECTS}` : `${pathname}${search}`;
  const { articles } = await readFetched(await fetchPage(`${own}${path}`));
  const article = articles[0]!;
  return { ...article, ...(article.url !== undefined && { url: article.url.replace(own, '') }) };
}

function send(shape: Shape, html: string, response: Parameters<RequestListener>[1]): void {
  const bytes = shape.charset === undefined ? Buffer.from(html) : encode(html, shape.charset);
  const sent = shape.coding === undefined ? bytes : CODINGS[shape.coding](bytes);
  response.writeHead(200, {
    'content-type': shape.header ?? 'text/html; charset=utf-8',
    ...(shape.coding !== undefined && { 'content-encoding': shape.coding }),
    ...(shape.chunked !== true && { 'content-length': sent.length }),
  });
  if (shape.chunked === true)
    for (let at = 0; at < sent.length; at += 997) response.write(sent.subarray(at, at + 997));
  response.end(shape.chunked === true ? undefined : sent);
}

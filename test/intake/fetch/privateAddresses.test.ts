import { describe, expect, it } from 'vitest';
import { UserError } from '../../../src/errors.ts';
import { isPublicAddress } from '../../../src/intake/fetch/publicAddress.ts';
import { openFetch, refusal, serve } from '../support/serve.ts';

/** Ways to write this machine, and addresses that are not public, in a web address. */
const LITERALS = [
  '127.0.0.1', '127.1', '127.0.1', '2130706433', '0x7f000001', '0x7f.0.0.1', '0177.0.0.1', '017700000001', '0x7f.1', '127.0.0.1.', '127.255.255.254',
  '0.0.0.0', '0', '0.1.2.3', '10.0.0.1', '10.1', '172.16.0.1', '172.31.255.255', '192.168.0.1', '192.168.257', '169.254.169.254', '0xA9FEA9FE', '100.64.0.1',
  '192.0.0.1', '192.0.2.1', '198.18.0.1', '198.51.100.1', '203.0.113.1', '192.88.99.1', '224.0.0.1', '239.255.255.255', '240.0.0.1', '255.255.255.255',
  '１２７.０.０.１', '①②⑦.⓪.⓪.①', '127。0。0。1', '%31%32%37.0.0.1',
  '[::]', '[::1]', '[0:0:0:0:0:0:0:1]', '[::127.0.0.1]', '[::ffff:127.0.0.1]', '[::ffff:7f00:1]', '[::ffff:10.0.0.1]', '[64:ff9b::127.0.0.1]', '[64:ff9b::a9fe:a9fe]',
  '[64:ff9b:1::1]', '[2002:7f00:1::]', '[2002:c0a8:1::1]', '[2001::1]', '[2001:db8::1]', '[fe80::1]', '[fec0::1]', '[fc00::1]', '[fd12:3456::1]', '[ff02::1]', '[100::1]',
  '[5f00::1]', '[3fff::1]', '[4000::1]', '[::ffff:0:127.0.0.1]', '[::ffff:169.254.169.254]', '[64:ff9b::10.0.0.1]', '0x7f.0x0.0x0.0x1', '0300.0250.1.1', '0xc0a80101',
  '127.000.000.001', '[0000:0000:0000:0000:0000:ffff:7f00:0001]', '[fe80::a9fe:a9fe]', '[ff05::1]', 'metadata.google.internal', 'ip6-localhost', 'example.test', 'wiki.corp',
  'localhost', 'LOCALHOST', 'localhost.', 'a.localhost', 'a.b.localhost.', 'localhost.localdomain', 'printer.local', 'wiki.internal', 'nas.home.arpa', 'router', 'host.lan',
]; // prettier-ignore

/** What a name may turn out to stand for. */
const LOOKED_UP = [
  '127.0.0.1', '0.0.0.0', '10.1.2.3', '172.20.0.1', '192.168.1.1', '169.254.169.254', '100.100.100.200', '198.18.0.1', '224.0.0.1', '240.0.0.1', '::1', '::',
  '::ffff:127.0.0.1', '::ffff:0a00:0001', '64:ff9b::7f00:1', '2002:7f00:1::', '2001:0:4136:e378::', 'fe80::1', 'fe80::1%eth0', 'fd00::1', 'ff02::1', '2001:db8::1', 'no address',
]; // prettier-ignore

const PUBLIC = [
  '93.184.215.14',
  '8.8.8.8',
  '2606:4700::1111',
  '2a00:1450:4001::1',
  '::ffff:8.8.8.8',
  '64:ff9b::8.8.8.8',
];

describe('addresses that are not public', () => {
  it('are refused in every form, as written, behind a redirect and behind a name, and nothing connects to them', async ({
    annotate,
  }) => {
    const secret = await serve((_, response) => void response.end('<p>secret</p>'), { host: '::' });
    const ports = [String(secret.port)];
    const forms = LITERALS.map((host) => `http://${host}:${secret.port}/`);
    const open = await serve((request, response) => {
      const form = forms[Number(request.url!.slice(1))]!;
      response.writeHead(302, { location: Buffer.from(form).toString('latin1') }).end();
    });
    const { fetchPage } = openFetch({ allow: [open.host], ports, lookup: async () => ['127.0.0.1'] });

    const through: string[] = [];
    const isRefused = async (address: string): Promise<void> => {
      const error = await refusal(fetchPage(address)).catch(() => undefined);
      if (!(error instanceof UserError) || !/public internet/u.test(error.message))
        through.push(`${address}: ${error?.message}`);
    };
    for (const [i, form] of forms.entries()) {
      await isRefused(form);
      await isRefused(`${open.origin}/${i}`);
    }
    for (const address of LOOKED_UP) {
      const { fetchPage: fetchNamed } = openFetch({ allow: [], ports, lookup: async () => [address] });
      const error = await refusal(fetchNamed(`http://news.example.com:${secret.port}/`)).catch(
        () => undefined,
      );
      if (!/public internet/u.test(error?.message ?? '')) through.push(`${address}: ${error?.message}`);
    }
    const count = new Set([...LITERALS, ...LOOKED_UP]).size;
    void annotate(
      `${through.length} of ${count} forms got through, as written, behind a redirect or behind a name`,
    );
    expect(count).toBeGreaterThanOrEqual(40);
    expect(through).toEqual([]);
    expect(open.connections()).toBeGreaterThan(0);
    expect(secret.connections()).toBe(0);
    // The server is there: what is opened by name reaches it.
    const { fetchPage: fetchAllowed } = openFetch({ allow: [`127.0.0.1:${secret.port}`] });
    expect((await fetchAllowed(`${secret.origin}/`)).text).toBe('<p>secret</p>');
  });

  it('are refused where only one of a name’s addresses is of that kind', async () => {
    const secret = await serve((_, response) => void response.end('secret'));
    for (const addresses of [['8.8.8.8', '127.0.0.1'], ['127.0.0.1', '8.8.8.8'], []]) {
      const { fetchPage } = openFetch({
        allow: [],
        ports: [String(secret.port)],
        lookup: async () => addresses,
      });
      expect((await refusal(fetchPage(`http://news.example.com:${secret.port}/`))).message).toContain(
        'public internet',
      );
    }
    expect(secret.connections()).toBe(0);
  });

  it('gain nothing by telling something else the second time: one look-up a connection, and its address is the one connected to', async () => {
    const site = await serve((_, response) => void response.end('<p>here</p>'));
    const told: string[] = [];
    const lookup = async (name: string): Promise<string[]> => {
      told.push(name);
      return ['127.0.0.1'];
    };
    const named = openFetch({ allow: [`news.example.com:${site.port}`], lookup });
    expect((await named.fetchPage(`http://news.example.com:${site.port}/`)).text).toBe('<p>here</p>');
    expect(told.length).toBe(site.connections());

    const seen: string[] = [];
    const rebinding = openFetch({
      allow: [],
      ports: [String(site.port)],
      lookup: async (name) => {
        seen.push(name);
        return seen.length === 1 ? ['8.8.8.8', '10.0.0.1'] : ['127.0.0.1'];
      },
    });
    const before = site.connections();
    for (let i = 0; i < 3; i++)
      expect(
        (await refusal(rebinding.fetchPage(`http://rebind.example.com:${site.port}/`))).message,
      ).toContain('public internet');
    expect(site.connections()).toBe(before);
  });
});

describe('isPublicAddress', () => {
  it.each(PUBLIC)('passes %s', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it.each(LOOKED_UP)('stops %s', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});

/** Encodes a text in a charset that Node.js only decodes, by decoding all that it has. */
export function encode(text: string, charset: string): Buffer {
  if (charset === 'utf-16le') return Buffer.from(text, 'utf16le');
  const bytes = bytesOf(charset);
  return Buffer.concat(
    Array.from(text, (sign) => {
      const known = bytes.get(sign);
      if (known === undefined) throw new Error(`${charset} has no '${sign}'`);
      return known;
    }),
  );
}

const tables = new Map<string, ReadonlyMap<string, Buffer>>();

function bytesOf(charset: string): ReadonlyMap<string, Buffer> {
  const known = tables.get(charset);
  if (known !== undefined) return known;
  const decoder = new TextDecoder(charset);
  const table = new Map<string, Buffer>();
  const add = (bytes: Buffer): void => {
    // In one go, some releases of Node.js take windows-1252 for Latin-1.
    const sign = decoder.decode(bytes, { stream: charset.startsWith('windows') });
    if (Array.from(sign).length === 1 && sign !== '\ufffd' && !table.has(sign)) table.set(sign, bytes);
  };
  for (let byte = 0; byte < 256; byte++) add(Buffer.from([byte]));
  if (!charset.startsWith('windows'))
    for (let lead = 0x81; lead < 0xff; lead++)
      for (let trail = 0x40; trail < 0xff; trail++) add(Buffer.from([lead, trail]));
  tables.set(charset, table);
  return table;
}

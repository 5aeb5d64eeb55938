/** Texts, one after the other, as gzip of their UTF-8. Takes them as they come, so that a long list need not be one string. */
export async function gzip(texts: Iterable<string>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new CompressionStream('gzip');
  const packed = new Response(stream.readable).arrayBuffer();
  const writer = stream.writable.getWriter();
  const encoder = new TextEncoder();
  for (const text of texts) await writer.write(encoder.encode(text));
  await writer.close();
  return new Uint8Array(await packed);
}

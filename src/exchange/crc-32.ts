/** Of the polynomial of Ethernet and gzip, bits reversed. */
const polynomial = 0xedb88320;

/** CRC-32 of a text of ASCII characters (ISO 3309): tells every change of up to four neighbouring ones. */
export function crc32(text: string): number {
  let sum = 0xffffffff;
  for (let at = 0; at < text.length; at += 1) {
    sum ^= text.charCodeAt(at);
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? polynomial : 0);
  }
  return (sum ^ 0xffffffff) >>> 0;
}

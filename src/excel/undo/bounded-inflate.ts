/** Unpacks deflated bytes up to a limit: what is packed into a few kilobytes may unpack to more than there is memory for. */
import { Inflate } from 'fflate';

/** Bytes that are unpacked at a time: more than the limit is never held by more than what these give. */
const CHUNK = 16_384;

/** The unpacked bytes; null where they are more than `most`. Throws where the bytes are not deflated ones. */
export function boundedInflate(packed: Uint8Array, most: number): Uint8Array | null {
  const parts: Uint8Array[] = [];
  let length = 0;
  const inflate = new Inflate((part) => {
    length += part.length;
    if (length <= most) parts.push(part);
  });
  for (let at = 0; at < packed.length && length <= most; at += CHUNK) {
    inflate.push(packed.subarray(at, at + CHUNK), at + CHUNK >= packed.length);
  }
  if (length > most) return null;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

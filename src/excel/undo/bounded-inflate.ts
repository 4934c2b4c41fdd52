import { Inflate } from 'fflate';

/** Deflate makes at most 1,032 bytes of one: a piece is at most 4 MB unpacked, so the limit is passed by no more than that. */
const PIECE = 4_096;

/**
 * Unpacks what `deflateSync` packed, and stops where that becomes longer than `limit` bytes: the text lies in a file that anyone can write to, and a few
 * kilobytes can unpack to gigabytes. null where it is longer, cut short, or no packed text at all.
 *
 * @example boundedInflate(deflateSync(strToU8('ranks')), 100) // the bytes of 'ranks'
 */
export function boundedInflate(packed: Uint8Array, limit: number): Uint8Array | null {
  if (packed.length === 0) return null;
  const pieces: Uint8Array[] = [];
  let length = 0;
  const inflate = new Inflate((piece) => {
    pieces.push(piece);
    length += piece.length;
  });
  try {
    for (let at = 0; at < packed.length; at += PIECE) {
      inflate.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
      if (length > limit) return null;
    }
  } catch {
    return null;
  }
  const whole = new Uint8Array(length);
  pieces.reduce((place, piece) => {
    whole.set(piece, place);
    return place + piece.length;
  }, 0);
  return whole;
}

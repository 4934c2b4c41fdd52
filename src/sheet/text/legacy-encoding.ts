/**
 * Names typed before Unicode, in TCVN3 (fonts `.Vn…`) or VNI (fonts `VNI-…`): their letters are others of Latin-1, and only the font
 * shows Vietnamese. Fonts are not read; the text itself gives it away. `Sơn` is `S¬n` in TCVN3 and `Sôn` in VNI; `Sở Nội vụ` is
 * `Së Néi vô` and `Sôû Noäi vuï`. Source of the letters: TCVN 5712:1993 (VN3) and the VNI-Win table.
 */

/** Letters that only Unicode has: whoever typed one did not type in an old encoding. */
const UNICODE_VIETNAMESE = /[ăđĩũơưĂĐĨŨƠƯạ-ỹẠ-Ỹ]|[\u0300-\u0323]/u;

/** TCVN3: signs inside a word (đ ă â ê ô ơ ư and à ả ã á ạ are signs there), đ at its beginning, or a capital with a mark after a small letter. */
const TCVN3 = /\p{L}[¨©ª«¬\u00ad®µ¶·¸¹»¼½¾](?=\p{L})|\p{L}[¬\u00ad](?= |$)|(?<![\p{L}\p{N}])®(?=[\p{L}¨©ª«¬\u00ad])|[a-zß-ÿ¨©ª«¬\u00ad][ÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖ×ØÙÚÛÜÝÞ](?!\p{Lu})/gu;

/** VNI: a mark typed as a letter after its vowel, in pairs that no language of the sheets has. */
const VNI = /a[øùûõáàåãäâ]|e[øùûõåä]|o[øùûõåä]|[uyôö][øùûõï]|[ôö]û|ñ(?=[aeoôö][áàåãäâéèúüëøùûõï])/giu;

/** How many tell-tale places a name has; 0 for one in Unicode. One alone may be a foreign name or a stray sign. */
export function legacyPlaces(name: string): number {
  if (UNICODE_VIETNAMESE.test(name) || isMisread(name)) return 0;
  return Math.max(name.match(TCVN3)?.length ?? 0, name.match(VNI)?.length ?? 0);
}

/** Bytes that begin a letter of several bytes in UTF-8, and one that goes on, as Windows-1252 shows them. */
const UTF8_PAIR = /[\u00c2-\u00c6\u00e1\u00e2][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u2022\u2026\u2030\u2039\u203a\u20ac\u2122]/u;

/** True for a name in UTF-8 that was read as Latin-1 or Windows-1252: `UniversitÃ© de Nord`, `SÆ¡n La`. */
export function isMisread(name: string): boolean {
  return UTF8_PAIR.test(name);
}

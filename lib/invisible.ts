/**
 * What a name may not hold: control characters, halves of characters, ends of lines, zero-width marks and those that make
 * text read backwards. Joiners may stay: Persian words and many emoji need them.
 */
export const invisible = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/u

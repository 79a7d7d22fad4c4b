/** A name that can be shown and stored: 1 to 100 characters with something to see, none of them invisible. */
export const isUsableName = (name: string): boolean =>
  name.trim() === name &&
  name.length >= 1 &&
  name.length <= 100 &&
  !/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u.test(name)

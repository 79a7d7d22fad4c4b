/** Catches slips of the fingers only; whether the address exists is for the letter to find out. */
export const isEmail = (value: string) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value)

/** How many domains an organization may allow; the browser reads this too. */
export const mostDomains = 20

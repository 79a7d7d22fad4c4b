/**
 * Takes every secret of an environment out of a text. Nothing that is printed has one; this is for the day when a library
 * puts one into a message.
 *
 * @param env where the secrets are
 * @param more secrets that are not in it
 * @returns a function that replaces them
 */
export function redactor(env: NodeJS.ProcessEnv, more: readonly string[]): (text: string) => string {
  const secrets = Object.entries(env).flatMap(([name, value = '']) => {
    if (/(SECRET|PASSWORD|TOKEN|_KEY)$/.test(name)) return [value]
    return /_URL$/.test(name) ? passwordsIn(value) : []
  })
  const long = [...secrets, ...more.flatMap((each) => [each, ...passwordsIn(each)])]
    .filter((secret) => secret.length >= 6)
    .sort((one, other) => other.length - one.length)
  return (text) => long.reduce((left, secret) => left.replaceAll(secret, '•••'), text)
}

/** The password in an address, as it is written and as it is meant. */
function passwordsIn(address: string): string[] {
  const written = URL.canParse(address) ? new URL(address).password : /:\/\/[^:]*:(.*)@/.exec(address)?.[1]
  if (!written) return []
  try {
    return [written, decodeURIComponent(written)]
  } catch {
    return [written]
  }
}

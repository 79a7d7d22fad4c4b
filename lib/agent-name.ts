const browsers = [
  ['Edg', 'Edge'],
  ['OPR', 'Opera'],
  ['Firefox', 'Firefox'],
  ['Chrome', 'Chrome'],
  ['Version', 'Safari'],
] as const
const systems = ['Android', 'iPhone', 'iPad', 'Windows', 'Mac OS X', 'CrOS', 'Linux'] as const

/** The browser and system that a client says it is, in a few words; the beginning of what it says where it is neither. */
export function agentName(agent: string): string {
  const found = browsers.find(([token]) => agent.includes(`${token}/`))
  const system = systems.find((each) => agent.includes(each))?.replace('Mac OS X', 'macOS')
  if (!found) return system ?? agent.slice(0, 24)
  const [token, name] = found
  const version = new RegExp(`${token}/(\\d+)`).exec(agent)?.[1]
  return [version ? `${name} ${version}` : name, system].filter(Boolean).join(', ')
}

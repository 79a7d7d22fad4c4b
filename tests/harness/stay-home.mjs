import { default as dns, promises as resolver } from 'node:dns'
import { Socket } from 'node:net'

// Loaded before a server under test: it says so and fails when the process turns to anybody outside of this machine.

const isHome = (host) => !host || /^(localhost|::1|::ffff:127\..*|127\..*)$/.test(host)

function stayHome(host) {
  if (isHome(host)) return
  process.stderr.write(`turned to a third party: ${host}\n`)
  throw new Error(`A server under test turned to ${host}.`)
}

const { connect } = Socket.prototype
Socket.prototype.connect = function (...args) {
  // Node gives itself what it was called with as one array.
  const [first, second] = Array.isArray(args[0]) ? args[0] : args
  stayHome(typeof first === 'object' ? first?.host : typeof second === 'string' ? second : undefined)
  return connect.apply(this, args)
}

for (const each of [dns, resolver]) {
  const { lookup } = each
  each.lookup = (host, ...rest) => {
    stayHome(host)
    return lookup(host, ...rest)
  }
}

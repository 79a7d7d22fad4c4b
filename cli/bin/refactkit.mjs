#!/usr/bin/env node
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 20)) {
  console.error(
    `RefactKit needs Node 20.20 or newer, and this is Node ${process.versions.node} (${process.execPath}). ` +
      'Install a newer one, for instance with `nvm install 22`.',
  )
  process.exit(1)
}

// Node 20 cannot read TypeScript.
const { register } = await import('tsx/esm/api')
register()
await import('#main')

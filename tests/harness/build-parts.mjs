// Builds parts of the project in the working directory: `node tests/harness/build-parts.mjs client ssr`. A whole build makes
// all three, the last of which packs a server that runs by itself.
import { createBuilder } from 'vite'

const builder = await createBuilder({ logLevel: 'error' })
for (const name of process.argv.slice(2)) await builder.build(builder.environments[name])

import { createServer } from 'vite'

// The development server, in a process of its own that knows the two unprivileged logins alone.
const server = await createServer({
  clearScreen: false,
  server: { port: Number(process.env.PORT), strictPort: true },
})
await server.listen()
process.send?.({ url: server.resolvedUrls?.local[0] })

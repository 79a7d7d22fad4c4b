// Loaded with `node --import` into the servers that refactkit starts: when refactkit is killed, they end by themselves.
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'))
process.channel?.unref()

import { AsyncLocalStorage } from 'node:async_hooks'

/** Set while a form of our own pages is answered, which no other site can send. */
export const askedByPage = new AsyncLocalStorage<true>()

import { env } from './env'
import { createStorage } from './storage/create-storage'

export const storage = createStorage(env)

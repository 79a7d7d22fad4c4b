import { findBinaries } from '../embedded/binaries'
import { homeOf, isInitialized } from '../embedded/home'
import { runningPostmaster } from '../embedded/postmaster'
import { serverUser } from '../embedded/server-user'
import { sentenceFor } from '../sentences'
import { type Diagnosis, failure, fine } from './diagnosis'
import type { Patient } from './patient'

/** Whether the embedded PostgreSQL could run here; it is not started for this. */
export async function examineEmbedded({ root }: Patient): Promise<Diagnosis> {
  try {
    const home = homeOf(root)
    const isMade = isInitialized(home)
    const running = isMade ? runningPostmaster(home) : undefined
    if (running) return fine('embedded', `PostgreSQL runs at port ${running.port} (process ${running.pid}).`)
    const { major } = await findBinaries(home.data, serverUser(home.cluster))
    const state = isMade ? 'It starts when it is used.' : 'Its data is made on the first run: npm run dev.'
    return fine('embedded', `PostgreSQL ${major} is installed. ${state}`)
  } catch (error) {
    return failure('embedded', sentenceFor(error), 'npm install, or DATABASE_URL=postgresql://…')
  }
}

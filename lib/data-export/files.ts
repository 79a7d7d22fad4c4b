import type { FileRef } from '../storage/file-key'

/** The archive that an export has made. */
export const exportFile = (fileId: string): FileRef => ({ kind: 'export', fileId, variant: 'original' })

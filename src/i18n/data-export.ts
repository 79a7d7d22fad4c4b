import { messages } from '#words'
import { dataExport } from '#words/data-export'

const all = { ...messages, dataExport }

/** The words of the exports of an organization, beside those of every page. */
export const useDataExportMessages = (): typeof all => all

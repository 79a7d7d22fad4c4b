import { en } from './en'
import { dataExport } from './en/data-export'

const all = { ...en, dataExport }

/** The words of the exports of an organization, beside those of every page. */
export const useDataExportMessages = (): typeof all => all

/** What every field of a form takes. */
export interface FieldProps {
  label: string
  help?: string
  /** May be left empty; the label says so. */
  optional?: boolean
}

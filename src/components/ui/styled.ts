/** Base UI takes a function for `className`; these components take plain strings, so that they can be merged. */
export type Styled<Props> = Omit<Props, 'className'> & { className?: string | undefined }

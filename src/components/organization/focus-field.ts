/** Puts the focus into the field that is wrong. */
export function focusField(form: HTMLFormElement | null, field: 'name' | 'slug'): void {
  const control = form?.elements.namedItem(field)
  if (control instanceof HTMLInputElement) control.focus()
}

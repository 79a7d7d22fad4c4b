/** How pages look for somebody; loaded with the page about themselves. */
export const appearance = {
  description: 'Kept for you: the next browser that you sign in with looks the same.',
  theme: { title: 'Light', choices: { system: 'Like the device', light: 'Light', dark: 'Dark' } },
  palette: {
    title: 'Colours',
    choices: {
      warm: 'Warm',
      cool: 'Cool',
      sage: 'Sage',
      rose: 'Rose',
      sand: 'Sand',
      plain: 'Grey',
      contrast: 'High contrast',
    },
  },
  font: {
    title: 'Typeface',
    choices: { geist: 'Geist', system: 'Of the device', legible: 'Easy to read', serif: 'With serifs' },
  },
  density: { title: 'Density', choices: { normal: 'Normal', compact: 'Compact', roomy: 'Roomy' } },
}

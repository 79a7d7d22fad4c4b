/** The colours of the application as it came, for a project that has no src/styles/tokens.css any more. */
export const tokens = /* css */ `
:root {
  color-scheme: light dark;
  --surface: light-dark(oklch(0.985 0.0025 85), oklch(0.176 0.004 75));
  --raised: light-dark(oklch(1 0 0), oklch(0.211 0.005 75));
  --sunken: light-dark(oklch(0.963 0.004 85), oklch(0.147 0.004 75));
  --hover: light-dark(oklch(0.22 0.01 75 / 5.5%), oklch(0.97 0.01 85 / 7%));
  --line: light-dark(oklch(0.905 0.005 85), oklch(0.295 0.006 75));
  --line-strong: light-dark(oklch(0.655 0.012 80), oklch(0.545 0.011 80));
  --text: light-dark(oklch(0.225 0.009 70), oklch(0.945 0.005 85));
  --muted: light-dark(oklch(0.485 0.012 75), oklch(0.715 0.011 80));
  --good-soft: light-dark(oklch(0.955 0.03 155), oklch(0.28 0.045 155));
  --good: light-dark(oklch(0.47 0.115 152), oklch(0.8 0.14 155));
  --warn: light-dark(oklch(0.48 0.1 70), oklch(0.83 0.13 82));
  --warn-soft: light-dark(oklch(0.96 0.04 85), oklch(0.29 0.045 80));
  --bad: light-dark(oklch(0.5 0.19 27), oklch(0.75 0.15 25));
  --bad-soft: light-dark(oklch(0.955 0.022 25), oklch(0.28 0.06 25));
  --bad-text: light-dark(oklch(0.995 0 0), oklch(0.18 0.03 25));
  --veil: light-dark(oklch(0.2 0.01 75 / 32%), oklch(0.08 0.005 75 / 62%));
  --accent: light-dark(oklch(0.27 0.01 70), oklch(0.93 0.006 85));
  --accent-text: light-dark(oklch(0.99 0.002 85), oklch(0.18 0.006 75));
  --accent-soft: light-dark(oklch(0.93 0.006 85), oklch(0.29 0.007 75));
  --focus: light-dark(oklch(0.4 0.012 70), oklch(0.86 0.008 85));
  --shadow-float:
    0 1px 2px light-dark(oklch(0.2 0.02 75 / 6%), oklch(0 0 0 / 40%)),
    0 10px 30px -8px light-dark(oklch(0.2 0.02 75 / 16%), oklch(0 0 0 / 60%));
}
.light { color-scheme: light }
.dark { color-scheme: dark }
`

/** The modules of the page and the fonts of the application (as base64), put into a build by vite.ts. */
declare module 'virtual:refactkit-studio' {
  const files: {
    readonly modules: Readonly<Record<string, string>>
    readonly fonts: Readonly<Record<string, string>>
    readonly tokens?: string
  }
  export default files
}

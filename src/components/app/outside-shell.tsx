/** The main part of a document that has no shell around it, so that the link that skips to it leads somewhere. */
export const OutsideShell = ({ children }: { children: React.ReactNode }) => (
  <main id="main" tabIndex={-1} className="outline-none">
    {children}
  </main>
)

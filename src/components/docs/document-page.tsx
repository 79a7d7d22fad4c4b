import { Contents } from './contents'
import { DocsPage } from './docs-page'
import type { loadDocument } from './load-document'

/** A text of the repository, in the language that it is written in. */
export const DocumentPage = ({
  path,
  title,
  html,
  headings,
  pages,
}: Awaited<ReturnType<typeof loadDocument>>) => (
  <DocsPage pages={pages} path={path}>
    <div className="grid min-w-0 gap-x-12 xl:grid-cols-[minmax(0,1fr)_13rem]">
      <article lang="en" dir="ltr" className="prose min-w-0">
        <h1>{title}</h1>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: made of the repository's own files, whose own markup is left out */}
        <div dangerouslySetInnerHTML={{ __html: html }} />
      </article>
      <Contents headings={headings} />
    </div>
  </DocsPage>
)

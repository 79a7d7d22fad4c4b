/** A text of the repository, in the language that it is written in. */
export const DocumentArticle = ({ title, html }: { title: string; html: string }) => (
  <article lang="en" dir="ltr" className="prose min-w-0">
    <h1>{title}</h1>
    {/* biome-ignore lint/security/noDangerouslySetInnerHtml: made of the repository's own files, whose own markup is left out */}
    <div dangerouslySetInnerHTML={{ __html: html }} />
  </article>
)

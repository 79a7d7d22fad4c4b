import { PublicPage } from '@/components/public/public-page'
import { DocumentArticle } from './document-article'

/** A text by itself. */
export const Paper = (props: { title: string; html: string }) => (
  <PublicPage>
    <div className="py-10">
      <DocumentArticle {...props} />
    </div>
  </PublicPage>
)

import Download from 'lucide-react/icons/download'
import { Button } from '@/components/ui/button'
import { useAccountMessages } from '@/i18n/account'
import { Section } from './section'

/** Everything about somebody, to take home. */
export default function DataSection() {
  const t = useAccountMessages().account.data
  return (
    <Section
      name="data"
      description={t.description}
      action={
        <Button variant="outline" render={<a href="/api/account/data" download />}>
          <Download />
          {t.download}
        </Button>
      }
    />
  )
}

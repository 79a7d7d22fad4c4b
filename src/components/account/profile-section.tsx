import { useAccountMessages } from '@/i18n/account'
import { NameForm } from './name-form'
import { PictureField } from './picture-field'
import { Section } from './section'
import { useMe } from './use-me'

/** How colleagues see somebody. */
export default function ProfileSection() {
  const t = useAccountMessages().account.profile
  const me = useMe()
  return (
    <Section name="profile" description={t.description}>
      {me && (
        <>
          <PictureField me={me} />
          <NameForm me={me} />
        </>
      )}
    </Section>
  )
}

import { Body } from '@react-email/body'
import { Button } from '@react-email/button'
import { Container } from '@react-email/container'
import { Head } from '@react-email/head'
import { Heading } from '@react-email/heading'
import { Html } from '@react-email/html'
import { Img } from '@react-email/img'
import { Link } from '@react-email/link'
import { Preview } from '@react-email/preview'
import { Text } from '@react-email/text'
import { directionOf, type Locale } from '../languages'
import { markSource } from './mark'
import * as styles from './styles'
import { lettersIn } from './words'

export interface Letter {
  /** Whose letter it is; that of an organization is sent in its scope. */
  of: 'organization' | 'person'
  subject: string
  heading: string
  body: string
  /** Said one under the other. */
  lines?: readonly string[]
  action: { label: string; url: string }
  note: string
}

interface LayoutProps extends Letter {
  locale: Locale
}

/** The one shape of a letter. No picture, no font and no counter is fetched from anywhere: the mark comes with it. */
export function Layout({ locale, subject, heading, body, lines = [], action, note }: LayoutProps) {
  const words = lettersIn(locale)
  return (
    <Html lang={locale} dir={directionOf(locale)}>
      <Head>
        <meta name="viewport" content="width=device-width" />
        <meta name="color-scheme" content="light dark" />
        <title>{subject}</title>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant style sheet, whose quotes must not be escaped */}
        <style dangerouslySetInnerHTML={{ __html: styles.dark }} />
      </Head>
      <Body className="page" style={styles.page}>
        <Preview>{body}</Preview>
        <Container className="card" style={styles.card}>
          {/* Lazy, so that React announces nothing to fetch. */}
          <Img src={markSource} alt="" width={32} height={32} loading="lazy" style={styles.mark} />
          <Heading as="h1" className="text" style={styles.heading}>
            {heading}
          </Heading>
          <Text className="text" style={styles.body}>
            {body}
          </Text>
          {lines.map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a letter is written once and two lines may say the same
            <Text key={index} className="text" style={styles.line}>
              {line}
            </Text>
          ))}
          <Button className="button" href={action.url} target="_top" style={styles.button}>
            {action.label}
          </Button>
          <Text className="muted" style={styles.muted}>
            {note}
          </Text>
          <Text className="muted" style={styles.address}>
            {words.copyLink}{' '}
            <Link dir="ltr" href={action.url} target="_top" style={styles.inherited}>
              {action.url}
            </Link>
          </Text>
        </Container>
        <Text className="muted" style={styles.footer}>
          {words.footer}
        </Text>
      </Body>
    </Html>
  )
}

import { usePublicMessages } from '@/i18n/public'
import product from './product.webp?url'

/** The command that prints what each sentence claims, and the page that says how. */
const commands = [
  { claim: 'attacked', run: 'npx refactkit prove', at: 'check' },
  { claim: 'missed', run: 'npx refactkit prove --mutate', at: 'decisions/proof-by-two-databases' },
  { claim: 'free', run: 'npm run bench', at: 'benchmarks' },
  { claim: 'answers', run: 'npm run matrix', at: 'access-matrix' },
  { claim: 'moves', run: 'npx refactkit org export', at: 'decisions/one-organization-whole' },
  { claim: 'resource', run: 'npx refactkit add resource', at: 'recipes/add-a-resource' },
] as const

/** What is claimed, each beside the command that prints it, and the product as it is. */
export function Proof() {
  const { proof } = usePublicMessages()
  return (
    <section aria-labelledby="proof" className="grid gap-10 border-t border-line py-12 lg:py-20">
      <div>
        <h2 id="proof" className="text-2xl font-semibold tracking-tight">
          {proof.title}
        </h2>
        <p className="mt-3 max-w-xl text-lg text-muted">{proof.lead}</p>
      </div>
      <ul className="grid gap-px overflow-hidden rounded-md border border-line bg-line md:grid-cols-2 lg:grid-cols-3">
        {commands.map(({ claim, run, at }) => (
          <li key={run} className="grid content-between gap-4 bg-raised p-5">
            <p>{proof.claims[claim]}</p>
            <p className="flex flex-wrap items-baseline justify-between gap-2">
              <code dir="ltr" className="font-mono text-sm select-all">
                {run}
              </code>
              <a
                href={`/docs/${at}`}
                aria-label={`${proof.how}: ${run}`}
                className="rounded-sm text-sm text-muted underline underline-offset-4 hover:text-text"
              >
                {proof.how}
              </a>
            </p>
          </li>
        ))}
      </ul>
      <img
        src={product}
        alt={proof.picture}
        width={1280}
        height={800}
        loading="lazy"
        decoding="async"
        className="w-full rounded-md border border-line"
      />
    </section>
  )
}

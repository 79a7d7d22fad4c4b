import { cn } from '@/components/cn'

/** The line a request travels, drawn up to where it stopped. Decoration beside a sentence that says the same. */
export const StoppedLine = ({ at, className }: { at: 1 | 2 | 3 | 4 | 5; className?: string }) => (
  <svg
    viewBox="0 0 200 24"
    aria-hidden="true"
    className={cn('h-6 w-50 rtl:-scale-x-100', className)}
    fill="none"
  >
    <path d={`M0 12H${at * 33 - 4}`} className="stroke-text" strokeWidth="1.5" />
    <path
      d={`M${at * 33 + 6} 12H200`}
      className="stroke-line-strong"
      strokeWidth="1.5"
      strokeDasharray="2 5"
    />
    {[1, 2, 3, 4, 5].map((gate) => (
      <path
        key={gate}
        d={gate === at ? `M${gate * 33} 1v22` : `M${gate * 33} 4v4m0 8v4`}
        className={gate === at ? 'stroke-bad' : gate < at ? 'stroke-text' : 'stroke-line-strong'}
        strokeWidth={gate === at ? 2.5 : 1.5}
        strokeLinecap="round"
      />
    ))}
  </svg>
)

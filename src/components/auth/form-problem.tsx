/** What is wrong with the form as a whole. Takes the focus when it appears, so that it is read out and seen. */
export function FormProblem({ children }: { children: React.ReactNode }) {
  if (!children) return null
  return (
    <p
      role="alert"
      tabIndex={-1}
      data-form-problem=""
      className="rounded-sm bg-bad-soft px-3 py-2 text-bad outline-offset-0"
    >
      {children}
    </p>
  )
}

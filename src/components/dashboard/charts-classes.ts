/** Two beside each other, and all where there is room. */
export const chartsClasses =
  'grid grid-cols-2 gap-px overflow-hidden rounded-md border border-line bg-line @max-3xl:*:last:odd:col-span-2 @3xl:auto-cols-fr @3xl:grid-flow-col @3xl:grid-cols-none'

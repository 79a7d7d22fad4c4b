import { CommandError } from '../command-error'
import { type Field, readFields } from './fields'
import { type Names, namesOf, readName, readPlural } from './names'

/** A resource as it was asked for: what every template works from. */
export interface Resource {
  readonly name: Names
  readonly plural: Names
  readonly fields: readonly Field[]
  /** The text that a row is called by: a required one. */
  readonly called: Field
  /** The name of its icon in lucide. */
  readonly icon: string
  /** The second key of its shortcut, after `g`. */
  readonly key: string
  /** The plurals of the resources it refers to. */
  readonly targets: Readonly<Record<string, Names>>
}

/** What `refactkit.json` remembers of a resource. */
export interface Recorded {
  readonly fields: string
  readonly plural: string
  readonly icon: string
  readonly key: string
}

/**
 * Makes a resource of its name and fields.
 *
 * @param known every resource that may be referred to, by its name
 * @throws CommandError with a sentence about the first thing that cannot be
 */
export function readResource(
  word: string,
  { fields: spec, plural, icon, key }: Recorded,
  known: Readonly<Record<string, Recorded>>,
): Resource {
  const name = readName(word, 'resource')
  const fields = readFields(spec, name, (target) => calledOf(name, target, known))
  const called = calledIn(fields)
  const many = readPlural(name, plural)
  const alike = fields.find((field) => field.key === name.camel || field.key === many.camel)
  if (alike)
    throw new CommandError(
      `A field cannot be called as its resource is: choose another word for “${alike.name.kebab}”.`,
      2,
    )
  if (!called)
    throw new CommandError(
      `A ${name.words} needs a text that it is called by in lists and questions, such as name:text!.`,
      2,
    )
  const targets = Object.fromEntries(
    Object.entries(known).map(([target, { plural: many }]) => [target, namesOf(many)]),
  )
  return { name, plural: many, fields, called, icon, key, targets }
}

const calledIn = (fields: readonly Field[]): Field | undefined =>
  fields.find(({ type, optional }) => type === 'text' && !optional)

function calledOf(own: Names, target: Names, known: Readonly<Record<string, Recorded>>): string {
  if (target.kebab === own.kebab)
    throw new CommandError(`A ${own.words} cannot refer to another ${own.words}: write that one by hand.`, 2)
  const recorded = known[target.kebab]
  const singular = Object.keys(known).find((each) => known[each]?.plural === target.kebab)
  if (!recorded)
    throw new CommandError(
      singular
        ? `A reference is to one: ref(${singular}), not ref(${target.kebab}).`
        : `ref(${target.kebab}) refers to a resource that was not added here. Add it first: npx refactkit add resource ${target.kebab} --fields "name:text!". To refer to what came with the project, write the column by hand.`,
      2,
    )
  const called = /([\w-]+):text(?!\?)/.exec(recorded.fields)?.[1] ?? 'name'
  return namesOf(called).camel
}

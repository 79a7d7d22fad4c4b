import { createTailwindMerge } from 'tailwind-merge'

const whatever = () => true
/** `2`, `[3px]`, `[length:var(--line)]`; what is none of these is a colour. */
const isWidth = (value: string) => /^(\d|\[(\d|length:))/.test(value)
const isSize = (value: string) => isWidth(value) || /^(\d?x[sl]|sm|base|lg|xl|\[clamp\()/.test(value)

/** Families that are told by how they begin, and set one thing: `p-4` is of `p`, `gap-x-2` of `gap-x`. */
const beginning =
  'accent align animate appearance aspect auto-cols auto-rows backdrop-blur basis blur bottom break brightness ' +
  'caption cursor duration end field-sizing fill float gap gap-x gap-y grayscale grid-cols grid-flow grid-rows h ' +
  'inset inset-x inset-y justify justify-items justify-self leading left line-clamp m max-h max-w mb me min-h min-w ' +
  'ml mr ms mt mx my opacity order origin outline-offset overflow overflow-x overflow-y p pb pe pl place-items ' +
  'pointer-events pr ps pt px py right rotate rounded rounded-b rounded-s rounded-t row-span row-start scale ' +
  'scale-x scroll-mt self select size start stroke top tracking transition translate translate-x translate-y ' +
  'underline-offset w whitespace wrap z col-span col-start'

const families = Object.fromEntries(beginning.split(' ').map((name) => [name, [{ [name]: ['', whatever] }]]))

const all = (words: string) => words.split(' ')
const sides = all('s e t b x y')

/**
 * tailwind-merge with the families that are in use, in a quarter of the size: every page carries it. A test holds it to the
 * whole one for every class of src/components; where it fails, the class begins a family that is to be added here.
 */
export const mergeClasses = createTailwindMerge(() => ({
  cacheSize: 500,
  theme: {},
  classGroups: {
    ...families,
    display: all(
      'block inline-block inline flex inline-flex table inline-table table-caption table-cell table-row grid contents hidden',
    ),
    position: all('static fixed absolute relative sticky'),
    visibility: all('visible invisible collapse'),
    sr: all('sr-only not-sr-only'),
    'flex-direction': [{ flex: all('row row-reverse col col-reverse') }],
    'flex-wrap': [{ flex: all('wrap nowrap wrap-reverse') }],
    flex: [{ flex: [whatever] }],
    grow: [{ grow: ['', whatever] }],
    shrink: [{ shrink: ['', whatever] }],
    'align-content': [{ content: all('normal center start end between around evenly baseline stretch') }],
    content: [{ content: [whatever] }],
    'align-items': [{ items: [whatever] }],
    'object-fit': [{ object: all('contain cover fill none scale-down') }],
    'font-family': [{ font: all('sans serif mono') }],
    'font-weight': [{ font: [whatever] }],
    'font-style': all('italic not-italic'),
    numbers: ['tabular-nums'],
    'text-align': [{ text: all('start end center justify left right') }],
    'text-overflow': all('truncate text-ellipsis text-clip'),
    'text-wrap': [{ text: all('wrap nowrap balance pretty') }],
    'font-size': [{ text: [isSize] }],
    'text-color': [{ text: [whatever] }],
    'text-decoration': all('underline overline line-through no-underline'),
    'decoration-width': [{ decoration: [isWidth, 'auto'] }],
    'decoration-color': [{ decoration: [whatever] }],
    'bg-position': [{ bg: all('center top bottom left right') }],
    'bg-size': [{ bg: all('auto cover contain') }],
    'bg-image': [{ bg: ['none', (value: string) => /^\[(url|\w+-gradient)\(/.test(value)] }],
    'bg-color': [{ bg: [whatever] }],
    'border-width': [{ border: ['', isWidth] }],
    ...Object.fromEntries(
      sides.map((side) => [`border-width-${side}`, [{ [`border-${side}`]: ['', isWidth] }]]),
    ),
    'border-style': [{ border: all('solid dashed dotted double hidden none') }],
    'border-collapse': [{ border: all('collapse separate') }],
    'border-spacing': [{ 'border-spacing': [whatever] }],
    'border-color': [{ border: [whatever] }],
    ...Object.fromEntries(
      sides.map((side) => [`border-color-${side}`, [{ [`border-${side}`]: [whatever] }]]),
    ),
    'divide-y': [{ 'divide-y': ['', isWidth] }],
    'divide-color': [{ divide: [whatever] }],
    'outline-style': [{ outline: all('solid dashed dotted double none hidden') }],
    'outline-width': [{ outline: ['', isWidth] }],
    'outline-color': [{ outline: [whatever] }],
    shadow: [
      { shadow: ['', 'none', ...all('2xs xs sm md lg xl 2xl'), (value: string) => /^\[\d/.test(value)] },
    ],
    'shadow-color': [{ shadow: [whatever] }],
    'ring-width': [{ ring: ['', isWidth] }],
    'ring-inset': ['ring-inset'],
    'ring-color': [{ ring: [whatever] }],
    'touch-x': [{ 'touch-pan': all('x left right') }],
    'touch-y': [{ 'touch-pan': all('y up down') }],
    'touch-zoom': ['touch-pinch-zoom'],
    touch: [{ touch: all('auto none manipulation') }],
  },
  conflictingClassGroups: {
    overflow: all('overflow-x overflow-y'),
    inset: all('inset-x inset-y start end top right bottom left'),
    'inset-x': all('start end right left'),
    'inset-y': all('top bottom'),
    flex: all('basis grow shrink'),
    gap: all('gap-x gap-y'),
    p: all('px py ps pe pt pr pb pl'),
    px: all('ps pe pr pl'),
    py: all('pt pb'),
    m: all('mx my ms me mt mr mb ml'),
    mx: all('ms me mr ml'),
    my: all('mt mb'),
    size: all('w h'),
    'font-size': ['leading'],
    'line-clamp': all('display overflow'),
    rounded: all('rounded-s rounded-t rounded-b'),
    'border-width': sides.map((side) => `border-width-${side}`),
    'border-width-x': all('border-width-s border-width-e'),
    'border-width-y': all('border-width-t border-width-b'),
    'border-color': sides.map((side) => `border-color-${side}`),
    'border-color-x': all('border-color-s border-color-e'),
    'border-color-y': all('border-color-t border-color-b'),
    translate: all('translate-x translate-y'),
    touch: all('touch-x touch-y touch-zoom'),
    'touch-x': ['touch'],
    'touch-y': ['touch'],
    'touch-zoom': ['touch'],
  },
  conflictingClassGroupModifiers: { 'font-size': ['leading'] },
  orderSensitiveModifiers: all('* ** after before file placeholder selection'),
}))

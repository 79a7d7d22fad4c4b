/** On the refusal of an act that is done once the person has shown that it is them. */
export const confirmHeader = 'x-refactkit-confirm'

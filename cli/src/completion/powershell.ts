import type { Offer } from './describe'

const list = (words: readonly string[]): string => `@(${words.map((word) => `'${word}'`).join(', ')})`

const entry = ({ name, options, places }: Offer): string =>
  `    '${name}' = ${list([...places.flat(), ...options.map(({ flag }) => flag)])}`

/** For PowerShell 5 and later; what it does not know it leaves to file names. */
export const powershell = (offers: readonly Offer[]): string => `# PowerShell completion of refactkit
Register-ArgumentCompleter -Native -CommandName refactkit -ScriptBlock {
  param($word, $line, $cursor)
  $commands = @{
${offers.map(entry).join('\n')}
  }
  $typed = @($line.CommandElements | Select-Object -Skip 1 | ForEach-Object { $_.ToString() })
  if ($typed.Count -eq 0 -or ($typed.Count -eq 1 -and $word)) { $known = $commands.Keys + '--help' + '--version' }
  else { $known = $commands[$typed[0]] }
  $known | Where-Object { $_ -like "$word*" } | Sort-Object | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
  }
}
`

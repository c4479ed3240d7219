import { script } from '@bomb.sh/tab';
import { captured } from './captured.ts';

export const SHELLS = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof SHELLS)[number];

const NAME = 'haechi';

/**
 * What bash's script needs beside: files where nothing else is offered, words quoted before they are
 * evaluated, no fault where it is read twice, and a way without the package bash-completion.
 */
const BASH: readonly (readonly [found: string, instead: string])[] = [
  [`complete -F __${NAME}_complete ${NAME}`, `complete -o default -F __${NAME}_complete ${NAME}`],
  [
    `requestComp="${NAME} complete -- \${words[@]:1}"`,
    `printf -v requestComp '%q ' ${NAME} complete -- "\${words[@]:1:cword}"`,
  ],
  ['readonly ShellCompDirective', 'ShellCompDirective'],
  [
    '    _get_comp_words_by_ref -n "=:" cur prev words cword\n',
    `    if declare -F _get_comp_words_by_ref >/dev/null; then
        _get_comp_words_by_ref -n "=:" cur prev words cword
    else
        words=("\${COMP_WORDS[@]}") cword=$COMP_CWORD
        cur=\${words[cword]} prev=\${words[cword-1]}
    fi
`,
  ],
];

/** The script by which a shell asks this program what a word may become. */
export function completionScript(shell: Shell): string {
  const text = captured(() => script(shell, NAME, NAME));
  if (shell !== 'bash') return text;
  return BASH.reduce((changed, [found, instead]) => changed.replaceAll(found, instead), text);
}

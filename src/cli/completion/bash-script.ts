/**
 * For bash; asks and is answered as the scripts of @bomb.sh/tab are. The package's own for bash wants
 * functions of the bash-completion package, never completes files or `--format=`, and hands the typed
 * line to `eval`, so that a Tab behind `> hits.ndjson` would empty that file. This one runs in bash 3.2
 * too, which has neither `compopt` nor negative indices.
 */
export const BASH_SCRIPT = `# bash completion for haechi

__haechi_complete() {
    local rest=\${COMP_LINE:0:COMP_POINT} words=() count=0 i word gap line value directive=0

    # Bash cuts words at = and : too; what no space parts is put together again.
    for ((i = 0; i <= COMP_CWORD; i++)); do
        word=\${COMP_WORDS[i]}
        gap=\${rest%%[![:space:]]*}
        rest=\${rest#"$gap"}
        [[ $i -eq $COMP_CWORD ]] && word=$rest
        rest=\${rest#"$word"}
        if [[ $count -gt 0 && -z $gap ]]; then
            words[count - 1]+=$word
        else
            words[count++]=$word
        fi
    done
    local current=\${words[count - 1]}
    # Bash replaces only what stands behind the last = or : of them.
    local kept=\${current%"$2"}
    [[ $current == -*=* ]] && kept=\${kept#*=}

    COMPREPLY=()
    while IFS= read -r line; do
        if [[ $line == :* ]]; then
            directive=\${line#:}
            continue
        fi
        value=\${line%%$'\\t'*}
        if [[ $current == -*=* ]]; then
            [[ $value == "\${current#*=}"* ]] || continue
        else
            [[ $value == "$current"* ]] || continue
        fi
        printf -v value %q "\${value#"$kept"}"
        COMPREPLY+=("$value")
    done < <("\${1/#\\~/$HOME}" complete -- "\${words[@]:1}" 2>/dev/null)

    # 2: no space behind the word; 4: no files.
    ((directive & 2)) && compopt -o nospace 2>/dev/null
    ((directive & 4)) && compopt +o default 2>/dev/null
    return 0
}

complete -o default -F __haechi_complete haechi
`;

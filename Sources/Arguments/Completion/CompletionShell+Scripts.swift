extension CompletionShell {
  static let bashScript = #"""
    # What presyo offers while its line is typed, for bash.
    _presyo() {
        local IFS=$'\n'
        local -a answer
        answer=($("$1" ---completion bash "$COMP_CWORD" "${COMP_WORDS[@]:1}" 2>/dev/null))
        local current="$2"
        [ "$current" = "=" ] && current=
        case "${answer[0]}" in
        files)
            compopt -o filenames 2>/dev/null
            COMPREPLY=($(compgen -f -- "$current"))
            ;;
        files\ *)
            compopt -o filenames 2>/dev/null
            COMPREPLY=($(compgen -d -- "$current") $(compgen -f -X "!*${answer[0]#files }" -- "$current"))
            ;;
        directories)
            compopt -o filenames 2>/dev/null
            COMPREPLY=($(compgen -d -- "$current"))
            ;;
        *)
            COMPREPLY=("${answer[@]:1}")
            ;;
        esac
    }
    complete -F _presyo presyo

    """#

  static let zshScript = #"""
    #compdef presyo
    # What presyo offers while its line is typed, for zsh.
    _presyo() {
        local -a answer names
        local line
        answer=("${(@f)$("${words[1]}" ---completion zsh $((CURRENT - 1)) "${(@)words[2,-1]}" 2>/dev/null)}")
        case "${answer[1]}" in
        files)
            compset -P '--*='
            _files
            ;;
        files\ *)
            compset -P '--*='
            _files -g "*${answer[1]#files }"
            ;;
        directories)
            compset -P '--*='
            _files -/
            ;;
        *)
            for line in "${(@)answer[2,-1]}"; do
                case "$line" in
                *$'\t'*) names+=("${${line%%$'\t'*}//:/\\:}:${line#*$'\t'}") ;;
                *) names+=("${line//:/\\:}") ;;
                esac
            done
            _describe -V 'presyo' names
            ;;
        esac
    }

    if [ "${funcstack[1]}" = _presyo ]; then
        _presyo "$@"
    else
        compdef _presyo presyo
    fi

    """#

  static let fishScript = #"""
    # What presyo offers while its line is typed, for fish.
    function __presyo_complete
        set -l words (commandline -opc)
        set -l current (commandline -ct)
        set -l answer ($words[1] ---completion fish (count $words) $words[2..] "$current" 2>/dev/null)
        set -l value (string replace -r -- '^--[^=]*=' '' "$current")
        set -l before (string sub -l (math (string length -- "$current") - (string length -- "$value")) -- "$current")
        set -l offered
        switch "$answer[1]"
            case files
                set offered $before(__fish_complete_path "$value")
            case 'files *'
                set -l ending (string escape --style=regex -- (string sub -s 7 -- "$answer[1]"))
                set offered $before(__fish_complete_path "$value" | string match -r -- "^.*(?:/|$ending)(?=\t|\$)")
            case directories
                set offered $before(__fish_complete_directories "$value")
            case '*'
                set offered $answer[2..]
        end
        test (count $offered) -gt 0; and printf '%s\n' $offered
    end
    complete -c presyo -f -a '(__presyo_complete)'

    """#
}

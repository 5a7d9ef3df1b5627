# shellcheck shell=bash
# What an installation consists of and where it lies, below one folder. Sourced, not run.

# Makes a folder and those above it below the root, and notes those that were not there.
make_folder() {
  local root=$1 folder=$2
  [ -d "$root/$folder" ] && return
  case $folder in */*) make_folder "$root" "${folder%/*}" ;; esac
  mkdir "$root/$folder"
  printf 'd %s\n' "$folder" >>"$root/.presyo-installed"
}

# Puts standard input into a file below the root, whole or not at all, and notes it.
put_file() {
  local root=$1 file=$2 mode=$3
  make_folder "$root" "${file%/*}"
  cat >"$root/$file.new"
  chmod "$mode" "$root/$file.new"
  mv "$root/$file.new" "$root/$file"
  printf 'f %s\n' "$file" >>"$root/.presyo-installed"
}

# Installs the built program below a root: the program, its facts, the program of its web pages where
# that could be built, the manual page, completions for three shells, and a list of all this in share/presyo/installed.
put_tree() {
  local root=$1 program=.build/release/presyo
  local earlier="$root/share/presyo/installed"
  : >"$root/.presyo-installed"
  # Folders that an earlier installation made are still ours to take away.
  if [ -f "$earlier" ]; then grep '^d ' "$earlier" >"$root/.presyo-installed" || true; fi
  { strip -o .build/presyo-stripped "$program" && cat .build/presyo-stripped; } 2>/dev/null |
    put_file "$root" bin/presyo 755
  [ -s "$root/bin/presyo" ] || put_file "$root" bin/presyo 755 <"$program"
  rm -f .build/presyo-stripped
  local csv
  for csv in data/*.csv; do put_file "$root" "share/presyo/$csv" 644 <"$csv"; done
  # Without it websites are written without the box for questions, and say so.
  if [ -f .build/page/presyo.wasm ]; then
    put_file "$root" share/presyo/page/presyo.wasm 644 <.build/page/presyo.wasm
  fi
  scripts/manual "$program" | gzip -9n | put_file "$root" share/man/man1/presyo.1.gz 644
  "$program" --generate-completion-script bash |
    put_file "$root" share/bash-completion/completions/presyo 644
  "$program" --generate-completion-script zsh |
    put_file "$root" share/zsh/site-functions/_presyo 644
  "$program" --generate-completion-script fish |
    put_file "$root" share/fish/vendor_completions.d/presyo.fish 644
  printf 'f share/presyo/installed\n' >>"$root/.presyo-installed"
  chmod 644 "$root/.presyo-installed"
  mv "$root/.presyo-installed" "$root/share/presyo/installed"
}

# Takes away what `put_tree` put there, and the folders it made where nothing else is in them.
take_tree() {
  local root=$1 list kind path
  list=$(cat "$root/share/presyo/installed")
  while read -r kind path; do
    if [ "$kind" = f ]; then rm -f "$root/$path"; fi
  done <<<"$list"
  # The deepest folders first.
  while read -r kind path; do
    if [ "$kind" = d ]; then rmdir "$root/$path" 2>/dev/null || true; fi
  done <<<"$(tac <<<"$list")"
  return 0
}

# The folder to install below: PREFIX, else /usr/local, else ~/.local where that cannot be written.
prefix_of() {
  local prefix=${PREFIX:-/usr/local}
  if [ -z "${PREFIX:-}" ] && [ ! -w "$prefix/bin" ]; then prefix="$HOME/.local"; fi
  printf '%s' "$prefix"
}

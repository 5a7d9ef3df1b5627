# shellcheck shell=bash
# Builds the program in release mode and says how far it has come. Sourced, not run.

# What was said last on a terminal is replaced by what is said next.
show() { printf '\r\033[K%s' "$*" >&2; }

# How far a build has come, from the last step in its log: `45 of 120 steps`. Steps differ too much
# in length for an honest guess at the time that is left.
steps_of() {
  local step
  step=$(grep -o '^\[[0-9]*/[0-9]*\]' "$1" 2>/dev/null | tail -n 1 | tr -d '[]')
  if [ -n "$step" ]; then printf '%s of %s steps' "${step%/*}" "${step#*/}"; else printf 'planning'; fi
}

# Shows on a terminal how far a running build has come, elsewhere in a line every 30 seconds.
watch_build() {
  local build=$1 log=$2 start=$SECONDS said=0
  while kill -0 "$build" 2>/dev/null; do
    sleep 0.5
    local seconds=$((SECONDS - start))
    if [ -t 2 ]; then
      [ "$seconds" -lt 1 ] || show "Building presyo: $(steps_of "$log"), $seconds s so far"
    elif [ "$seconds" -ge $((said + 30)) ]; then
      said=$seconds
      say "Building presyo: $(steps_of "$log"), $seconds s so far"
    fi
  done
  if [ -t 2 ]; then show ""; fi
}

# Builds the program in release mode; its own words are shown only where it fails.
build_release() {
  local log=.build/presyo-build.log build
  mkdir -p .build
  if [ ! -x .build/release/presyo ]; then
    say "Building presyo from source; the first time takes a few minutes."
  fi
  swift build -c release --static-swift-stdlib -Xswiftc -Xclang-linker -Xswiftc -static-libstdc++ \
    --product presyo >"$log" 2>&1 &
  build=$!
  trap 'kill "$build" 2>/dev/null; exit 130' INT TERM
  watch_build "$build" "$log"
  trap - INT TERM
  if ! wait "$build"; then
    cat "$log" >&2
    say "presyo could not be built; the lines above say why."
    exit 70
  fi
}

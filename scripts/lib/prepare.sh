# shellcheck shell=bash
# What both set-up commands need: a Swift toolchain and SQLite's header.
# Sourced, not run. Says in one sentence what is missing where it cannot go on.

say() { printf '%s\n' "$*" >&2; }

need_swift() {
  if ! command -v swift >/dev/null 2>&1; then
    say "presyo needs a Swift toolchain, version 6.2 or later, on the PATH (see https://www.swift.org/install)."
    exit 69
  fi
  local version
  version=$(swift --version 2>/dev/null | sed -n 's/.*Swift version \([0-9]*\.[0-9]*\).*/\1/p' | head -n 1)
  if [ -n "$version" ] && [ "$(printf '%s\n6.2\n' "$version" | sort -V | head -n 1)" != "6.2" ]; then
    say "presyo needs Swift 6.2 or later, and the one on the PATH is $version."
    exit 69
  fi
}

has_sqlite() {
  printf '#include <sqlite3.h>\n' | ${CC:-clang} -E -x c - >/dev/null 2>&1 ||
    printf '#include <sqlite3.h>\n' | cc -E -x c - >/dev/null 2>&1 ||
    [ -f /usr/include/sqlite3.h ]
}

need_sqlite() {
  if has_sqlite; then return; fi
  local install=""
  if command -v apt-get >/dev/null 2>&1; then
    if [ "$(id -u)" = 0 ]; then
      install="apt-get"
    elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
      install="sudo -n apt-get"
    fi
  fi
  if [ -n "$install" ]; then
    say "Installing libsqlite3-dev…"
    { $install install -y libsqlite3-dev || { $install update && $install install -y libsqlite3-dev; }; } >/dev/null 2>&1
    if has_sqlite; then return; fi
  fi
  say "presyo needs the package libsqlite3-dev and may not install it here; run: sudo apt-get install libsqlite3-dev"
  exit 69
}

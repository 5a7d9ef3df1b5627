# shellcheck shell=bash
# Compiles what runs in a page as Embedded Swift for WebAssembly, and links it. Sourced, not run.
# A module whose files, and those of the modules it needs, are as they were is not compiled again.

embedded_target=wasm32-unknown-none-wasm
embedded_out=.build/embedded

# Where the toolchain keeps what Embedded Swift needs for the target; fails where it lacks it.
find_embedded_library() {
  embedded_tools=$(dirname "$(readlink -f "$(command -v swiftc)")")
  embedded_library="$embedded_tools/../lib/swift/embedded/$embedded_target"
  [ -d "$embedded_library" ]
}

# Only one build at a time writes there; a second waits, and finds it done.
wait_for_embedded() {
  mkdir -p "$embedded_out"
  exec 9>"$embedded_out/.lock"
  flock 9
}

# What the module was compiled from: the compiler, its files, and what the modules it needs were.
embedded_stamp() {
  local needed=$1 module
  shift
  swiftc --version 2>/dev/null
  for module in $needed; do cat "$embedded_out/$module.stamp"; done
  printf '%s\n' "$@" | LC_ALL=C sort | xargs sha256sum
}

# compile MODULE FILE...: makes the module and its object; `embedded_needs` names what it needs.
compile() {
  local module=$1 stamp="$embedded_out/$1.stamp" now
  shift
  mkdir -p "$embedded_out"
  now=$(embedded_stamp "$(embedded_needs "$module")" "$@" | sha256sum)
  if [ -f "$embedded_out/$module.o" ] && [ "$(cat "$stamp" 2>/dev/null)" = "$now" ]; then
    echo "$module is compiled as it stands."
    return
  fi
  rm -f "$stamp"
  swiftc -target "$embedded_target" -enable-experimental-feature Embedded -wmo -Osize \
    -parse-as-library -swift-version 6 -package-name presyo \
    -enable-upcoming-feature ExistentialAny -enable-upcoming-feature InternalImportsByDefault \
    -enable-upcoming-feature MemberImportVisibility \
    -module-name "$module" -I "$embedded_out" \
    -emit-module -emit-module-path "$embedded_out/$module.swiftmodule" \
    -c -o "$embedded_out/$module.o" "$@"
  printf '%s' "$now" >"$stamp"
  echo "$module compiles as Embedded Swift."
}

embedded_needs() {
  case $1 in
    Catalog) ;;
    Answers) echo Catalog BudgetLanguage ;;
    PageProgram) echo Catalog BudgetLanguage Answers Rendering ;;
    Probe) echo Catalog Interchange BudgetLanguage Answers Rendering ;;
    *) echo Catalog ;;
  esac
}

# The modules that a page needs, on two cores; names of our own source files hold no spaces.
# shellcheck disable=SC2046
compile_modules() {
  compile Catalog $(find Sources/Catalog -name '*.swift')
  compile Rendering $(find Sources/Rendering -name '*.swift') &
  local rendering=$!
  compile BudgetLanguage $(find Sources/BudgetLanguage -name '*.swift')
  compile Answers $(find Sources/Answers -name '*.swift' -not -path '*/Database/*')
  wait "$rendering"
}

# The reading of plain data, which a page could do too.
# shellcheck disable=SC2046
compile_plain_data() {
  compile Interchange $(find Sources/Interchange/CSV Sources/Interchange/PlainData \
    Sources/Interchange/Layers/FactsDelta.swift -name '*.swift' -not -name PlainDataFolder.swift)
}

# link FILE MODULE...: the modules, with the little C that Embedded Swift asks for, as one program.
link() {
  local file=$1 objects=() module
  shift
  for module in "$@"; do objects+=("$embedded_out/$module.o"); done
  "$embedded_tools/clang" --target=wasm32 -O2 -mbulk-memory -ffreestanding -nostdlib -c \
    -o "$embedded_out/runtime.o" scripts/embedded/runtime.c
  # Swift takes pointers and functions below 4096 for the empty cases of enums: nothing may stand
  # there.
  "$embedded_tools/wasm-ld" --gc-sections --no-entry --strip-all --compress-relocations -z stack-size=1048576 \
    --global-base=4096 --table-base=4096 -o "$file" "${objects[@]}" "$embedded_out/runtime.o" \
    "$embedded_library/libswiftUnicodeDataTables.a"
}

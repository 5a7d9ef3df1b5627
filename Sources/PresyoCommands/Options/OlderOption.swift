import ArgumentParser

/// Whether phones that are no longer sold are answered with too.
struct OlderOption: ParsableArguments {
  @Flag(help: "Phones that are no longer sold too, not only current ones.")
  var older = false
}

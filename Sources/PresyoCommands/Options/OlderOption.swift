import Arguments

/// Whether phones that are no longer sold are answered with too.
struct OlderOption: ParsableArguments {
  @Flag(name: "older", help: "Phones that are no longer sold too, not only current ones.")
  var older = false
}

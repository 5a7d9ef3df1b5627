import Arguments

/// Whether the answer is drawn.
struct PlotOption: ParsableArguments {
  @Flag(name: "plot", help: "Draw it: in the terminal, or as SVG with -o FILE.svg or --format svg.")
  var plot = false

  /// Whether a picture is asked for, by this option or by the form of one.
  func asksForPicture(_ output: OutputOptions) -> Bool { plot || output.isSVG }
}

import Catalog
import Rendering

extension Printer {
  /// Puts the picture of an answer.
  func put(plot answer: some PlottedAnswer) throws {
    guard render.fields.isEmpty else {
      throw Failure(
        .usage,
        Phrase(
          "--fields picks columns, and --plot draws; leave one of them out.",
          "Pumipili ng column ang --fields, at gumuguhit ang --plot; alisin ang isa."))
    }
    guard let format = PlotFormat(rawValue: isSVG ? "svg" : format.rawValue) else {
      throw Failure(
        .usage,
        Phrase(
          "--plot draws, and \(format.rawValue) holds figures; leave one of them out, or write table, md, html or svg.",
          "Gumuguhit ang --plot, at mga numero ang nasa \(format.rawValue); alisin ang isa, o isulat ang table, md, html o svg."
        ))
    }
    try write(answer.plotted(as: format, render))
  }

  /// Fails where a picture was asked for of an answer that has none.
  func refuseSVG() throws(Failure) {
    guard isSVG else { return }
    throw Failure(
      .usage,
      Phrase(
        "svg is a form of pictures; find, show, brands and bands draw.",
        "Anyo ng guhit ang svg; gumuguhit ang find, show, brands at bands."))
  }
}

import Arguments
import Catalog
import Testing

@Suite struct `A mistake in the arguments` {
  private static let find = """

    Usage: shop find [<options>] [<word> ...]
    `shop help find` lists all it takes.
    """
  private static let count = """

    Usage: shop count [<options>] <thing> <place> ... --by <name>
    `shop help count` lists all it takes.
    """

  private static func phrase(_ arguments: [String]) throws -> Phrase? {
    do {
      _ = try CommandRequest(arguments, of: SampleProgram.self)
      return nil
    } catch let error as UsageError {
      return error.phrase
    }
  }

  @Test(arguments: [
    (["--nonsense"], "There is no option --nonsense." + find),
    (["find", "--nonsense=3", "--also"], "There is no option --nonsense." + find),
    (["find", "--colur", "x"], "There is no option --colur; did you mean --colour?" + find),
    (["find", "--LIMIT", "3"], "There is no option --LIMIT; did you mean --limit?" + find),
    (["find", "--lim", "3"], "There is no option --lim; did you mean --limit?" + find),
    (["find", "--hlep"], "There is no option --hlep; did you mean --help?" + find),
    (["find", "-x"], "There is no option -x." + find),
    (["find", "-qx"], "There is no option -x." + find),
    (["find", "-5000"], "There is no option -5000." + find),
    (
      ["count", "-ofile"],
      "There is no option -ofile; did you mean -o file?" + count
    ),
    (["find", "--size"], "--size <size> needs a value.\n  --size <size>  By size."),
    (["find", "--size="], "--size <size> needs a value.\n  --size <size>  By size."),
    (["find", "--size", "--json"], "--size <size> needs a value.\n  --size <size>  By size."),
    (
      ["find", "--limit"],
      "--limit <n> needs a value.\n  --limit <n>  How many to show (default: 10)."
    ),
    (["find", "--json=yes"], "--json takes no value; leave out “=yes”."),
    (["find", "-q=1"], "-q takes no value; leave out “=1”."),
    (["count"], "<thing> is missing.\n  <thing>  Which thing." + count),
    (["count", "hat"], "<place> is missing.\n  <place>  Where." + count),
    (["count", "hat", "here"], "--by <name> is missing.\n  --by <name>  Who counts." + count),
    (
      ["stock", "add", "a", "b", "c"],
      """
      There is no place for “b” and “c”.
      Usage: shop stock add <thing>
      `shop help stock add` lists all it takes.
      """
    ),
    (["find", "--limit", "ten"], "--limit <n>: “ten” is not a whole number."),
    (
      ["find", "--limit", "99999999999999999999"],
      "--limit <n>: “99999999999999999999” is not a whole number."
    ),
    (["find", "--limit", "-1"], "--limit is from 0 up."),
    (
      ["count", "--unit", "x", "hat", "here", "--by", "me"],
      "--unit <piece|dozen>: there is no “x”; write piece or dozen."
    ),
    (["find", "--since", "x"], "--since <year>: “x” is no year; write 2024."),
    (["find", "--json", "--fields", "a"], "--json has all columns."),
    (
      ["--generate-completion-script", "tcsh"],
      "There are no completions for “tcsh”; write bash, zsh or fish."
    ),
    (
      ["help", "--json"],
      "There is no option --json.\nUsage: shop <command>\n`shop help` lists all it takes."
    ),
    (
      ["stock", "--json"],
      """
      There is no option --json.
      Usage: shop stock <subcommand>
      `shop help stock` lists all it takes.
      """
    ),
  ])
  func `is said with the way on`(arguments: [String], says: String) throws {
    #expect(try Self.phrase(arguments)?.english == says)
  }

  @Test(arguments: [
    (
      ["find", "--colur", "x"],
      """
      Walang option na --colur; --colour ba ang ibig sabihin?
      Paggamit: shop find [<options>] [<word> ...]
      Nasa `shop help find` ang lahat ng tinatanggap.
      """
    ),
    (["find", "--since", "x"], "--since <year>: Hindi taon ang “x”; isulat ang 2024."),
    (["find", "--limit", "-1"], "Mula 0 pataas ang --limit."),
    (["find", "-q=1"], "Walang value ang -q; alisin ang “=1”."),
    (["find", "--limit", "x"], "--limit <n>: hindi buong numero ang “x”."),
    (
      ["count", "--unit", "x"],
      "--unit <piece|dozen>: walang “x”; isulat ang piece o dozen."
    ),
    (["find", "--size"], "Kailangan ng value ng --size <size>.\n  --size <size>  By size."),
  ])
  func `is said in Filipino too`(arguments: [String], says: String) throws {
    #expect(try Self.phrase(arguments)?.filipino == says)
  }
}

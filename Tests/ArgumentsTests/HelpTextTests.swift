import Arguments
import Testing

@Suite struct `The page of help` {
  private static func page(_ arguments: [String], columns: Int) -> String {
    HelpText.page(of: CommandPath(arguments, of: SampleProgram.self), columns: columns)
  }

  @Test func `shows examples, usage and every argument`() {
    #expect(
      Self.page(["find"], columns: 60) == """
        OVERVIEW: Find a thing.

          shop find "red hat"

        Words and options can be mixed; an option wins over what the
        words say of the same thing.

        USAGE: shop find [<options>] [<word> ...]

        ARGUMENTS:
          <word>                  What to look for.

        FORM OF THE ANSWER:
          --json                  As JSON.
          --fields <names>        These columns.
          --into <dir>            This folder.
          --template <file>       This template.

        OPTIONS:
          --colour <colour>       By colour.
          --size <size>           By size.
          --sort <sort>           By sort.
          --limit <n>             How many to show (default: 10).
          --since <year>          From this year on.
          -q, --quiet             Say less.
          --version               Show the version.
          -h, --help              Show help information.
        """)
  }

  @Test func `of a group lists its commands`() {
    #expect(
      Self.page(["stock"], columns: 80) == """
        OVERVIEW: What there is.

        USAGE: shop stock <subcommand>

        OPTIONS:
          --version               Show the version.
          -h, --help              Show help information.

        SUBCOMMANDS:
          add                     Add a thing.
          remove                  Remove a thing.
        """)
  }

  @Test func `leaves out what is not for everybody`() {
    #expect(!Self.page([], columns: 80).contains("hidden"))
    #expect(Self.page(["hidden"], columns: 80).hasPrefix("OVERVIEW: Not for everybody."))
  }

  @Test(arguments: [20, 30, 40, 60, 80, 100])
  func `is no wider than asked for where its words allow`(columns: Int) {
    for line in Self.page(["find"], columns: columns).split(separator: "\n") {
      guard !line.hasPrefix("USAGE") else { continue }
      #expect(line.count <= max(46, columns), "\(line)")
    }
  }
}

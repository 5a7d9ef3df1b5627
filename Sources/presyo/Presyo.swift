import PresyoCommands

@main
enum Presyo {
  static func main() {
    PresyoProgram.run()
  }
}

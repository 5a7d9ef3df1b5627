import Answers
import ArgumentParser
import CatalogStore
import Rendering

struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Check the catalogue; exit status 65 if anything fails.",
    discussion: """
        presyo verify

      Every price sourced, dated and in one band; no orphan, no variant twice, no impossible
      value.
      """
  )

  @OptionGroup var catalog: CatalogOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let printer = Printer(output)
    let catalogue = try CatalogueOpening.open(catalog)
    let reports = try catalogue.verify()
    let checks = reports.map(VerifyCheck.init)
    try printer.put { VerifyRendering.render(checks: checks, format: $0, options: $1) }
    let errors = reports.flatMap(\.findings).count { $0.severity == .error }
    if errors > 0 {
      throw Failure(
        .badData,
        "The catalogue \(catalogue.engine.database.path) breaks \(errors) of its promises.")
    }
  }
}

extension VerifyCheck {
  /// A check of the store as it is printed.
  init(_ report: CheckReport) {
    self.init(
      name: report.name, checked: report.checked,
      findings: report.findings.map { finding in
        Finding(
          severity: finding.severity == .error ? .error : .warning, subject: finding.location,
          message: "\(finding.what); \(finding.cure)")
      })
  }
}

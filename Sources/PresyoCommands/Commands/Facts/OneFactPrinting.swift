import Catalog
import CatalogStore
import Editing
import Interchange
import Rendering

/// Makes a change of one fact and says what it did, as an import does.
struct OneFactPrinting {
  let editing: EditingOptions
  let catalog: CatalogOptions
  let output: OutputOptions

  func put(
    title: String, _ scope: FactsScope, _ plan: (CatalogFacts) throws -> ImportPlan
  ) throws {
    let printer = Printer(output)
    var account = editing.account()
    let change = FactsEditing(
      catalog: catalog, into: editing.into, title: title, isDryRun: editing.dryRun,
      scope: scope)
    let files = try change.run { facts, _ in
      account = editing.account()
      let plan = try plan(facts)
      account.take(plan, of: "the command")
      return plan.applied(to: facts)
    }
    account.noteFiles(files)
    let summary = account.summary
    try printer.put(summary, ofChangedFiles: files)
  }
}

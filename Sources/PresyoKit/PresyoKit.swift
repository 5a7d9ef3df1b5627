/// Everything that a program of one's own needs to ask a catalogue: `Catalogue` with one method for
/// each question, the values of its answers, the reader of questions, and the formats.
@_exported public import Answers
@_exported public import BudgetLanguage
@_exported public import Catalog
@_exported public import Rendering

public import Catalog

/// The saved guides, in every format.
public enum GuideListRendering {
  public static func render(
    guides: [Guide], format: OutputFormat, options: RenderOptions
  ) -> String {
    AnswerWriter.text(format, options, entries: "guides") {
      Document(
        title: "Saved guides", showsTitle: false,
        blocks: guides.isEmpty
          ? [.paragraph("No guide is saved.")]
          : [
            .table(
              TableModel(
                title: "Saved guides and their names",
                columns: [
                  TableColumn(
                    "Title", minimumWidth: 20, comfortableWidth: 60, wraps: true, isName: true),
                  TableColumn("Name", priority: 1),
                ],
                rows: guides.map { [TableCell($0.title), TableCell($0.id)] }))
          ])
    } csv: {
      CSVSheet(header: ["id", "title"], rows: guides.map { [$0.id, $0.title] })
    } json: {
      ["guides": .array(guides.map { ["id": .string($0.id), "title": .string($0.title)] })]
    }
  }
}

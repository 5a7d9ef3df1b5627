public import Catalog

/// The saved guides, in every format.
public enum GuideListRendering {
  public static func render(
    guides: [Guide], format: OutputFormat, options: RenderOptions
  ) -> String {
    AnswerWriter.text(format, options, entries: "guides") {
      Document(
        title: .savedGuides, showsTitle: false,
        blocks: guides.isEmpty
          ? [.paragraph(StyledText(.noGuideSaved))]
          : [
            .table(
              TableModel(
                title: .savedGuidesAndNames,
                columns: [
                  TableColumn(
                    .title, minimumWidth: 20, comfortableWidth: 60, wraps: true, isName: true),
                  TableColumn(.name, priority: 1),
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

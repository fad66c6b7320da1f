import Answers
import Exchange
import Playbook
import Store
import Workbench

extension Session {
    /// Where a record came from, and what the files said beside its fields: on request, for who doubts a value.
    ///
    /// - Parameter extra: The columns that no field takes, as the store keeps them.
    func sources(of kind: ExternalKind, _ record: Int, extra: String?) throws -> [Answer.Block] {
        let origins = Table(
            "sources",
            columns: [
                .init("file"), .init("line", nil, .trailing), .init("imported"), .init("changed", "Changed there"),
                .init("system"),
            ],
            rows: try read.origins(of: kind, record: record).map { origin in
                [
                    .text(origin.file.name), .integer(origin.line), .day(origin.file.at.day),
                    .day(origin.changed?.day),
                    origin.file.system == ImportDialect.genericSystem ? .none : .text(origin.file.system),
                ]
            },
            whenEmpty: "No file gave or changed this record.")
        let columns = Table(
            "other_columns", columns: [.init("column"), .init("value")],
            rows: try ExtraColumns.cells(of: extra).map { [.text($0.column), .text($0.value)] },
            whenEmpty: "No columns without a field of their own.")
        return [.table(origins), .table(columns)]
    }
}

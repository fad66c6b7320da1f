import GRDB
import Testing

@testable import Store

/// A dump leaves nothing out.
@Suite struct DumpFileTests {
    @Test("every column of every table has its place in a dump", arguments: StoreTable.allCases)
    func columns(_ table: StoreTable) throws {
        let file = try ScratchFile()
        let store = try WorkspaceStore.create(at: file.path)
        let columns = Set(try store.ask("SELECT name FROM pragma_table_info('\(table.rawValue)')"))
        let files = DumpFile.all.filter { $0.table == table }
        var written = Set(files.flatMap(\.columns).filter { $0.companion == nil }.map(\.column))
        let beside = DumpFile.all.flatMap(\.columns).filter { $0.companion == table }
        // A row beside a touch is known by the touch.
        if !beside.isEmpty { written.formUnion(beside.map(\.column) + ["touch_id"]) }
        if table == .draft { written.insert("spans") }
        #expect(written == columns)
        #expect(files.count + (beside.isEmpty ? 0 : 1) == 1)
    }

    @Test("what a row names comes before it")
    func order() {
        var seen: Set<StoreTable> = []
        for file in DumpFile.all {
            for case .reference(let table) in file.columns.map(\.form) where table != file.table {
                #expect(seen.contains(table), "\(file.name) names \(table)")
            }
            seen.insert(file.table)
        }
    }
}

import GRDB
package import Playbook

extension WorkspaceStore {
    /// The same file as it is known of a day by its facts' own days: a door of its own that can only look.
    ///
    /// Every question that is asked through it sees the past, whatever it asks: the tables are hidden behind views of the
    /// same names. While it is open, ``interrupt()`` stops it too.
    ///
    /// - Parameter firstStage: Where a deal stood whose history does not tell.
    /// - Throws: ``StoreProblem``.
    package func asOf(_ day: Day, firstStage: String) throws -> WorkspaceStore {
        try translatingErrors {
            var configuration = Configuration()
            configuration.readonly = true
            configuration.busyMode = .timeout(2)
            configuration.label = "past"
            let queue = try DatabaseQueue(path: path, configuration: configuration)
            let dates = try queue.inDatabase { database in
                // Invitations go out before a fair begins: a campaign is known from its first touch, if that is earlier.
                let later = try Int.fetchAll(
                    database,
                    sql: """
                        SELECT id FROM campaign WHERE starts > ?1
                            AND id NOT IN (SELECT DISTINCT campaign_id FROM touch WHERE day <= ?1 AND campaign_id IS NOT NULL)
                        ORDER BY id
                        """, arguments: [day.number])
                return StoreTable.allCases.map { ($0, $0.factDate(day, laterCampaigns: later)) }
                    .filter { !$0.1.isUndated }
            }
            try queue.inDatabase { database in
                try database.execute(sql: "PRAGMA temp_store = MEMORY")
                for (table, date) in dates {
                    let columns = try database.columns(in: table.rawValue, in: "main").map(\.name)
                    let statements =
                        table == .opportunity
                        ? PastDeals(day: day, firstStage: firstStage).statements(columns)
                        : [Self.view(of: table, columns, date)]
                    for statement in statements { try database.execute(sql: statement) }
                }
                try database.execute(
                    sql: "CREATE TEMP VIEW entry AS SELECT * FROM main.entry WHERE day <= \(day.number)")
            }
            let store = WorkspaceStore(path: path, queue: queue, past: Self.dependencies(dates))
            follow(store)
            return store
        }
    }

    private static func view(of table: StoreTable, _ columns: [String], _ date: FactDate) -> String {
        let name = table.rawValue
        let values = columns.map { column in
            date.columns[column].map { "\($0) AS \(column)" } ?? "\(name).\(column)"
        }.joined(separator: ", ")
        return "CREATE TEMP VIEW \(name) AS SELECT \(values) FROM main.\(name)"
            + (date.condition.map { " WHERE \($0)" } ?? "")
    }

    /// Which tables the rows of a table hang on besides, once they are seen from a day.
    private static func dependencies(_ dates: [(StoreTable, FactDate)]) -> [String: Set<String>] {
        let known = Set(StoreTable.allCases.map(\.rawValue))
        // What is asked once, at the door, stands in no view.
        var direct: [String: Set<String>] = [
            StoreTable.opportunity.rawValue: [StoreTable.stageChange.rawValue],
            StoreTable.campaign.rawValue: [StoreTable.touch.rawValue],
        ]
        for table in [StoreTable.touch, .draft, .enrolment] { direct[table.rawValue] = [StoreTable.campaign.rawValue] }
        for (table, date) in dates {
            let sql = ([date.condition ?? ""] + date.columns.values).joined(separator: " ")
            let words = sql.split { !$0.isLetter && !$0.isNumber && $0 != "_" }.map(String.init)
            direct[table.rawValue, default: []].formUnion(known.intersection(words))
        }
        // What a table hangs on may hang on others.
        var all = direct
        var hasGrown = true
        while hasGrown {
            hasGrown = false
            for (table, others) in all {
                let more = others.union(others.flatMap { all[$0] ?? [] })
                if more != others { (all[table], hasGrown) = (more, true) }
            }
        }
        return all
    }
}

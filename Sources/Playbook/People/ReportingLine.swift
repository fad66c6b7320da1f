/// Who reports to whom, upwards from one person.
package enum ReportingLine {
    /// The circle that a new line would close: from the person over everyone above back to the person; `nil` for none.
    ///
    /// Ends on any lines, also on such as run in a circle already.
    /// - Parameter superiors: Whom each person reports to now; the person's own line gives way to the new one.
    package static func circle<ID: Hashable>(
        from person: ID, to superior: ID, superiors: [ID: ID]
    ) -> [ID]? {
        var path = [person]
        var seen: Set<ID> = []
        var next: ID? = superior
        while let id = next, seen.insert(id).inserted {
            path.append(id)
            if id == person { return path }
            next = superiors[id]
        }
        return nil
    }
}

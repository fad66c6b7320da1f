extension Files {
    /// Puts a finished folder where the user wants it, with what an earlier run wrote there taken away first.
    ///
    /// Whatever fails on the way, the earlier run's files come back whole: nobody is left with half of each.
    /// - Parameters:
    ///   - scratch: The finished folder; it is used up.
    ///   - target: Its place. What stands there and is not named in `old`, such as a repository's own files, stays.
    ///   - old: The names in `target` that the earlier run wrote, in the order in which they leave; none of a new or an
    ///     empty place.
    ///   - new: The names in `scratch` that go there, in the order in which they arrive.
    /// - Throws: ``FileProblem``.
    package static func publish(
        _ scratch: String, to target: String, replacing old: [String], with new: [String]
    ) throws {
        let isFree = !exists(target) && !isLink(target) || (isFolder(target) && names(in: target).isEmpty)
        if isFree {
            try remove(target)
            try makeFolder(folder(of: target))
            return try move(scratch, over: target)
        }
        let aside = try makeScratchFolder(in: existingFolder(above: target))
        var moves: [(from: String, to: String)] = []
        func carry(_ name: String, from: String, to: String) throws {
            try move("\(from)/\(name)", over: "\(to)/\(name)")
            moves.append(("\(from)/\(name)", "\(to)/\(name)"))
        }
        do {
            for name in old { try carry(name, from: target, to: aside) }
            for name in new { try carry(name, from: scratch, to: target) }
        } catch {
            for move in moves.reversed() { try Files.move(move.to, over: move.from) }
            try remove(aside)
            throw error
        }
        try remove(aside)
        try remove(scratch)
    }
}

import GRDB

/// Why a workspace's file cannot be used: one clear line each, with what to do.
package enum StoreProblem: Error, Hashable, Sendable, CustomStringConvertible {
    case missing(path: String)
    case unreadable(path: String, reason: String)
    case locked(path: String)
    case foreign(path: String)
    case newer(path: String, version: Int)
    case corrupt(path: String, reason: String)
    case full(path: String)
    case interrupted

    package var description: String {
        switch self {
        case .missing(let path): "\(path): there is no workspace here. Make one with: abm init DIR"
        case .unreadable(let path, let reason):
            "\(path): cannot be opened (\(reason)). Check that the file may be read and written."
        case .locked(let path):
            "\(path): another program is writing to this workspace. Close it, or wait until it has finished, and try again."
        case .foreign(let path): "\(path): is not a workspace of abm; it was left as it is."
        case .newer(let path, let version):
            "\(path): was made by a newer abm (its format is \(version), this one reads \(Migrations.current)). Update abm to open it."
        case .corrupt(let path, let reason): "\(path): is damaged (\(reason)). Restore it from a backup."
        case .full(let path): "\(path): the disk is full; nothing was changed."
        case .interrupted: "Cancelled; nothing was changed."
        }
    }

    /// What an error of SQLite means to the user, or `nil` where it would be our own mistake.
    init?(_ error: DatabaseError, path: String) {
        switch error.resultCode {
        case .SQLITE_BUSY, .SQLITE_LOCKED: self = .locked(path: path)
        case .SQLITE_NOTADB: self = .foreign(path: path)
        case .SQLITE_CORRUPT: self = .corrupt(path: path, reason: error.message ?? "its pages do not fit together")
        case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_READONLY, .SQLITE_AUTH, .SQLITE_IOERR:
            self = .unreadable(path: path, reason: error.message ?? "no reason given")
        case .SQLITE_FULL: self = .full(path: path)
        case .SQLITE_INTERRUPT: self = .interrupted
        default: return nil
        }
    }
}

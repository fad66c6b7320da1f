import Foundation

/// The few things that the house does with files, each with an error that a person can act on.
package enum Files {
    /// Whether there is a file or a folder.
    package static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

    /// Whether there is a folder.
    package static func isFolder(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
    }

    /// Whether a path is a link, wherever that leads.
    package static func isLink(_ path: String) -> Bool {
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        return attributes?[.type] as? FileAttributeType == .typeSymbolicLink
    }

    /// The whole text of a file.
    ///
    /// - Throws: ``FileProblem``.
    package static func text(at path: String) throws(FileProblem) -> String {
        let bytes = try self.bytes(at: path)
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw FileProblem(path: path, reason: "is not UTF-8 text; save it as UTF-8 and try again")
        }
        return text
    }

    /// The bytes of a file.
    ///
    /// - Throws: ``FileProblem``.
    package static func bytes(at path: String) throws(FileProblem) -> [UInt8] {
        Footprint.current?.note(readFile: path)
        guard exists(path) else { throw FileProblem(path: path, reason: "there is no such file") }
        guard !isFolder(path) else { throw FileProblem(path: path, reason: "is a folder, not a file") }
        guard let data = FileManager.default.contents(atPath: path) else {
            throw FileProblem(path: path, reason: "cannot be read; check its permissions")
        }
        return [UInt8](data)
    }

    /// Writes a file whole or not at all, with the folders above it.
    ///
    /// - Throws: ``FileProblem``.
    package static func write(_ text: String, to path: String) throws(FileProblem) {
        try write(Array(text.utf8), to: path)
    }

    /// Writes a file whole or not at all, with the folders above it.
    ///
    /// - Throws: ``FileProblem``.
    package static func write(_ bytes: [UInt8], to path: String) throws(FileProblem) {
        Footprint.current?.note(writtenFile: path)
        let folder = folder(of: path)
        // Most often the folder is there: asking first would double the work for each of a thousand files.
        if writeBeside(bytes, path, in: folder) { return }
        if isFolder(path) { throw FileProblem(path: path, reason: "is a folder; name a file in it") }
        try makeFolder(folder)
        guard writeBeside(bytes, path, in: folder) else {
            throw FileProblem(
                path: path, reason: "cannot be written; check the folder's permissions and the disk's space")
        }
    }

    /// The same, for its owner's eyes alone.
    ///
    /// - Throws: ``FileProblem``.
    package static func writePrivate(_ bytes: [UInt8], to path: String) throws(FileProblem) {
        try write(bytes, to: path)
        guard chmod(path, 0o600) == 0 else {
            throw FileProblem(path: path, reason: "cannot be kept from others; check its permissions")
        }
    }

    /// Writes a new file, or one under another name that then takes the place of the old: what was there is never lost
    /// to half of what comes.
    ///
    /// The disk is not waited for: what is written here can be made again.
    private static func writeBeside(_ bytes: [UInt8], _ path: String, in folder: String) -> Bool {
        let created = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
        if created >= 0 {
            if fill(created, bytes) { return true }
            unlink(path)
            return false
        }
        guard errno == EEXIST, !isFolder(path) else { return false }
        // Several files may be written at a time.
        let temporary = "\(folder)/.abm-\(getpid())-\(UInt(bitPattern: path.hashValue)).part"
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { return false }
        if fill(descriptor, bytes), rename(temporary, path) == 0 { return true }
        unlink(temporary)
        return false
    }

    /// Writes all bytes and closes the file.
    private static func fill(_ descriptor: Int32, _ bytes: [UInt8]) -> Bool {
        let isWritten = bytes.withUnsafeBytes { buffer in
            var done = 0
            while done < buffer.count {
                let rest = UnsafeRawBufferPointer(rebasing: buffer[done...])
                // By its place, because `write` is a method here.
                let count = pwrite(descriptor, rest.baseAddress, rest.count, off_t(done))
                if count > 0 {
                    done += count
                } else if errno != EINTR {
                    return false
                }
            }
            return true
        }
        return close(descriptor) == 0 && isWritten
    }

    /// Makes a folder with those above it; one that is there is no matter.
    ///
    /// - Throws: ``FileProblem``.
    package static func makeFolder(_ path: String) throws(FileProblem) {
        do {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        } catch {
            throw FileProblem(
                path: path, reason: "this folder cannot be made; check the name and the permissions above it")
        }
    }

    /// Moves a file over another, at once.
    ///
    /// - Throws: ``FileProblem``.
    package static func move(_ source: String, over target: String) throws(FileProblem) {
        guard rename(source, target) == 0 else { throw FileProblem(path: target, reason: "cannot be written") }
    }

    /// The nearest folder above a path that is there.
    package static func existingFolder(above path: String) -> String {
        var folder = folder(of: path)
        while folder.count > 1, !isFolder(folder) { folder = self.folder(of: folder) }
        return folder
    }

    /// Copies a file or a folder to where nothing is, with the folders above it.
    ///
    /// - Throws: ``FileProblem``.
    package static func copy(_ source: String, to target: String) throws(FileProblem) {
        try makeFolder(folder(of: target))
        do {
            try FileManager.default.copyItem(atPath: source, toPath: target)
        } catch {
            throw FileProblem(
                path: target, reason: "cannot be written; check the folder's permissions and the disk's space")
        }
    }

    /// Removes a file or a folder; one that is not there is no matter.
    package static func remove(_ path: String) throws(FileProblem) {
        guard exists(path) else { return }
        do {
            try FileManager.default.removeItem(atPath: path)
        } catch {
            throw FileProblem(path: path, reason: "cannot be removed")
        }
    }

    /// The names in a folder, in order; none where there is no such folder.
    package static func names(in folder: String) -> [String] {
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else { return [] }
        return names.sorted()
    }

    /// A folder of its own for work that is thrown away.
    ///
    /// - Parameter folder: Where, if what is made there is to be moved beside it; the machine's temporary folder otherwise.
    /// - Throws: ``FileProblem``.
    package static func makeScratchFolder(in folder: String? = nil) throws(FileProblem) -> String {
        let parent = folder ?? FileManager.default.temporaryDirectory.path(percentEncoded: false)
        let path = path(".abm-\(UUID().uuidString)", from: parent)
        try makeFolder(path)
        return path
    }

    /// The same under a name that people may see.
    ///
    /// - Throws: ``FileProblem``.
    package static func makeScratchFolder(named name: String) throws(FileProblem) -> String {
        let parent = FileManager.default.temporaryDirectory.path(percentEncoded: false)
        let path = path("\(name)-\(UUID().uuidString.prefix(8).lowercased())", from: parent)
        try makeFolder(path)
        return path
    }

    /// A file's size in bytes, 0 where it cannot be told.
    package static func size(of path: String) -> Int {
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        return (attributes?[.size] as? Int) ?? 0
    }

    /// A file's size and when it was last written, which tell that somebody writes to it; `nil` for no plain file.
    static func stamp(of path: String) -> FileStamp? {
        guard let attributes = try? FileManager.default.attributesOfItem(atPath: path),
            attributes[.type] as? FileAttributeType == .typeRegular, let size = attributes[.size] as? Int,
            let written = attributes[.modificationDate] as? Date
        else { return nil }
        return FileStamp(size: size, written: written)
    }

    /// The first and the last bytes of a large file; `nil` where it cannot be read.
    static func ends(of path: String, length: Int) -> [UInt8]? {
        guard let file = FileHandle(forReadingAtPath: path) else { return nil }
        do {
            let start = try file.read(upToCount: length) ?? Data()
            let end = try file.seekToEnd()
            try file.seek(toOffset: end > UInt64(length) ? end - UInt64(length) : 0)
            let rest = try file.read(upToCount: length) ?? Data()
            try file.close()
            return [UInt8](start) + [UInt8](rest)
        } catch {
            return nil
        }
    }

    /// About how many lines a file has: as many as its beginning foretells, 0 where it cannot be told.
    static func foretoldLines(at path: String) -> Int {
        guard let file = FileHandle(forReadingAtPath: path) else { return 0 }
        defer { _ = Result { try file.close() } }
        guard let start = (try? file.read(upToCount: 1 << 16)) ?? nil, !start.isEmpty else { return 0 }
        // Of Mac OS, lines may end in a carriage return alone; of UTF-16, each byte has a zero beside it.
        let lines = max(start.count { $0 == UInt8(ascii: "\n") }, start.count { $0 == UInt8(ascii: "\r") }, 1)
        let (whole, part) = (size(of: path), start.count)
        return part < whole ? Int(Double(lines) / Double(part) * Double(whole)) : lines
    }

    // MARK: Names of files

    /// A path as it is written from a folder: `../accounts.csv`.
    package static func relative(_ path: String, to folder: String) -> String {
        let target = path.split(separator: "/")
        let start = folder.split(separator: "/")
        let shared = zip(target, start).prefix { $0 == $1 }.count
        let up = Array(repeating: "..", count: start.count - shared)
        return (up + target[shared...].map(String.init)).joined(separator: "/")
    }

    /// A name as it stands, or from a folder where it is relative; `~` is the home folder.
    ///
    /// Links are not followed: what a notebook says of a file may not hang on where a link of this machine leads.
    package static func path(_ name: String, from folder: String) -> String {
        if name == "~" || name.hasPrefix("~/") { return NSString(string: name).expandingTildeInPath }
        let joined = name.hasPrefix("/") ? name : folder + "/" + name
        var parts: [Substring] = []
        for part in joined.split(separator: "/") where part != "." {
            if part == ".." { _ = parts.popLast() } else { parts.append(part) }
        }
        return "/" + parts.joined(separator: "/")
    }

    package static func folder(of path: String) -> String { NSString(string: path).deletingLastPathComponent }

    /// What follows the last dot of a file's name; empty for a name without one.
    package static func ending(of path: String) -> String { NSString(string: path).pathExtension }

    package static func name(of path: String) -> String { NSString(string: path).lastPathComponent }
}

/// A file as it was at one moment.
struct FileStamp: Equatable {
    var size: Int
    var written: Date
}

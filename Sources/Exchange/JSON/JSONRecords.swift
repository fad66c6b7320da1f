/// Where a JSON file's records stand: a list of objects, wherever it is, or an object a line.
///
/// Programs wrap their lists: `{"calls": [...]}`, `{"requestId": "1", "data": {"records": [...]}}`. The list is found,
/// not named, so that the answer of any program's interface can come in as it was saved.
struct JSONRecords {
    /// An element of the list.
    struct Element {
        /// Its bytes in the file.
        var range: Range<Int>
        /// Why a line of its own cannot be read, as its offset in the file.
        var problem: JSONReader.Problem?
    }

    private(set) var elements: [Element] = []
    private(set) var columns = JSONColumns()
    /// The name of the list, where it has one.
    private(set) var name = ""
    /// Names of the file's other lists of objects.
    private(set) var others: [String] = []
    /// Whether each record stands on a line of its own.
    private(set) var areLines = false

    /// How deep a list may be wrapped.
    private static let deepestList = 4
    /// An object with so many values of its own is a record, and its list a part of it.
    private static let recordScalarCount = 4
    /// What programs call the list, where they have several.
    private static let usualNames: Set<String> = [
        "results", "records", "data", "items", "calls", "contacts", "companies", "accounts", "people", "deals",
        "values", "rows",
    ]

    /// Finds the records of a file.
    init(_ bytes: [UInt8]) throws(JSONReader.Problem) {
        var reader = JSONReader(bytes: bytes)
        try reader.begin()
        var lists: [JSONRecords] = []
        var scalarCount = 0
        let start = reader.index
        var whole = JSONRecords(name: "")
        let isList = bytes[start] == UInt8(ascii: "[")
        if isList {
            try whole.readList(&reader)
        } else if bytes[start] == UInt8(ascii: "{") {
            try JSONRecords.survey(&reader, "", 1, &lists, &scalarCount)
        } else {
            throw JSONReader.Problem(
                offset: start, message: "records are needed: write a list of objects, [{\"name\": \"Nordic\"}]")
        }
        let end = reader.index
        reader.skipBlanks()
        guard reader.index == bytes.count else {
            guard !isList else {
                throw JSONReader.Problem(
                    offset: reader.index, message: "the file goes on after its list has ended: take out what follows")
            }
            let isALine = !bytes[start..<end].contains(UInt8(ascii: "\n"))
            self.init(name: "")
            if isALine { try readLines(bytes, from: start) } else { try readObjects(bytes, from: start) }
            return
        }
        if isList {
            self = whole
        } else if let best = JSONRecords.best(of: lists), best.isUsual || scalarCount < JSONRecords.recordScalarCount {
            self = best
            others = lists.map(\.name).filter { $0 != best.name }
        } else {
            self.init(name: "")
            try readObjects(bytes, from: start)
        }
    }

    private init(name: String) { self.name = name }

    private var isUsual: Bool {
        name.split(separator: ".").last.map { JSONRecords.usualNames.contains($0.lowercased()) } ?? false
    }

    /// The list that is meant: the longest under a usual name, else the longest.
    private static func best(of lists: [JSONRecords]) -> JSONRecords? {
        var best: JSONRecords?
        for list in lists {
            guard let rival = best else {
                best = list
                continue
            }
            if (list.isUsual ? 1 : 0, list.elements.count) > (rival.isUsual ? 1 : 0, rival.elements.count) {
                best = list
            }
        }
        return best
    }

    /// Reads an object and finds the lists of objects in it.
    private static func survey(
        _ reader: inout JSONReader, _ name: String, _ level: Int, _ lists: inout [JSONRecords],
        _ scalarCount: inout Int
    ) throws(JSONReader.Problem) {
        try reader.nested { (reader) throws(JSONReader.Problem) in
            try reader.members { (reader, key) throws(JSONReader.Problem) in
                // A longer name is refused once a record has it.
                let name = (try? JSONColumns.name(key, within: name)) ?? name
                let first = reader.index < reader.bytes.count ? reader.bytes[reader.index] : 0
                if first == UInt8(ascii: "["), JSONRecords.holdsObjects(reader) {
                    var list = JSONRecords(name: name)
                    try list.readList(&reader)
                    lists.append(list)
                } else if first == UInt8(ascii: "{"), level < deepestList {
                    try survey(&reader, name, level + 1, &lists, &scalarCount)
                } else {
                    if level == 1, first != UInt8(ascii: "[") { scalarCount += 1 }
                    _ = try reader.value()
                }
            }
        }
    }

    /// Whether the list that begins at the index begins with an object.
    private static func holdsObjects(_ reader: JSONReader) -> Bool {
        var index = reader.index + 1
        while index < reader.bytes.count, reader.bytes[index] <= 0x20 { index += 1 }
        return index < reader.bytes.count && reader.bytes[index] == UInt8(ascii: "{")
    }

    private mutating func readList(_ reader: inout JSONReader) throws(JSONReader.Problem) {
        try reader.nested { (reader) throws(JSONReader.Problem) in
            try reader.elements { (reader) throws(JSONReader.Problem) in try read(&reader) }
        }
    }

    /// Reads objects one after another to the end of the file.
    private mutating func readObjects(_ bytes: [UInt8], from start: Int) throws(JSONReader.Problem) {
        var reader = JSONReader(bytes: bytes)
        reader.index = start
        while reader.index < bytes.count {
            try read(&reader)
            reader.skipBlanks()
        }
    }

    private mutating func read(_ reader: inout JSONReader) throws(JSONReader.Problem) {
        let start = reader.index
        let value = try reader.value()
        try add(value, start..<reader.index)
    }

    /// Reads an object from each line; a line that is none is a problem of its own.
    private mutating func readLines(_ bytes: [UInt8], from start: Int) throws(JSONReader.Problem) {
        areLines = true
        var start = start
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
            var reader = JSONReader(bytes: Array(bytes[start..<end]))
            reader.skipBlanks()
            if reader.index < reader.bytes.count {
                do throws(JSONReader.Problem) {
                    let value = try reader.value()
                    reader.skipBlanks()
                    guard reader.index == reader.bytes.count else {
                        throw JSONReader.Problem(
                            offset: reader.index, message: "the line goes on after its object has ended")
                    }
                    try add(value, start..<end)
                } catch {
                    let problem = JSONReader.Problem(offset: start + error.offset, message: error.message)
                    elements.append(Element(range: start..<end, problem: problem))
                }
            }
            start = end + 1
        }
    }

    private mutating func add(_ value: JSONValue, _ range: Range<Int>) throws(JSONReader.Problem) {
        guard case .object(let object) = value else {
            let message = "this is no record: write an object such as {\"name\": \"Nordic\"}"
            elements.append(
                Element(range: range, problem: JSONReader.Problem(offset: range.lowerBound, message: message)))
            return
        }
        do throws(JSONColumns.Refusal) {
            try columns.add(object)
        } catch {
            throw JSONReader.Problem(offset: range.lowerBound, message: error.message)
        }
        elements.append(Element(range: range))
    }
}

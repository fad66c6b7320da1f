/// A JSON file's records as rows of a table.
///
/// The file is read twice, first for the names that are its columns and then for the rows, so that never more than one
/// record stands in memory beside the bytes.
///
/// A row's line is the number of its record, from 1, since a program may write all of them into one line; only where
/// each record has a line of its own, it is that line.
struct JSONTable: TableRows {
    let header: [String]
    let headerLine = 1
    let notes: [String]

    private let bytes: [UInt8]
    private let records: JSONRecords
    private var index = 0
    /// Where the offset stands in the file, counted as the rows go by.
    private var place = (line: 1, column: 1, offset: 0)

    /// Finds the records in a file's bytes.
    init(_ bytes: [UInt8], file: String) throws(CSVFileError) {
        do throws(JSONReader.Problem) {
            records = try JSONRecords(bytes)
        } catch {
            let found = JSONError(file: file, bytes: bytes, offset: error.offset, message: error.message)
            throw CSVFileError(
                file: file, reason: .refused("line \(found.line), column \(found.column): \(found.message)"))
        }
        header = records.columns.header.map { String(Substring($0).trimmingSpaces) }
        guard header.contains(where: { !$0.isEmpty }) else {
            throw CSVFileError(
                file: file, reason: .refused("it holds no records: write a list of objects, [{\"name\": \"Nordic\"}]"))
        }
        if let twice = RepeatedName(in: header) {
            throw CSVFileError(
                file: file,
                reason: .refused("two names of the records are both “\(twice.name)” but for spaces: rename one"))
        }
        self.bytes = bytes
        let others = records.others.map { "“\($0)”" }.joined(separator: ", ")
        notes =
            (others.isEmpty ? [] : ["the records are the list “\(records.name)”; left out: \(others)"])
            + (records.areLines || records.elements.count < 2
                ? [] : ["records are counted from 1: line 3 is the third record"])
    }

    /// Puts the next record together.
    mutating func next(into row: inout TableRow) throws(TableBreak) -> TableStep? {
        guard index < records.elements.count else { return nil }
        let element = records.elements[index]
        index += 1
        if let problem = element.problem {
            let text = String(decoding: bytes[element.range], as: UTF8.self)
            let found = position(of: problem.offset)
            let (place, message) =
                records.areLines
                ? (found, problem.message)
                : (CSVPosition(line: index, column: 1), "\(problem.message) (in the file: \(found))")
            return .problem(CSVProblem(position: place, reason: .broken(message)), raw: text)
        }
        let place =
            records.areLines ? position(of: element.range.lowerBound) : CSVPosition(line: index, column: 1)
        var reader = JSONReader(bytes: Array(bytes[element.range]))
        reader.skipBlanks()
        do throws(JSONReader.Problem) {
            guard case .object(let object) = try reader.value() else { preconditionFailure("a record is an object") }
            row.begin(line: place.line)
            for cell in records.columns.cells(of: object) { row.append(cell, column: place.column) }
        } catch {
            preconditionFailure("the record was read before")
        }
        return .row
    }

    /// The place of a byte; the next one asked for stands behind it.
    private mutating func position(of offset: Int) -> CSVPosition {
        while place.offset < offset {
            let byte = bytes[place.offset]
            place.offset += 1
            if byte == UInt8(ascii: "\n") {
                place.line += 1
                place.column = 1
            } else if byte & 0xC0 != 0x80 {
                place.column += 1
            }
        }
        return CSVPosition(line: place.line, column: place.column)
    }
}

import Spelling

/// A workbook's list of sheets and where its parts stand (ECMA-376, part 1, 12.3 and 18.2).
struct WorkbookParts {
    /// A sheet that holds cells.
    struct Sheet {
        var name: String
        var isHidden: Bool
        /// The part that holds its cells.
        var part: String
    }

    let archive: ZipArchive
    private(set) var sheets: [Sheet] = []
    /// Whether days count from 1904, as in workbooks that an old Excel for Mac began.
    private(set) var countsFrom1904 = false
    private(set) var sharedTexts: String?
    private(set) var styles: String?

    private struct Relationship {
        var type: String
        var target: String
    }

    /// More sheets than people make.
    private static let sheetLimit = 10_000

    init(_ archive: ZipArchive) throws(WorkbookProblem) {
        self.archive = archive
        if archive.has("xl/workbook.bin") {
            throw WorkbookProblem("it is a binary workbook (.xlsb): save it in Excel as .xlsx")
        }
        if archive.has("content.xml"), archive.has("mimetype") {
            throw WorkbookProblem("it is an OpenDocument file: save it as .xlsx, or as CSV")
        }
        guard archive.has("_rels/.rels"), archive.has("[Content_Types].xml") else {
            throw WorkbookProblem("it is a ZIP archive and no Excel workbook: unpack it and import what is inside")
        }
        let top = try WorkbookParts.relationships("_rels/.rels", in: archive)
        let main = top.values.first { $0.type == "officeDocument" }.map(\.target) ?? "xl/workbook.xml"
        let book = WorkbookParts.resolved(main, from: "")
        guard archive.has(book), book.hasSuffix("workbook.xml") || book.contains("xl/") else {
            throw WorkbookProblem("it is no Excel workbook: save the table in it as .xlsx or CSV")
        }
        let folder = book.lastIndex(of: "/").map { String(book[...$0]) } ?? ""
        let file = book.dropFirst(folder.count)
        let links = "\(folder)_rels/\(file).rels"
        let relationships = archive.has(links) ? try WorkbookParts.relationships(links, in: archive) : [:]
        func part(_ type: String) -> String? {
            let target = relationships.values.first { $0.type == type }?.target
            return target.map { WorkbookParts.resolved($0, from: folder) }.flatMap { archive.has($0) ? $0 : nil }
        }
        sharedTexts = part("sharedStrings")
        styles = part("styles")
        try readSheets(book) { id in
            guard let link = relationships[id], link.type == "worksheet" else { return nil }
            return WorkbookParts.resolved(link.target, from: folder)
        }
    }

    /// The sheet that a user means: by its name, by its number, or the first one that is not hidden.
    func sheet(_ choice: String?) throws(WorkbookProblem) -> Sheet {
        guard !sheets.isEmpty else { throw WorkbookProblem("the workbook has no sheet of cells") }
        let names = sheets.map(\.name)
        guard let choice else { return sheets.first { !$0.isHidden } ?? sheets[0] }
        if let found = sheets.first(where: { $0.name == choice }) { return found }
        if let found = sheets.first(where: { $0.name.lowercased() == choice.lowercased() }) { return found }
        if let number = Int(choice), sheets.indices.contains(number - 1) { return sheets[number - 1] }
        let nearest = nearestName(to: choice, among: names).map { " (did you mean “\($0)”?)" } ?? ""
        let list = names.prefix(12).map { "“\($0)”" }.joined(separator: ", ")
        let rest = names.count > 12 ? " and \(names.count - 12) more" : ""
        throw WorkbookProblem("there is no sheet “\(choice)”\(nearest): its sheets are \(list)\(rest)")
    }

    private mutating func readSheets(_ book: String, _ part: (String) -> String?) throws(WorkbookProblem) {
        var xml = try XMLPull(try archive.part(book))
        while true {
            switch try xml.next() {
            case .finished: return
            case .start where xml.isNamed("workbookPr"):
                let flag = try xml.attributeText("date1904")
                countsFrom1904 = flag == "1" || flag == "true"
            case .start where xml.isNamed("sheet"):
                guard let name = try xml.attributeText("name"), let id = try xml.attributeText("id") else { break }
                let state = try xml.attributeText("state")
                if let part = part(id) {
                    sheets.append(Sheet(name: name, isHidden: state != nil && state != "visible", part: part))
                }
                if sheets.count > WorkbookParts.sheetLimit { throw .isDamaged }
            default: break
            }
        }
    }

    /// The links of a part under their ids; a type is its last word, which strict workbooks have in common with others.
    private static func relationships(
        _ name: String, in archive: ZipArchive
    ) throws(WorkbookProblem) -> [String: Relationship] {
        var xml = try XMLPull(try archive.part(name))
        var found: [String: Relationship] = [:]
        while true {
            switch try xml.next() {
            case .finished: return found
            case .start where xml.isNamed("Relationship"):
                guard let id = try xml.attributeText("Id"), let type = try xml.attributeText("Type"),
                    let target = try xml.attributeText("Target"), found.count < sheetLimit
                else { break }
                let word = type.split(separator: "/").last.map(String.init) ?? ""
                found[id] = Relationship(type: word, target: target)
            default: break
            }
        }
    }

    /// A target as the name of a part: from the archive's top, or beside the part that links to it.
    private static func resolved(_ target: String, from folder: String) -> String {
        if target.hasPrefix("/") { return String(target.dropFirst()) }
        var parts: [Substring] = []
        for part in (folder + target).split(separator: "/") {
            if part == ".." { _ = parts.popLast() } else if part != "." { parts.append(part) }
        }
        return parts.joined(separator: "/")
    }
}

/// Why a workbook, or a part of it, cannot be read: what is wrong and what to do, without the file's name.
struct WorkbookProblem: Error, Equatable {
    var why: String

    init(_ why: String) { self.why = why }

    static let isDamaged = WorkbookProblem("the workbook is damaged: open it in Excel and save it again")
}

import Playbook

/// How a value is written for whoever opens the file.
struct ExportWording: Sendable {
    let form: ExportForm
    /// Whether figures have a decimal comma and days read 22.11.2026: in the spreadsheet of a Finnish reader.
    let isFinnish: Bool

    init(form: ExportForm, isFinnish: Bool) {
        self.form = form
        self.isFinnish = isFinnish && form == .spreadsheet
    }

    /// The text of a cell. An amount is in units of its currency.
    func text(_ value: ExportValue) -> String {
        switch value {
        case .text(let text): text ?? ""
        case .whole(let number): number.map { "\($0)" } ?? ""
        case .amount(let amount), .localAmount(let amount): amount.map { units($0.cents) } ?? ""
        case .day(let day): day.map(self.day) ?? ""
        case .flag(let flag): isFinnish ? (flag ? "kyllä" : "ei") : "\(flag)"
        }
    }

    private func units(_ cents: Int) -> String {
        let (whole, rest) = cents.magnitude.quotientAndRemainder(dividingBy: 100)
        let decimals = rest == 0 ? "" : (isFinnish ? "," : ".") + (rest < 10 ? "0" : "") + "\(rest)"
        return (cents < 0 ? "-" : "") + "\(whole)" + decimals
    }

    private func day(_ day: Day) -> String {
        guard isFinnish else { return day.iso }
        let parts = day.parts
        return "\(parts.day).\(parts.month).\(parts.year)"
    }

    /// A member of a JSON object; money is in cents, under a key that says so.
    func member(_ name: String, _ value: ExportValue) -> String {
        switch value {
        case .text(let text): quoted(name, text.map(JSONQuotation.text))
        case .whole(let number): quoted(name, number.map { "\($0)" })
        case .amount(let amount), .localAmount(let amount): quoted(name + "_cents", amount.map { "\($0.cents)" })
        case .day(let day): quoted(name, day.map { "\"\($0.iso)\"" })
        case .flag(let flag): quoted(name, "\(flag)")
        }
    }

    private func quoted(_ name: String, _ value: String?) -> String { "\"\(name)\": \(value ?? "null")" }
}

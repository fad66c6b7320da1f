import Exchange
import Playbook
import Store

/// A row of somebody who was forgotten: it stays out, and nothing is to be mended.
struct RowForgotten: Error {
    let day: Day
}

/// Knows the people who asked to be forgotten when a file brings them again.
struct ForgottenRows {
    let session: Session
    let system: String

    /// - Parameters:
    ///   - companies: The names and domains of the company that the row names.
    /// - Throws: ``RowForgotten`` where one of what the row says was that of somebody who was forgotten.
    func check(
        id: String? = nil, email: String? = nil, linkedIn: String? = nil, name: String? = nil, companies: [String] = []
    ) throws {
        guard try session.read.hasForgottenPeople() else { return }
        var signs: [ForgottenSign?] = [email.flatMap { ForgottenSign(email: $0) }]
        signs.append(linkedIn.flatMap { ForgottenSign(linkedIn: $0) })
        // Lists without a system of their own all count from one.
        if let id, system != ImportDialect.genericSystem { signs.append(ForgottenSign(id: id, system: system)) }
        if let name { signs += companies.map { ForgottenSign(name: name, company: $0) } }
        if let day = try session.read.dayForgotten(signs.compactMap { $0 }) { throw RowForgotten(day: day) }
    }
}

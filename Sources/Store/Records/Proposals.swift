import GRDB
package import Playbook

extension Reader {
    /// The lines of a deal's proposal, benefits first, then by name.
    package func proposalLines(of opportunity: Opportunity.ID) throws -> [ProposalLine] {
        try Row.fetchAll(
            database, sql: "SELECT * FROM proposal_line WHERE opportunity_id = ? ORDER BY name",
            arguments: [opportunity.number]
        ).map(ProposalLine.init(row:)).benefitsFirst
    }

    /// The calculations of all deals that have a line.
    package func proposals() throws -> [Opportunity.ID: ReturnOnInvestment] {
        let lines = try Row.fetchAll(database, sql: "SELECT * FROM proposal_line ORDER BY opportunity_id, name")
            .map(ProposalLine.init(row:))
        let years = Dictionary(
            uniqueKeysWithValues: try Row.fetchAll(database, sql: "SELECT opportunity_id, years FROM proposal").map {
                (Opportunity.ID($0["opportunity_id"]), $0["years"] as Int)
            })
        return Dictionary(grouping: lines, by: \.opportunity).compactMapValues { lines in
            lines.first.map { first in
                ReturnOnInvestment(
                    lines: lines.benefitsFirst, years: years[first.opportunity] ?? ReturnOnInvestment.standardYears,
                    currency: first.amount.currency)
            }
        }
    }

    /// How many years a deal's proposal looks ahead; `nil` where nobody has said.
    package func proposalYears(of opportunity: Opportunity.ID) throws -> Int? {
        try Int.fetchOne(
            database, sql: "SELECT years FROM proposal WHERE opportunity_id = ?", arguments: [opportunity.number])
    }
}

extension Writer {
    /// Writes a line over that of the same name.
    package func set(_ line: ProposalLine) throws {
        try execute(
            """
            INSERT INTO proposal_line (opportunity_id, name, kind, cents, currency, source, claim_id, day)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (opportunity_id, name) DO UPDATE SET kind = excluded.kind, cents = excluded.cents,
                currency = excluded.currency, source = excluded.source, claim_id = excluded.claim_id, day = excluded.day
            """,
            [
                line.opportunity.number, line.name, line.kind.rawValue, line.amount.cents, line.amount.currency.code,
                line.source, line.claim?.number, line.day.number,
            ])
    }

    /// Takes a line out.
    package func removeProposalLine(_ name: String, of opportunity: Opportunity.ID) throws {
        try execute("DELETE FROM proposal_line WHERE opportunity_id = ? AND name = ?", [opportunity.number, name])
    }

    /// Says how many years a deal's proposal looks ahead.
    package func setProposalYears(_ years: Int, of opportunity: Opportunity.ID) throws {
        try execute(
            """
            INSERT INTO proposal (opportunity_id, years) VALUES (?, ?)
            ON CONFLICT (opportunity_id) DO UPDATE SET years = excluded.years
            """,
            [opportunity.number, years])
    }
}

extension ProposalLine {
    init(row: Row) throws {
        guard let amount = try row.money("cents", "currency", in: "proposal_line") else {
            throw DamagedValue(table: "proposal_line", value: "NULL in cents")
        }
        self.init(
            opportunity: Opportunity.ID(row["opportunity_id"]), name: row["name"],
            kind: try row.word("kind", in: "proposal_line"), amount: amount, source: row["source"],
            claim: row.id("claim_id"), day: Day(number: row["day"]))
    }
}

extension [ProposalLine] {
    /// In the order of their kinds, and as they were within one.
    fileprivate var benefitsFirst: [ProposalLine] {
        ProposalLine.Kind.allCases.flatMap { kind in filter { $0.kind == kind } }
    }
}

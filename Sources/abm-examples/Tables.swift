/// The four files as text, with the headers that the workbench imports.
enum Tables {
    static func accounts(_ companies: [Company]) -> String {
        var csv = CSVText(header: [
            "name", "domain", "industry", "employees", "revenue", "country", "city", "founded", "tier", "segment",
            "owner", "description", "external_id",
        ])
        for company in companies {
            csv.add([
                company.name, company.domain, company.segment.industry, "\(company.employees)", "\(company.revenue)",
                company.country.code, company.city, "\(company.founded)", "1:many", company.segment.handle,
                company.owner, company.description, company.externalID,
            ])
        }
        return csv.text
    }

    static func contacts(_ companies: [Company]) -> String {
        var csv = CSVText(header: [
            "email", "first_name", "last_name", "account", "title", "role", "seniority", "influence", "stance",
            "department", "language", "source",
        ])
        for company in companies {
            for person in company.people {
                csv.add([
                    person.email, person.firstName, person.lastName, company.domain, person.title, person.role,
                    person.seniority, person.influence.map { "\($0)" } ?? "", person.stance, person.department,
                    person.language, person.source,
                ])
            }
        }
        return csv.text
    }

    static func touches(_ rows: [TouchRow]) -> String {
        var csv = CSVText(header: ["date", "domain", "email", "channel", "type", "campaign", "note"])
        for row in rows {
            csv.add([row.day.text, row.domain, row.email, row.channel, row.type, row.campaign, row.note])
        }
        return csv.text
    }

    static func opportunities(_ deals: [Deal]) -> String {
        var csv = CSVText(header: [
            "external_id", "name", "domain", "amount", "currency", "stage", "created", "close_date", "closed",
            "owner", "source",
        ])
        for deal in deals {
            csv.add([
                deal.externalID, deal.name, deal.company.domain, "\(deal.amount)", "EUR", deal.stage,
                deal.created.text, deal.closes.text, deal.outcome == .open ? "" : deal.closes.text,
                deal.company.owner, deal.source.rawValue,
            ])
        }
        return csv.text
    }
}

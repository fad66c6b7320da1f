import Exchange
import Playbook
import Testing

@Suite("Lists for other systems")
struct ExportListTests {
    private let account = Account(
        id: Account.ID(1), handle: "kone", name: "Kone, Oyj", domain: "kone.example", industry: "Lifts",
        employees: 1200, revenue: Money(cents: 123_456_750, currency: .eur), country: "FI", city: "Espoo",
        founded: 1910, tier: .oneToOne, owner: "Mia Salo", description: "Lifts; and \"escalators\"")

    private func contact(
        _ first: String = "Liisa", _ last: String = "Virtanen", email: String? = "liisa@kone.example",
        optedOut: Bool = false, phone: String? = "+358 40 123 4567", source: String? = nil
    ) -> Contact {
        Contact(
            id: Contact.ID(1), handle: "liisa.virtanen", account: account.id, firstName: first, lastName: last,
            email: email, title: "CFO", role: .economicBuyer, seniority: .cLevel, influence: 5, stance: .champion,
            department: "Finance", phone: phone, linkedIn: "https://linkedin.example/liisa", language: .finnish,
            optedOut: optedOut, source: source)
    }

    private func row(_ contact: Contact) -> ExportedContact {
        ExportedContact(contact, id: "c-1", company: ExportedCompany(account, id: "a-1"))
    }

    private var day: Day {
        get throws { try #require(Day(iso: "2026-11-02")) }
    }

    private func system(_ name: String) throws -> any ExportSystem { try #require(exportSystem(named: name)) }

    private func write<Record: Sendable>(
        _ records: [Record], _ list: ExportList<Record>?, for system: any ExportSystem, isFinnish: Bool = false
    ) throws -> (files: [ExportedFile], tally: ExportTally) {
        var writer = ExportWriter(
            try #require(list), form: system.form, isFinnish: isFinnish, currency: .eur)
        for record in records { writer.add(record) }
        let files = writer.finish()
        return (files, writer.tally)
    }

    private func text(_ file: ExportedFile?) throws -> String {
        String(decoding: try #require(file).bytes, as: UTF8.self)
    }

    @Test("a list of accounts for each system that takes one")
    func accounts() throws {
        let row = ExportedAccount(account, id: "001A", cluster: "lifts", segment: nil)
        let expected = [
            "salesforce":
                "Id,Name,Website,Industry,NumberOfEmployees,AnnualRevenue,CurrencyIsoCode,BillingCity,BillingCountry,Description\r\n001A,\"Kone, Oyj\",kone.example,Lifts,1200,1234567.50,EUR,Espoo,FI,\"Lifts; and \"\"escalators\"\"\"\r\n",
            "hubspot":
                "Record ID,Company name,Company Domain Name,Company owner,Industry,Number of Employees,Annual Revenue,City,Country/Region,Year Founded,Description\r\n001A,\"Kone, Oyj\",kone.example,Mia Salo,Lifts,1200,1234567.50,Espoo,FI,1910,\"Lifts; and \"\"escalators\"\"\"\r\n",
            "pipedrive":
                "Organization - ID,Organization - Name,Organization - Website,Organization - Industry,Organization - Number of employees,Organization - Annual revenue,Organization - City/town/village/locality of Address,Organization - Country of Address,Organization - Owner\r\n001A,\"Kone, Oyj\",kone.example,Lifts,1200,1234567.50,Espoo,FI,Mia Salo\r\n",
            "outreach": "Account Name,Custom ID,Domain,Industry\r\n\"Kone, Oyj\",001A,kone.example,Lifts\r\n",
            "apollo":
                "Company Name,# Employees,Industry,Website,Company City,Company Country,Annual Revenue,Apollo Account Id,Short Description,Founded Year\r\n\"Kone, Oyj\",1200,Lifts,kone.example,Espoo,FI,1234567.50,001A,\"Lifts; and \"\"escalators\"\"\",1910\r\n",
            "linkedin-companies":
                "companyname,companywebsite,companyemaildomain,linkedincompanypageurl,stocksymbol,industry,city,state,companycountry,zipcode\r\n\"Kone, Oyj\",kone.example,kone.example,,,Lifts,Espoo,,FI,\r\n",
            "sales-navigator": "Account Name,Website,City,Country\r\n\"Kone, Oyj\",kone.example,Espoo,FI\r\n",
            "excel":
                "\u{FEFF}Name;Domain;Tier;Cluster;Segment;Industry;Employees;Revenue;Revenue currency;Country;City;Founded;Owner;Description;External ID\r\nKone, Oyj;kone.example;1:1;lifts;;Lifts;1200;1234567,50;EUR;FI;Espoo;1910;Mia Salo;\"Lifts; and \"\"escalators\"\"\";001A\r\n",
            "json":
                #"""
            [
              {"account": "kone", "name": "Kone, Oyj", "domain": "kone.example", "tier": "1:1", "cluster": "lifts", "segment": null, "industry": "Lifts", "employees": 1200, "revenue_cents": 123456750, "revenue_currency": "EUR", "country": "FI", "city": "Espoo", "founded": 1910, "owner": "Mia Salo", "description": "Lifts; and \"escalators\"", "external_id": "001A"}
            ]

            """#,
        ]
        for system in exportSystems {
            guard let text = expected[system.name] else {
                #expect(system.accounts == nil, "\(system.name)")
                continue
            }
            let (files, _) = try write([row], system.accounts, for: system, isFinnish: true)
            #expect(try self.text(files.first) == text, "\(system.name)")
        }
    }

    @Test("a list of people for each system that takes one")
    func contacts() throws {
        let expected = [
            "salesforce":
                "Id,LastName,FirstName,Email,Title,Department,Phone,AccountId,Account Name\r\nc-1,Virtanen,Liisa,liisa@kone.example,CFO,Finance,+358 40 123 4567,a-1,\"Kone, Oyj\"\r\n",
            "hubspot":
                "Record ID,First Name,Last Name,Email,Phone Number,Job Title,Buying Role,LinkedIn URL,Preferred language,Company Name,Website URL,Primary Associated Company ID\r\nc-1,Liisa,Virtanen,liisa@kone.example,+358 40 123 4567,CFO,Budget Holder,https://linkedin.example/liisa,fi,\"Kone, Oyj\",kone.example,a-1\r\n",
            "pipedrive":
                "Person - ID,Person - Name,Person - First name,Person - Last name,Person - Email - Work,Person - Phone - Work,Person - Job title,Person - Organization,Person - Organization ID\r\nc-1,Liisa Virtanen,Liisa,Virtanen,liisa@kone.example,+358 40 123 4567,CFO,\"Kone, Oyj\",a-1\r\n",
            "outreach":
                "Email,First Name,Last Name,Title,Company,Account,Work Phones,Mobile Phones,LinkedIn URL,Website URL 1,Address City,Address Country,Tags,Owner\r\nliisa@kone.example,Liisa,Virtanen,CFO,\"Kone, Oyj\",\"Kone, Oyj\",+358 40 123 4567,,https://linkedin.example/liisa,kone.example,Espoo,FI,,\r\n",
            "salesloft":
                "Email Address,First Name,Last Name,Title,Company,Phone,Mobile Phone,LinkedIn URL,Website,City,State,Country,Tags,SL Owner,Cadence\r\nliisa@kone.example,Liisa,Virtanen,CFO,\"Kone, Oyj\",+358 40 123 4567,,https://linkedin.example/liisa,kone.example,Espoo,,FI,,,\r\n",
            "apollo":
                "First Name,Last Name,Title,Company Name,Email,Departments,Work Direct Phone,Person Linkedin Url,Website,Apollo Contact Id,Apollo Account Id\r\nLiisa,Virtanen,CFO,\"Kone, Oyj\",liisa@kone.example,Finance,+358 40 123 4567,https://linkedin.example/liisa,kone.example,c-1,a-1\r\n",
            "linkedin-contacts":
                "email,firstname,lastname,jobtitle,employeecompany,country,googleaid\r\nliisa@kone.example,Liisa,Virtanen,CFO,\"Kone, Oyj\",FI,\r\n",
            "excel":
                "\u{FEFF}First name,Last name,Title,Account,Role,Seniority,Influence,Stance,E-mail,Phone,LinkedIn,Department,Language,Source,External ID\r\nLiisa,Virtanen,CFO,\"Kone, Oyj\",economic-buyer,c-level,5,champion,liisa@kone.example,+358 40 123 4567,https://linkedin.example/liisa,Finance,fi,,c-1\r\n",
            "json":
                #"""
            [
              {"contact": "liisa.virtanen", "first_name": "Liisa", "last_name": "Virtanen", "title": "CFO", "account": "kone", "role": "economic-buyer", "seniority": "c-level", "influence": 5, "stance": "champion", "email": "liisa@kone.example", "phone": "+358 40 123 4567", "linkedin": "https://linkedin.example/liisa", "department": "Finance", "language": "fi", "source": null, "external_id": "c-1", "opted_out": false}
            ]

            """#,
        ]
        for system in exportSystems {
            guard let text = expected[system.name] else {
                #expect(system.contacts == nil || system.form == .vCard, "\(system.name)")
                continue
            }
            let (files, _) = try write([row(contact())], system.contacts, for: system)
            #expect(try self.text(files.first) == text, "\(system.name)")
        }
    }

    @Test("a list of deals for each CRM, with the CRM's own stages")
    func opportunities() throws {
        let company = ExportedCompany(account, id: "a-1")
        func deal(_ name: String, _ stage: String, _ outcome: Opportunity.Outcome, closes: Day?) throws
            -> ExportedOpportunity
        {
            ExportedOpportunity(
                Opportunity(
                    id: Opportunity.ID(1), handle: "deal", account: account.id, name: name, stage: stage,
                    outcome: outcome, amount: Money(cents: 99_00, currency: .eur), created: try day, closes: closes,
                    owner: "Mia Salo"),
                company: company, stageName: stage.prefix(1).uppercased() + stage.dropFirst())
        }
        let closes = try #require(Day(iso: "2026-12-24"))
        let deals = [
            try deal("One", "proposal", .open, closes: closes), try deal("Two", "demo", .won, closes: closes),
            try deal("Three", "prospecting", .open, closes: nil), try deal("Four", "own", .lost, closes: closes),
        ]
        func column(_ name: String, of system: any ExportSystem) throws -> [String] {
            let (files, _) = try write(deals, system.opportunities, for: system)
            let result = try CSVResult(bytes: try #require(files.first).bytes)
            let index = try #require(result.header.firstIndex(of: name))
            return result.rows.map { $0[index] }
        }
        let salesforce = try system("salesforce")
        let hubSpot = try system("hubspot")
        let pipedrive = try system("pipedrive")
        #expect(
            try column("StageName", of: salesforce) == [
                "Proposal/Price Quote", "Closed Won", "Prospecting", "Closed Lost",
            ])
        #expect(try column("CloseDate", of: salesforce) == ["2026-12-24", "2026-12-24", "", "2026-12-24"])
        #expect(
            try column("Deal Stage", of: hubSpot) == [
                "Decision Maker Bought-In", "Closed Won", "Prospecting", "Closed Lost",
            ])
        #expect(try column("Deal - Stage", of: pipedrive) == ["Proposal Made", "Demo Scheduled", "Prospecting", "Own"])
        #expect(try column("Deal - Status", of: pipedrive) == ["open", "won", "open", "lost"])
        #expect(try column("Deal - Won time", of: pipedrive) == ["", "2026-12-24", "", ""])
        let remarks = try write(deals, salesforce.opportunities, for: salesforce).tally.remarks
        #expect(remarks.map(\.count) == [1])
        #expect(try write(deals, hubSpot.opportunities, for: hubSpot).tally.remarks.map(\.count) == [1])
    }

    @Test("whoever asked not to be written to is in no list but the user's own data")
    func consent() throws {
        for system in exportSystems where system.takes(.contacts) {
            let (files, tally) = try write([row(contact(optedOut: true))], system.contacts, for: system)
            #expect(files.isEmpty == (system.name != "json"), "\(system.name)")
            #expect(tally.leftOutCount == 1 - files.count)
            #expect(tally.rowCount == files.count)
        }
    }

    @Test("whoever wants no e-mail stands without an address, and in no list for systems that write")
    func closedMailbox() throws {
        for system in exportSystems where system.takes(.contacts) {
            let row = ExportedContact(contact(), closed: [.email])
            let (files, tally) = try write([row], system.contacts, for: system)
            let writes = !["salesforce", "pipedrive", "excel", "json", "vcard"].contains(system.name)
            #expect(tally.leftOut.map(\.text) == (writes ? ["asked not to be sent e-mail"] : []), "\(system.name)")
            let address = try #require(contact().email)
            #expect(!files.contains { String(decoding: $0.bytes, as: UTF8.self).contains(address) }, "\(system.name)")
        }
    }

    @Test("people without an address are left out where the system knows people by it, and counted")
    func addresses() throws {
        for system in exportSystems where system.takes(.contacts) {
            let (files, tally) = try write([row(contact(email: nil)), row(contact())], system.contacts, for: system)
            let needsAddress = !["salesforce", "pipedrive", "excel", "json", "vcard"].contains(system.name)
            #expect(tally.rowCount == (needsAddress ? 1 : 2), "\(system.name)")
            #expect(tally.leftOut.map(\.text) == (needsAddress ? ["no e-mail address"] : []), "\(system.name)")
            #expect(files.count == 1)
        }
    }

    @Test(
        "a list longer than the system's limit becomes several files with one header",
        arguments: [("salesloft", 5_000, 12_001), ("outreach", 100_000, 100_001), ("excel", 1_048_575, 3)])
    func limits(_ name: String, _ limit: Int, _ count: Int) throws {
        let system = try system(name)
        let list = try #require(system.contacts)
        #expect(list.limits.rows == limit)
        let (files, tally) = try write(Array(repeating: row(contact()), count: count), list, for: system)
        #expect(tally.rowCount == count)
        #expect(files.count == (count + limit - 1) / limit)
        #expect(files.dropLast().allSatisfy { $0.rowCount == limit })
        #expect(files.reduce(0) { $0 + $1.rowCount } == count)
        let opening = try #require(files.first).bytes.prefix { $0 != UInt8(ascii: "\n") }
        #expect(files.allSatisfy { $0.bytes.starts(with: opening) })
    }

    @Test("a thousand accounts a file for Sales Navigator")
    func salesNavigator() throws {
        let system = try system("sales-navigator")
        let (files, _) = try write(
            Array(repeating: ExportedAccount(account), count: 2_500), system.accounts, for: system)
        #expect(files.map(\.rowCount) == [1_000, 1_000, 500])
    }

    @Test("a file for LinkedIn stays below 20 MB")
    func bytes() throws {
        let system = try system("linkedin-contacts")
        let long = String(repeating: "Ä", count: 50_000)
        let (files, _) = try write(Array(repeating: row(contact(long)), count: 450), system.contacts, for: system)
        #expect(files.count == 3)
        #expect(files.allSatisfy { $0.bytes.count < 20_000_000 })
        #expect(files.reduce(0) { $0 + $1.rowCount } == 450)
    }

    @Test("only a spreadsheet's cells are disarmed, and the others are counted")
    func formulas() throws {
        let person = contact("=cmd", "+358", phone: "+358401234567", source: "-1")
        let excel = try system("excel")
        let (files, tally) = try write([row(person)], excel.contacts, for: excel)
        let text = try self.text(files.first)
        #expect(text.contains("'=cmd,'+358,") && text.contains(",'+358401234567,") && text.contains(",-1,"))
        #expect(tally.formulaCount == 3)
        let salesforce = try system("salesforce")
        let (plain, counted) = try write([row(person)], salesforce.contacts, for: salesforce)
        #expect(try self.text(plain.first).contains("c-1,+358,=cmd,"))
        #expect(counted.formulaCount == 3)
    }

    @Test("an amount in another currency is never written as the workspace's")
    func currencies() throws {
        var swedish = account
        swedish.revenue = Currency("SEK").map { Money(cents: 100, currency: $0) }
        for system in exportSystems where system.takes(.accounts) {
            let (files, tally) = try write([ExportedAccount(swedish)], system.accounts, for: system)
            let text = try self.text(files.first)
            let hasColumn = ["salesforce", "excel", "json"].contains(system.name)
            let hasAmount = ["hubspot", "pipedrive", "apollo"].contains(system.name)
            #expect(text.contains("SEK") == hasColumn, "\(system.name)")
            #expect(tally.foreignAmountCount == (hasAmount ? 1 : 0), "\(system.name)")
        }
    }

    @Test("what is written as JSON is JSON", arguments: ["\u{0}\u{7F}\u{2028}\"\\\n\r\t", "ä 🦊 e\u{301}", ""])
    func json(_ name: String) throws {
        let system = try system("json")
        let (files, _) = try write(
            Array(repeating: row(contact(name)), count: 3), system.contacts, for: system)
        let value = try JSONReader.value(from: try #require(files.first).bytes, file: "a.json")
        guard case .array(let people) = value else {
            Issue.record("no array")
            return
        }
        #expect(people.count == 3)
        for person in people {
            guard case .object(let object) = person else {
                Issue.record("no object")
                return
            }
            #expect(object["first_name"] == .string(name))
        }
    }

    @Test("a Finnish spreadsheet has decimal commas and days with full stops; a system's list never")
    func finnish() throws {
        let touch = ExportedTouch(
            Touch(
                id: Touch.ID(1), day: try day, account: account.id, contact: nil, channel: "email", type: "reply",
                note: "Kiitos; soitan"), company: ExportedCompany(account))
        let excel = try system("excel")
        let hubSpot = try system("hubspot")
        #expect(
            try text(write([touch], excel.touches, for: excel, isFinnish: true).files.first).hasSuffix(
                "2.11.2026;Kone, Oyj;;;email;reply;;\"Kiitos; soitan\"\r\n"))
        #expect(
            try text(write([touch], hubSpot.touches, for: hubSpot, isFinnish: true).files.first).hasSuffix(
                "reply,2026-11-02,Kiitos; soitan,,\"Kone, Oyj\",,email,\r\n"))
    }

    @Test("every list has a name for each column, each once")
    func headers() {
        for system in exportSystems {
            for header in [
                system.accounts?.header, system.contacts?.header, system.touches?.header, system.opportunities?.header,
                system.drafts?.header,
            ].compactMap({ $0 }) {
                #expect(Set(header).count == header.count, "\(system.name)")
                #expect(!header.contains(""), "\(system.name)")
            }
        }
        #expect(Set(exportSystems.map(\.name)).count == exportSystems.count)
    }
}

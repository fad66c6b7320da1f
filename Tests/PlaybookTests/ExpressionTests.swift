import Playbook
import Testing

/// An account's facts as a table, which counts how often it was asked for each field.
private final class TableOfFacts: AccountFacts {
    let today: Day
    let currency = Currency.eur
    private let values: [AccountField: FieldValue]
    private(set) var asked: [AccountField] = []

    init(_ values: [AccountField: FieldValue], today: Day) {
        self.values = values
        self.today = today
    }

    func value(of field: AccountField) -> FieldValue {
        asked.append(field)
        return values[field] ?? .unknown
    }
}

@Suite struct ExpressionTests {
    private let today = Day(year: 2026, month: 11, day: 22) ?? Day(number: 0)

    private var mill: [AccountField: FieldValue] {
        [
            .handle: .text("pohjolan-metsa"), .name: .text("Pohjolan Metsä Oy"), .industry: .text("Forestry"),
            .employees: .number(1200), .revenue: .money(Money(cents: 25_000_000_050, currency: .eur)),
            .tier: .text("1:few"), .score: .number(35), .fit: .number(-5), .leadClass: .text("marketing"),
            .role: .texts(["champion", "user"]), .technology: .texts(["Runs SAP S/4HANA", "Power BI"]),
            .lastTouch: .day(today.adding(days: -40)), .daysSinceTouch: .number(40), .openDeals: .number(0),
        ]
    }

    private func holds(_ text: String, _ facts: [AccountField: FieldValue]? = nil) throws -> Bool {
        try AccountExpression(parsing: text).matches(TableOfFacts(facts ?? mill, today: today))
    }

    @Test(arguments: [
        #"industry = "Forestry" and employees >= 500 and score > 30"#, #"INDUSTRY = "forestry""#, "industry = FORESTRY",
        "industry is Forestry", "industry is not Paper", "industry = “Forestry”", "industry = ”Forestry”",
        "industry = „forestry“", "industry = «forestry»", "industry='Forestry'", #"name contains "METSÄ""#,
        #"name contains "metsa\#u{308}""#, #"name starts with "pohjolan""#, #"industry in ("Paper", Forestry)"#,
        #"industry not in ("Paper", "Steel")"#, "employees between 500 and 1200", "employees not between 1 and 5",
        "employees = 1200", "employees=1_200", "employees = 1 200", "revenue > 250 000 000", "revenue < 250 000 001",
        "revenue != 250000000", "tier = 1:few", "tier = 1:Few", "class = marketing", "role = champion",
        "role contains \"champ\"", "not role = economic-buyer", "role != economic_buyer", "fit = -5", "fit >= −5",
        "technology contains \"sap\"", "last_touch < 1.11.2026", "last_touch >= 2026-10-13", "last_touch = today - 40",
        "last_touch > today-41", "last_touch < today", "days_since_touch > 30", "domain is unknown",
        "domain is not known", "industry is known", "owner is unknown or score > 100",
        "(employees < 10 or score > 30) and not (tier = 1:1)", "score ≥ 35 and score ≤ 35 and score ≠ 36",
        "score <> 36 and score == 35", "days-since-touch = 40",
    ])
    func holdsForTheMill(text: String) throws {
        #expect(try holds(text))
    }

    @Test(arguments: [
        "industry = Paper", "employees < 500", "name contains \"metsa\"", "tier = 1:1", "revenue <= 250000000",
        "founded < 2000", "founded >= 2000", "next_close < today", "owner = \"Maija\"", "owner contains \"a\"",
        "employees between 1 and 10", "role = economic-buyer", "not industry is known",
    ])
    func doesNotHoldForTheMill(text: String) throws {
        #expect(try !holds(text))
    }

    /// What nobody has said equals nothing, so it is not equal to anything either, and nothing is lost between an
    /// expression and its opposite.
    @Test func unknownEqualsNothing() throws {
        for field in AccountField.allCases {
            let nothing: [AccountField: FieldValue] = [:]
            #expect(try holds("\(field.rawValue) is unknown", nothing))
            #expect(try !holds("\(field.rawValue) is known", nothing))
            #expect(try holds("not \(field.rawValue) is known", nothing))
        }
        #expect(try holds("industry != Forestry", [:]))
        #expect(try holds("industry not in (Forestry)", [:]))
        #expect(try holds("founded != 1990", [:]))
        #expect(try !holds("founded < 1990 or founded >= 1990", [:]))
    }

    @Test func anotherCurrencyIsUnknown() throws {
        let facts: [AccountField: FieldValue] = try [
            .revenue: .money(Money(cents: 500_00, currency: #require(Currency("SEK"))))
        ]
        #expect(try !holds("revenue > 1", facts))
        #expect(try !holds("revenue = 500", facts))
        #expect(try holds("revenue != 500", facts))
        #expect(try holds("revenue is known", facts))
    }

    @Test(arguments: [
        ("", 1, "write what must hold"), ("industy = Paper", 1, "“industy” is not a field — did you mean industry?"),
        ("flavour = 3", 1, "“flavour” is not a field; segment fields lists them"),
        (#"employees = "many""#, 13, "employees takes a whole number of people, not “many”"),
        (#"employees = "500""#, 13, "without quotes"), ("employees > 1.500", 13, "without points"),
        ("employees > 12345678901234567890", 13, "at most 15 figures"),
        ("tier = 1:fwe", 8, "“1:fwe” is not a tier — did you mean 1:few?"),
        ("role = champoin", 8, "did you mean champion?"), ("class = hot", 9, "use one of: sales-ready, marketing"),
        ("role contains \"zzz\"", 15, "no word of the list"), ("industry > Paper", 10, "no greater and smaller"),
        ("industry between a and b", 10, "no between"), ("employees contains \"5\"", 11, "contains is for texts"),
        ("industry = Pulp paper", 17, "put a text of several words in quotes"),
        ("industry = Paper adn score > 3", 18, "did you mean and?"),
        ("industry", 9, "industry is compared with nothing"),
        ("industry =", 11, "industry is compared with nothing"), ("industry contians x", 10, "did you mean contains?"),
        ("(score > 3", 1, "never closed"), ("score > 3)", 10, "there is no ( for this )"),
        ("industry = \"Paper", 12, "never closed"), ("score > 3 and", 14, "something is missing here"),
        ("last_touch > yesterday", 14, "last_touch takes a day"), ("last_touch > 31.2.2026", 14, "not in the calendar"),
        ("last_touch > 1800-01-01", 14, "years run from 1900 to 2200"), ("last_touch > 2-3", 14, "takes a day"),
        ("next_close < today + 999999", 14, "by 99999 days at most"), ("employees is knwon", 14, "did you mean known?"),
        ("last_touch > today + x", 14, "a number of days"), ("industry in Paper", 13, "a list in brackets"),
        ("industry in (Paper Steel)", 20, "put a comma before"), ("industry in (Paper", 19, "close the list"),
        ("score between 9 and 3", 15, "9 is more than 3; swap the two"),
        ("score between 9 or 3", 17, "takes two values"),
        ("name = city", 8, "put the text in quotes"), ("industry = \"\"", 12, "write industry is unknown"),
        ("revenue > 5 €", 13, "leave out €"), ("score > 3 && fit > 1", 11, "the word “and”"),
        ("name starts \"x\"", 13, "starts with"), ("name = \"a\tb\"", 10, "control characters"),
        ("score > 3, fit > 2", 10, "not a comma"), ("= 5", 1, "expected a field"),
    ])
    func tellsWhatIsWrongAndWhere(text: String, column: Int, message: String) {
        do {
            let read = try AccountExpression(parsing: text)
            Issue.record("\(text) was read as \(read)")
        } catch {
            #expect(error.column == column, "\(error)")
            #expect(error.message.contains(message), "\(error)")
        }
    }

    @Test func theLargestNumbersDoNotOverflow() throws {
        for text in ["revenue > 999999999999999", "revenue > -999999999999999", "next_close < today + 99999"] {
            for sign in [1, -1] {
                let facts: [AccountField: FieldValue] = [
                    .revenue: .money(Money(cents: sign > 0 ? .max : .min, currency: .eur)),
                    .nextClose: .day(Day(number: sign * 80_000)),
                ]
                #expect(try holds(text, facts) != holds("not \(text)", facts))
            }
        }
        for figures in ["9999999999999999", "99999999999999999999", "-99999999999999999999", "999 999 999 999 999 999"]
        {
            #expect(throws: ExpressionProblem.self) { try AccountExpression(parsing: "revenue > \(figures)") }
        }
    }

    @Test func boundsLengthAndDepth() throws {
        let deep = String(repeating: "(", count: 31) + "score > 3" + String(repeating: ")", count: 31)
        let nots = String(repeating: "not ", count: 31) + "score > 3"
        let long = String(repeating: "score > 3 and ", count: 150) + "score > 3"
        for text in [deep, nots, long, String(repeating: "(", count: 1_000_000)] {
            #expect(throws: ExpressionProblem.self) { try AccountExpression(parsing: text) }
        }
        #expect(throws: Never.self) { try AccountExpression(parsing: String(deep.dropFirst().dropLast())) }
    }

    @Test(arguments: [
        ("Industry is forestry AND (score>3)", #"industry = "forestry" and score > 3"#),
        ("(a = 1 or b)", ""), ("not (not (score > 3))", "not not score > 3"),
        ("(fit > 1 or score > 3) and won = 1 000", "(fit > 1 or score > 3) and won = 1000"),
        ("fit > 1 or (score > 3 and won = 0)", "fit > 1 or score > 3 and won = 0"),
        ("not (fit > 1 and won > 0)", "not (fit > 1 and won > 0)"), ("tier is 1:Few", #"tier = "1:few""#),
        ("name = 'the \"Mill\"'", #"name = "the ""Mill""""#), ("last_touch > 1.2.2026", "last_touch > 2026-02-01"),
        ("next_close <= today+30", "next_close <= today + 30"), ("owner is not known", "owner is unknown"),
        ("industry not starts with x", #"industry not starts with "x""#),
    ])
    func printsInOneWay(text: String, printed: String) throws {
        guard !printed.isEmpty else {
            #expect(throws: ExpressionProblem.self) { try AccountExpression(parsing: text) }
            return
        }
        #expect(try AccountExpression(parsing: text).description == printed)
    }

    @Test func whatItPrintsIsReadBackTheSame() throws {
        var random = Seeded(11)
        for _ in 0..<3000 {
            let expression = try AccountExpression(parsing: written(depth: 3, &random))
            #expect(try AccountExpression(parsing: expression.description) == expression)
        }
    }

    @Test func everyAccountIsInExactlyOneOfAnExpressionAndItsOpposite() throws {
        var random = Seeded(12)
        for _ in 0..<1000 {
            let text = written(depth: 2, &random)
            let facts = mill.filter { _ in Bool.random(using: &random) }
            #expect(try holds(text, facts) != holds("not (\(text))", facts))
        }
    }

    @Test func whyAgreesWithTheAnswer() throws {
        var random = Seeded(13)
        for _ in 0..<1000 {
            let expression = try AccountExpression(parsing: written(depth: 2, &random))
            let facts = TableOfFacts(mill, today: today)
            let reason = expression.why(facts)
            #expect(reason.holds == expression.matches(facts))
            #expect(reason.text == expression.description)
            for clause in reason.clauses {
                #expect(try AccountExpression(parsing: clause.text).matches(facts) == clause.holds)
            }
        }
    }

    @Test func readsAnyTextWithoutCrashing() {
        var random = Seeded(14)
        let pieces = [
            "industry", "=", "(", ")", "\"", "in", "not", "and", "1", "today", "-", "+", ",", "“", "ä", ".", "is",
        ]
        for _ in 0..<5000 {
            let count = Int.random(in: 0...12, using: &random)
            let text = (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined(separator: " ")
            do {
                _ = try AccountExpression(parsing: text)
            } catch {
                #expect((1...(text.unicodeScalars.count + 1)).contains(error.column))
                #expect(!error.message.contains("\n"))
            }
        }
    }

    @Test func asksForTheDearOnlyWhereTheCheapHasNotDecided() throws {
        let facts = TableOfFacts(mill, today: today)
        #expect(try !AccountExpression(parsing: "score > 30 and industry = Paper").matches(facts))
        #expect(facts.asked == [.industry])
        let others = TableOfFacts(mill, today: today)
        #expect(try AccountExpression(parsing: "touches > 3 or score > 0 or tier = 1:few").matches(others))
        #expect(others.asked == [.tier])
    }

    @Test func whatTheOwnRecordRulesOutTheWholeRulesOut() throws {
        var random = Seeded(15)
        var split = 0
        for _ in 0..<2000 {
            let expression = try AccountExpression(parsing: written(depth: 3, &random))
            guard let own = expression.ownPart else { continue }
            #expect(own.families == [.record])
            split += own == expression ? 0 : 1
            let facts = TableOfFacts(mill.filter { _ in Bool.random(using: &random) }, today: today)
            #expect(!expression.matches(facts) || own.matches(facts), "\(expression)")
        }
        #expect(split > 20)
        #expect(try AccountExpression(parsing: "industry = Paper or score > 3").ownPart == nil)
        #expect(try AccountExpression(parsing: "score > 3 and tier = 1:1").ownPart?.description == "tier = \"1:1\"")
    }

    @Test func tellsItsFieldsAndSegments() throws {
        let expression = try AccountExpression(parsing: "segment = nordic and not segment in (big, \"Old ones\")")
        #expect(expression.fields == [.segment])
        #expect(expression.namedSegments == ["nordic", "big", "Old ones"])
        #expect(try AccountExpression(parsing: "segment is known").namedSegments == nil)
        let names = try AccountExpression(parsing: "not stage = demo or campaign in (a, b) or city = Oulu").groupNames
        #expect(names.map(\.field) == [.stage, .campaign, .campaign] && names.map(\.text) == ["demo", "a", "b"])
        #expect(try AccountExpression(parsing: "score > 3").families == [.score])
    }

    @Test(arguments: AccountField.allCases)
    func everyFieldHasAnExampleThatReads(field: AccountField) throws {
        #expect(try AccountExpression(parsing: field.example).fields == [field])
        #expect(!field.meaning.isEmpty)
    }

    // MARK: Invented expressions

    private func written(depth: Int, _ random: inout Seeded) -> String {
        guard depth > 0, Int.random(in: 0..<4, using: &random) > 0 else { return clause(&random) }
        let parts = (0..<Int.random(in: 1...3, using: &random)).map { _ in written(depth: depth - 1, &random) }
        let joint = Bool.random(using: &random) ? " and " : " or "
        let text = "(" + parts.joined(separator: joint) + ")"
        return Bool.random(using: &random) ? "not \(text)" : text
    }

    private func clause(_ random: inout Seeded) -> String {
        let field = AccountField.allCases.randomElement(using: &random) ?? .name
        let not = Bool.random(using: &random) ? "not " : ""
        func value() -> String {
            switch field.type {
            case .text:
                ["Forestry", "\"Pulp & paper\"", "'say \"yes\"'", "“Metsä”"].randomElement(using: &random) ?? ""
            case .word(_, let known): known.randomElement(using: &random) ?? ""
            case .number, .money: String(Int.random(in: -50...2000, using: &random))
            case .day: ["2026-01-31", "1.2.2026", "today", "today - 7"].randomElement(using: &random) ?? ""
            }
        }
        let isText = if case .text = field.type { true } else { false }
        switch Int.random(in: 0..<6, using: &random) {
        case 0: return "\(field.rawValue) is \(not)known"
        case 1: return "\(field.rawValue) \(not)in (\(value()), \(value()))"
        case 2 where isText: return "\(field.rawValue) \(not)contains \(value())"
        case 3 where isText: return "\(field.rawValue) \(not)starts with \(value())"
        case 4: return "\(field.rawValue) != \(value())"
        default: return "\(field.rawValue) = \(value())"
        }
    }
}

import Playbook
import Testing

/// What is certain is joined, what is doubtful is asked.
@Suite struct MatchingTests {
    private func account(_ number: Int, _ name: String, domain: String? = nil, country: String? = nil) -> Account {
        Account(
            id: Account.ID(number), handle: "account-\(number)", name: name, domain: domain, country: country,
            tier: .oneToMany)
    }

    private func match(
        _ name: String, domain: String? = nil, country: String? = nil, among accounts: [Account]
    ) -> Match<Account> {
        AccountMatching(name: name, domain: domain, country: country).match(
            byDomain: accounts.filter { domain != nil && $0.domain == domain },
            byName: accounts.filter { NameKey($0.name) == NameKey(name) })
    }

    @Test(
        "a name is the same in any case, with any marks and any legal form",
        arguments: [
            "Kultala Oy", "KULTALA", "kultala, oyj", "Kultala AB", "Kultala GmbH", "Kultala Inc.", "Kultala Ltd",
            "Kultala Corp.",
        ])
    func names(spelling: String) {
        let known = account(1, "Kultala")
        guard case .same(let found, by: .name) = match(spelling, among: [known]) else {
            Issue.record("\(spelling) is not known again")
            return
        }
        #expect(found == known)
    }

    @Test("a domain is surer than a name")
    func domains() {
        let accounts = [account(1, "Kultala", domain: "kultala.example"), account(2, "Hopeala")]
        guard case .same(let found, by: .domain) = match("Something else", domain: "kultala.example", among: accounts)
        else {
            Issue.record("the domain says nothing")
            return
        }
        #expect(found.id.number == 1)
    }

    @Test("signs that disagree are a doubt")
    func doubts() {
        func isDoubtful(_ match: Match<Account>, _ count: Int) -> Bool {
            if case .doubtful(let candidates, _) = match { return candidates.count == count }
            return false
        }
        let kultala = account(1, "Kultala", domain: "kultala.example", country: "FI")
        #expect(isDoubtful(match("Kultala", domain: "other.example", among: [kultala]), 1))
        #expect(isDoubtful(match("Kultala", country: "SE", among: [kultala]), 1))
        #expect(isDoubtful(match("Kultala", among: [account(2, "Kultala Oy"), account(3, "Kultala AB")]), 2))
        // The domain is one company's, the name another's.
        #expect(isDoubtful(match("Hopeala", domain: "kultala.example", among: [kultala, account(2, "Hopeala")]), 2))
        let twins = [account(1, "A", domain: "group.example"), account(2, "B", domain: "group.example")]
        #expect(isDoubtful(match("C", domain: "group.example", among: twins), 2))
        guard case .same(let found, _) = match("B", domain: "group.example", among: twins) else {
            Issue.record("the name does not decide between two of one domain")
            return
        }
        #expect(found.id.number == 2)
    }

    @Test("a country's code and its name are not held against each other")
    func countries() {
        guard case .same = match("Kultala", country: "Finland", among: [account(1, "Kultala", country: "FI")]) else {
            Issue.record("FI and Finland part one company")
            return
        }
    }

    @Test("nothing alike is new")
    func nothing() {
        guard case .none = match("Hopeala", domain: "hopeala.example", among: [account(1, "Kultala")]) else {
            Issue.record("a stranger is taken for somebody")
            return
        }
    }

    @Test("a person of the same name without an address is the same, with another one a doubt, twice there a doubt")
    func people() {
        func contact(_ number: Int, _ email: String?) -> Contact {
            Contact(id: Contact.ID(number), handle: "c\(number)", firstName: "Olli", lastName: "Oja", email: email)
        }
        let row = ContactMatching(firstName: "OLLI", lastName: "Oja", email: "olli@a.example")
        if case .same(let found, by: .name) = row.match(among: [contact(1, nil)]) {
            #expect(found.id.number == 1)
        } else {
            Issue.record("not known again")
        }
        for colleagues in [[contact(1, "other@a.example")], [contact(1, nil), contact(2, nil)]] {
            guard case .doubtful(let candidates, _) = row.match(among: colleagues) else {
                Issue.record("no doubt")
                continue
            }
            #expect(candidates.count == colleagues.count)
        }
        guard case .none = ContactMatching(firstName: "", lastName: "", email: nil).match(among: [contact(1, nil)])
        else {
            Issue.record("no name is somebody's")
            return
        }
    }

    @Test("the newest value wins, and who cannot tell a time does not claim to be newer")
    func newest() {
        let (early, late) = (Instant(seconds: 1), Instant(seconds: 2))
        #expect(FieldRule.newest.takesFile(fileChanged: late, ownChanged: early))
        #expect(FieldRule.newest.takesFile(fileChanged: late, ownChanged: late))
        #expect(!FieldRule.newest.takesFile(fileChanged: early, ownChanged: late))
        #expect(!FieldRule.newest.takesFile(fileChanged: nil, ownChanged: early))
        #expect(FieldRule.newest.takesFile(fileChanged: early, ownChanged: nil))
        #expect(FieldRule.file.takesFile(fileChanged: nil, ownChanged: late))
        #expect(!FieldRule.mine.takesFile(fileChanged: late, ownChanged: nil))
    }
}

import Playbook
import Testing

@Suite struct AgreedLeadTests {
    private let ideal = IdealCustomer(employees: 1000...5000, industries: ["A"], titles: ["CFO"])

    private func missing(
        employees: Int? = 2000, industry: String? = "A", contact: Contact?, act: Touch?, ideal: IdealCustomer? = nil
    ) -> [AgreedLead.Part] {
        AgreedLead(
            account: account(industry: industry, employees: employees), contact: contact, newestAct: act,
            ideal: ideal ?? self.ideal, on: today, within: 90
        ).missing.map(\.part)
    }

    @Test func allThreeMustBeKnown() {
        let act = touch(1, "click")
        #expect(missing(contact: contact(1, title: "Group CFO"), act: act) == [])
        #expect(missing(contact: contact(1, role: .champion), act: act) == [])
        #expect(missing(contact: nil, act: nil) == [.persona, .interest])
        #expect(missing(employees: nil, contact: contact(1, role: .user), act: act) == [.company])
        #expect(missing(employees: 20, contact: contact(1, role: .user), act: act) == [.company])
        #expect(missing(industry: "B", contact: contact(1, role: .user), act: act) == [.company])
        #expect(missing(contact: contact(1, title: "Assistant to the CFO"), act: act) == [.persona])
        #expect(missing(contact: contact(1, title: "Buyer"), act: act) == [.persona])
        #expect(missing(contact: contact(1, role: .gatekeeper), act: act) == [.persona])
        #expect(
            missing(contact: contact(1, role: .user), act: touch(1, "click", on: today.adding(days: -91))) == [
                .interest
            ])
    }

    @Test func whatNobodyAsksForNeedNotBeRight() {
        let ideal = IdealCustomer()
        #expect(missing(industry: "Z", contact: contact(1, title: "Buyer"), act: touch(1, "click"), ideal: ideal) == [])
    }
}

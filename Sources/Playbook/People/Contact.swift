/// A person who has, or may have, a say in buying.
package struct Contact: Hashable, Sendable, Identifiable {
    package typealias ID = Identifier<Contact>

    package var id: ID
    /// What people type: `liisa.virtanen`.
    package var handle: String
    /// `nil` for a lead whose company is not yet known.
    package var account: Account.ID?
    package var firstName: String
    package var lastName: String
    /// Lower case.
    package var email: String?
    package var title: String?
    package var role: BuyingRole?
    package var seniority: Seniority?
    /// How much the person's view weighs in the decision, 1 (little) to 5 (decides).
    package var influence: Int?
    package var stance: Stance?
    package var department: String?
    package var phone: String?
    package var linkedIn: String?
    /// The language to write to this person in; the workspace's where none is set.
    package var language: Language?
    package var optedOut: Bool
    /// Where the person's data came from.
    package var source: String?
    /// Why the law lets us keep the person's data; `nil` where nobody has said.
    package var basis: LawfulBasis?
    /// The day on which we got the person's data.
    package var obtained: Day?
    /// The day on which the person was told where the data came from.
    package var informed: Day?
    /// Whether nobody is known yet: a part in the buying group that is to be filled.
    package var isPlaceholder: Bool

    package init(
        id: ID, handle: String, account: Account.ID? = nil, firstName: String, lastName: String, email: String? = nil,
        title: String? = nil, role: BuyingRole? = nil, seniority: Seniority? = nil, influence: Int? = nil,
        stance: Stance? = nil, department: String? = nil, phone: String? = nil, linkedIn: String? = nil,
        language: Language? = nil, optedOut: Bool = false, source: String? = nil, basis: LawfulBasis? = nil,
        obtained: Day? = nil, informed: Day? = nil, isPlaceholder: Bool = false
    ) {
        self.id = id
        self.handle = handle
        self.account = account
        self.firstName = firstName
        self.lastName = lastName
        self.email = email
        self.title = title
        self.role = role
        self.seniority = seniority
        self.influence = influence
        self.stance = stance
        self.department = department
        self.phone = phone
        self.linkedIn = linkedIn
        self.language = language
        self.optedOut = optedOut
        self.source = source
        self.basis = basis
        self.obtained = obtained
        self.informed = informed
        self.isPlaceholder = isPlaceholder
    }

    /// First name and last name.
    package var name: String { [firstName, lastName].filter { !$0.isEmpty }.joined(separator: " ") }
}

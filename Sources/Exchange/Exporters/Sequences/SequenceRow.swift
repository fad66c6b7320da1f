/// One person of a sequence and the message written for them, before any system's columns are known.
package struct SequenceRow: Hashable, Sendable {
    package var email: String
    package var firstName: String
    package var lastName: String
    package var title: String
    package var company: String
    package var phone: String?
    package var linkedIn: String?
    package var website: String?
    package var city: String?
    package var country: String?
    /// The address by which the system knows the person's owner.
    package var owner: String?
    package var subject: String
    /// The message as plain text.
    package var body: String
    package var tags: [String]

    package init(
        email: String, firstName: String, lastName: String, title: String, company: String, phone: String? = nil,
        linkedIn: String? = nil, website: String? = nil, city: String? = nil, country: String? = nil,
        owner: String? = nil, subject: String, body: String, tags: [String] = []
    ) {
        self.email = email
        self.firstName = firstName
        self.lastName = lastName
        self.title = title
        self.company = company
        self.phone = phone
        self.linkedIn = linkedIn
        self.website = website
        self.city = city
        self.country = country
        self.owner = owner
        self.subject = subject
        self.body = body
        self.tags = tags
    }
}

/// One person's electronic business card.
///
/// What phones and mail programs exchange: they know more of a person than a workbench needs, and this is what both
/// sides use. Nothing here is judged; whether an address is one is for whoever takes the card in.
package struct VCard: Equatable, Sendable {
    /// The card's id in the program that wrote it.
    package var uid: String?
    /// The whole name as people read it.
    package var formattedName = ""
    package var familyName: String?
    package var givenName: String?
    package var organization: String?
    package var department: String?
    /// The job title, such as "Head of Marketing".
    package var title: String?
    /// What the person does there, in other words than the title.
    package var role: String?
    /// E-mail addresses, the preferred one first.
    package var emails: [String] = []
    /// Telephone numbers, the preferred one first.
    package var phones: [String] = []
    /// Web addresses that are not LinkedIn's.
    package var urls: [String] = []
    /// The address of the person's LinkedIn profile.
    package var linkedIn: String?
    package var note: String?
    /// A language tag such as `fi`.
    package var language: String?
    package var city: String?
    package var country: String?

    /// A card on which only the name stands.
    package init(formattedName: String = "") { self.formattedName = formattedName }

    /// What the card calls the person: the whole name, or whatever else stands for it; empty where nothing does.
    package var displayName: String {
        let parts = [givenName, familyName].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " ")
        return [formattedName, parts, emails.first ?? "", organization ?? ""].first { !$0.isEmpty } ?? ""
    }
}

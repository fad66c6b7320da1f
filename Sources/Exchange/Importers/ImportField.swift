/// A field that a column can be mapped to, under the key that people write in `--map`.
package enum ImportField: String, CaseIterable, Sendable {
    case externalID = "external_id"
    case name
    case firstName = "first_name"
    case lastName = "last_name"
    case email
    case account
    case domain
    case accountExternalID = "account_external_id"
    case contactExternalID = "contact_external_id"
    case opportunity
    case opportunityExternalID = "opportunity_external_id"
    /// The id of whatever an activity is about: an account or a deal.
    case relatedExternalID = "related_external_id"
    case parentExternalID = "parent_external_id"
    /// The contact that a lead has become, by its id.
    case convertedTo = "converted_to"
    case industry, employees, revenue, country, city, location, region, founded
    case tier, cluster, segment, owner, parent, phone, description
    case title, role, seniority, influence, stance, department
    case linkedIn = "linkedin"
    case language
    case optedOut = "opted_out"
    /// Channels that the person closed one by one.
    case optedOutEmail = "opted_out_email"
    case optedOutPhone = "opted_out_phone"
    case optedOutLinkedIn = "opted_out_linkedin"
    case source
    /// Why the person's data may be kept, when it came, and when they were told where from.
    case basis, obtained, informed
    case date, channel, type, campaign, note
    case subtype, direction, subject, completed, url
    /// Whether an activity has been done, and whether somebody answered a campaign.
    case done, responded
    case isPrimary = "is_primary"
    case cost, budget, starts, ends, probability, reason
    case amount, currency, stage, status
    case isClosed = "is_closed"
    case isWon = "is_won"
    case created
    case closeDate = "close_date"
    case closed
    case nextStep = "next_step"
    /// When the other system last changed the record.
    case changed

    /// The stable snake_case key.
    package var key: String { rawValue }
}

/// Companies whose names leave their bending open and whose usage is settled.
enum CompanyNames {
    /// Names by pattern, in lower case, parted by spaces.
    static let lists: [(Pattern, String)] = [
        (.stiff, "alko ponsse deutsche toyota google apple nike skype adobe oracle deloitte accenture porsche youtube"),
        (.addingI, "finnlines valmet"),
        (.silent, "renault peugeot bordeaux"),
    ]
}

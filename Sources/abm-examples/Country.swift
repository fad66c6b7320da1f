/// A country of the examples: its towns, and the sounds from which company names are put together.
///
/// Names are made of landscape words that no one company can own; the domains all end in `.example`.
struct Country: Sendable {
    var code: String
    /// How many of a hundred accounts are there.
    var share: Int
    var cities: [String]
    var nameStarts: [String]
    var nameEnds: [String]

    static let all = [finland, sweden, norway, denmark, estonia]

    static let finland = Country(
        code: "FI", share: 46,
        cities: [
            "Tampere", "Turku", "Oulu", "Vantaa", "Lahti", "Jyväskylä", "Kuopio", "Pori", "Vaasa", "Seinäjoki",
            "Hämeenlinna", "Kouvola", "Lappeenranta", "Joensuu",
        ],
        nameStarts: [
            "Halla", "Kelo", "Rauta", "Savi", "Utu", "Visa", "Loimu", "Tervas", "Routa", "Kaarna", "Pouta", "Kanerva",
            "Siima", "Hiilu", "Viima", "Sini", "Pyörre", "Kataja",
        ],
        nameEnds: [
            "virta", "kallio", "suvanto", "harju", "korpi", "portti", "ranta", "vuori", "niitty", "silta", "kumpu",
        ])

    static let sweden = Country(
        code: "SE", share: 25,
        cities: ["Västerås", "Örebro", "Linköping", "Gävle", "Jönköping", "Umeå", "Norrköping", "Borås", "Sundsvall"],
        nameStarts: [
            "Järn", "Vinter", "Silver", "Ljung", "Törn", "Hassel", "Morgon", "Drag", "Ugle", "Kvist", "Frost",
        ],
        nameEnds: ["fors", "näs", "holm", "hamn", "backa", "vret", "åker", "bro", "sjö", "tuna"])

    static let norway = Country(
        code: "NO", share: 12,
        cities: ["Drammen", "Stavanger", "Trondheim", "Ålesund", "Kristiansand", "Bodø"],
        nameStarts: ["Storm", "Gråfjell", "Brattl", "Havør", "Elve", "Tinde", "Skodde", "Rogne"],
        nameEnds: ["vær", "sund", "nes", "vang", "vik", "mark", "haug"])

    static let denmark = Country(
        code: "DK", share: 12,
        cities: ["Odense", "Aarhus", "Esbjerg", "Kolding", "Vejle", "Horsens"],
        nameStarts: ["Klinge", "Bøge", "Lærke", "Møl", "Rugs", "Tjørne", "Hyld", "Strøm"],
        nameEnds: ["bæk", "høj", "gård", "skov", "lund", "rup", "vig"])

    static let estonia = Country(
        code: "EE", share: 5,
        cities: ["Tartu", "Pärnu", "Narva", "Rakvere"],
        nameStarts: ["Kase", "Liiva", "Sarapuu", "Udu", "Paju", "Kadaka"],
        nameEnds: ["mäe", "ranna", "jõe", "välja", "salu"])
}

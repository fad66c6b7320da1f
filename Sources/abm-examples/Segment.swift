/// A part of the market in the examples, with what its companies are called and who works in them.
struct Segment: Sendable {
    /// As `segment add --handle` types it.
    var handle: String
    var industry: String
    /// How many of the 320 accounts belong to it.
    var accounts: Int
    /// Second words of company names (an empty one leaves the name short), each with what such a company does.
    var trades: [(word: String, description: String)]
    /// Thousands of euros of revenue per employee, low to high.
    var revenuePerHead: ClosedRange<Int>
    /// The title of the person who runs the equipment, and of the one who decides about it.
    var operatorTitles: [String]
    var leaderTitles: [String]

    static let all = [machinery, food, energy, logistics, property]

    static let machinery = Segment(
        handle: "machine-builders", industry: "Industrial machinery", accounts: 86,
        trades: [
            ("", "Builds lifting and handling equipment and services it in the Nordic countries."),
            ("Machinery", "Makes machining centres for heavy parts; a third of revenue is service."),
            ("Works", "Designs conveyor lines for process plants and keeps them running."),
            ("Hydraulics", "Supplies hydraulic power units with a field service of its own."),
            ("Cranes", "Builds workshop and yard cranes; most of them are still under a service contract."),
            ("Presses", "Makes forming presses for the metal industry, sold with ten years of spare parts."),
        ],
        revenuePerHead: 180...320,
        operatorTitles: ["Field Service Manager", "Installed Base Manager", "Spare Parts Manager"],
        leaderTitles: ["Service Director", "VP Aftermarket", "Director of Customer Service"])

    static let food = Segment(
        handle: "food-producers", industry: "Food and beverage", accounts: 70,
        trades: [
            ("", "Processes vegetables and ready meals for grocery and food service."),
            ("Foods", "Makes chilled meals and sauces on six packaging lines."),
            ("Dairy", "A dairy with two plants and its own cold chain."),
            ("Bakery", "Bakes bread and pastry for retail chains on four lines."),
            ("Mills", "Mills grain and packs breakfast products."),
            ("Brewing", "Brews beer and fills soft drinks in two halls."),
        ],
        revenuePerHead: 210...420,
        operatorTitles: ["Maintenance Manager", "Production Engineer", "Packaging Line Manager"],
        leaderTitles: ["Plant Director", "Director of Operations", "VP Supply Chain"])

    static let energy = Segment(
        handle: "energy-utilities", industry: "Energy and utilities", accounts: 58,
        trades: [
            ("Energy", "Operates heat plants on bio fuels and electric boilers."),
            ("Heat", "Produces district heat for its town and two neighbours."),
            ("Power", "Runs hydro and bio power plants and sells to the regional market."),
            ("Grid", "Runs a regional electricity network and its maintenance."),
        ],
        revenuePerHead: 380...760,
        operatorTitles: ["Asset Manager", "Power Plant Engineer", "Network Maintenance Manager"],
        leaderTitles: ["Director of Production", "Head of Asset Management", "VP Networks"])

    static let logistics = Segment(
        handle: "logistics-operators", industry: "Logistics", accounts: 60,
        trades: [
            ("Logistics", "Runs automated warehouses for retail and spare-parts customers."),
            ("Freight", "Moves industrial freight with a fleet and two terminals of its own."),
            ("Terminals", "A port operator with its own cranes and reach stackers."),
            ("Cold Chain", "Moves chilled goods and stores them in three terminals."),
        ],
        revenuePerHead: 150...290,
        operatorTitles: ["Terminal Equipment Manager", "Fleet Maintenance Manager", "Warehouse Automation Engineer"],
        leaderTitles: ["Director of Terminals", "VP Operations", "Director of Fleet"])

    static let property = Segment(
        handle: "property-services", industry: "Property services", accounts: 46,
        trades: [
            ("Facilities", "Facility services for industry and the public sector."),
            ("Property", "Looks after the technical systems of offices, hospitals and schools."),
            ("Climate", "Maintains ventilation and cooling under multi-year contracts."),
            ("Lifts", "Maintains lifts, doors and escalators of several makes."),
        ],
        revenuePerHead: 70...130,
        operatorTitles: ["Service Operations Manager", "Building Automation Specialist", "Contract Manager"],
        leaderTitles: ["Director of Technical Services", "VP Service Delivery", "Business Unit Director"])
}

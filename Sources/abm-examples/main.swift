// Writes the files of the one-to-many example into a folder: the same bytes each time, whatever the machine.

/// Makes the example's world from one seed and writes it down.
enum Examples {
    static func write(to folder: String) throws(FileOutput.Failure) {
        var random = SplitMix64(seed: 20_261_122)
        let companies = CompanyList.make(using: &random)
        let deals = DealList.make(for: companies, using: &random)
        var journey = Journey()
        for company in companies {
            OrganicTouches(company: company).write(to: &journey, using: &random)
            for campaign in Campaign.all {
                CampaignTouches(campaign: campaign, company: company).write(to: &journey, using: &random)
            }
        }
        for deal in deals { DealTouches(deal: deal).write(to: &journey, using: &random) }
        try FileOutput.write(Tables.accounts(companies), to: folder + "/accounts.csv")
        try FileOutput.write(Tables.contacts(companies), to: folder + "/contacts.csv")
        try FileOutput.write(Tables.touches(journey.rowsInOrder()), to: folder + "/touches.csv")
        try FileOutput.write(Tables.opportunities(deals), to: folder + "/opportunities.csv")
    }
}

let arguments = CommandLine.arguments.dropFirst()
guard arguments.count == 1, let folder = arguments.first else {
    FileOutput.complain("Usage: abm-examples DIR (a folder that is there, such as workspaces/one-to-many)")
    FileOutput.leave(2)
}
do {
    try Examples.write(to: folder)
} catch {
    FileOutput.complain("\(error)")
    FileOutput.leave(1)
}

import Playbook

extension SellingMatrix {
    /// Reads the group `deal_sizes`; what it does not mention is the playbook's.
    init(reading reader: inout SectionReader) {
        self = .standard
        let place = (reader.value("mid") ?? reader.value("large"))?.place
        let amounts = 1...1_000_000_000
        for size in DealSize.allCases {
            reader.section(size.rawValue) { group in
                if size != .volume,
                    let from = group.wholeNumber("from", amounts, of: "whole units of the currency")
                {
                    if size == .large { largeFrom = from * 100 } else { midFrom = from * 100 }
                }
                var row = row(of: size)
                row.leadGeneration = group.text("lead_generation", atMost: 100) ?? row.leadGeneration
                row.qualification = group.text("qualification", atMost: 100) ?? row.qualification
                row.closing = group.text("closing", atMost: 100) ?? row.closing
                row.acquisitionCost = group.text("acquisition_cost", atMost: 100) ?? row.acquisitionCost
                rows[size] = row
            }
        }
        if midFrom >= largeFrom {
            reader.report(
                place ?? reader.place,
                "a mid deal must begin below a large one: mid from \(midFrom / 100), large from \(largeFrom / 100)")
        }
        fieldFrom = reader.wholeNumber("field_sales_from", 1...10_000_000, of: "employees") ?? fieldFrom
    }
}

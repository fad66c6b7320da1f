/// The fixed words of a report's page.
extension FixedWord {
    static let report = [
        FixedWord("report", "Report", "Raportti"),
        FixedWord("skip_to_report", "Skip to the report", "Siirry raporttiin"),
        FixedWord("contents", "Contents", "Sisällys"),
        FixedWord("as_of", "as of", "tilanne"),
        FixedWord("rows_behind", "The rows behind it", "Rivit tämän takana"),
        FixedWord("all_pages", "All pages", "Kaikki sivut"),
        FixedWord("written_from", "Written from the workspace", "Laadittu työtilasta"),
        FixedWord("written_with", "with", "komennolla"),
    ]
}

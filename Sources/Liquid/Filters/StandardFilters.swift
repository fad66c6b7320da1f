/// The filters of the language; a new one is a line in one of these families.
enum StandardFilters {
    private static let families: [[String: Filter]] = [
        ArithmeticFilters.all, CuttingFilters.all, DateFilter.all, DefaultFilter.all, EncodingFilters.all,
        ListFilters.all, MarkupFilters.all, OrderFilters.all, ReplaceFilters.all, RoundingFilters.all,
        SelectFilters.all, TextFilters.all,
    ]

    static let all: [String: Filter] = families.reduce(into: [:]) { all, family in
        all.merge(family) { _, latest in latest }
    }
}

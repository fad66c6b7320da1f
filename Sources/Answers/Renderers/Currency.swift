/// What is known about currencies by their ISO 4217 codes.
///
/// A unit of three capitals may as well be `MQL`, so the codes are listed and not guessed from their shape.
enum Currency {
    /// The signs that are clear without their country.
    static let symbols = ["EUR": "€", "USD": "$", "GBP": "£"]

    static func isCode(_ unit: String) -> Bool { codes.contains(unit) }

    /// The currencies in which business-to-business deals are priced.
    private static let codes: Set<String> = [
        "AED", "ARS", "AUD", "BAM", "BGN", "BRL", "CAD", "CHF", "CLP", "CNY", "COP", "CZK", "DKK", "EGP", "EUR", "GBP",
        "GEL", "HKD", "HUF", "IDR", "ILS", "INR", "ISK", "JPY", "KES", "KRW", "KZT", "MAD", "MXN", "MYR", "NGN", "NOK",
        "NZD", "PHP", "PLN", "QAR", "RON", "RSD", "SAR", "SEK", "SGD", "THB", "TRY", "TWD", "UAH", "USD", "VND", "ZAR",
    ]
}

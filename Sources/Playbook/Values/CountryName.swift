/// What two ways of writing a country have in common: `FI`, `Finland` and `Suomi` are one.
///
/// Systems export codes or names, in English or their users' language. A country that is not in the list is compared by
/// its letters, so that nothing is lost but the joining of its spellings.
package struct CountryName: Hashable, Sendable {
    /// A code of two letters in upper case where the country is in the list, else what was written, in lower case.
    package let key: String

    /// A country by its name in a language of the list, or by its code.
    package init(_ text: String) {
        let plain = text.lowercased().filter { $0.isLetter }
        let folded = String(plain.map(LatinLetters.composed))
        key = CountryName.codes[folded] ?? folded
    }

    private static let codes: [String: String] = {
        let rows = [
            "FI finland suomi", "SE sweden ruotsi sverige", "NO norway norja norge", "DK denmark tanska danmark",
            "IS iceland islanti", "EE estonia viro eesti", "LV latvia", "LT lithuania liettua",
            "DE germany saksa deutschland", "PL poland puola polska",
            "NL netherlands alankomaat hollanti thenetherlands",
            "BE belgium belgia", "FR france ranska", "ES spain espanja españa", "PT portugal portugali",
            "IT italy italia", "AT austria itävalta österreich", "CH switzerland sveitsi schweiz", "IE ireland irlanti",
            "GB unitedkingdom uk greatbritain britannia isobritannia england englanti",
            "US unitedstates usa unitedstatesofamerica yhdysvallat", "CA canada kanada", "AU australia",
            "NZ newzealand uusiseelanti", "CN china kiina", "JP japan japani", "IN india intia",
            "CZ czechia czechrepublic tšekki", "SK slovakia", "HU hungary unkari", "RO romania", "BG bulgaria",
            "GR greece kreikka", "HR croatia kroatia", "SI slovenia", "UA ukraine ukraina", "TR turkey türkiye turkki",
            "LU luxembourg luxemburg",
        ]
        var codes: [String: String] = [:]
        for row in rows {
            let words = row.split(separator: " ").map(String.init)
            for word in words { codes[String(word.lowercased().map(LatinLetters.composed))] = words[0] }
        }
        return codes
    }()
}

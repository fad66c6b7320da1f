/// A person's page on LinkedIn, by what stands for them in its address.
package enum LinkedInPage {
    /// `liisa-virtanen-12` of `https://www.linkedin.com/in/Liisa-Virtanen-12/?trk=x`; `nil` where nothing of it is left.
    package static func name(in address: String) -> String? {
        let plain = address.lowercased().prefix { $0 != "?" && $0 != "#" }
        let parts = plain.split(separator: "/").map(String.init)
        let marks = ["in", "pub"]
        if let place = parts.firstIndex(where: marks.contains), place + 1 < parts.count { return parts[place + 1] }
        guard let last = parts.last, !last.hasSuffix("linkedin.com"), !last.hasSuffix(":") else { return nil }
        return last
    }
}

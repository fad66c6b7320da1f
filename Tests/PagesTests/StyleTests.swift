import Testing

@testable import Pages

/// The shipped style can be read in light, in the dark and on paper.
struct StyleTests {
    /// The colours that a block of custom properties sets.
    private func colours(_ block: Substring) -> [String: String] {
        var colours: [String: String] = [:]
        for line in block.split(separator: "\n") {
            let parts = line.split(separator: ":").map { $0.filter { $0 != " " && $0 != ";" } }
            if parts.count == 2, parts[0].hasPrefix("--"), parts[1].hasPrefix("#") { colours[parts[0]] = parts[1] }
        }
        return colours
    }

    /// Relative luminance as WCAG 2 defines it, of `#rrggbb`.
    private func luminance(_ colour: String) -> Double {
        let digits = colour.dropFirst().compactMap { Double($0.hexDigitValue ?? 0) }
        let channels = stride(from: 0, to: 6, by: 2).map { (digits[$0] * 16 + digits[$0 + 1]) / 255 }
        let linear = channels.map { $0 <= 0.04045 ? $0 / 12.92 : power(($0 + 0.055) / 1.055) }
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    }

    /// The number to the power of 2.4, by Newton's fifth root of its twelfth power.
    private func power(_ number: Double) -> Double {
        let twelfth = (0..<12).reduce(1.0) { product, _ in product * number }
        var root = number
        for _ in 0..<200 { root -= (root * root * root * root * root - twelfth) / (5 * root * root * root * root) }
        return root
    }

    private func contrast(_ first: String, _ second: String) -> Double {
        let (one, two) = (luminance(first), luminance(second))
        return (max(one, two) + 0.05) / (min(one, two) + 0.05)
    }

    @Test func contrastIsEnough() throws {
        let style = try Shipped.text("style.css")
        let blocks = style.split(separator: ":root {").dropFirst().map { colours($0.prefix { $0 != "}" }) }
        #expect(blocks.count == 3)
        let light = blocks[0]
        for over in [[:], blocks[1], blocks[2]] {
            let colours = light.merging(over) { $1 }
            let texts = ["--text", "--quiet", "--accent", "--good", "--caution", "--bad"]
            for text in texts {
                for ground in ["--page", "--wash"] {
                    let ratio = contrast(colours[text] ?? "", colours[ground] ?? "")
                    #expect(ratio >= 4.5, "\(text) on \(ground): \(ratio)")
                }
            }
            for tone in ["--good", "--caution", "--bad", "--accent", "--abm-second", "--abm-plain"] {
                #expect(contrast(colours[tone] ?? "", colours["--abm-on-tone"] ?? "") >= 4.5, "\(tone)")
            }
        }
    }

    @Test func knowsPaper() throws {
        let style = try Shipped.text("style.css")
        for rule in [
            "@page", "size: A4", "@media print", "break-inside: avoid", "prefers-color-scheme: dark", ":focus-visible",
        ] {
            #expect(style.contains(rule), "\(rule)")
        }
    }
}

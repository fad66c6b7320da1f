package import Answers

/// The text of a progress bar at one moment: label, bar, share, count, rate and time left.
///
/// A pure value, so that what a person sees while waiting can be tested without waiting.
package struct ProgressLine: Hashable, Sendable {
    package var label: String
    /// What is counted, such as `rows`.
    package var unit: String
    package var done: Int
    /// `nil` where the end is not known; the time gone by is shown then, and no share and no time left.
    package var total: Int?
    package var elapsed: Duration

    package init(label: String, unit: String, done: Int, total: Int?, elapsed: Duration) {
        self.label = label
        self.unit = unit
        self.done = done
        self.total = total
        self.elapsed = elapsed
    }

    /// The line, cut so that it stays on one row of `width` columns.
    ///
    /// The parts fall away from the right where there is no room: time left, rate, count; then the bar grows shorter.
    package func text(width: Int, language: Style.Language = .english) -> String {
        let figures = FigureFormat(language)
        var parts: [String] = []
        if let total {
            parts.append("\(figures.integer(done)) / \(figures.integer(total)) \(unit)")
        } else if done > 0 {
            parts.append("\(figures.integer(done)) \(unit)")
        }
        if let rate { parts.append("\(figures.integer(rate))/s") }
        // Where nobody knows the end, that time goes by is all there is to see.
        if total == nil, elapsed >= .seconds(1) {
            parts.append(ProgressLine.clock(Int(min(359_999, ProgressLine.seconds(elapsed)))))
        }
        if let left = secondsLeft { parts.append("\(ProgressLine.clock(left)) left") }
        // The last column stays free, because some terminals wrap as soon as it is written.
        let room = max(0, width - 1)
        while true {
            let text = ([label + share] + parts).joined(separator: "  ")
            if text.count <= room || parts.isEmpty { return withBar(String(text.prefix(room)), room: room) }
            parts.removeLast()
        }
    }

    /// Per cents, right-aligned so that the line does not dance.
    private var share: String {
        guard let percent else { return "" }
        let digits = String(percent)
        return "  " + String(repeating: " ", count: 3 - digits.count) + digits + " %"
    }

    /// 0–100; only the end itself is 100. More than was foretold is 99.
    var percent: Int? {
        guard let total, total > 0 else { return total == nil ? nil : 100 }
        if done == total { return 100 }
        if done > total { return 99 }
        return min(99, Int((Double(max(0, done)) / Double(total) * 100).rounded(.down)))
    }

    /// Whole units a second since the beginning.
    var rate: Int? {
        let seconds = ProgressLine.seconds(elapsed)
        guard seconds > 0, done > 0 else { return nil }
        let rate = Double(done) / seconds
        return rate < 1e15 ? Int(rate) : nil
    }

    /// What the rate so far foretells, rounded up.
    var secondsLeft: Int? {
        guard let total, done > 0, done < total else { return nil }
        let left = ProgressLine.seconds(elapsed) / Double(done) * Double(total - done)
        return left < 360_000 ? Int(left.rounded(.up)) : nil
    }

    private func withBar(_ text: String, room: Int) -> String {
        guard let percent, text.hasPrefix(label) else { return text }
        let space = min(24, room - text.count - 4)
        guard space >= 6 else { return text }
        let filled = space * percent / 100
        let bar = String(repeating: "#", count: filled) + String(repeating: "-", count: space - filled)
        return label + "  [" + bar + "]" + text.dropFirst(label.count)
    }

    private static func seconds(_ duration: Duration) -> Double {
        let (seconds, fraction) = duration.components
        return Double(seconds) + Double(fraction) / 1e18
    }

    /// `42 s`, `3:07 min`, `2:05 h`.
    private static func clock(_ seconds: Int) -> String {
        func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
        if seconds < 60 { return "\(seconds) s" }
        if seconds < 3600 { return "\(seconds / 60):\(two(seconds % 60)) min" }
        return "\(seconds / 3600):\(two(seconds / 60 % 60)) h"
    }
}

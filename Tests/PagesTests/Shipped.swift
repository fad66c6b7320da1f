#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

@testable import Pages

/// The layouts as they ship, read from the checkout.
enum Shipped {
    static func text(_ name: String) throws -> String {
        let file = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../templates/pages/\(name)").standardizedFileURL
        return try String(contentsOf: file, encoding: .utf8)
    }

    static func layout() throws -> String { try text("brief.html") }

    static func partials() throws -> [String: String] {
        var partials: [String: String] = [:]
        for name in AccountBrief.partialNames { partials[name] = try text(name) }
        return partials
    }

    static func notebookLayout() throws -> String { try text("notebook.html") }

    static func notebookPartials() throws -> [String: String] {
        var partials: [String: String] = [:]
        for name in NotebookPage.partialNames { partials[name] = try text(name) }
        return partials
    }

    static func reportLayout() throws -> PageLayout {
        var partials: [String: String] = [:]
        for name in Report.partialNames { partials[name] = try text(name) }
        return try PageLayout(try text("report.html"), file: Report.layoutFile, partials: partials)
    }
}

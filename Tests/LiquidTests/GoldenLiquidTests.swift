import Testing

@testable import Liquid

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// The cases of golden-liquid, a suite that others wrote for all implementations of the language.
@Suite struct GoldenLiquidTests {
    /// One case of the suite.
    struct Case: Sendable, CustomTestStringConvertible {
        var name: String
        var template: String
        var data: Object
        var partials: Object
        /// The texts that are right; empty for a template that must be refused.
        var results: [String]

        var testDescription: String { name }

        init?(_ value: Value) {
            guard case .object(let fields) = value else { return nil }
            name = fields["name"]?.text ?? ""
            template = fields["template"]?.text ?? ""
            data = Self.object(fields["data"])
            partials = Self.object(fields["templates"])
            results = fields["invalid"] == .bool(true) ? [] : (fields["results"] ?? fields["result"] ?? .null).loopTexts
        }

        private static func object(_ value: Value?) -> Object {
            if case .object(let object)? = value { return object }
            return Object()
        }
    }

    static let file = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../../shared/conformance/golden-liquid.json").standardizedFileURL

    static let cases: [Case] = {
        guard let data = FileManager.default.contents(atPath: file.path),
            let root = try? JSONReader.value(from: Array(data)), case .object(let object) = root,
            case .array(let items)? = object["tests"]
        else { return [] }
        return items.compactMap { Case($0) }
    }()

    @Test(.enabled(if: !cases.isEmpty, "the folder ../shared is not there"))
    func theSuiteIsComplete() {
        #expect(Self.cases.count >= 690)
    }

    @Test(arguments: cases)
    func agrees(_ golden: Case) throws {
        let printed = Self.render(golden)
        if golden.results.isEmpty {
            #expect(printed == nil, "\(golden.template) must be refused")
        } else {
            let text = try #require(printed, "\(golden.template) must not be refused")
            #expect(golden.results.contains(text), "\(golden.template) printed \(text.debugDescription)")
        }
    }

    /// The text of a case; nil where the template or its rendering is refused.
    private static func render(_ golden: Case) -> String? {
        do throws(Diagnostics) {
            let template = try Template(parsing: golden.template, file: "main", dialect: .lax)
            var partials: [String: Template] = [:]
            for (name, source) in zip(golden.partials.keys, golden.partials.values) {
                partials[name] = try Template(parsing: source.text, file: name, dialect: .lax)
            }
            let rendering = template.rendering(golden.data, partials: Partials(partials))
            return rendering.diagnostics.isEmpty ? rendering.spans.text : nil
        } catch {
            return nil
        }
    }
}

extension Value {
    /// The texts of a list, or the text itself as a list of one.
    fileprivate var loopTexts: [String] {
        if case .array(let items) = self { return items.map(\.text) }
        return [text]
    }
}

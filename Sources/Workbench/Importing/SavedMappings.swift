import Exchange
import Playbook
package import Settings

/// The mappings that a workspace keeps, in its folder `imports`.
package struct SavedMappings {
    private static let folder = "imports"
    private static let ending = ".yml"
    private let workspace: String

    /// - Parameter folder: The workspace's.
    package init(workspace folder: String) { workspace = folder }

    /// A mapping's place as it is named to people: `imports/NAME.yml`.
    package static func shownPath(_ name: String) -> String { "\(folder)/\(name)\(ending)" }

    /// The names of the mappings there are.
    package var names: [String] {
        Files.names(in: "\(workspace)/\(Self.folder)").filter { $0.hasSuffix(Self.ending) }
            .map { String($0.dropLast(Self.ending.count)) }.sorted()
    }

    /// A mapping by its name.
    ///
    /// - Throws: ``FileProblem``, `SettingsProblems`.
    package func mapping(_ name: String) throws -> SavedMapping {
        let path = "\(workspace)/\(Self.shownPath(name))"
        Footprint.current?.note(readFile: path)
        return try SavedMapping.parse(bytes: try Files.bytes(at: path), file: Self.shownPath(name))
    }

    /// The mapping that was saved for files with such columns, with its name; the first by name of several.
    ///
    /// - Throws: `SettingsProblems` of any mapping that cannot be read: it might be the one.
    package func mapping(forColumns columns: [String]) throws -> (name: String, mapping: SavedMapping)? {
        let wanted = Self.shape(columns)
        for name in names {
            let mapping = try mapping(name)
            if Self.shape(mapping.columns) == wanted { return (name, mapping) }
        }
        return nil
    }

    /// Writes a mapping, over one of the same name.
    ///
    /// - Throws: ``Refusal`` for a name that is none, ``FileProblem``.
    package func save(_ mapping: SavedMapping, as name: String) throws {
        guard let handle = Handle.of(name), handle == name else {
            throw Refusal(
                "--save-map “\(name)”: a mapping's name has small letters, digits, hyphens and dots\(Handle.of(name).map { ", such as \($0)" } ?? "")."
            )
        }
        try Files.makeFolder("\(workspace)/\(Self.folder)")
        try Files.write(mapping.text, to: "\(workspace)/\(Self.shownPath(name))")
    }

    /// Files have one shape where their columns have the same names, in whichever order.
    /// What tells of problems is no column of the list itself.
    private static func shape(_ columns: [String]) -> [String] {
        columns.filter { !ProblemsFile.isOwn(column: $0) }.map { $0.lowercased() }.sorted()
    }
}

extension ImportWishes {
    /// Fills in what a saved mapping says and the line does not.
    package mutating func fill(from mapping: SavedMapping) {
        object = object ?? mapping.object
        let given = Set(overrides.map(\.field))
        overrides =
            mapping.fields.filter { !given.contains($0.field) }
            .map { FieldOverride(field: $0.field, column: $0.column) } + overrides
        for rule in mapping.rules {
            if let field = rule.field {
                rules.byField[field] = rules.byField[field] ?? rule.rule
            } else if !rules.isStandardSaid {
                rules.standard = rule.rule
            }
        }
        options.decimalMark = options.decimalMark ?? mapping.decimals.map { $0 == .comma ? .comma : .point }
        options.dayOrder = options.dayOrder ?? mapping.days.map { $0 == .dayFirst ? .dayFirst : .monthFirst }
    }

    /// The mapping that these wishes are for files of such a shape.
    package func mapping(object: String, columns: [String], sheet: String?) -> SavedMapping {
        var mapping = SavedMapping(object: object, columns: columns)
        mapping.sheet = sheet
        for override in overrides {
            // Of two columns for one field the later counts, as it does for the file itself.
            mapping.fields.removeAll { $0.field == override.field }
            mapping.fields.append(SavedMapping.Field(field: override.field, column: override.column))
        }
        if rules.standard != .file { mapping.rules = [SavedMapping.Rule(field: nil, rule: rules.standard)] }
        mapping.rules += rules.byField.sorted { $0.key < $1.key }.map {
            SavedMapping.Rule(field: $0.key, rule: $0.value)
        }
        mapping.decimals = options.decimalMark.map { $0 == .comma ? .comma : .point }
        mapping.days = options.dayOrder.map { $0 == .dayFirst ? .dayFirst : .monthFirst }
        return mapping
    }
}

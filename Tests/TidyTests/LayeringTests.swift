import Testing

/// The house stands: arrows go down only, and each outside thing has one door.
@Suite struct LayeringTests {
    /// The floors from the ground up; a target may import those of the floors below its own.
    private static let floors: [[String]] = [
        ["CCommonMark", "CSQLite", "CZlib", "Inflection", "Spelling"],
        ["CommonMark", "Liquid", "Answers", "Terminal"],
        ["Playbook"],
        ["Settings", "Store", "Exchange", "Outreach", "Pages", "Notebook", "ShippedTemplates"],
        ["Workbench"],
        ["Commands"],
        ["abm"],
    ]
    /// The arrows that stay on their floor, each with its reason.
    private static let sideways = [
        // Progress bars and completion measure text as the renderers do.
        "Terminal": ["Answers"]
    ]
    /// What stands beside the house: the tools of the build and of the measurements.
    private static let tools: Set<String> = ["abm-bench", "abm-examples", "embed-templates", "EmbedTemplates"]
    /// Modules from outside, and who may open the door to them.
    private static let doors: [String: Set<String>] = [
        "GRDB": ["Store"], "CSQLite": ["Store"], "Yams": ["Settings"], "CCommonMark": ["CommonMark"],
        "CZlib": ["Exchange"],
        "ArgumentParser": ["Workbench", "Commands"], "PackagePlugin": ["EmbedTemplates"], "Dispatch": ["Workbench"],
    ]
    /// What the machine and the language bring.
    private static let system: Set<String> = [
        "Foundation", "FoundationEssentials", "Glibc", "Darwin", "Musl", "Synchronization",
    ]

    private static func floor(of target: String) -> Int? { floors.firstIndex { $0.contains(target) } }

    @Test("every folder of Sources stands on a floor")
    func everyTargetHasAFloor() throws {
        let targets = Set(try SourceFile.sources.get().map(\.target))
        #expect(!targets.isEmpty)
        for target in targets.sorted() where !Self.tools.contains(target) {
            #expect(Self.floor(of: target) != nil, "\(target) is on no floor: say in LayeringTests where it belongs")
        }
    }

    @Test("no import goes up")
    func arrowsGoDown() throws {
        for file in try SourceFile.sources.get() {
            for (module, line) in file.imports {
                guard let below = Self.floor(of: module) else { continue }
                guard let own = Self.floor(of: file.target) else { continue }
                let isAllowed = below < own || Self.sideways[file.target]?.contains(module) == true
                #expect(isAllowed, "\(file.place(line)): \(file.target) may not import \(module)")
            }
        }
    }

    @Test("an outside module has one door")
    func doors() throws {
        for file in try SourceFile.sources.get() {
            for (module, line) in file.imports where Self.floor(of: module) == nil || Self.doors[module] != nil {
                if Self.tools.contains(file.target), Self.doors[module] == nil { continue }
                let isAllowed = Self.doors[module].map { $0.contains(file.target) } ?? Self.system.contains(module)
                #expect(isAllowed, "\(file.place(line)): \(file.target) may not import \(module)")
            }
        }
    }

    @Test("the domain knows no files, no clock and no SQL")
    func domainIsPure() throws {
        for file in try SourceFile.sources.get() where file.target == "Playbook" {
            let outside = file.imports.map(\.module).filter { $0 != "Spelling" }
            #expect(outside.isEmpty, "\(file.path) imports \(outside)")
        }
    }

    @Test("only the roof and the terminal write to the screen")
    func printing() throws {
        let files = try SourceFile.sources.get()
        // A target with a `print` of its own, such as a template's renderer, means that one.
        let ownPrint = Set(files.filter { $0.code.contains { $0.contains("func print(") } }.map(\.target))
        let allowed = Self.tools.union(["abm", "Terminal"]).union(ownPrint)
        let calls = ["print(", "debugPrint(", "FileHandle.standardOutput", "fputs(", "putchar(", "Swift.print("]
        for file in files {
            for (index, line) in file.code.enumerated() {
                for call in calls where !(allowed.contains(file.target) && call != "Swift.print(") {
                    #expect(!Self.calls(call, in: line), "\(file.place(index + 1)): \(call) belongs to the roof")
                }
            }
        }
    }

    /// Whether a function is called by its bare name.
    private static func calls(_ call: String, in line: String) -> Bool {
        var rest = line[...]
        while let range = rest.firstRange(of: call) {
            let before = rest[..<range.lowerBound].last
            if before.map({ !$0.isLetter && !$0.isNumber && $0 != "." && $0 != "_" }) ?? true { return true }
            rest = rest[range.upperBound...]
        }
        return false
    }
}

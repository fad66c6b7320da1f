// swift-tools-version: 6.2
import PackageDescription

let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")

let package = Package(
    name: "abm",
    platforms: [.macOS(.v15)],
    products: [.executable(name: "abm", targets: ["abm"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        // The ground: knows nothing of account-based marketing and could be published as it is.
        .systemLibrary(
            name: "CCommonMark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
        .systemLibrary(
            name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"]), .brew(["sqlite3"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
        .target(name: "Spelling"),
        .target(name: "Inflection"),
        .target(name: "CommonMark", dependencies: ["CCommonMark"]),
        .target(name: "Liquid", dependencies: ["Spelling"]),
        .target(name: "Answers"),
        .target(name: "Terminal", dependencies: ["Answers"]),

        // The first floor: the domain, as values and pure rules.
        .target(name: "Playbook", dependencies: ["Spelling"]),

        // The second floor: each target knows one kind of outside thing.
        .target(name: "Settings", dependencies: ["Playbook", "Spelling", yams]),
        .target(name: "Store", dependencies: ["Playbook", "Spelling", "CSQLite", grdb]),
        .target(name: "Exchange", dependencies: ["Playbook", "Spelling", "CZlib"]),
        .target(name: "Outreach", dependencies: ["Playbook", "Liquid", "CommonMark", "Inflection", "Spelling"]),
        .target(name: "Pages", dependencies: ["Playbook", "Liquid", "Answers", "CommonMark"]),
        .target(name: "Notebook"),
        .target(
            name: "ShippedTemplates", path: ".", sources: ["Sources/ShippedTemplates"],
            plugins: [.plugin(name: "EmbedTemplates")]),

        // The third floor: a session and the way a line becomes an answer.
        .target(
            name: "Workbench",
            dependencies: [
                "Answers", "Exchange", "Liquid", "Notebook", "Outreach", "Pages", "Playbook", "Settings",
                "ShippedTemplates", "Spelling", "Store", argumentParser,
            ]),

        // The fourth floor: the vocabulary.
        .target(
            name: "Commands",
            dependencies: [
                "Answers", "CommonMark", "Exchange", "Inflection", "Liquid", "Notebook", "Outreach", "Pages",
                "Playbook",
                "Settings", "Spelling", "Store", "Workbench", argumentParser,
            ]),

        // The roof.
        .executableTarget(
            name: "abm", dependencies: ["Answers", "Commands", "Playbook", "Terminal", "Workbench"]),

        // Tools of the house: what the build and the measurements need.
        .executableTarget(name: "embed-templates", path: "Sources/embed-templates"),
        .plugin(
            name: "EmbedTemplates", capability: .buildTool(), dependencies: ["embed-templates"],
            path: "Sources/EmbedTemplates"),
        .executableTarget(name: "abm-examples"),
        .executableTarget(name: "abm-bench", dependencies: ["Liquid"]),

        // The tests.
        .testTarget(name: "AnswersTests", dependencies: ["Answers", "CommonMark"]),
        .testTarget(name: "CommonMarkTests", dependencies: ["CommonMark"]),
        .testTarget(name: "InflectionTests", dependencies: ["Inflection"]),
        .testTarget(name: "LiquidTests", dependencies: ["Liquid"]),
        .testTarget(name: "TerminalTests", dependencies: ["Answers", "Terminal"]),
        .testTarget(name: "PlaybookTests", dependencies: ["Playbook"]),
        .testTarget(name: "SettingsTests", dependencies: ["Playbook", "Settings"]),
        .testTarget(name: "ExchangeTests", dependencies: ["Exchange", "Playbook", "CZlib"]),
        .testTarget(name: "NotebookTests", dependencies: ["Notebook"]),
        .testTarget(name: "OutreachTests", dependencies: ["Inflection", "Outreach", "Playbook"]),
        .testTarget(name: "PagesTests", dependencies: ["Liquid", "Pages", "Playbook"]),
        .testTarget(name: "StoreTests", dependencies: ["Playbook", "Store", grdb]),
        .testTarget(
            name: "CommandsTests",
            dependencies: [
                "Answers", "Commands", "Notebook", "Playbook", "Settings", "Store", "Workbench", argumentParser,
            ]),
        .testTarget(name: "TidyTests", dependencies: ["Commands", "Workbench", argumentParser]),
    ]
)

// Every own target is held to the same rules.
for target in package.targets where ![.system, .plugin].contains(target.type) {
    target.swiftSettings = [
        .swiftLanguageMode(.v6), .treatAllWarnings(as: .error), .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"), .enableUpcomingFeature("MemberImportVisibility"),
    ]
}

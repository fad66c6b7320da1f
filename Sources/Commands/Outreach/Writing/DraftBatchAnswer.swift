import Answers
import Outreach
import Playbook

/// What is said of drafts that were just written: of one its text, of many who got one and who did not.
struct DraftBatchAnswer {
    let batch: DraftBatch
    let template: String
    /// The files that were written at once.
    let files: [String]

    var ofOne: Answer {
        guard let item = batch.written.first else {
            preconditionFailure("a draft to one person was written or refused")
        }
        let draft = item.draft
        var blocks: [Answer.Block] = [
            .text(
                "Draft \(draft.id.number): \(draft.template) (\(draft.language.rawValue)) to \(item.contact.name)."),
            .verbatim(DraftView.text(of: draft)),
        ]
        if !item.findings.isEmpty { blocks.append(.problems(DraftFindings.problems(item.findings, of: draft.id))) }
        if !files.isEmpty { blocks.append(.text("Wrote \(files[0]).")) }
        blocks.append(
            .text(
                item.isHeld
                    ? "It is held back. What the checks are about: draft check \(draft.id.number)"
                    : "Where each word came from: draft why \(draft.id.number)"))
        return Answer(blocks)
    }

    var ofMany: Answer {
        let held = batch.written.filter(\.isHeld).count
        let numbers = batch.written.isEmpty ? "" : " (numbers \(range))"
        var sentence =
            "\(counted(batch.written.count, "draft")) of \(template)\(numbers): "
            + "\(batch.written.count - held) ready, \(held) held by a check."
        if !batch.optedOut.isEmpty {
            sentence += " \(counted(batch.optedOut.count, "person", "people")) left out who asked not to be written to."
        }
        if !files.isEmpty { sentence += " \(counted(files.count, "file")) written, the first \(files[0])." }
        var blocks: [Answer.Block] = [.text(sentence), .table(findings)]
        if !batch.unwritten.isEmpty { blocks.append(.table(missing)) }
        if held > 0 { blocks.append(.text("Which and why, one by one: draft check")) }
        return Answer(blocks)
    }

    private var range: String {
        let numbers = batch.written.map(\.draft.id.number)
        guard let first = numbers.first, let last = numbers.last, first != last else {
            return numbers.first.map(String.init) ?? ""
        }
        return "\(first)–\(last)"
    }

    /// What the checks found, counted.
    private var findings: Table {
        var drafts: [DraftCheckName: Int] = [:]
        var first: [DraftCheckName: (finding: DraftFinding, draft: Draft.ID)] = [:]
        for item in batch.written {
            var seen: Set<DraftCheckName> = []
            for finding in item.findings where seen.insert(finding.check).inserted {
                drafts[finding.check, default: 0] += 1
                if first[finding.check] == nil { first[finding.check] = (finding, item.draft.id) }
            }
        }
        return Table(
            "findings", caption: "What the checks found",
            columns: [
                .init("check"), .init("severity"), .init("drafts", nil, .trailing), .init("example"),
            ],
            rows: DraftCheckName.allCases.compactMap { check in
                guard let (finding, draft) = first[check], let count = drafts[check] else { return nil }
                return [
                    .word(check), .text(finding.isAllowed ? "allowed" : finding.severity.rawValue), .integer(count),
                    .text("draft \(draft.number): \(finding.message)"),
                ]
            }, whenEmpty: "The checks found nothing.")
    }

    /// Who got no draft, by what is missing.
    private var missing: Table {
        var people: [String: [String]] = [:]
        var order: [String] = []
        for item in batch.unwritten {
            var seen: Set<String> = []
            for problem in item.problems.all {
                let key = problem.name.isEmpty ? problem.description : problem.name
                // The subject and the body may want the same.
                guard seen.insert(key).inserted else { continue }
                if people[key] == nil { order.append(key) }
                people[key, default: []].append(item.contact.handle)
            }
        }
        let example = Dictionary(
            batch.unwritten.flatMap {
                $0.problems.all.map { ($0.name.isEmpty ? $0.description : $0.name, $0.message) }
            },
            uniquingKeysWith: { first, _ in first })
        return Table(
            "missing", caption: "\(counted(batch.unwritten.count, "person", "people")) got none",
            columns: [
                .init("missing"), .init("people", nil, .trailing), .init("who"), .init("why", "Why, of the first"),
            ],
            rows: order.map { key in
                let handles = people[key] ?? []
                return [
                    .text(key), .integer(handles.count), .text(listed(handles, showing: 3)), .text(example[key]),
                ]
            })
    }
}

import Answers
import Liquid
import Playbook

/// The buying group: two drawings, what is missing, and a table for those who do not see the drawings.
extension AccountBrief {
    var peopleValue: Value {
        let everyone = map.everyone
        let known = everyone.filter { !$0.contact.isPlaceholder }
        return [
            "count": .integer(known.count),
            "map": everyone.isEmpty ? .null : .string(drawnMap(everyone).svg(id: "people-map")),
            "grid": known.isEmpty ? .null : .string(drawnGrid(known).svg(id: "people-grid")),
            "gaps": .list(map.gaps) { gap in
                let words = gapWords(gap)
                return ["text": .shown(words.sentence + "."), "advice": .shown(words.advice)]
            },
            "rows": .list(everyone) { value(of: $0, bosses(everyone)) },
            "active": .string(String(everyone.count(where: \.isEngaged))),
        ]
    }

    private func bosses(_ everyone: [Stakeholder]) -> [Contact.ID: Contact.ID] {
        var bosses: [Contact.ID: Contact.ID] = [:]
        for person in everyone {
            for report in person.reports { bosses[report.contact.id] = person.contact.id }
        }
        return bosses
    }

    private func value(of person: Stakeholder, _ bosses: [Contact.ID: Contact.ID]) -> Value {
        let contact = person.contact
        let influenced = map.influences.filter { $0.from == contact.id }.compactMap { name(of: $0.to) }
        return [
            "name": .shown(name(of: contact.id) ?? contact.handle), "title": .shown(contact.title),
            "role": .shown(contact.role?.word(language)), "level": .shown(contact.seniority?.word(language)),
            "influence": contact.influence.map { .string(String($0)) } ?? .null,
            "stance": .shown(contact.stance?.word(language)), "tone": .string(contact.stance.tone.rawValue),
            "sign": .shown(contact.stance.sign), "reports_to": .shown(bosses[contact.id].flatMap(name)),
            "influences": .shown(influenced.joined(separator: ", ")), "last": dayValue(person.engagement.lastInbound),
            "is_active": .bool(person.isEngaged), "opted_out": .bool(contact.optedOut),
            "is_placeholder": .bool(contact.isPlaceholder),
        ]
    }

    private func drawnMap(_ everyone: [Stakeholder]) -> RelationMap {
        let bosses = bosses(everyone)
        return RelationMap(
            title: language.said(
                "Who reports to whom, and who is listened to", "Kuka raportoi kenelle ja ketä kuunnellaan"),
            people: everyone.map { person in
                let contact = person.contact
                return RelationMap.Person(
                    String(contact.id.number), name: name(of: contact.id) ?? contact.handle, title: contact.title ?? "",
                    role: contact.role?.word(language) ?? "", tone: contact.stance.tone,
                    parent: bosses[contact.id].map { String($0.number) }, isOpen: contact.isPlaceholder)
            },
            links: map.influences.map { .init(from: String($0.from.number), to: String($0.to.number)) },
            legend: [
                .init(.good, language.said("for us", "puolella")), .init(.plain, language.said("neutral", "neutraali")),
                .init(.caution, language.said("sceptic", "epäilevä")), .init(.bad, language.said("against", "vastaan")),
                .init(.quiet, language.said("stance unknown", "kanta ei tiedossa")),
            ].filter { key in everyone.contains { $0.contact.stance.tone == key.tone } },
            reportsTo: language.said("reports to", "raportoi"), linkWord: language.said("influences", "vaikuttaa")
        )
    }

    private func drawnGrid(_ everyone: [Stakeholder]) -> PlacementGrid {
        let stances = Array(Stance.allCases.reversed())
        let weights = Array((1...5).reversed())
        return PlacementGrid(
            title: language.said("Influence and stance", "Vaikutusvalta ja kanta"),
            columns: stances.map { $0.word(language) },
            rows: weights.map { weight in
                switch weight {
                case 5: language.said("5 – decides", "5 – päättää")
                case 1: language.said("1 – little", "1 – vähän")
                default: String(weight)
                }
            },
            people: everyone.map { person in
                let contact = person.contact
                return PlacementGrid.Person(
                    name(of: contact.id) ?? contact.handle, column: contact.stance.flatMap(stances.firstIndex),
                    row: contact.influence.flatMap(weights.firstIndex), tone: contact.stance.tone)
            },
            unplaced: language.said("Not placed yet", "Ei vielä sijoitettu"),
            columnAxis: language.said("Stance", "Kanta"), rowAxis: language.said("Influence", "Vaikutusvalta"))
    }
}

extension Stance? {
    /// Warm stances are good news, cold ones bad.
    fileprivate var tone: Tone {
        switch self {
        case .champion, .supporter: .good
        case .neutral: .plain
        case .sceptic: .caution
        case .opponent: .bad
        case nil: .quiet
        }
    }

    /// The sign that the drawings set beside the tone; none for a stance that is neither warm nor cold.
    fileprivate var sign: String? {
        switch tone {
        case .good: "+"
        case .caution: "!"
        case .bad: "–"
        case .plain, .quiet: nil
        }
    }
}

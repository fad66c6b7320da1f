import Playbook

/// What a page says of a gap in the buying group.
///
/// The playbook's own sentences are English and tell which command to type; a page is read by people who have neither
/// the program nor, always, English.
extension AccountBrief {
    func gapWords(_ gap: StakeholderGap) -> (sentence: String, advice: String) {
        switch gap.kind {
        case .noEconomicBuyer:
            (
                language.said("No economic buyer is known", "Taloudellinen päättäjä ei ole tiedossa"),
                language.said("Ask who decides on the money.", "Kysy, kuka päättää rahasta.")
            )
        case .noChampion: championWords(gap)
        case .singleThreaded: threadWords(gap)
        case .tooLow: levelWords(gap)
        case .unansweredBlocker: blockerWords(gap)
        }
    }

    private func names(_ gap: StakeholderGap) -> String { gap.contacts.compactMap(name).joined(separator: ", ") }

    private func championWords(_ gap: StakeholderGap) -> (sentence: String, advice: String) {
        let sentence = language.said("No champion is known", "Puolestapuhujaa ei ole tiedossa")
        guard !gap.contacts.isEmpty else {
            return (
                sentence,
                language.said(
                    "Find the person who gains most from a success, and win them first.",
                    "Etsi henkilö, joka hyötyy onnistumisesta eniten, ja voita hänet ensin puolellesi.")
            )
        }
        return (
            sentence,
            language.said(
                "\(names(gap)) is the warmest: ask whether they will drive it.",
                "Myönteisin on \(names(gap)): kysy, veisikö hän asiaa eteenpäin.")
        )
    }

    private func threadWords(_ gap: StakeholderGap) -> (sentence: String, advice: String) {
        let days = Engagement.windowDays
        guard !gap.contacts.isEmpty else {
            let isEmpty = map.everyone.isEmpty
            return (
                language.said(
                    "Nobody has been active in the last \(days) days",
                    "Kukaan ei ole ollut aktiivinen \(days) viime päivän aikana"),
                isEmpty
                    ? language.said("Add the people of the buying group first.", "Lisää ensin ostoryhmän henkilöt.")
                    : language.said("Write to two people or more.", "Ota yhteyttä vähintään kahteen henkilöön.")
            )
        }
        return (
            language.said(
                "Only \(names(gap)) has been active in the last \(days) days",
                "Vain \(names(gap)) on ollut aktiivinen \(days) viime päivän aikana"),
            language.said(
                "Ask for an introduction to a second person.", "Pyydä esittelyä toiselle henkilölle.")
        )
    }

    private func levelWords(_ gap: StakeholderGap) -> (sentence: String, advice: String) {
        let reached = map.everyone.filter(\.isEngaged).compactMap(\.contact.seniority).max()
        let days = Engagement.windowDays
        let level = reached?.word(language)
        return (
            level.map {
                language.said(
                    "Nobody above this level has been active in the last \(days) days: \($0)",
                    "Kukaan tätä tasoa ylempi ei ole ollut aktiivinen \(days) viime päivän aikana: \($0)")
            }
                ?? language.said(
                    "Nobody whose level is known has been active in the last \(days) days",
                    "Kukaan, jonka taso tiedetään, ei ole ollut aktiivinen \(days) viime päivän aikana"),
            language.said("Reach: \(names(gap)).", "Tavoita: \(names(gap)).")
        )
    }

    private func blockerWords(_ gap: StakeholderGap) -> (sentence: String, advice: String) {
        let person = gap.contacts.first.flatMap { people[$0] }
        let isOpponent = person?.stance == .opponent
        return (
            isOpponent
                ? language.said(
                    "\(names(gap)) is against it and could stop it", "\(names(gap)) vastustaa ja voisi pysäyttää asian")
                : language.said("\(names(gap)) could stop it", "\(names(gap)) voisi pysäyttää asian"),
            language.said(
                "Nobody is known to influence them: find out whom they listen to.",
                "Ketään häneen vaikuttavaa ei tiedetä: selvitä, ketä hän kuuntelee.")
        )
    }
}

import Playbook

extension SalesCommitments {
    /// Reads the group `sla`; what it does not mention is the standard's.
    init(reading reader: inout SectionReader) {
        self = .standard
        let older = reader.value("response")?.place
        let response = reader.responseTime("response")
        let first = reader.responseTime("first_contact")
        if let older, reader.value("first_contact") != nil {
            reader.report(older, "response is an older name of first_contact; keep one of them")
        }
        firstContact.response = first ?? response ?? firstContact.response
        firstContact.anyContact = reader.responseTime("any_contact") ?? firstContact.anyContact
        if let (count, time) = reader.attempts("attempts") { (attempts, attemptsWithin) = (count, time) }
        decideLead = reader.responseTime("decide_lead") ?? decideLead
        reportValue = reader.responseTime("report_value") ?? reportValue
        reportDecision = reader.responseTime("report_decision") ?? reportDecision
    }
}

extension SectionReader {
    /// A count and the time that it is for, such as `6 in 14 days`.
    fileprivate mutating func attempts(_ key: String) -> (count: Int, time: ResponseTime)? {
        guard let value = value(key), let text = text(value, of: key) else { return nil }
        let words = text.split(whereSeparator: \.isWhitespace)
        guard words.count >= 4, words[1].lowercased() == "in", let count = Int(words[0]) else {
            report(
                value.place,
                "\(key): “\(SettingsProblem.shortened(text))” is no number of attempts and a time; write it as 6 in 14 days"
            )
            return nil
        }
        let counts = SalesCommitments.attemptCounts
        guard counts.contains(count) else {
            report(value.place, "\(key) takes \(counts.lowerBound) to \(counts.upperBound) attempts, not \(count)")
            return nil
        }
        guard let time = responseTime(words.dropFirst(2).joined(separator: " "), at: value.place, of: key) else {
            return nil
        }
        return (count, time)
    }
}

/// What answering sooner does to winning: leads by how long their answer took, and how many of the decided were won.
///
/// The effect is followed over the long run (playbook, section 8). Whether the share falls from bucket to bucket is asked
/// by the trend test for proportions of Cochran and Armitage (P. Armitage, 1955, Biometrics 11, 375–386; R's
/// `prop.trend.test`), with the buckets' numbers as scores.
package struct ResponseEffect: Hashable, Sendable {
    /// How long the first contact took, by office days; the first is known only of touches that have a time.
    package enum Bucket: String, Word {
        case withinHour = "within-hour"
        case sameDay = "same-day"
        case nextDay = "next-day"
        case withinWeek = "within-week"
        case later
        case never

        package static var called: String { "a time of an answer" }

        /// As a table says it.
        package var title: String {
            switch self {
            case .withinHour: "within an office hour"
            case .sameDay: "later the same day"
            case .nextDay: "the next office day"
            case .withinWeek: "2 to 5 office days"
            case .later: "more than 5 office days"
            case .never: "never"
            }
        }
    }

    /// One lead that had its chance.
    package struct Lead: Hashable, Sendable {
        package var bucket: Bucket
        /// `nil` while nothing is decided.
        package var isWon: Bool?

        package init(bucket: Bucket, isWon: Bool?) {
            self.bucket = bucket
            self.isWon = isWon
        }
    }

    package struct Row: Hashable, Sendable {
        package var bucket: Bucket
        package var won: Int
        package var decided: Int
        package var undecided: Int
        /// `nil` where none is decided.
        package var rate: ProportionInterval?
    }

    package enum Verdict: Hashable, Sendable {
        /// What is missing for a judgement.
        case tooFew(String)
        case soonerWinsMore
        case laterWinsMore
        /// The difference is no larger than chance makes.
        case noDifference
    }

    /// All buckets, the soonest first.
    package let rows: [Row]
    /// The square of the trend's z; `nil` where it says nothing.
    package let chiSquared: Double?
    package let verdict: Verdict

    /// Ours: below these the test's approximation does not hold.
    package static let fewestDecided = 20
    package static let fewestOfEach = 5
    /// The point that chance passes in 1 of 20 samples, of one degree of freedom.
    private static let criticalPoint = 3.841_458_820_694_124

    /// Counts leads and asks whether their trend is more than chance.
    package init(_ leads: some Sequence<Lead>) {
        let leads = Array(leads)
        rows = Bucket.allCases.map { bucket in
            let own = leads.filter { $0.bucket == bucket }
            let decided = own.compactMap(\.isWon)
            let won = decided.count { $0 }
            return Row(
                bucket: bucket, won: won, decided: decided.count, undecided: own.count - decided.count,
                rate: ProportionInterval(successes: won, of: decided.count))
        }
        let trend = ResponseEffect.trend(rows.map { ($0.won, $0.decided) })
        chiSquared = trend.map { $0.z * $0.z }
        let decided = rows.map(\.decided).reduce(0, +)
        let won = rows.map(\.won).reduce(0, +)
        if decided < Self.fewestDecided {
            verdict = .tooFew("\(decided) decided, and \(Self.fewestDecided) are needed")
        } else if min(won, decided - won) < Self.fewestOfEach {
            verdict = .tooFew("\(won) won and \(decided - won) not, and \(Self.fewestOfEach) of each are needed")
        } else if let trend {
            verdict =
                trend.z * trend.z < Self.criticalPoint
                ? .noDifference : trend.z < 0 ? .soonerWinsMore : .laterWinsMore
        } else {
            verdict = .tooFew("all of them took equally long")
        }
    }

    /// The trend's z over proportions in their order, with scores 1, 2, 3 …; below zero where the later ones are lower.
    ///
    /// - Returns: `nil` where all or none succeeded, or only one place holds any.
    package static func trend(_ groups: [(successes: Int, trials: Int)]) -> (z: Double, n: Int)? {
        let n = groups.map(\.trials).reduce(0, +)
        let successes = groups.map(\.successes).reduce(0, +)
        guard n > 0, successes > 0, successes < n else { return nil }
        let p = Double(successes) / Double(n)
        var (sum, square, tilt) = (0.0, 0.0, 0.0)
        for (index, group) in groups.enumerated() {
            let (score, trials) = (Double(index + 1), Double(group.trials))
            sum += trials * score
            square += trials * score * score
            tilt += score * (Double(group.successes) - trials * p)
        }
        let variance = p * (1 - p) * (square - sum * sum / Double(n))
        guard variance > 1e-9 else { return nil }
        return (tilt / variance.squareRoot(), n)
    }
}

extension ResponseEffect.Bucket {
    /// The bucket of a first contact.
    package init(of found: CommitmentCase, on clock: OfficeClock) {
        guard let met = found.met else {
            self = .never
            return
        }
        if let start = found.started.at, let end = met.at, clock.officeSeconds(from: start, to: end) <= 3600 {
            self = .withinHour
            return
        }
        var (day, count) = (found.started.day, 0)
        while day < met.day, count < 6 {
            day = clock.calendar.officeDay(onOrAfter: day.adding(days: 1))
            if day <= met.day { count += 1 }
        }
        switch count {
        case 0: self = .sameDay
        case 1: self = .nextDay
        case 2...5: self = .withinWeek
        default: self = .later
        }
    }
}

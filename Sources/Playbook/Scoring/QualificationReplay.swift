/// On which day accounts became marketing-qualified: the score played back over the days on which they did something.
///
/// Points only fade from one act to the next, so only the days of acts that earn points are looked at, and an account is
/// left out as long as its points without any fading could not do. A score that rises by itself, because what spoke
/// against the account fades, is seen on the next such day, or today. What is known of companies is taken as it is now;
/// each day's own version of the model judges.
package struct QualificationReplay {
    private let scorer: Scorer
    private var days: [Int: Scorer] = [:]
    /// For each type of the log the most points that one act of it gives under any model; 0 where it earns none.
    private let most: [Int]
    private let leastScore: Int
    private let leastPeople: Int
    /// Whether the company's points are the same on every day, so that they can be counted on beforehand.
    private let isFitConstant: Bool

    /// A replay of a scorer's log, up to the scorer's day.
    package init(_ scorer: Scorer) {
        self.scorer = scorer
        let versions = (scorer.models.special.map(\.model) + [scorer.models.standard])
        let all = versions.flatMap(\.versions)
        most = scorer.log.types.map { type in
            all.flatMap(\.behaviourRules).filter { $0.type == type }.map(\.points).max().map { max(0, $0) } ?? 0
        }
        leastScore = all.map(\.qualification.score).min() ?? 0
        leastPeople = all.map(\.qualification.people).min() ?? 0
        isFitConstant = versions.allSatisfy { $0.versions.count == 1 }
    }

    /// The first day on which an account was marketing-qualified; `nil` where it never was.
    ///
    /// - Parameter people: The account's people.
    package mutating func firstDay(of account: Account, people: [Contact.ID]) -> Day? {
        let now = scorer.standing(of: account, people: people)
        guard now.disqualification == nil else { return nil }
        var acts: [(day: Int, who: Int, points: Int)] = []
        for (who, person) in people.enumerated() { gather(.contact(person), who, into: &acts) }
        gather(.anonymous(account.id), people.count, into: &acts)
        acts.sort { ($0.day, $0.who) < ($1.day, $1.who) }
        var points = isFitConstant ? now.fit : Int.max / 2
        var active = Set<Int>()
        for (index, act) in acts.enumerated() {
            points += act.points
            if act.who < people.count { active.insert(act.who) }
            let isLastOfDay = index + 1 == acts.count || acts[index + 1].day != act.day
            guard isLastOfDay, points >= leastScore, active.count >= leastPeople else { continue }
            if onDay(act.day).standing(of: account, people: people).qualification?.isQualified == true {
                return Day(number: act.day)
            }
        }
        return now.qualification?.isQualified == true ? scorer.day : nil
    }

    private func gather(
        _ actor: ActivityLog.Actor, _ who: Int, into acts: inout [(day: Int, who: Int, points: Int)]
    ) {
        for place in scorer.log.places(of: actor) {
            let (day, points) = (Int(scorer.log.days[place]), most[Int(scorer.log.kinds[place])])
            if points > 0, day <= scorer.day.number { acts.append((day, who, points)) }
        }
    }

    private mutating func onDay(_ day: Int) -> Scorer {
        if let known = days[day] { return known }
        let made = scorer.on(Day(number: day))
        days[day] = made
        return made
    }
}

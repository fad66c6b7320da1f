/// Who sells, in which pods, for which pay and at which pace (playbook, section 11).
package struct Team: Hashable, Sendable {
    package var people: [Teammate]
    /// How many of each a pod has.
    package var podMakeup: [PodPlace: Int]
    /// The share of pay that is fixed, in per cent, of roles that differ from ``TeamRole/standardBasePay``.
    package var basePay: [TeamRole: Int]
    /// How many touches of ours a seller is to make in a week; `nil` where nobody has set a target.
    package var touchesPerWeek: Int?

    package init(
        people: [Teammate] = [], podMakeup: [PodPlace: Int] = Team.standardPod, basePay: [TeamRole: Int] = [:],
        touchesPerWeek: Int? = nil
    ) {
        self.people = people
        self.podMakeup = podMakeup
        self.basePay = basePay
        self.touchesPerWeek = touchesPerWeek
    }

    /// The playbook's pod.
    package static let standardPod: [PodPlace: Int] = [.sdr: 2, .ae: 1, .csm: 1]

    /// Somebody by name or address, without regard to case.
    package func person(_ name: String) -> Teammate? {
        let wanted = name.lowercased()
        return people.first { $0.name.lowercased() == wanted }
            ?? people.first { $0.email?.lowercased() == wanted }
    }

    /// The pods in the order in which they are named first.
    package var pods: [String] {
        var pods: [String] = []
        for pod in people.compactMap(\.pod) where !pods.contains(pod) { pods.append(pod) }
        return pods
    }

    /// The people of a pod, in the order of the settings.
    package func members(of pod: String) -> [Teammate] { people.filter { $0.pod == pod } }

    /// The share of a role's pay that is fixed, in per cent; `nil` where nobody has said.
    package func basePay(of role: TeamRole) -> Int? { basePay[role] ?? role.standardBasePay }

    /// What a pod has too many or too few of, such as `1 sdr of 2`; empty where it is as it should be.
    package func gaps(inPod pod: String) -> [String] {
        PodPlace.allCases.compactMap { place in
            let count = members(of: pod).count { $0.role.podPlace == place }
            let wanted = podMakeup[place] ?? 0
            return count == wanted ? nil : "\(count) \(place.rawValue) of \(wanted)"
        }
    }

    /// The names that go round in a circle as each other's deputies, beginning anywhere in it; `nil` where none do.
    package var deputyCircle: [String]? {
        for start in people {
            var way = [start.name]
            var next = start.deputy
            while let name = next, let person = person(name) {
                if person.name == start.name { return way + [start.name] }
                if way.contains(person.name) { break }
                way.append(person.name)
                next = person.deputy
            }
        }
        return nil
    }
}

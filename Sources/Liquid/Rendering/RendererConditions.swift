/// Deciding conditions.
extension Renderer {
    /// Whether a condition holds, its parts taken from the left and no further than needed.
    func holds(_ condition: Condition) -> Bool {
        var isTrue = holds(condition.first)
        // Grouped from the right, `false and …` is false and `true or …` is true, whatever follows.
        for (joint, comparison) in condition.rest {
            if joint == .and ? !isTrue : isTrue { return isTrue }
            isTrue = holds(comparison)
        }
        return isTrue
    }

    private func holds(_ comparison: Comparison) -> Bool {
        let left = value(of: comparison.left)
        guard let (comparing, expression) = comparison.right else { return left.isTruthy }
        let right = value(of: expression)
        if case (.string(let first), .string(let second)) = (left, right), comparing == .equal {
            charge(first.utf8.count)
            return first == second
        }
        charge(for: left)
        charge(for: right)
        switch comparing {
        case .equal: return left.equals(right)
        case .notEqual: return !left.equals(right)
        case .contains: return contains(left.plain, right.plain)
        case .less, .lessOrEqual, .greater, .greaterOrEqual:
            return inOrder(left.plain, comparing, right.plain, comparison.position)
        }
    }

    private func contains(_ left: Value, _ right: Value) -> Bool {
        guard right.isTruthy else { return false }
        switch left {
        case .string(let text):
            return TextSearch.first(of: Array(right.text.utf8), in: Array(text.utf8), from: 0) != nil
        case .array(let items): return items.contains { $0 == right }
        case .object(let object): return object[right.text] != nil
        case .range(let first, let last):
            guard case .integer(let number) = right else { return false }
            return number >= first && number <= last
        default: return false
        }
    }

    private func inOrder(
        _ left: Value, _ comparing: Comparison.Operator, _ right: Value, _ position: Position
    ) -> Bool {
        switch (left, right) {
        case (.integer(let first), .integer(let second)): return Self.compare(first, comparing, second)
        case (.integer, .decimal), (.decimal, .integer), (.decimal, .decimal):
            return Self.compare(left.number.exact, comparing, right.number.exact)
        case (.string(let first), .string(let second)): return Self.compare(first, comparing, second)
        case (.string, .integer), (.string, .decimal), (.integer, .string), (.decimal, .string):
            let (text, number) = left.isText ? (left, right) : (right, left)
            fail(
                "the text \"\(text.text.prefix(40))\" cannot be compared with the number \(number.text); "
                    + "leave out the quotes or use ==", position)
            return false
        default: return false
        }
    }

    private static func compare<Kind: Comparable>(
        _ left: Kind, _ comparing: Comparison.Operator, _ right: Kind
    ) -> Bool {
        switch comparing {
        case .less: return left < right
        case .lessOrEqual: return left <= right
        case .greater: return left > right
        default: return left >= right
        }
    }
}

extension Value {
    fileprivate var isText: Bool {
        if case .string = self { return true }
        return false
    }
}

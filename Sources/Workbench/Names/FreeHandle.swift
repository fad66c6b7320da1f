/// The handle, with the first number that makes it free where it is taken.
package func freeHandle(_ base: String, isTaken: (String) throws -> Bool) rethrows -> String {
    guard try isTaken(base) else { return base }
    var number = 2
    while try isTaken("\(base)-\(number)") { number += 1 }
    return "\(base)-\(number)"
}

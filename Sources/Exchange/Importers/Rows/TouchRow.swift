package import Playbook

/// One touch as a file tells of it: bytes in the reader's buffer, and the day.
///
/// Touches come by the million. Their texts stay bytes, valid only until the closure that received the row returns,
/// so that whoever stores them can bind or compare them without making a string. What is empty is not there.
package struct TouchRow {
    /// The line that the row begins on, 1-based.
    package let line: Int
    package let day: Day
    package var externalID: UnsafeRawBufferPointer
    /// The account's name or handle.
    package var account: UnsafeRawBufferPointer
    /// The account's domain, normalised.
    package var domain: UnsafeRawBufferPointer
    package var accountExternalID: UnsafeRawBufferPointer
    /// The person's address, normalised.
    package var email: UnsafeRawBufferPointer
    package var contactExternalID: UnsafeRawBufferPointer
    package var channel: UnsafeRawBufferPointer
    package var type: UnsafeRawBufferPointer
    package var campaign: UnsafeRawBufferPointer
    package var note: UnsafeRawBufferPointer
    /// What stands in columns that no field takes, as a JSON object in the order of the columns; empty for none.
    package var extra = UnsafeRawBufferPointer(start: nil, count: 0)
}

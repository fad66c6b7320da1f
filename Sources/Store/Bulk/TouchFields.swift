/// One touch of a file, as its bytes: valid only while the row is being added.
///
/// An empty field is none. The account is found by its domain, handle or name, whichever the column holds, the contact
/// by the e-mail address in lower case.
package struct TouchFields {
    package var day: Int
    package var account: UnsafeRawBufferPointer
    /// The account's id in the file's system; it comes before the name.
    package var accountExternalID: UnsafeRawBufferPointer
    package var email: UnsafeRawBufferPointer
    /// The person's id in the file's system; it comes before the address.
    package var contactExternalID: UnsafeRawBufferPointer
    package var channel: UnsafeRawBufferPointer
    package var type: UnsafeRawBufferPointer
    package var campaign: UnsafeRawBufferPointer
    package var note: UnsafeRawBufferPointer
    package var externalID: UnsafeRawBufferPointer

    package init(
        day: Int, account: UnsafeRawBufferPointer, accountExternalID: UnsafeRawBufferPointer,
        email: UnsafeRawBufferPointer, contactExternalID: UnsafeRawBufferPointer, channel: UnsafeRawBufferPointer,
        type: UnsafeRawBufferPointer, campaign: UnsafeRawBufferPointer, note: UnsafeRawBufferPointer,
        externalID: UnsafeRawBufferPointer
    ) {
        self.day = day
        self.account = account
        self.accountExternalID = accountExternalID
        self.email = email
        self.contactExternalID = contactExternalID
        self.channel = channel
        self.type = type
        self.campaign = campaign
        self.note = note
        self.externalID = externalID
    }
}

/// One touch of a file, as its bytes: valid only while the row is being added.
///
/// An empty field is none. The account is found by its id in the file's system, else by its domain, else by what the
/// column of its name holds; the contact by its id, else by the e-mail address in lower case.
package struct TouchFields {
    /// The line of the file, 1-based.
    package var line: Int
    package var day: Int
    /// The account's domain, in its normal form.
    package var domain: UnsafeRawBufferPointer
    /// The account's handle, domain or name.
    package var account: UnsafeRawBufferPointer
    /// The account's id in the file's system; it comes before the domain.
    package var accountExternalID: UnsafeRawBufferPointer
    package var email: UnsafeRawBufferPointer
    /// The person's id in the file's system; it comes before the address.
    package var contactExternalID: UnsafeRawBufferPointer
    package var channel: UnsafeRawBufferPointer
    package var type: UnsafeRawBufferPointer
    package var campaign: UnsafeRawBufferPointer
    package var note: UnsafeRawBufferPointer
    package var externalID: UnsafeRawBufferPointer
    /// Columns of the file that no field takes, as a JSON object.
    package var extra: UnsafeRawBufferPointer

    package init(
        line: Int, day: Int, domain: UnsafeRawBufferPointer, account: UnsafeRawBufferPointer,
        accountExternalID: UnsafeRawBufferPointer, email: UnsafeRawBufferPointer,
        contactExternalID: UnsafeRawBufferPointer, channel: UnsafeRawBufferPointer, type: UnsafeRawBufferPointer,
        campaign: UnsafeRawBufferPointer, note: UnsafeRawBufferPointer, externalID: UnsafeRawBufferPointer,
        extra: UnsafeRawBufferPointer
    ) {
        self.line = line
        self.day = day
        self.domain = domain
        self.account = account
        self.accountExternalID = accountExternalID
        self.email = email
        self.contactExternalID = contactExternalID
        self.channel = channel
        self.type = type
        self.campaign = campaign
        self.note = note
        self.externalID = externalID
        self.extra = extra
    }
}

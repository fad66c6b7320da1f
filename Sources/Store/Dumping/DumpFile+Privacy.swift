import Playbook

extension DumpFile {
    /// What people do not want, and the signs of those who were forgotten.
    static let privacy: [DumpFile] = [
        DumpFile(
            "opt-outs.csv", .optOut,
            [
                .reference("contact", "contact_id", to: .contact, required: true),
                .words("channel", of: ContactChannel.self, required: true), .day("day", required: true),
                DumpColumn("source"),
            ]),
        DumpFile(
            "forgotten.csv", .forgotten,
            [
                .words("kind", of: ForgottenSign.Kind.self, required: true), DumpColumn("hash", required: true),
                DumpColumn("salt", required: true), .day("day", required: true),
            ]),
    ]
}

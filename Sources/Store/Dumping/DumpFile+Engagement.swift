import Playbook

extension DumpFile {
    /// Touches with the words that they use; a note and an extra column stand beside few of them.
    static let touches: [DumpFile] = [
        DumpFile("channels.csv", .channel, [.number, DumpColumn("name", required: true)]),
        DumpFile("touch-types.csv", .touchType, [.number, DumpColumn("name", required: true)]),
        DumpFile(
            "touches.csv", .touch,
            [
                .number, .day("day", required: true), .reference("account", "account_id", to: .account),
                .reference("contact", "contact_id", to: .contact),
                .reference("channel", "channel_id", to: .channel, required: true),
                .reference("type", "type_id", to: .touchType, required: true),
                .reference("campaign", "campaign_id", to: .campaign), DumpColumn("external_id"),
                DumpColumn("note", "text", companion: .touchNote),
                DumpColumn("extra", nil, .json, companion: .touchExtra),
            ]),
        DumpFile(
            "touch-times.csv", .touchTime,
            [
                .reference("touch", "touch_id", to: .touch, required: true),
                DumpColumn("at", nil, .moment, required: true),
            ]),
    ]

    /// Who is in which sequence, and how far.
    static let sequences: [DumpFile] = [
        DumpFile(
            "enrolments.csv", .enrolment,
            [
                .number, .reference("contact", "contact_id", to: .contact, required: true),
                .reference("account", "account_id", to: .account), DumpColumn("sequence", required: true),
                .reference("campaign", "campaign_id", to: .campaign), .day("started", required: true),
                .words("state", of: EnrolmentState.self, required: true), .day("stopped"), DumpColumn("reason"), .uid,
            ], rule: "one that runs has no day on which it stopped, and any other has one"),
        DumpFile(
            "enrolment-steps.csv", .enrolmentStep,
            [
                .reference("enrolment", "enrolment_id", to: .enrolment, required: true),
                DumpColumn("step", nil, .whole(1...Int.max), required: true), .day("day", required: true),
                DumpColumn("skipped"),
            ]),
    ]

    /// Drafts, a document each, and what became of them. Their spans stand in a file of their own: ``DumpedSpans``.
    static let drafts: [DumpFile] = [
        DumpFile(
            "drafts", .draft,
            [
                .number, .reference("contact", "contact_id", to: .contact, required: true),
                .reference("account", "account_id", to: .account), DumpColumn("template", required: true),
                .words("language", of: Language.self, required: true),
                .words("channel", of: MessageChannel.self, required: true), DumpColumn("subject", required: true),
                .day("day", required: true), .words("state", of: DraftState.self, required: true),
                .reference("campaign", "campaign_id", to: .campaign),
                .reference("enrolment", "enrolment_id", to: .enrolment), DumpColumn("step", nil, .whole(1...Int.max)),
                .uid, DumpColumn("body", required: true),
            ], rule: "a draft has both an enrolment and a step of it, or neither", body: "body"),
        DumpFile(
            "draft-claims.csv", .draftClaim,
            [
                .reference("draft", "draft_id", to: .draft, required: true),
                .reference("claim", "claim_id", to: .claim, required: true),
            ]),
        DumpFile(
            "draft-events.csv", .draftEvent,
            [
                .reference("draft", "draft_id", to: .draft, required: true),
                .words("event", "kind", of: DraftEvent.Kind.self, required: true), .day("day", required: true),
                .reference("touch", "touch_id", to: .touch),
            ], rule: "only a draft that was sent or replied to has a touch"),
        DumpFile(
            "draft-allowances.csv", .draftAllowance,
            [
                .reference("draft", "draft_id", to: .draft, required: true),
                DumpColumn("check", "check_name", required: true), .day("day", required: true),
            ]),
        DumpFile(
            "name-forms.csv", .nameForm,
            [
                DumpColumn("name", required: true), DumpColumn("form", required: true),
                DumpColumn("text", required: true),
            ]),
    ]

    /// Where records came from, and what other systems call them.
    static let origins: [DumpFile] = [
        DumpFile(
            "external-ids.csv", .externalReference,
            [
                DumpColumn("kind", required: true), DumpColumn("record", "record_id", .record, required: true),
                DumpColumn("system", required: true), DumpColumn("external_id", required: true),
            ]),
        DumpFile(
            "imported-files.csv", .importFile,
            [
                .number, DumpColumn("name", required: true), DumpColumn("system", required: true),
                DumpColumn("at", nil, .instant, required: true), .uid,
            ]),
        DumpFile(
            "origins.csv", .recordOrigin,
            [
                DumpColumn("kind", required: true), DumpColumn("record", "record_id", .record, required: true),
                .reference("file", "file_id", to: .importFile, required: true),
                DumpColumn("line", nil, .whole(Int.min...Int.max), required: true),
                DumpColumn("changed", nil, .instant),
            ]),
        DumpFile(
            "touch-origins.csv", .touchOrigin,
            [
                DumpColumn("first_touch", "first_id", .whole(1...Int.max), required: true),
                DumpColumn("last_touch", "last_id", .whole(1...Int.max), required: true),
                .reference("file", "file_id", to: .importFile, required: true),
                DumpColumn("first_line", nil, .whole(Int.min...Int.max), required: true),
            ], rule: "the last touch does not come before the first"),
    ]
}

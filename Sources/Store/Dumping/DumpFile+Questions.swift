extension DumpFile {
    /// Answers to qualifying questions; their day and person are their touches'.
    static let questions: [DumpFile] = [
        DumpFile(
            "lead-answers.csv", .leadAnswer,
            [
                .reference("touch", "touch_id", to: .touch, required: true), DumpColumn("question", required: true),
                DumpColumn("answer", required: true), DumpColumn("asked_by"),
            ])
    ]
}

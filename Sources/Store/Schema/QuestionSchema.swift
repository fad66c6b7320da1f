/// What people answered to qualifying questions.
///
/// An answer is a touch, which has its day, its person and its company; only what a touch has no place for stands here.
enum QuestionSchema {
    static let tables = """
        CREATE TABLE lead_answer (
            touch_id INTEGER PRIMARY KEY REFERENCES touch, question TEXT NOT NULL, answer TEXT NOT NULL, asked_by TEXT
        ) STRICT;

        """
}

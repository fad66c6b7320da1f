/// Version 12: with each step of a deal the day on which it was to close from then on.
///
/// Without it nobody could tell later whether a deal slipped. What was written down before this version has no such day:
/// today's would be a guess.
enum DealHistorySchema {
    static let tables = """
        ALTER TABLE stage_change ADD COLUMN closes INTEGER;

        """
}

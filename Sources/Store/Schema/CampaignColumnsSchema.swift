/// Version 6: what a campaign's file said beside its fields.
enum CampaignColumnsSchema {
    static let tables = """
        ALTER TABLE campaign ADD COLUMN extra TEXT;

        """
}

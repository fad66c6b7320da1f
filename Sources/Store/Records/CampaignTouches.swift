import GRDB
package import Playbook

extension Reader {
    /// The touches of one campaign, in the order of their days.
    package func touches(in campaign: Campaign.ID) throws -> [Touch] {
        try Row.fetchAll(
            database, sql: "\(Self.selection) WHERE campaign_id = ? ORDER BY day, touch.id",
            arguments: [campaign.number]
        ).map(Touch.init(row:))
    }
}

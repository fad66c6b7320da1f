/// The systems that keep conversations: Gong's calls and Drift's chats, both as their programming interfaces write JSON.
extension ImportDialect {
    static let gongCalls = ImportDialect(
        system: "gong", title: "Gong calls", object: .calls,
        columns: [
            .externalID: ["id", "metaData.id"], .date: ["started", "metaData.started", "scheduled"],
            .subject: ["title", "metaData.title"], .url: ["url", "metaData.url"],
            .direction: ["direction", "metaData.direction"],
            .email: ["parties.emailAddress", "parties.email", "emailAddresses"],
        ],
        others:
            "duration,primaryUserId,system,scope,media,language,workspaceId,sdrDisposition,clientUniqueId,customData,"
            + "purpose,meetingUrl,isPrivate,calendarEventId,metaData.scheduled,metaData.duration,"
            + "metaData.primaryUserId,metaData.system,metaData.scope,metaData.media,metaData.language,"
            + "metaData.workspaceId,metaData.purpose,metaData.meetingUrl,metaData.isPrivate,"
            + "metaData.calendarEventId,parties.id,parties.name,parties.title,parties.affiliation,"
            + "parties.speakerId,parties.userId,parties.methods,parties.phoneNumber")

    static let driftContacts = ImportDialect(
        system: "drift", title: "Drift contacts", object: .contacts, isOfLeads: true, personsSource: "drift",
        columns: [
            .externalID: ["id"], .email: ["email", "attributes.email"], .name: ["name", "attributes.name"],
            .phone: ["phone", "attributes.phone"], .account: ["attributes.company", "company"],
            .title: ["attributes.job_title"],
        ],
        others: "created_at,createdAt,events,attributes.events,social_profiles,attributes.social_profiles,"
            + "attributes.last_active,attributes.start_date,attributes._END_USER_VERSION,attributes.externalId,"
            + "attributes.tags")
}

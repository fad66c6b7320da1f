/// Salesforce's records as its Data Loader and its Data Export service write them, under the names of its interface.
///
/// The two differ in case alone (`ANNUALREVENUE`, `AnnualRevenue`). An id in a lookup is kept as it stands: the
/// account that it points at bears it as its external id.
extension ImportDialect {
    static let salesforceSystem = "salesforce"

    /// The columns that every record has, and those that Data Loader adds to its result files.
    static let salesforceBookkeeping =
        "IsDeleted,MasterRecordId,RecordTypeId,CurrencyIsoCode,OwnerId,CreatedDate,CreatedById,LastModifiedDate,"
        + "LastModifiedById,SystemModstamp,LastActivityDate,LastViewedDate,LastReferencedDate,Jigsaw,STATUS,ERROR,"

    static let salesforceAccounts = ImportDialect(
        system: salesforceSystem, title: "Salesforce accounts", object: .accounts, alias: "account",
        columns: [
            .externalID: ["Id"], .name: ["Name"], .domain: ["Website"], .industry: ["Industry"],
            .employees: ["NumberOfEmployees"], .revenue: ["AnnualRevenue"], .currency: ["CurrencyIsoCode"],
            .country: ["BillingCountry", "ShippingCountry"],
            .city: ["BillingCity", "ShippingCity"], .region: ["BillingState", "ShippingState"],
            .parentExternalID: ["ParentId"],
            .phone: ["Phone"], .description: ["Description"],
            .changed: ["LastModifiedDate", "SystemModstamp"],
        ],
        others: salesforceBookkeeping
            + "Type,BillingStreet,BillingPostalCode,BillingStateCode,BillingCountryCode,BillingLatitude,"
            + "BillingLongitude,BillingGeocodeAccuracy,ShippingStreet,ShippingPostalCode,ShippingStateCode,"
            + "ShippingCountryCode,ShippingLatitude,ShippingLongitude,ShippingGeocodeAccuracy,Fax,AccountNumber,Sic,"
            + "Ownership,TickerSymbol,Rating,Site,IsExcludedFromRealign,JigsawCompanyId,AccountSource,SicDesc,"
            + "OperatingHoursId")

    static let salesforceContacts = ImportDialect(
        system: salesforceSystem, title: "Salesforce contacts", object: .contacts, alias: "contact",
        columns: [
            .externalID: ["Id"], .email: ["Email"], .firstName: ["FirstName"], .lastName: ["LastName"], .name: ["Name"],
            .accountExternalID: ["AccountId"], .title: ["Title"], .department: ["Department"],
            .phone: ["Phone", "MobilePhone", "OtherPhone", "HomePhone"], .linkedIn: ["LinkedIn__c"],
            .optedOut: ["HasOptedOutOfEmail"], .optedOutPhone: ["DoNotCall"], .source: ["LeadSource"],
            .changed: ["LastModifiedDate", "SystemModstamp"],
        ],
        others: salesforceBookkeeping
            + "Salutation,MiddleName,Suffix,OtherStreet,OtherCity,OtherState,OtherPostalCode,OtherCountry,"
            + "OtherStateCode,OtherCountryCode,OtherLatitude,OtherLongitude,OtherGeocodeAccuracy,MailingStreet,"
            + "MailingCity,MailingState,MailingPostalCode,MailingCountry,MailingStateCode,MailingCountryCode,"
            + "MailingLatitude,MailingLongitude,MailingGeocodeAccuracy,Fax,HomePhone,AssistantPhone,ReportsToId,"
            + "AssistantName,Birthdate,Description,HasOptedOutOfFax,LastCURequestDate,LastCUUpdateDate,"
            + "EmailBouncedReason,EmailBouncedDate,JigsawContactId,Pronouns,GenderIdentity")

    static let salesforceLeads = ImportDialect(
        system: salesforceSystem, title: "Salesforce leads", object: .contacts, alias: "leads", isOfLeads: true,
        columns: [
            .externalID: ["Id"], .email: ["Email"], .firstName: ["FirstName"], .lastName: ["LastName"], .name: ["Name"],
            .account: ["Company"], .domain: ["Website"], .accountExternalID: ["ConvertedAccountId"], .title: ["Title"],
            .phone: ["Phone", "MobilePhone"], .linkedIn: ["LinkedIn__c"],
            .optedOut: ["HasOptedOutOfEmail"], .optedOutPhone: ["DoNotCall"],
            .source: ["LeadSource"], .convertedTo: ["ConvertedContactId"],
            .changed: ["LastModifiedDate", "SystemModstamp"],
        ],
        others: salesforceBookkeeping
            + "Salutation,MiddleName,Suffix,Street,City,State,PostalCode,Country,StateCode,CountryCode,"
            + "Latitude,Longitude,GeocodeAccuracy,Fax,Description,Status,Industry,Rating,AnnualRevenue,"
            + "NumberOfEmployees,IsConverted,ConvertedDate,ConvertedOpportunityId,IsUnreadByOwner,"
            + "HasOptedOutOfFax,LastTransferDate,JigsawContactId,EmailBouncedReason,EmailBouncedDate,"
            + "Pronouns,GenderIdentity")

    static let salesforceOpportunities = ImportDialect(
        system: salesforceSystem, title: "Salesforce opportunities", object: .opportunities, alias: "opportunity",
        columns: [
            .externalID: ["Id"], .name: ["Name"], .account: ["Account Name"], .accountExternalID: ["AccountId"],
            .amount: ["Amount"],
            .currency: ["CurrencyIsoCode"], .stage: ["StageName"], .isClosed: ["IsClosed"], .isWon: ["IsWon"],
            .created: ["CreatedDate"], .closeDate: ["CloseDate"], .source: ["LeadSource"], .campaign: ["CampaignId"],
            .nextStep: ["NextStep"], .reason: ["Loss_Reason__c", "LossReason__c"], .description: ["Description"],
            .changed: ["LastModifiedDate", "SystemModstamp"],
        ],
        others: salesforceBookkeeping
            + "IsPrivate,StageSortOrder,Probability,ExpectedRevenue,TotalOpportunityQuantity,Type,"
            + "ForecastCategory,ForecastCategoryName,HasOpportunityLineItem,PricebookId,Pricebook2Id,Territory2Id,"
            + "IsExcludedFromTerritory2Filter,LastStageChangeDate,Fiscal,FiscalYear,FiscalQuarter,ContactId,"
            + "PrimaryPartnerAccountId,SyncedQuoteId,ContractId,LastAmountChangedHistoryId,"
            + "LastCloseDateChangedHistoryId")
}

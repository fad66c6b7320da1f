/// The page that a dump opens with, for whoever finds it years later.
enum DumpReadme {
    static let file = "README.md"

    /// - Parameter name: The workspace's.
    static func text(name: String) -> String {
        """
        # \(name.filter { !$0.isNewline })

        All of a workspace of abm as text. `abm load` makes the same workspace of it again, to the byte.

        | file | holds |
        | --- | --- |
        | `accounts.csv`, `contacts.csv`, `clusters.csv`, `segments.csv` | companies, people and their groups |
        | `relations.csv` | who reports to whom, who influences whom |
        | `claims.csv`, `claim-clauses.csv` | research, and the clauses that it lends to messages |
        | `opportunities.csv`, `stage-changes.csv`, `campaigns.csv` | deals, their way, campaigns |
        | `meddic.csv`, `bant.csv`, `meddic-evidence.csv`, `bant-evidence.csv` | qualification |
        | `criterion-ticks.csv`, `deal-notes.csv`, `proposals.csv`, `proposal-lines.csv` | exit criteria, discovery, negotiation and proposals of deals |
        | `customer-dates.csv` | check-ins, renewals and expansions after a win |
        | `touches.csv`, `touch-times.csv`, `channels.csv`, `touch-types.csv` | what they and we did |
        | `handoffs.csv`, `lead-verdicts.csv` | leads handed to sales, and what sales said of them |
        | `enrolments.csv`, `enrolment-steps.csv` | sequences to people |
        | `drafts/`, and the files whose names begin with `draft-` | messages, and where each word of them came from |
        | `name-forms.csv` | how names bend |
        | `opt-outs.csv`, `forgotten.csv` | channels that people closed, and the hashed signs of people who were forgotten |
        | `external-ids.csv`, `imported-files.csv`, `origins.csv`, `touch-origins.csv` | other systems and imports |
        | `files/` | the workspace's own files: settings, notebooks, templates, lists |
        | `dump.yml` | the form of the dump, and how many rows each file has |
        | `.gitattributes` | tells git to leave the line ends as they are |

        Records name each other by handle; claims, drafts, touches and enrolments by the number that they have. An empty
        field is nothing, `""` an empty text. Days are written 2026-11-22, amounts 1200.50. Files are UTF-8 with commas.

        Values stand here exactly as they are, also those that begin with `=`, which a spreadsheet would run as a formula:
        open a list in Excel with `abm export … --for excel`, not from here. What was done and undone (`history`) is not
        part of a dump, nor are the account in focus and the folder `exports`.

        """
    }
}

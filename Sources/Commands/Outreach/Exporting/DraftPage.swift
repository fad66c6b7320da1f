import Outreach
import Playbook

/// A draft as a small HTML page of its own.
enum DraftPage {
    static func html(of draft: Draft) -> String {
        let title = escaped(draft.subject.isEmpty ? draft.template : draft.subject)
        return """
            <!doctype html>
            <html lang="\(draft.language.rawValue)">
            <head>
            <meta charset="utf-8">
            <title>\(title)</title>
            <meta name="viewport" content="width=device-width">
            <style>:root { color-scheme: light dark } body { font: 1rem/1.5 system-ui, sans-serif; max-width: 40rem; margin: 2rem auto; padding: 0 1rem }</style>
            </head>
            <body>
            <h1>\(title)</h1>
            \(DraftText.bodyHTML(of: draft))</body>
            </html>

            """
    }

    private static func escaped(_ text: String) -> String {
        text.map { character in
            switch character {
            case "&": "&amp;"
            case "<": "&lt;"
            case ">": "&gt;"
            case "\"": "&quot;"
            default: String(character)
            }
        }.joined()
    }
}

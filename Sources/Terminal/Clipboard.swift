/// The user's clipboard, reached through the terminal's own escape sequence (OSC 52), even over SSH.
///
/// A terminal says neither that it understands the sequence nor that it did what was asked, so this is an offer beside a
/// file and never the only way out. What is known to decline is refused with the reason before anything is written.
package struct Clipboard: Hashable, Sendable {
    /// The longest sequence in bytes that terminals like xterm take; Base64 makes four of it out of three.
    package static let sequenceLimit = 100_000
    /// The longest text in bytes of UTF-8.
    package static let textLimit = (sequenceLimit - opening.utf8CodeUnitCount - 1) / 4 * 3

    /// What stands between us and the terminal.
    package enum Multiplexer: Hashable, Sendable {
        case none
        case tmux
        /// GNU screen.
        case screen
    }

    package let multiplexer: Multiplexer
    /// Why the terminal cannot be asked, or `nil` where it can be tried.
    package let refusal: ClipboardRefusal?

    private static let opening: StaticString = "\u{1B}]52;c;"
    private static let escape: UInt8 = 0x1B
    private static let bell: UInt8 = 0x07

    /// The clipboard behind a screen.
    ///
    /// - Parameter environment: A variable of the process's environment, or `nil` where it is not set.
    package init(_ screen: TerminalScreen, environment: (String) -> String?) {
        func isSet(_ name: String) -> Bool { !(environment(name) ?? "").isEmpty }
        // Inside tmux that runs inside screen both are set; tmux is the nearer one as a rule.
        multiplexer = isSet("TMUX") ? .tmux : isSet("STY") ? .screen : .none
        if !screen.isOutputTerminal || !screen.understandsEscapes {
            refusal = .noTerminal
        } else if isSet("VTE_VERSION") {
            // GNOME's terminals, and others on the same library, ignore the sequence.
            refusal = .declines
        } else {
            refusal = nil
        }
    }

    /// The clipboard behind standard output.
    package static func current(_ screen: TerminalScreen = .current()) -> Clipboard {
        Clipboard(screen, environment: SystemCalls.environment)
    }

    /// The bytes that put a text into the clipboard.
    ///
    /// - Throws: ``ClipboardRefusal`` where the terminal cannot be asked, or the text is longer than terminals take.
    package func sequence(for text: String) throws(ClipboardRefusal) -> [UInt8] {
        if let refusal { throw refusal }
        let content = Array(text.utf8)
        guard content.count <= Clipboard.textLimit else { throw .tooLong(count: content.count) }
        var plain = Clipboard.opening.withUTF8Buffer(Array.init)
        plain += Base64.encoded(content)
        // A bell and not ESC \ ends it, because within screen's wrapping ESC \ would end that.
        plain.append(Clipboard.bell)
        switch multiplexer {
        case .none: return plain
        case .tmux: return plain + Clipboard.throughTmux(plain)
        case .screen: return Clipboard.throughScreen(plain)
        }
    }

    /// Puts a text into the clipboard, as far as the terminal does as it is asked.
    ///
    /// - Throws: ``ClipboardRefusal``; with ``ClipboardRefusal/notWritten(_:)`` where standard output takes no bytes.
    package func copy(_ text: String) throws(ClipboardRefusal) {
        let bytes = try sequence(for: text)
        do {
            try Output.write(bytes, to: 1)
        } catch {
            throw .notWritten(error)
        }
    }

    /// The sequence in tmux's envelope, each escape in it doubled: tmux hands it on if its `allow-passthrough` is on.
    /// It follows the bare sequence, which tmux obeys itself if its `set-clipboard` is on; one of the two usually is.
    private static func throughTmux(_ sequence: [UInt8]) -> [UInt8] {
        var result: [UInt8] = [escape] + Array("Ptmux;".utf8)
        for byte in sequence {
            if byte == escape { result.append(escape) }
            result.append(byte)
        }
        return result + [escape, UInt8(ascii: "\\")]
    }

    /// The sequence in envelopes that screen opens and hands on one after another. Old versions take 256 bytes each,
    /// four of which are the envelope's own.
    private static func throughScreen(_ sequence: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        for start in stride(from: 0, to: sequence.count, by: 252) {
            result += [escape, UInt8(ascii: "P")]
            result += sequence[start..<min(sequence.count, start + 252)]
            result += [escape, UInt8(ascii: "\\")]
        }
        return result
    }
}

/// Why a text did not go to the clipboard.
package enum ClipboardRefusal: Error, Hashable, Sendable, CustomStringConvertible {
    /// Standard output is no terminal, or one without escape sequences.
    case noTerminal
    /// The terminal is known to ignore the sequence.
    case declines
    /// So many bytes of UTF-8.
    case tooLong(count: Int)
    case notWritten(OutputFailure)

    package var description: String {
        let reason =
            switch self {
            case .noTerminal: "The clipboard is reached through the terminal, and the answer does not go to one."
            case .declines: "This terminal does not let programs write to the clipboard."
            case .tooLong(let count):
                "The text has \(count) bytes, and terminals take \(Clipboard.textLimit) into the clipboard."
            case .notWritten(let failure): "The terminal took no text: \(failure.reason)."
            }
        return reason + " Write it to a file instead."
    }
}

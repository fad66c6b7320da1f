import Exchange
import Testing

#if canImport(FoundationEssentials)
    import FoundationEssentials
#endif
import Foundation

/// A message as somebody else's parser reads it, in text whose line breaks are line feeds.
struct ReadMail: Decodable, Equatable {
    struct Address: Decodable, Equatable {
        var name: String
        var address: String
    }

    struct Part: Decodable, Equatable {
        var type: String
        var charset: String
        var text: String
    }

    /// The names of the header's fields, in their order.
    var fields: [String]
    var subject: String
    var from: [Address]
    var to: [Address]
    var cc: [Address]
    var messageID: String
    var date: String
    var unsent: String
    var version: String
    var parts: [Part]
    /// What the parser finds wrong.
    var defects: [String]

    enum CodingKeys: String, CodingKey {
        case fields, subject, from, to, cc, date, unsent, version, parts, defects
        case messageID = "message_id"
    }
}

/// Parsers of mail that others wrote, and that share no code: Python's `email` and Perl's `Email::MIME`.
enum MailReader: String, CaseIterable, Sendable {
    case python, perl

    static let pythonAbsent: Comment = "python3 is not installed"
    static let perlAbsent: Comment = "perl with Email::MIME is not installed (libemail-mime-perl)"

    static let hasPython = Python.path != nil
    static let hasPerl: Bool = {
        guard let perl = perlPath else { return false }
        do {
            return try Tool.run(perl, ["-MEmail::MIME", "-MEmail::Address::XS", "-e", "print 1"]) == Data("1".utf8)
        } catch {
            return false
        }
    }()

    private static let perlPath = ["/usr/bin/perl", "/usr/local/bin/perl", "/opt/homebrew/bin/perl"]
        .first { FileManager.default.isExecutableFile(atPath: $0) }

    /// Reads messages with one start of the parser.
    func read(_ messages: [[UInt8]]) throws -> [ReadMail] {
        let input = messages.flatMap { Array("\($0.count)\n".utf8) + $0 }
        let output =
            switch self {
            case .python: try Python.run(MailReader.pythonScript, input: input)
            case .perl: try Tool.run(try #require(MailReader.perlPath), ["-e", MailReader.perlScript], input: input)
            }
        return try JSONDecoder().decode([ReadMail].self, from: output)
    }

    private static let pythonScript = #"""
        import sys, json, email, email.policy, email.utils
        from email.header import decode_header, make_header
        def addresses(m, raw, name):
            # Before 3.13 the newer parser puts a space between the encoded words of a name; the older one does not.
            names = [str(make_header(decode_header(n))) for n, _ in email.utils.getaddresses(raw.get_all(name, []))]
            found = [a for h in m.get_all(name, []) for a in h.addresses]
            bare = lambda text: text.replace(" ", "")
            assert [bare(a.display_name) for a in found] == [bare(n) for n in names], (found, names)
            return [{"name": n, "address": a.addr_spec} for n, a in zip(names, found)]
        def part(p):
            text = p.get_payload(decode=True).decode(p.get_content_charset())
            return {"type": p.get_content_type(), "charset": p.get_content_charset(),
                    "text": text.replace("\r\n", "\n")}
        source, found = sys.stdin.buffer, []
        while line := source.readline():
            content = source.read(int(line))
            m = email.message_from_bytes(content, policy=email.policy.default)
            raw = email.message_from_bytes(content)
            found.append({
                "fields": m.keys(), "subject": str(m["Subject"]), "from": addresses(m, raw, "From"),
                "to": addresses(m, raw, "To"), "cc": addresses(m, raw, "Cc"), "message_id": str(m["Message-ID"]),
                "date": str(m["Date"]), "unsent": str(m["X-Unsent"]), "version": str(m["MIME-Version"]),
                "parts": [part(p) for p in m.walk() if not p.is_multipart()],
                "defects": [repr(d) for p in m.walk() for d in p.defects]
                    + [repr(d) for h in m.values() for d in getattr(h, "defects", [])]})
        print(json.dumps(found))
        """#

    private static let perlScript = #"""
        use strict; use warnings; use Email::MIME; use Email::Address::XS; use JSON::PP; use Encode;
        binmode STDIN;
        my @defects;
        local $SIG{__WARN__} = sub { push @defects, "$_[0]" };
        sub decoded { my ($text) = @_; defined $text ? Encode::decode("MIME-Header", $text) : "" }
        sub addresses {
            my ($m, $name) = @_;
            my $raw = $m->header_raw($name) // return [];
            [map { { name => decoded($_->phrase), address => $_->address } } Email::Address::XS->parse($raw)]
        }
        my @found;
        while (defined(my $length = <STDIN>)) {
            @defects = ();
            read(STDIN, my $bytes, $length + 0);
            my $m = Email::MIME->new($bytes);
            my @parts;
            $m->walk_parts(sub {
                my ($p) = @_;
                return if $p->subparts;
                my $text = $p->body_str;
                $text =~ s/\r\n/\n/g;
                my $type = Email::MIME::ContentType::parse_content_type($p->content_type);
                push @parts, {
                    type => "$type->{type}/$type->{subtype}", charset => lc $type->{attributes}{charset}, text => $text };
            });
            push @found, {
                fields => [$m->header_names], subject => $m->header_str("Subject"), from => addresses($m, "From"),
                to => addresses($m, "To"), cc => addresses($m, "Cc"), message_id => $m->header_raw("Message-ID"),
                date => $m->header_raw("Date"), unsent => $m->header_raw("X-Unsent"),
                version => $m->header_raw("MIME-Version"), parts => \@parts, defects => [@defects] };
        }
        print JSON::PP->new->ascii->encode(\@found);
        """#
}

/// Runs somebody else's program.
enum Tool {
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    /// Gives a program its input and takes its output.
    ///
    /// The input comes from a file: writing into the pipe of a program that has died would end the tests.
    static func run(_ path: String, _ arguments: [String], input: [UInt8] = []) throws -> Data {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("abm-\(UUID().uuidString)")
        try Data(input).write(to: file)
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        let (stdout, stderr) = (Pipe(), Pipe())
        process.standardInput = try FileHandle(forReadingFrom: file)
        process.standardOutput = stdout
        process.standardError = stderr
        try process.run()
        let output = stdout.fileHandleForReading.readDataToEndOfFile()
        let complaint = stderr.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        try FileManager.default.removeItem(at: file)
        guard process.terminationStatus == 0 else {
            throw Failure(description: "\(path): \(String(decoding: complaint.suffix(600), as: UTF8.self))")
        }
        return output
    }
}

/// The machine's python3, where there is one.
enum Python {
    static let path = ["/usr/bin/python3", "/usr/local/bin/python3", "/opt/homebrew/bin/python3"]
        .first { FileManager.default.isExecutableFile(atPath: $0) }

    /// Runs a script with some bytes as its input; its output.
    static func run(_ script: String, input: [UInt8]) throws -> Data {
        try Tool.run(try #require(path), ["-c", script], input: input)
    }
}

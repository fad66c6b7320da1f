/// A table as it stands among the lines of one paragraph.
struct TableText {
    /// The lines of the paragraph before the table.
    let lead: [ArraySlice<UInt8>]
    let header: [[UInt8]]
    let alignments: [TableAlignment]
    let rows: [[[UInt8]]]
    /// The lines after the table that belong to the same paragraph.
    let tail: [ArraySlice<UInt8>]

    /// Finds the first table among a paragraph's lines; `nil` where there is none.
    ///
    /// - Parameter lines: What the paragraph's containers leave of each line; whether it is lazy, and so stands outside
    ///   a quotation that the paragraph is in.
    init?(_ lines: [(text: ArraySlice<UInt8>, isLazy: Bool)]) {
        let place = lines.indices.dropFirst().first { index in
            guard !lines[index].isLazy, !lines[index - 1].isLazy,
                let alignments = TableLine.alignments(lines[index].text)
            else { return false }
            // Without a single pipe a line over dashes is a heading to most readers, and to CommonMark.
            let hasPipe = lines[index].text.contains(.pipe) || lines[index - 1].text.contains(.pipe)
            return hasPipe && TableLine.cells(lines[index - 1].text).count == alignments.count
        }
        guard let place, let alignments = TableLine.alignments(lines[place].text) else { return nil }
        self.alignments = alignments
        header = TableLine.cells(lines[place - 1].text)
        lead = lines[..<(place - 1)].map(\.text)
        let rest = lines[(place + 1)...]
        let end = rest.firstIndex { $0.isLazy } ?? rest.endIndex
        rows = rest[..<end].map { TableLine.cells($0.text) }
        tail = rest[end...].map(\.text)
    }
}

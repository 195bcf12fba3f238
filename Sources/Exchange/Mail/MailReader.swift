internal import ReportModel

/// Reads one report from each message of a mailbox, or from a file that is one message.
final class MailReader: RecordReader {
  /// The largest mailbox in bytes.
  static let fileLimit = 512 << 20

  var onRejectBytes: (([UInt8]) throws(ExchangeError) -> Void)?

  private let bytes: [UInt8]
  private let intake: DocumentIntake
  private let isMailbox: Bool
  private var pieces: ArraySlice<MboxSplitter.Piece>
  private var number = 0
  private var identifiers = IdentifierTable()

  init(_ bytes: [UInt8], intake: DocumentIntake, isMailbox: Bool) {
    self.bytes = bytes
    self.intake = intake
    self.isMailbox = isMailbox
    pieces =
      isMailbox
      ? MboxSplitter.split(bytes)[...]
      : (bytes.isEmpty ? [] : [MboxSplitter.Piece(range: bytes.indices, line: 1)])
  }

  func next() throws(ExchangeError) -> ReadOutcome? {
    guard let piece = pieces.popFirst() else { return nil }
    number += 1
    do throws(RecordProblem) {
      return .report(try report(piece))
    } catch {
      let raw = Array(bytes[piece.range])
      let reason = RejectReason(
        code: error.code, line: piece.line, field: error.field?.rawValue,
        byteOffset: Int64(piece.range.lowerBound), byteCount: Int64(raw.count),
        message: error.message)
      return .reject(reason, raw: raw)
    }
  }

  private func report(_ piece: MboxSplitter.Piece) throws(RecordProblem) -> Report {
    let slice = bytes[piece.range]
    let message = try MailParser.parse(isMailbox ? MboxSplitter.message(slice) : Array(slice))
    var extras: [(name: String, value: String)] = []
    for (name, value) in [
      ("from", message.from), ("to", message.to), ("sent_at", message.sentAt),
    ] where !value.isEmpty {
      extras.append((name, DocumentIntake.json(value)))
    }
    if !message.attachments.isEmpty {
      extras.append(("attachments", Attachment.json(message.attachments)))
    }
    if message.text.allSatisfy(\.isWhitespace) && !message.attachments.isEmpty {
      throw .onlyAttachments
    }
    let fallback = isMailbox ? "\(intake.name)#\(number)" : intake.name
    let report = try intake.report(
      id: message.id.isEmpty ? fallback : message.id, text: message.text, title: message.subject,
      receivedAt: message.receivedAt, extras: extras, line: piece.line)
    if let earlier = identifiers.insert(idOf: report, line: piece.line) {
      throw .duplicateID(firstLine: earlier)
    }
    return report
  }
}

extension RecordProblem {
  fileprivate static var onlyAttachments: RecordProblem {
    RecordProblem(
      "only-attachments",
      en: "The message has attachments and no text of its own. Attachments are never opened: save "
        + "them as files, after a check for viruses, and screen those.",
      fr: "Le message a des pièces jointes et aucun texte. Les pièces jointes ne sont jamais "
        + "ouvertes : enregistrez-les, après un contrôle antivirus, et analysez-les.")
  }
}

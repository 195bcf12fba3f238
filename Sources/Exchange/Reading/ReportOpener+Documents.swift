internal import ReportModel

extension ReportOpener {
  /// The largest office document or message in bytes, before unpacking.
  private static let documentLimit = 64 << 20

  /// Opens a file of a format that is not text in lines.
  func openDocument(
    _ format: InputFormat, file: FileSource, content: HeadSource
  ) throws(ExchangeError) -> ReportReader {
    let intake = intake
    var notices: [Notice] = []
    let reader: any RecordReader
    switch format {
    case .eml, .mbox:
      let limit = format == .mbox ? MailReader.fileLimit : Self.documentLimit
      reader = MailReader(
        try content.readAll(limit: limit, file: path), intake: intake,
        isMailbox: format == .mbox)
    case .docx:
      let bytes = try content.readAll(limit: Self.documentLimit, file: path)
      reader = DocumentReader(byteCount: Int64(bytes.count)) { () throws(RecordProblem) in
        let document = try WordText.read(bytes)
        let images = document.images
        return try intake.report(
          text: document.text, title: document.title,
          extras: images.isEmpty ? [] : [("attachments", Attachment.json(images))])
      }
    case .pdf:
      guard let size = file.size else {
        throw ExchangeError(
          "pdf-needs-a-file", path,
          en: "a PDF can be read only from a file. Name the file.",
          fr: "un PDF ne peut être lu que d'un fichier. Nommez le fichier.")
      }
      let path = path
      reader = DocumentReader(byteCount: size) { () throws(RecordProblem) in
        try intake.report(text: try PDFText.read(path, limit: intake.limit))
      }
    case .xlsx: (reader, notices) = try openSheets(content)
    case .ndjson, .csv, .text, .markdown:
      throw ExchangeError(
        "not-a-document", path,
        en:
          "a file of the form \(format.rawValue) is no document; name its form with --input-format.",
        fr:
          "un fichier de la forme \(format.rawValue) n'est pas un document; indiquez sa forme avec "
          + "--input-format.")
    }
    return ReportReader(
      file: file, reader: reader, format: format, encoding: .utf8, notices: notices,
      profile: options.profile)
  }

  /// What documents become, by the file's name and the options.
  var intake: DocumentIntake {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return DocumentIntake(
      name: options.documentName ?? (path == "-" ? "stdin" : name),
      defaultLanguage: options.defaultLanguage, limit: recordLimit)
  }

  /// Opens the sheet that is asked for, else all sheets that are not hidden; those without cells are passed over.
  private func openSheets(
    _ content: HeadSource
  ) throws(ExchangeError) -> (any RecordReader, [Notice]) {
    let bytes = try content.readAll(limit: Self.documentLimit, file: path)
    let book: Workbook
    let sheets: [Workbook.Sheet]
    do throws(RecordProblem) {
      book = try Workbook(bytes)
      sheets = try choose(from: book)
    } catch {
      throw ExchangeError(error, path)
    }
    if let sheet = sheets.first, sheets.count == 1 {
      let reader = try open(sheet, of: book).get()
      return (reader, reader.notices)
    }
    var parts: [SheetsReader.Part] = []
    var notices: [Notice] = []
    var failure: ExchangeError?
    for sheet in sheets {
      switch open(sheet, of: book) {
      case .read(let reader):
        parts.append(.init(name: sheet.name, reader: .success(reader)))
        for notice in reader.notices where !notices.contains(notice) { notices.append(notice) }
      case .failed(let error):
        failure = failure ?? error
        parts.append(.init(name: sheet.name, reader: .failure(error)))
      case .empty(let error): failure = failure ?? error
      }
    }
    // A workbook without any sheet of reports is no input at all.
    if let failure, parts.allSatisfy({ (try? $0.reader.get()) == nil }) { throw failure }
    return (SheetsReader(parts), notices)
  }

  /// What opening a sheet came to.
  private enum OpenedSheet {
    case read(CSVReader)
    case failed(ExchangeError)
    /// It has no cells, which is why it has no header.
    case empty(ExchangeError)

    func get() throws(ExchangeError) -> CSVReader {
      switch self {
      case .read(let reader): return reader
      case .failed(let error), .empty(let error): throw error
      }
    }
  }

  private func open(
    _ sheet: Workbook.Sheet, of book: Workbook
  ) -> OpenedSheet {
    let source: SheetSource
    do throws(RecordProblem) {
      source = try SheetSource(book, sheet: sheet, headerRow: options.headerRow)
    } catch {
      return .failed(ExchangeError(error, path))
    }
    let buffer = RecordBuffer(source: source, encoding: .utf8, offset: 0)
    do throws(ExchangeError) {
      return .read(
        try CSVReader(
          buffer: buffer, options: options, limit: recordLimit, file: path, isSheet: true))
    } catch {
      // A header that is not there because the sheet cannot be read is no question of columns.
      if case .document(let problem) = source.damage {
        return .failed(ExchangeError(problem, path))
      }
      return source.isEmpty ? .empty(error) : .failed(error)
    }
  }

  private func choose(from book: Workbook) throws(RecordProblem) -> [Workbook.Sheet] {
    if let name = options.sheet {
      guard let sheet = book.sheets.first(where: { $0.name == name }) else {
        throw .noSuchSheet(name, book.sheets.map(\.name))
      }
      return [sheet]
    }
    let shown = book.sheets.filter { !$0.isHidden }
    guard let first = shown.first ?? book.sheets.first else { throw .notAWorkbook }
    return shown.isEmpty ? [first] : shown
  }

  /// The format that the first bytes tell, of those that no file name has to tell.
  static func format(ofContent head: [UInt8]) -> InputFormat? {
    if head.starts(with: "%PDF-".utf8) { return .pdf }
    if head.starts(with: "From ".utf8) { return .mbox }
    guard head.starts(with: [0x50, 0x4B, 0x03, 0x04]) else { return nil }
    // Both kinds of office document name their folder in the first entries.
    let text = String(decoding: head, as: UTF8.self)
    return text.contains("word/") ? .docx : .xlsx
  }

  /// Whether the bytes are those of an old or encrypted office file (a compound file, MS-CFB).
  static func isCompoundFile(_ head: [UInt8]) -> Bool {
    head.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])
  }
}

extension ExchangeError {
  /// A problem with a whole document.
  init(_ problem: RecordProblem, _ file: String) {
    let nameFR = file == "-" ? "entrée standard" : file
    let nameEN = file == "-" ? "standard input" : file
    self.init(
      code: problem.code, file: file,
      message: LocalizedText(
        en: "\(nameEN): \(problem.message.en)", fr: "\(nameFR) : \(problem.message.fr)"))
  }

  static func compoundFile(_ file: String) -> ExchangeError {
    ExchangeError(
      "old-office-format", file,
      en: "this is a document of an old office program (.doc, .xls, .msg) or one with a password. "
        + "Save it as .docx, .xlsx or .eml without a password.",
      fr: "c'est un document d'un ancien programme de bureau (.doc, .xls, .msg) ou protégé par un "
        + "mot de passe. Enregistrez-le en .docx, .xlsx ou .eml, sans mot de passe.")
  }
}

extension RecordProblem {
  fileprivate static func noSuchSheet(_ name: String, _ names: [String]) -> RecordProblem {
    let closest = Suggestion.closest(to: name, among: names)
    let list = names.map { "\"\($0)\"" }.joined(separator: ", ")
    return RecordProblem(
      "no-such-sheet",
      en: "The workbook has no sheet \"\(name)\"."
        + (closest.map { " Did you mean \"\($0)\"?" } ?? "") + " There are: \(list).",
      fr: "Le classeur n'a pas de feuille «\u{A0}\(name)\u{A0}»."
        + (closest.map { " Vouliez-vous dire «\u{A0}\($0)\u{A0}»?" } ?? "")
        + " Il y a\u{A0}: \(list).")
  }
}

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
        let (text, title) = try WordText.read(bytes)
        return try intake.report(text: text, title: title)
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
    case .xlsx: (reader, notices) = try openSheet(content)
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

  private func openSheet(
    _ content: HeadSource
  ) throws(ExchangeError) -> (any RecordReader, [Notice]) {
    let bytes = try content.readAll(limit: Self.documentLimit, file: path)
    let source: SheetSource
    let others: Int
    do throws(RecordProblem) {
      let book = try Workbook(bytes)
      let sheet = try choose(from: book)
      source = try SheetSource(book, sheet: sheet, headerRow: options.headerRow)
      others = book.sheets.filter { !$0.isHidden && $0.path != sheet.path }.count
    } catch {
      throw ExchangeError(error, path)
    }
    let buffer = RecordBuffer(source: source, encoding: .utf8, offset: 0)
    do throws(ExchangeError) {
      let reader = try CSVReader(
        buffer: buffer, options: options, limit: recordLimit, file: path, isSheet: true)
      return (reader, reader.notices + sheetNotices(others))
    } catch {
      // A header that is not there because the sheet cannot be read is no question of columns.
      if case .document(let problem) = source.damage { throw ExchangeError(problem, path) }
      throw error
    }
  }

  private func choose(from book: Workbook) throws(RecordProblem) -> Workbook.Sheet {
    if let name = options.sheet {
      guard let sheet = book.sheets.first(where: { $0.name == name }) else { throw .noSuchSheet }
      return sheet
    }
    guard let sheet = book.sheets.first(where: { !$0.isHidden }) ?? book.sheets.first else {
      throw .notAWorkbook
    }
    return sheet
  }

  private func sheetNotices(_ others: Int) -> [Notice] {
    guard others > 0, options.sheet == nil else { return [] }
    return [
      Notice(
        code: "sheets-not-read",
        message: LocalizedText(
          en: "Only the first sheet was read; there are \(others) more. To read another one, name "
            + "it in a profile (sheet = \"…\") or save it as a file of its own.",
          fr: "Seule la première feuille a été lue; il y en a \(others) de plus. Pour en lire une "
            + "autre, nommez-la dans un profil (sheet = \"…\") ou enregistrez-la à part."))
    ]
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
  fileprivate static var noSuchSheet: RecordProblem {
    RecordProblem(
      "no-such-sheet",
      en: "The workbook has no sheet of the name that the profile gives (sheet = \"…\").",
      fr: "Le classeur n'a pas de feuille du nom que donne le profil (sheet = \"…\").")
  }
}

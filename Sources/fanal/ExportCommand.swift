internal import ArgumentParser
internal import CaseStore
internal import Disclosure
internal import Exchange
internal import Export
import Foundation
internal import ReportModel
internal import Serving
internal import TextMatching

/// `fanal export`
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: said(
      "Write assessments of stored reports to a file that says who asked, why, and how to handle it.",
      "Écrire des évaluations du dépôt dans un fichier qui dit qui demande, pourquoi, et comment le "
        + "traiter."),
    discussion: said(
      """
      An export needs --purpose, --marking and --by, and is noted in the audit of the store. Beside the \
      file stands its manifest, FILE.manifest.json. Reports come in the order of their identifiers, so \
      that equal stores give equal bytes.
      """,
      """
      Une exportation demande --purpose, --marking et --by, et elle est notée dans le journal du dépôt. \
      À côté du fichier se trouve son manifeste, FICHIER.manifest.json. Les signalements viennent dans \
      l'ordre de leurs identifiants, pour que des dépôts égaux donnent les mêmes octets.
      """))
  @OptionGroup var store: StoreOption
  @Option(
    name: .shortAndLong,
    help: .said(
      "File for the results; '-' is standard output.",
      "Fichier des résultats; « - » est la sortie standard.", value: ("file", "fichier")))
  var output: String
  @Option(
    name: .long,
    help: .said(
      "Form of the results: ndjson, csv, xlsx, html, pdf, htcds, stix or parquet.",
      "Forme des résultats : ndjson, csv, xlsx, html, pdf, htcds, stix ou parquet.",
      value: ("form", "forme")))
  var format = "ndjson"
  @Option(
    name: .long,
    help: .said(
      "Why the data are needed, in a sentence.",
      "Pourquoi les données sont demandées, en une phrase.",
      value: ("text", "texte")))
  var purpose: String?
  @Option(
    name: .long,
    help: .said(
      """
      How to handle the file: TLP:RED, TLP:AMBER+STRICT, TLP:AMBER, TLP:GREEN or TLP:CLEAR, and \
      PROTECTED A, B or C; one of each kind at most.
      """,
      """
      Comment traiter le fichier : TLP:RED, TLP:AMBER+STRICT, TLP:AMBER, TLP:GREEN ou TLP:CLEAR, et \
      PROTÉGÉ A, B ou C; au plus un de chaque sorte.
      """, value: ("marking", "marque")))
  var marking: [String] = []
  @Option(
    name: .long,
    help: .said(
      "File for the manifest (default: the output's name with .manifest.json behind it).",
      "Fichier du manifeste (par défaut : le nom de la sortie suivi de .manifest.json).",
      value: ("file", "fichier")))
  var manifest: String?
  @Option(
    name: .long,
    help: .said(
      "Hide names and numbers behind tokens: full, contacts or documents.",
      "Remplacer les noms et les numéros par des jetons : full, contacts ou documents.",
      value: ("profile", "profil")),
    transform: { try TokenMapOptions.profile($0, "--redact") })
  var redact: RedactionProfile?
  @OptionGroup var tokenMap: TokenMapOptions
  @OptionGroup var person: PersonOption
  @OptionGroup var filters: ExportFilterOptions
  @OptionGroup var language: LanguageOption

  func validate() throws {
    if output.isEmpty || manifest == "" {
      throw ValidationError(
        said(
          "A file needs a name; '-' is standard output.",
          "Un fichier doit avoir un nom; « - » est la sortie standard."))
    }
    if tokenMap.tokenMap != nil, redact == nil {
      throw ValidationError(
        said("--token-map goes with --redact.", "--token-map va avec --redact."))
    }
    guard ExportFormat(rawValue: format) != nil else {
      throw ValidationError(
        said(
          "--format is ndjson, csv, xlsx, html, pdf, htcds, stix or parquet.",
          "--format est ndjson, csv, xlsx, html, pdf, htcds, stix ou parquet."))
    }
    if purpose?.contains(where: { !$0.isWhitespace }) != true {
      throw ValidationError(
        said(
          "An export needs --purpose: say in a sentence why the data are needed.",
          "Une exportation demande --purpose : dites en une phrase pourquoi les données sont demandées."
        ))
    }
    guard ExportMarking(marking) != nil else {
      throw ValidationError(
        said(
          """
          An export needs --marking: one of TLP:RED, TLP:AMBER+STRICT, TLP:AMBER, TLP:GREEN, TLP:CLEAR, \
          or one of PROTECTED A, B, C, or one of each.
          """,
          """
          Une exportation demande --marking : l'un de TLP:RED, TLP:AMBER+STRICT, TLP:AMBER, TLP:GREEN, \
          TLP:CLEAR, ou l'un de PROTÉGÉ A, B, C, ou l'un de chaque sorte.
          """))
    }
    if person.handle == nil {
      throw ValidationError(
        said(
          "An export needs --by: a person of 'fanal people' who answers for it.",
          "Une exportation demande --by : une personne de « fanal people » qui en répond."))
    }
  }

  func run() throws {
    do {
      try export()
    } catch let error as StoreError {
      Console.error(said(error.english, error.french))
      throw ExitStatus.failed
    } catch let error as ExchangeError {
      Console.error(said(error.message.en, error.message.fr))
      throw ExitStatus.failed
    } catch let error as ExportError {
      Console.error(said(error.message.en, error.message.fr))
      throw ExitStatus.failed
    }
  }

  private func export() throws {
    guard let format = ExportFormat(rawValue: format), let purpose,
      let marking = ExportMarking(marking)
    else { throw ExitStatus.failed }
    try checkFiles()
    // What cannot be noted does not leave, so the store must be one that can be written.
    let store = try CaseStore.opened(store.path, .existing)
    let by = try person.person(in: store, for: .export)
    let request = ExportRequest(
      format: format, purpose: purpose, marking: marking, person: by.name,
      createdAt: ExportTime.now, program: "fanal \(programVersion)", filter: filters.filter,
      language: language.language, redaction: redact?.rawValue)
    let passphrase = try tokenMap.readPassphrase()
    if marking.tlp == .clear {
      Console.error(
        said(
          "TLP:CLEAR puts no limit on who may see these reports about people.",
          "TLP:CLEAR ne limite pas qui peut voir ces signalements sur des personnes."))
    }
    let texts = StoredPacks(try CaseStore.opened(store.path, .readOnly))
    let made = try StoreExport(request, output: output, manifest: manifest).run(
      store, by: by.handle, packs: texts
    ) { tokens in
      try tokenMap.write(tokens, passphrase: passphrase)
    }
    try store.close()
    say(made.receipt)
    texts.sayMissing()
    sayWithheld(made.withheldNotes)
  }

  private func sayWithheld(_ notes: Int) {
    guard notes > 0 else { return }
    Console.error(
      said(
        "\(notes) notes left out: the store cannot read their packs, so names and numbers in them "
          + "could not be hidden.",
        "\(notes) notes omises : le dépôt ne peut pas lire leurs paquets, et les noms et numéros "
          + "qu'elles contiennent n'ont donc pas pu être cachés."))
  }

  private func checkFiles() throws(ExchangeError) {
    var files = NamedFiles()
    for path in [store.path, store.path + "-wal", store.path + "-shm"] {
      try files.add(path, as: .store)
    }
    try files.add(output, as: .output)
    if let path = manifest ?? ExportJob.manifestPath(of: output) {
      try files.add(path, as: .manifest)
    }
    try tokenMap.add(to: &files)
  }

  private func say(_ receipt: ExportJob.Receipt) {
    let counts = receipt.counts
    if counts.undated > 0 {
      Console.error(
        said(
          "\(counts.undated) reports left out: a day is asked for, and their date of receipt cannot be read.",
          "\(counts.undated) signalements omis : un jour est demandé, et leur date de réception est illisible."
        ))
    }
    if counts.withheld > 0 {
      Console.error(
        said(
          "\(counts.withheld) reports left out: a marking of theirs is narrower than that of this export.",
          "\(counts.withheld) signalements omis : une de leurs marques est plus stricte que celle de "
            + "cette exportation."))
    }
    if counts.thirdParty > 0 {
      Console.error(
        said(
          "\(counts.thirdParty) reports came under the third-party rule: ask their originators before "
            + "this file is passed on.",
          "\(counts.thirdParty) signalements sont sous la règle du tiers : consultez leurs auteurs avant "
            + "de transmettre ce fichier."))
    }
    guard output != "-" else { return }
    let place = receipt.manifest.map { said("; manifest: \($0)", "; manifeste : \($0)") } ?? ""
    Console.error(
      said(
        "\(output): \(counts.reports) reports, \(counts.flagged) flagged\(place)",
        "\(output) : \(counts.reports) signalements, \(counts.flagged) signalés\(place)"))
  }
}

/// The time that an export says it was made at.
enum ExportTime {
  /// Now, or what `SOURCE_DATE_EPOCH` says (reproducible-builds.org), so that an export can be made
  /// again with the same bytes. The audit has a clock of its own.
  static var now: String {
    let text = ProcessInfo.processInfo.environment["SOURCE_DATE_EPOCH"]
    let date = text.flatMap(Double.init).map { Date(timeIntervalSince1970: $0) } ?? Date.now
    return date.ISO8601Format()
  }
}

internal import ArgumentParser
import Foundation
internal import ReportModel
internal import RuleEngine
internal import TextMatching

extension PackCommand {
  /// `fanal pack new`
  struct New: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "new",
      abstract: said("Begin a new rule.", "Commencer une nouvelle règle."),
      discussion: said(
        """
        Writes a rule file to fill in, with both languages and test sentences. On a terminal it \
        asks five questions, of which any may be left open. The rule goes into the local overlay \
        beside the shipped pack, which is begun if need be; with --pack into that pack, and with \
        --no-local into the shipped one. Where --pack names a folder that is empty or not there, a \
        new rule pack begins in it: with the scripts, context cues and word lists of the standard \
        pack, and without its rules. No file is ever replaced. Exit 0: done. 2: the code is none or \
        exists, or the file cannot be written.
        """,
        """
        Écrit un fichier de règle à remplir, avec les deux langues et des phrases d'essai. Dans un \
        terminal, la commande pose cinq questions, dont chacune peut rester ouverte. La règle va dans \
        l'adaptation locale à côté du paquet livré, commencée au besoin; avec --pack dans ce \
        paquet, et avec --no-local dans le paquet livré. Si --pack nomme un dossier vide ou absent, \
        un nouveau paquet de règles y commence : avec les scripts, les indices de contexte et les \
        listes de mots du paquet livré, sans ses règles. Aucun fichier n'est jamais remplacé. Code de sortie 0 : c'est fait. 2 : le code n'en est \
        pas un ou existe déjà, ou le fichier ne peut pas être écrit.
        """))
    @Argument(
      help: .said(
        "Code of the rule: its family, a point and its name, as coercion.keys_kept.",
        "Code, comme coercion.keys_kept : la famille, un point et le nom.",
        value: ("code", "code")))
    var code: String
    @OptionGroup var pack: PackOption
    @OptionGroup var lang: LanguageOption
    @OptionGroup var answers: DraftAnswers

    func run() throws {
      let language = lang.language
      let code = try ruleCode(language)
      let place = try RulePlace(pack: pack, code: code, language)
      let today = Date.now.formatted(.iso8601.year().month().day().dateSeparator(.dash))
      var draft = RuleDraft(code: code, changed: today)
      answers.fill(&draft)
      if isatty(STDIN_FILENO) == 1, Console.errorIsTerminal {
        DraftQuestions(language: language).ask(&draft, path: place.file, given: answers)
      }
      let writer = NewFiles(language)
      if place.isNewPack {
        // The pack that is used where none is named.
        let standard = try PackOption.parse([]).folder
        try writer.startPack(place.folder, author: draft.author, standard: standard)
      }
      if let overlay = place.newOverlay {
        try writer.startOverlay(overlay, of: pack, author: draft.author)
      }
      try writer.write(Data(draft.text(in: language).utf8), to: place.file)
      Console.output(place.file + "\n")
      Console.error(Phrases.nextSteps(code.text, place, pack, language))
    }

    private func ruleCode(_ language: Language) throws -> RuleCode {
      if let code = RuleCode(code) { return code }
      Console.error(Phrases.noCode(code, RuleCode.proposal(for: code)?.text, language))
      throw ExitStatus.failed
    }
  }

  /// Where the file of a new rule goes: into the pack that `--pack` names, else into the local overlay
  /// beside the shipped pack, which nobody should edit.
  struct RulePlace {
    /// The folder of the pack or overlay.
    var folder: String
    /// The file.
    var file: String
    /// Whether the pack has to be made first.
    var isNewPack = false
    /// The folder of an overlay that has to be made first.
    var newOverlay: String?
    /// A family of the pack that may have been meant, where it has none of this name.
    var family: String?

    init(pack: PackOption, code: RuleCode, _ language: Language) throws {
      folder = pack.folder
      file = folder + "/" + code.path
      if pack.pack != nil, Self.isEmpty(folder) {
        isNewPack = true
        return
      }
      let source = try Self.source(pack, language)
      if let overlay = pack.local ?? (pack.pack == nil && !pack.noLocal ? Self.local(folder) : nil)
      {
        folder = overlay
        file = overlay + "/" + code.path
        let isThere = FileManager.default.fileExists(atPath: overlay + "/overlay.lua")
        newOverlay = isThere ? nil : overlay
      }
      let known = source.files.first { $0.path == code.path || $0.path == "local/" + code.path }
      let taken = known.map { source.place(of: $0.path) } ?? file
      if known != nil || FileManager.default.fileExists(atPath: file) {
        Console.error(Phrases.ruleExists(code.text, taken, language))
        throw ExitStatus.failed
      }
      let families = Set(
        source.files.map { $0.path.split(separator: "/").map(String.init) }
          .compactMap { $0.count > 2 && $0[$0.count - 3] == "indicators" ? $0[$0.count - 2] : nil })
      if !code.isContra, !families.contains(code.family) {
        family = Suggestion.closest(to: code.family, among: families.sorted())
      }
    }

    /// The files of the pack and of its overlay, if it has one.
    private static func source(_ pack: PackOption, _ language: Language) throws -> PackSource {
      do {
        let source = try PackSource(folder: pack.folder)
        guard !pack.noLocal, let overlay = pack.local ?? PackSource.overlay(beside: pack.folder),
          FileManager.default.fileExists(atPath: overlay + "/overlay.lua")
        else { return source }
        return try source.adding(overlay: overlay)
      } catch {
        Console.error(error.message.text(in: language))
        throw ExitStatus.failed
      }
    }

    /// The folder `local` beside a pack.
    private static func local(_ pack: String) -> String {
      let parent = URL(fileURLWithPath: pack).deletingLastPathComponent().relativePath
      return (parent == "." ? "" : parent + "/") + "local"
    }

    /// Whether a folder is not there, or holds nothing.
    private static func isEmpty(_ path: String) -> Bool {
      let manager = FileManager.default
      if !manager.fileExists(atPath: path) { return true }
      return (try? manager.contentsOfDirectory(atPath: path))?.isEmpty ?? false
    }
  }
}

/// What is known of a rule before it is written.
struct DraftAnswers: ParsableArguments {
  @Option(
    name: .long,
    help: .said(
      "What the rule finds, in a few English words.", "Ce que la règle trouve, en anglais.",
      value: ("text", "texte")))
  var titleEn: String?
  @Option(
    name: .long,
    help: .said(
      "The same in French.", "La même chose en français.", value: ("text", "texte")))
  var titleFr: String?
  @Option(
    name: .long,
    help: .said(
      "An invented English sentence that it must find, with [what shows it] in brackets.",
      "Une phrase anglaise inventée à trouver, avec [ce qui le montre] entre crochets.",
      value: ("text", "texte")))
  var hitEn: String?
  @Option(
    name: .long,
    help: .said(
      "A French one.", "Une phrase française inventée à trouver.", value: ("text", "texte")))
  var hitFr: String?
  @Option(
    name: .long, help: .said("Who writes it.", "Qui l'écrit.", value: ("name", "nom")))
  var author: String?
  @Option(
    name: .long,
    help: .said(
      "How much it says: strong, medium or weak.", "Son poids : strong, medium ou weak.",
      value: ("strength", "force")),
    transform: { text in
      guard let strength = Strength(rawValue: text) else {
        throw ValidationError(
          said(
            "--strength is strong, medium or weak.", "--strength est strong, medium ou weak."))
      }
      return strength
    })
  var strength = Strength.medium
  @Option(
    name: .long,
    help: .said(
      "What it speaks for: one of the six ILO dimensions, or context.",
      "Ce qu'elle appuie : une des six dimensions de l'OIT, ou context.",
      value: ("ilo-dimension", "dimension")),
    transform: { text in
      guard let dimension = Dimension(rawValue: text) else {
        let names = Dimension.allCases.map(\.rawValue).joined(separator: ", ")
        throw ValidationError(
          said("--dimension is one of \(names).", "--dimension est l'une de \(names)."))
      }
      return dimension
    })
  var dimension = Dimension.context

  func validate() throws {
    for (name, text) in [("--hit-en", hitEn), ("--hit-fr", hitFr)] {
      guard let text, !RuleDraft.isSentence(text) else { continue }
      throw ValidationError(
        said(
          "\(name): square brackets must open, hold words and close.",
          "\(name) : les crochets doivent s'ouvrir, contenir des mots et se fermer."))
    }
  }

  /// Puts the answers into a draft.
  func fill(_ draft: inout RuleDraft) {
    draft.title = Self.given([.english: titleEn, .french: titleFr])
    draft.sentences = Self.given([.english: hitEn, .french: hitFr])
    draft.author = author ?? ""
    draft.strength = strength
    draft.dimension = dimension
  }

  private static func given(_ texts: [Language: String?]) -> [Language: String] {
    texts.compactMapValues { $0.flatMap { $0.isEmpty ? nil : $0 } }
  }
}

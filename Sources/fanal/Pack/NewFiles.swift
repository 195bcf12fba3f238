import Foundation
internal import RuleEngine
internal import TextMatching

/// Writes files that are not there yet.
struct NewFiles {
  private let language: Language

  init(_ language: Language) { self.language = language }

  /// Makes a pack without rules.
  ///
  /// - Parameter standard: The folder of the pack to begin from.
  func startPack(_ folder: String, author: String, standard: String) throws {
    guard FileManager.default.fileExists(atPath: standard) else {
      Console.error(Phrases.noStandardPack(folder, PackOption.standardPlaces, language))
      throw ExitStatus.failed
    }
    let name = URL(fileURLWithPath: folder).standardizedFileURL.lastPathComponent
    let files: [PackSource.File]
    do {
      files = try PackStarter.files(
        from: try PackSource(folder: standard), name: name, author: author,
        comment: Phrases.newPackComments(language))
    } catch {
      Console.error(error.message.text(in: language))
      throw ExitStatus.failed
    }
    for file in files { try write(Data(file.content), to: folder + "/" + file.path) }
    Console.error(Phrases.packStarted(folder, from: standard, files: files.count, language))
  }

  /// Begins a local overlay.
  func startOverlay(_ folder: String, of pack: PackOption, author: String) throws {
    let text: String
    do {
      text = try PackStarter.overlay(
        of: try PackSource(folder: pack.folder), author: author,
        comment: Phrases.newOverlayComment(language))
    } catch {
      Console.error(error.message.text(in: language))
      throw ExitStatus.failed
    }
    try write(Data(text.utf8), to: folder + "/overlay.lua")
    Console.error(Phrases.overlayStarted(folder, for: pack.folder, language))
  }

  /// Writes a file; one that is there already is never replaced.
  func write(_ data: Data, to path: String) throws {
    let file = URL(fileURLWithPath: path)
    do {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try data.write(to: file, options: .withoutOverwriting)
    } catch let error as CocoaError where error.code == .fileWriteFileExists {
      Console.error(Phrases.comeMeanwhile(path, language))
      throw ExitStatus.failed
    } catch {
      Console.error(Phrases.notWritten(path, language))
      throw ExitStatus.failed
    }
  }
}

extension Phrases {
  static func noStandardPack(
    _ folder: String, _ places: [String], _ language: Language
  ) -> String {
    let list = places.map { "\n  " + $0 }.joined()
    return switch language {
    case .english:
      "\(folder): not begun. A new pack takes its scripts, context cues and word lists from the "
        + "standard pack, which is at none of these places:\(list)\n"
        + "Run the command in the folder that holds rules/standard, or put rules/standard at one of "
        + "them."
    case .french:
      ("\(folder) : rien n'est commencé. Un nouveau paquet prend ses scripts, ses indices de "
        + "contexte et ses listes de mots du paquet standard, qui n'est à aucun de ces "
        + "endroits :\(list)\n"
        + "Lancez la commande dans le dossier qui contient rules/standard, ou mettez rules/standard "
        + "à l'un de ces endroits.").spacedAsFrench
    }
  }

  static func comeMeanwhile(_ path: String, _ language: Language) -> String {
    switch language {
    case .english:
      "\(path): somebody else has made this file while the command ran; nothing was replaced. Look "
        + "at it, or choose another name."
    case .french:
      "\(path) : quelqu'un d'autre a créé ce fichier pendant la commande; rien n'a été remplacé. "
        .spacedAsFrench + "Voyez ce qu'il contient, ou choisissez un autre nom."
    }
  }

  static func newPackComments(_ language: Language) -> (head: String, numbers: String) {
    switch language {
    case .english:
      (
        "A rule pack of our own. Scripts, context cues and word lists come from the standard pack.",
        "Points by strength, and the scores from which on something holds. One strong rule flags."
      )
    case .french:
      (
        "Un paquet de règles à nous. Scripts, indices et listes de mots viennent du paquet livré.",
        "Points selon la force, et seuils des scores. Une seule règle forte suffit pour signaler."
      )
    }
  }

  static func packStarted(
    _ folder: String, from standard: String, files: Int, _ language: Language
  ) -> String {
    switch language {
    case .english: "\(folder): a new rule pack, \(files) files from \(standard), no rules yet"
    case .french:
      "\(folder) : nouveau paquet de règles, \(files) fichiers de \(standard), aucune règle encore"
        .spacedAsFrench
    }
  }

  static func newOverlayComment(_ language: Language) -> String {
    switch language {
    case .english:
      "What is different here. Raise the version with every change; see docs/overlays.md."
    case .french:
      "Ce qui est différent ici. Augmentez la version à chaque changement; voir docs/overlays.md."
    }
  }

  static func overlayStarted(_ folder: String, for pack: String, _ language: Language) -> String {
    switch language {
    case .english:
      "\(folder): a local overlay of \(pack), for what is yours; the shipped rules stay as they are"
    case .french:
      "\(folder) : adaptation locale de \(pack), pour ce qui est à vous; les règles livrées restent telles quelles"
        .spacedAsFrench
    }
  }

  static func newRule(_ path: String, questions: Int, _ language: Language) -> String {
    switch language {
    case .english:
      """
      New rule: \(path)
      \(questions == 1 ? "One question" : "\(questions) questions"); press Enter to leave one open.
      """
    case .french:
      """
      Nouvelle règle : \(path)
      \(questions == 1 ? "Une question" : "\(questions) questions"); Entrée sans réponse en laisse une ouverte.
      """.spacedAsFrench
    }
  }

  static func noCode(_ text: String, _ proposal: String?, _ language: Language) -> String {
    switch language {
    case .english:
      "\"\(text)\" is not a code: it has a family, a point and a name, of small letters, digits and _,"
        + " such as coercion.keys_kept." + (proposal.map { " Did you mean \"\($0)\"?" } ?? "")
    case .french:
      ("« \(text) » n'est pas un code : une famille, un point et un nom, en lettres minuscules sans"
        + " accent, chiffres et _, comme coercion.keys_kept."
        + (proposal.map { " Vouliez-vous dire « \($0) »?" } ?? "")).spacedAsFrench
    }
  }

  static func ruleExists(_ code: String, _ file: String, _ language: Language) -> String {
    switch language {
    case .english: "\(file): \(code) exists already; edit this file, or choose another name."
    case .french:
      "\(file) : \(code) existe déjà; modifiez ce fichier, ou choisissez un autre nom."
        .spacedAsFrench
    }
  }

  /// What to do with the new file.
  static func nextSteps(
    _ code: String, _ place: PackCommand.RulePlace, _ pack: PackOption, _ language: Language
  ) -> String {
    let option =
      [("pack", pack.pack), ("local", pack.local)].compactMap { name, folder in
        folder.map { " --\(name) " + ($0.contains(" ") ? "\"\($0)\"" : $0) }
      }.joined() + (pack.noLocal ? " --no-local" : "")
    let family = place.family.map { name in
      switch language {
      case .english:
        "The pack has no family like this yet; did you mean \"\(name)\"?\n"
      case .french:
        "Le paquet n'a pas encore cette famille; vouliez-vous dire « \(name) »?\n".spacedAsFrench
      }
    }
    let steps =
      switch language {
      case .english:
        """
        Fill in the file, then
          fanal pack check\(option)
          fanal pack test \(code)\(option)
          fanal pack promote \(code)\(option)
        The sentences that you did not replace fail until you do.
        """
      case .french:
        """
        Remplissez le fichier, puis
          fanal pack check\(option)
          fanal pack test \(code)\(option)
          fanal pack promote \(code)\(option)
        Les phrases que vous n'avez pas remplacées échouent jusque-là.
        """
      }
    return (family ?? "") + steps
  }
}

internal import ArgumentParser
internal import CaseStore
internal import Disclosure
import Foundation
internal import Keys
internal import ReportModel
internal import TextMatching

extension HandoverCommand {
  /// `fanal handover build`
  struct Build: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: said(
        "Seal reports for a partner, and say what was withheld and why.",
        "Sceller des signalements pour un partenaire, et dire ce qui est retenu et pourquoi."))
    @Argument(
      help: .said(
        "Ids of the reports.", "Identifiants des signalements.", value: ("id", "identifiant")))
    var ids: [String]
    @Option(
      name: .long,
      help: .said(
        "Profile of the partner: a file, or a name in the folder partners.",
        "Profil du partenaire : un fichier, ou un nom dans le dossier partners.",
        value: ("partner", "partenaire")))
    var partner: String
    @Option(
      name: .long,
      help: .said(
        "What for, and on which legal ground; the partner and the audit read it.",
        "Dans quel but et sur quelle base légale; le partenaire et le journal le lisent.",
        value: ("text", "texte")))
    var purpose: String
    @Option(
      name: .shortAndLong,
      help: .said(
        "File for the package (default: named by partner and day).",
        "Fichier du paquet (par défaut : nommé par partenaire et par jour).",
        value: ("file", "fichier")))
    var output: String?
    @Flag(
      name: .long,
      help: .said(
        "Only show what would leave and what not.", "Montrer seulement ce qui sortirait ou non."))
    var dryRun = false
    @Flag(name: .long, help: .said("Print the receipt as JSON.", "Afficher le reçu en JSON."))
    var json = false
    @OptionGroup var store: StoreOption
    @OptionGroup var person: PersonOption
    @OptionGroup var language: LanguageOption

    func validate() throws {
      if output == "" || output == "-" || partner.isEmpty {
        throw ValidationError(
          said("A file needs a name.", "Un fichier doit avoir un nom."))
      }
      if !purpose.contains(where: { !$0.isWhitespace }) || purpose.count > 500 {
        throw ValidationError(
          said(
            "--purpose needs a text of at most 500 characters.",
            "--purpose demande un texte d'au plus 500 caractères."))
      }
      if Set(ids).count < ids.count {
        throw ValidationError(
          said("A report is named twice.", "Un signalement est nommé deux fois."))
      }
    }

    func run() throws {
      try HandoverCommand.failing { try build() }
    }

    private static func receipt(
      _ draft: HandoverDraft, _ manifest: PackageManifest, file: String?, hash: String
    ) -> String {
      JSONLine.text(draft.receipt(manifest, file: file, hash: hash) { $0.spacedAsFrench })
    }

    private func build() throws {
      let profile = try PartnerProfile(file: HandoverCommand.profilePath(partner))
      Signing.warnIfExposed(profile.signingKeyFile)
      let store = try CaseStore.opened(store.path, .existing)
      let who = try person.person(in: store, for: .coordinate)
      let now = timeNow()
      var draft = HandoverDraft(profile, package: HandoverPackage.newName())
      for id in ids {
        guard let stored = try store.report(id: id) else {
          Console.error(
            said(
              "\(store.path): has no report \"\(id.plain)\"; nothing was handed over.",
              "\(store.path) : n'a pas de signalement « \(id.plain) »; rien n'a été transmis."))
          throw ExitStatus.failed
        }
        try draft.add(id, stored)
      }
      let manifest = draft.manifest(at: now, by: who.handle, purpose: purpose)
      if dryRun {
        Console.output(
          json ? Self.receipt(draft, manifest, file: nil, hash: "") : HandoverText.page(draft))
        if !draft.refused.isEmpty { throw ExitStatus.lookAt }
        return
      }
      let isEmpty = draft.released.isEmpty
      let bytes =
        isEmpty
        ? []
        : try HandoverPackage.seal(
          manifest, lines: draft.released.map(\.line), for: profile.key, by: profile.signingKey)
      let path = output ?? "\(profile.id)-\(now.prefix(10))-\(manifest.package.prefix(8)).fanal"
      let hash = isEmpty ? "" : ContentHash(of: bytes).description
      let receipt = Self.receipt(draft, manifest, file: isEmpty ? nil : path, hash: hash)
      var written: [String] = []
      do {
        try store.record(draft.record(manifest, hash: hash)) {
          if isEmpty { return }
          try PackageFile.create(bytes, at: path)
          written.append(path)
          try PackageFile.create(Array(receipt.utf8), at: path + ".receipt.json")
          written.append(path + ".receipt.json")
        }
        try store.close()
      } catch {
        // What the store does not know must not lie about.
        for file in written { unlink(file) }
        throw error
      }
      Console.output(json ? receipt : HandoverText.page(draft))
      if isEmpty {
        Console.error(
          said(
            "Refused: no report may leave for \(profile.name.en).",
            "Refusé : aucun signalement ne peut être envoyé à \(profile.name.fr)."))
        throw ExitStatus.failed
      }
      if !json {
        Console.output(
          said(
            "\(path): package \(short(manifest.package)), signed with key "
              + "\(profile.signingKey.verifying.id), reply due \(manifest.replyDue); receipt beside it",
            "\(path) : paquet \(short(manifest.package)), signé avec la clé "
              + "\(profile.signingKey.verifying.id), réponse attendue le \(manifest.replyDue); reçu à "
              + "côté") + "\n")
      }
      if !draft.refused.isEmpty { throw ExitStatus.lookAt }
    }
  }
}

internal import ArgumentParser
internal import CaseStore
internal import Disclosure
import Foundation
internal import Keys
internal import ReportModel
internal import TextMatching

extension HandoverCommand {
  /// `fanal handover receive`
  struct Receive: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: said(
        "Take a package in: check it, and write its reports for 'fanal screen'.",
        "Recevoir un paquet : le vérifier et écrire ses signalements pour « fanal screen »."),
      discussion: said(
        """
        The reports get the sender before their ids, its markings, and the third-party rule, so that the \
        gate here lets none of them go on without the sender's word. The package must be signed with the \
        key that the profile of the partner names (verify_key).
        """,
        """
        Les signalements reçoivent l'expéditeur devant leur identifiant, ses mentions et la règle du \
        tiers, pour qu'aucun n'aille plus loin sans l'accord de l'expéditeur. Le paquet doit être signé \
        avec la clé que nomme le profil du partenaire (verify_key).
        """))
    @Argument(
      help: .said("The package.", "Le paquet.", value: ("file", "fichier")))
    var file: String
    @Option(
      name: .long,
      help: .said(
        "The secret key.", "La clé secrète.", value: ("file", "fichier")))
    var key: String
    @Option(
      name: .long,
      help: .said(
        "From whom: the profile of the partner, a file or a name in the folder partners.",
        "De qui : le profil du partenaire, un fichier ou un nom dans le dossier partners.",
        value: ("partner", "partenaire")))
    var from: String?
    @Flag(
      name: .long,
      help: .said(
        "Take it in although nothing proves who made it.",
        "Le recevoir bien que rien ne prouve qui l'a fait."))
    var unproven = false
    @Option(
      name: .shortAndLong,
      help: .said(
        "File for the reports, NDJSON; must not be there yet.",
        "Fichier des signalements, NDJSON; ne doit pas encore exister.",
        value: ("file", "fichier")))
    var output: String
    @Flag(name: .long, help: .said("Print JSON.", "Afficher du JSON."))
    var json = false
    @OptionGroup var store: StoreOption
    @OptionGroup var person: PersonOption
    @OptionGroup var language: LanguageOption

    func validate() throws {
      if output.isEmpty || output == "-" || file.isEmpty || key.isEmpty {
        throw ValidationError(
          said("A file needs a name.", "Un fichier doit avoir un nom."))
      }
      if from == nil, !unproven {
        throw ValidationError(
          said(
            "Say from whom it comes: --from PARTNER, whose profile names the key that signs.",
            "Dites de qui il vient : --from PARTENAIRE, dont le profil nomme la clé qui signe."))
      }
    }

    func run() throws {
      try HandoverCommand.failing { try receive() }
    }

    private func receive() throws {
      let key = try BoxKey(file: key)
      let sender = try from.map { try SenderProfile(file: HandoverCommand.profilePath($0)) }
      let opened = try HandoverPackage.open(
        file: file, with: key, from: [sender?.key].compactMap(\.self))
      let (manifest, lines) = (opened.manifest, opened.lines)
      try check(opened.signer)
      let store = try CaseStore.opened(store.path, .create)
      let who = try person.person(in: store, for: .coordinate)
      var reports: [(id: String, line: [UInt8])] = []
      var rest: [[UInt8]] = []
      for line in lines {
        if let report = ReleasedReport.received(line, from: manifest) {
          reports.append(report)
        } else {
          rest.append(line)
        }
      }
      let known = try store.stored(among: reports.map(\.id))
      let record = ReceivedPackage(
        package: manifest.package, sender: manifest.sender, madeAt: manifest.madeAt,
        receivedAt: timeNow(), person: who.handle, tlp: manifest.tlp,
        protected: manifest.protected, replyDue: manifest.replyDue, reports: manifest.reports,
        signer: Self.keyID(opened.signer))
      var written: [String] = []
      let isNew: Bool
      do {
        isNew = try store.take(record) {
          try PackageFile.create(Array(reports.map { $0.line + [0x0A] }.joined()), at: output)
          written.append(output)
          if !rest.isEmpty {
            try PackageFile.create(
              Array(rest.map { $0 + [0x0A] }.joined()), at: output + ".rejects")
            written.append(output + ".rejects")
          }
        }
        try store.close()
      } catch {
        for file in written { unlink(file) }
        throw error
      }
      guard isNew else {
        Console.error(
          said(
            "\(file): package \(short(manifest.package)) was taken in before; nothing was written.",
            "\(file) : le paquet \(short(manifest.package)) a déjà été reçu; rien n'a été écrit."))
        throw ExitStatus.lookAt
      }
      show(opened, sender, reports: reports.count, known: known.count, rest: rest.count)
      if !known.isEmpty || !rest.isEmpty { throw ExitStatus.lookAt }
    }

    /// Refuses a package of which nothing proves who made it, unless that is asked for; says so then.
    private func check(_ signer: OpenedPackage.Signer) throws(ExitStatus) {
      let problem: (en: String, fr: String)
      switch signer {
      case .known: return
      case .nobody: problem = ("it is not signed", "il n'est pas signé")
      case .unknown(let id):
        problem = (
          "it is signed with key \(id), which is not that of the partner",
          "il est signé avec la clé \(id), qui n'est pas celle du partenaire"
        )
      case .forged(let key):
        problem = (
          "it says that key \(key.id) signed it, and that is not so",
          "il dit être signé avec la clé \(key.id), et ce n'est pas le cas"
        )
      }
      if unproven {
        return Console.error(
          said(
            "\(file): \(problem.en); taken in because you asked for it.",
            "\(file) : \(problem.fr); reçu parce que vous l'avez demandé."))
      }
      Console.error(
        said(
          "\(file): \(problem.en); nothing was written. Ask the sender; --unproven takes it in all the "
            + "same.",
          "\(file) : \(problem.fr); rien n'a été écrit. Demandez à l'expéditeur; --unproven le reçoit "
            + "quand même."))
      throw .failed
    }

    /// The key that is proven to have signed; empty where none is.
    private static func keyID(_ signer: OpenedPackage.Signer) -> String {
      if case .known(let key) = signer { return key.id }
      return ""
    }

    private func show(
      _ opened: OpenedPackage, _ sender: SenderProfile?, reports: Int, known: Int, rest: Int
    ) {
      let manifest = opened.manifest
      let keyID = Self.keyID(opened.signer)
      if json {
        return Console.output(
          JSONLine.text([
            "package": manifest.package, "sender": manifest.sender,
            "signed_by": keyID.isEmpty ? NSNull() : keyID as Any, "made_at": manifest.madeAt,
            "purpose": manifest.purpose, "tlp": manifest.tlp, "protected": manifest.protected,
            "conditions": manifest.conditions, "reply_due": manifest.replyDue,
            "reports": reports, "known": known, "without_narrative": rest, "output": output,
          ]))
      }
      var text = "\(manifest.sender.plain)  \(manifest.tlp)  \(manifest.protected)".plain + "\n"
      if let sender, !keyID.isEmpty {
        let name = said(sender.name.en, sender.name.fr).plain
        text +=
          said("signed by \(name), key \(keyID)", "signé par \(name), clé \(keyID)") + "\n"
      } else {
        text +=
          said("nothing proves who made it", "rien ne prouve qui l'a fait") + "\n"
      }
      text += manifest.conditions.plain + "\n"
      text += said("purpose: ", "but : ") + manifest.purpose.plain + "\n"
      text += said("reply due ", "réponse attendue le ") + manifest.replyDue.plain + "\n"
      text += said("\(output): \(reports) reports", "\(output) : \(reports) signalements") + "\n"
      if known > 0 {
        text +=
          said(
            "\(known) of them are in the store already",
            "\(known) d'entre eux sont déjà dans le dépôt")
          + "\n"
      }
      if rest > 0 {
        text +=
          said(
            "\(rest) without a narrative, in \(output).rejects",
            "\(rest) sans récit, dans \(output).rejects") + "\n"
      }
      Console.output(text)
    }
  }
}

internal import ArgumentParser
internal import CaseStore
internal import Disclosure
import Foundation
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
        gate here lets none of them go on without the sender's word.
        """,
        """
        Les signalements reçoivent l'expéditeur devant leur identifiant, ses mentions et la règle du \
        tiers, pour qu'aucun n'aille plus loin sans l'accord de l'expéditeur.
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
    }

    func run() throws {
      try HandoverCommand.failing { try receive() }
    }

    private func receive() throws {
      let key = try BoxKey(file: key)
      let (manifest, lines) = try HandoverPackage.open(file: file, with: key)
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
        protected: manifest.protected, replyDue: manifest.replyDue, reports: manifest.reports)
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
      show(manifest, reports: reports.count, known: known.count, rest: rest.count)
      if !known.isEmpty || !rest.isEmpty { throw ExitStatus.lookAt }
    }

    private func show(_ manifest: PackageManifest, reports: Int, known: Int, rest: Int) {
      if json {
        return Console.output(
          JSONLine.text([
            "package": manifest.package, "sender": manifest.sender, "made_at": manifest.madeAt,
            "purpose": manifest.purpose, "tlp": manifest.tlp, "protected": manifest.protected,
            "conditions": manifest.conditions, "reply_due": manifest.replyDue,
            "reports": reports, "known": known, "without_narrative": rest, "output": output,
          ]))
      }
      var text = "\(manifest.sender.plain)  \(manifest.tlp)  \(manifest.protected)".plain + "\n"
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

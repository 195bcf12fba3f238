internal import ArgumentParser
internal import CaseStore
import Foundation
internal import TextMatching

/// `fanal store verify`
struct VerifyStoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: said(
      "Check that a store is as it was written, and name what is not.",
      "Contrôler qu'un dépôt est tel qu'il a été écrit, et nommer ce qui ne l'est pas."),
    discussion: said(
      """
      Checks the file, references between rows, the chain of the audit, the digest of every pack, run, \
      assessment, decision, link and hand-over, the seal and the hash of every report, and the index of \
      words. Changes nothing.

      Exit 0: all is as it was written. 1: something is not. 2: the store cannot be checked.
      """,
      """
      Contrôle le fichier, les renvois entre les lignes, la chaîne du registre des actes, l'empreinte de \
      chaque paquet, exécution, évaluation, décision, lien et transmission, le sceau et l'empreinte de \
      chaque signalement, ainsi que l'index des mots. Ne change rien.

      Code de sortie 0 : tout est tel qu'il a été écrit. 1 : quelque chose ne l'est pas. 2 : le dépôt \
      ne peut pas être contrôlé.
      """))
  @OptionGroup var store: StoreOption
  @OptionGroup var by: PersonOption
  @Option(
    name: .long,
    help: .said(
      "An entry of the audit that was noted elsewhere; the chain must still have it.",
      "Entrée du registre notée ailleurs; la chaîne doit encore la contenir.",
      value: ("number:hash", "numéro:empreinte")))
  var head: String?
  @Flag(name: .long, help: .said("Print JSON.", "Afficher en JSON."))
  var json = false
  @OptionGroup var language: LanguageOption

  func validate() throws {
    if head != nil && noted == nil {
      throw ValidationError(
        said(
          "--head is the number of an entry, a colon, and the 64 digits of its hash.",
          "--head est le numéro d'une entrée, un deux-points et les 64 chiffres de son empreinte."))
    }
  }

  private var noted: (sequence: Int64, hash: String)? {
    let parts = (head ?? "").split(separator: ":").map(String.init)
    guard let last = parts.last, let number = parts.first.flatMap(Int64.init),
      parts.count == 2 || (parts.count == 3 && parts[1] == "sha256"),
      last.count == 64, last.allSatisfy(\.isHexDigit)
    else { return nil }
    return (number, last)
  }

  func run() throws {
    let language = language.language
    let result: StoreVerification
    let store = try opened()
    do throws(StoreError) {
      result = try store.verify(expecting: noted)
    } catch {
      Console.error(language == .french ? error.french : error.english)
      throw error.code == .damaged ? ExitStatus.lookAt : ExitStatus.failed
    }
    if json {
      Console.output(line(result))
    } else {
      for fault in result.faults { Console.output(Phrases.fault(fault, language) + "\n") }
      Console.output(Phrases.verified(result, self.store.path, language))
    }
    if !result.faults.isEmpty { throw ExitStatus.lookAt }
  }

  /// Opens the store and asks who checks it. In a damaged store nobody can be asked, and it is checked all the same.
  private func opened() throws -> CaseStore {
    let store: CaseStore
    do throws(StoreError) {
      store = try CaseStore.opened(self.store.path, .readOnly)
    } catch {
      Console.error(said(error.english, error.french))
      throw error.code == .damaged ? ExitStatus.lookAt : ExitStatus.failed
    }
    do throws(StoreError) {
      _ = try store.actor(by.handle, for: .read)
    } catch  where error.code == .damaged {
      return store
    } catch {
      Console.error(said(error.english, error.french))
      throw ExitStatus.failed
    }
    return store
  }

  private func line(_ result: StoreVerification) -> String {
    let faults = result.faults.map { fault -> [String: Any] in
      [
        "check": fault.check.rawValue, "table": fault.table, "row": fault.row ?? NSNull(),
        "detail": fault.detail,
      ]
    }
    let object: [String: Any] = [
      "ok": result.faults.isEmpty, "faults": faults, "unlisted": result.unlisted,
      "reports": result.reports, "assessments": result.assessments, "audit": result.entries,
      "clock_set_back": result.clockSteps,
      "head": result.head.map { "\($0.sequence):\($0.hash)" } ?? NSNull(),
    ]
    let data = try? JSONSerialization.data(
      withJSONObject: object, options: [.sortedKeys, .withoutEscapingSlashes])
    return (data.map { String(decoding: $0, as: UTF8.self) } ?? "{}") + "\n"
  }
}

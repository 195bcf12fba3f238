import Foundation
internal import ReportModel
internal import RuleEngine
internal import TextMatching
internal import Keys

/// Shows what a check of a signature gave.
struct VerifyReport {
  var file: String
  /// What the file says about itself; `nil` where it is no release or damaged.
  var manifest: PackManifest?
  /// What is wrong with the file.
  var problem: PackError?
  var verdict: PackSignature.Verdict

  /// Whether the file can be used with trust in its signer.
  var isGood: Bool {
    if case .valid = verdict { return manifest != nil }
    return false
  }

  func text(_ language: Language) -> String {
    var lines: [String] = []
    func row(_ english: String, _ french: String, _ value: String) {
      lines.append(said(english, french).padded(to: 12) + value)
    }
    row("file", "fichier", file)
    // What an unsigned or changed file says about itself may be a lie.
    let mark = isGood ? "" : said(" (as the file says)", " (selon le fichier)")
    if let manifest {
      row("pack", "paquet", "\(manifest.name) \(manifest.version)" + mark)
      row("hash", "empreinte", manifest.hash)
    }
    row("signature", "signature", sentence)
    if let problem { lines.append(problem.message.text(in: language)) }
    return lines.joined(separator: "\n") + "\n"
  }

  private var sentence: String {
    switch verdict {
    case .valid(let key):
      said("VALID, by ", "VALIDE, de ") + Self.shown(key)
    case .unsigned:
      said("NONE: there is no \(file).sig", "AUCUNE : il n'y a pas de \(file).sig")
    case .unknownSigner(let id):
      said(
        "NOT TRUSTED: made with key \(id), which is none of those given",
        "NON ADMISE : faite avec la clé \(id), qui n'est pas parmi les clés données")
    case .invalid(let key):
      said(
        "INVALID: file or signature was changed since \(Self.shown(key)) signed",
        "INVALIDE : le fichier ou la signature a changé depuis que \(Self.shown(key)) a signé")
    case .unreadable:
      said("INVALID: \(file).sig is no signature", "INVALIDE : \(file).sig n'est pas une signature")
    }
  }

  private static func shown(_ key: VerifyingKey) -> String {
    key.name.isEmpty ? key.id : "\(key.name) (\(key.id))"
  }

  // MARK: - JSON

  private struct Object: Encodable {
    var file: String
    var pack: Pack?
    var signature: String
    var signer: Signer?
    var valid: Bool
    var problem: String?

    struct Pack: Encodable {
      var name: String
      var version: String
      var hash: String
    }

    struct Signer: Encodable {
      var id: String
      var name: String?
    }
  }

  /// One JSON object, by `docs/schema/verify.schema.json`.
  func json() throws -> String {
    let (word, signer): (String, Object.Signer?) =
      switch verdict {
      case .valid(let key): ("valid", Self.signer(key))
      case .unsigned: ("none", nil)
      case .unknownSigner(let id): ("unknown_signer", .init(id: id, name: nil))
      case .invalid(let key): ("invalid", Self.signer(key))
      case .unreadable: ("unreadable", nil)
      }
    let object = Object(
      file: file, pack: manifest.map { .init(name: $0.name, version: $0.version, hash: $0.hash) },
      signature: word, signer: signer, valid: isGood, problem: problem?.code.rawValue)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(object), as: UTF8.self) + "\n"
  }

  private static func signer(_ key: VerifyingKey) -> Object.Signer {
    .init(id: key.id, name: key.name.isEmpty ? nil : key.name)
  }
}

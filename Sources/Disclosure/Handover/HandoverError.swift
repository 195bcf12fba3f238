public import ReportModel

/// Something that keeps a package from being made or taken in.
///
/// The texts name the file and the field and say what to do; they never quote a report.
public struct HandoverError: Error, Sendable, Hashable {
  /// What kind of failure it is, stable for programs.
  public enum Code: String, Sendable, Hashable {
    /// The file cannot be read.
    case unreadable
    /// The profile is no JSON object.
    case notJSON = "not-json"
    /// A field of the profile is missing or has a wrong value.
    case badField = "bad-field"
    /// The profile has a field that nothing is known about.
    case unknownField = "unknown-field"
    /// The file is no key of this kind.
    case badKey = "bad-key"
    /// The file is there already.
    case exists
    /// The file cannot be written.
    case notWritten = "not-written"
    /// The file is no hand-over package.
    case notAPackage = "not-a-package"
    /// The package is sealed for another key.
    case otherKey = "other-key"
    /// The seal is broken: the package was changed, cut off, or made for another key.
    case brokenSeal = "broken-seal"
    /// What is inside does not agree with its manifest.
    case inconsistent
  }

  /// What kind of failure it is.
  public var code: Code
  /// The file.
  public var path: String
  /// The field of a profile, or what is not as it should be; may be empty.
  public var detail: String

  /// Makes an error.
  public init(_ code: Code, path: String, detail: String = "") {
    self.code = code
    self.path = path
    self.detail = detail
  }

  /// What is wrong and what to do.
  public var message: LocalizedText {
    let (en, fr) = text
    return LocalizedText(en: path + ": " + en, fr: path + " : " + fr)
  }

  private var text: (String, String) {
    switch code {
    case .unreadable:
      (
        "cannot be read; check the name and the permissions.",
        "lecture impossible; vérifiez le nom et les permissions."
      )
    case .notJSON:
      (
        "is no JSON object; see docs/handover.md.",
        "n'est pas un objet JSON; voir docs/handover.md."
      )
    case .badField:
      (
        "the field \"\(detail)\" is missing or cannot have this value; see docs/handover.md.",
        "le champ « \(detail) » manque ou ne peut pas avoir cette valeur; voir docs/handover.md."
      )
    case .unknownField:
      (
        "nothing is known about the field \"\(detail)\"; a profile with a mistake lets nothing out.",
        "le champ « \(detail) » est inconnu; un profil fautif ne laisse rien sortir."
      )
    case .badKey:
      (
        "is no key of this kind; 'fanal handover keygen' makes a pair.",
        "n'est pas une clé de ce genre; « fanal handover keygen » en fait une paire."
      )
    case .exists:
      (
        "is there already and is not overwritten; choose another name.",
        "existe déjà et n'est pas remplacé; choisissez un autre nom."
      )
    case .notWritten:
      (
        "cannot be written; check the folder, the permissions and the disk.",
        "écriture impossible; vérifiez le dossier, les permissions et le disque."
      )
    case .notAPackage:
      ("is no hand-over package of Fanal.", "n'est pas un paquet de transmission de Fanal.")
    case .otherKey:
      (
        "is sealed for another key (\(detail)).", "est scellé pour une autre clé (\(detail))."
      )
    case .brokenSeal:
      (
        "the seal is broken: the package was changed or cut off on its way; ask for it again.",
        "le sceau est brisé : le paquet a été modifié ou tronqué en chemin; redemandez-le."
      )
    case .inconsistent:
      (
        "what is inside does not agree with its manifest (\(detail)); ask for it again.",
        "le contenu ne correspond pas à son manifeste (\(detail)); redemandez le paquet."
      )
    }
  }
}

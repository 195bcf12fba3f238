public import ReportModel

/// Something that keeps a package from being made or taken in.
///
/// The texts name the file and the field and say what to do; they never quote a report.
public struct HandoverError: Error, Sendable, Hashable {
  /// What kind of failure it is, stable for programs.
  public enum Code: String, Sendable, Hashable {
    /// The file cannot be read.
    case unreadable
    /// The file is there already.
    case exists
    /// The file cannot be written.
    case notWritten = "not-written"
    /// The file is no hand-over package.
    case notAPackage = "not-a-package"
    /// The package was made by another version of the program.
    case otherVersion = "other-version"
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
  /// What is not as it should be; may be empty.
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
    case .otherVersion:
      (
        "was made by another version of Fanal; ask for it again from this one.",
        "a été fait par une autre version de Fanal; redemandez-le fait par celle-ci."
      )
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

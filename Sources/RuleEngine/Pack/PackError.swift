public import ReportModel

/// A rule pack cannot be used at all.
public struct PackError: Error, Sendable, Equatable {
  /// What is wrong.
  public enum Code: String, Sendable {
    case notAFolder = "pack-not-found"
    case unreadable = "pack-unreadable"
    case noPackFile = "pack-without-pack-file"
    case noOverlay = "overlay-not-found"
    case twoOverlays = "overlay-twice"
    case noFile = "pack-file-not-found"
    case folderNotFile = "pack-is-folder"
    case releaseDamaged = "release-damaged"
    case releaseTooLarge = "release-too-large"
    case releaseUnsafe = "release-unsafe"
    case releaseNewer = "release-newer"
    case notSigned = "pack-not-signed"
    case overlayNotSigned = "overlay-not-signed"
    case exceptionsNotSigned = "exceptions-not-signed"
    case signerUnknown = "signer-unknown"
    case signatureInvalid = "signature-invalid"
    case broken = "pack-broken"
    case engineTooOld = "pack-needs-newer-engine"
    case noMemory = "pack-no-memory"
    case noExceptions = "exceptions-not-found"
  }

  /// What is wrong.
  public var code: Code
  /// The folder or file.
  public var path: String
  /// The diagnostics that made it unusable, when there are any.
  public var diagnostics: [Diagnostic]

  /// Makes an error.
  public init(_ code: Code, path: String, diagnostics: [Diagnostic] = []) {
    self.code = code
    self.path = path
    self.diagnostics = diagnostics
  }

  /// One sentence that says what is wrong and what to do.
  public var message: LocalizedText {
    switch code {
    case .notAFolder:
      LocalizedText(
        en: "\(path): there is no rule pack here; give its folder with --pack.",
        fr: "\(path) : aucun paquet de règles ici; donnez son dossier avec --pack.")
    case .unreadable:
      LocalizedText(
        en: "\(path): cannot be read; check the permissions of the rule pack.",
        fr: "\(path) : lecture impossible; vérifiez les permissions du paquet de règles.")
    case .noPackFile:
      LocalizedText(
        en: "\(path): has no pack.lua, so it is not a rule pack; give the pack's own folder.",
        fr:
          "\(path) : pas de pack.lua, ce n'est donc pas un paquet de règles; donnez le bon dossier."
      )
    case .noOverlay:
      LocalizedText(
        en: "\(path): has no overlay.lua, so it is no local overlay; give its folder with --local.",
        fr:
          "\(path) : pas d'overlay.lua, ce n'est donc pas une adaptation locale; donnez son dossier avec --local."
      )
    case .twoOverlays:
      LocalizedText(
        en: "\(path): holds a local overlay already; leave --local out.",
        fr: "\(path) : contient déjà une adaptation locale; retirez --local.")
    case .noFile, .folderNotFile, .releaseDamaged, .releaseTooLarge, .releaseUnsafe, .releaseNewer,
      .notSigned,
      .overlayNotSigned, .exceptionsNotSigned, .signerUnknown, .signatureInvalid:
      releaseMessage
    case .broken:
      LocalizedText(
        en: "\(path): the rule pack has mistakes; run 'fanal pack check' and mend them.",
        fr:
          "\(path) : le paquet de règles a des erreurs; lancez « fanal pack check » et corrigez-les."
      )
    case .engineTooOld:
      LocalizedText(
        en: "\(path): the rule pack needs a newer fanal; update the program.",
        fr:
          "\(path) : le paquet de règles demande un fanal plus récent; mettez le programme à jour.")
    case .noExceptions:
      LocalizedText(
        en: "\(path): there is no folder of exceptions here; give it with --exceptions.",
        fr: "\(path) : aucun dossier d'exceptions ici; donnez-le avec --exceptions.")
    case .noMemory:
      LocalizedText(
        en: "\(path): no memory left to load the rule pack; close other programs.",
        fr: "\(path) : plus de mémoire pour charger le paquet; fermez d'autres programmes.")
    }
  }
}

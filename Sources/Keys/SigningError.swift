public import ReportModel

/// A key or signature cannot be used or made.
public struct SigningError: Error, Sendable, Equatable {
  /// What is wrong.
  public enum Code: String, Sendable, CaseIterable {
    case unreadable = "key-unreadable"
    case badKey = "key-bad"
    case secretForPublic = "key-secret"
    case noKeys = "key-none"
    case keyExists = "key-exists"
    case badSignature = "signature-bad"
    case notWritten = "key-not-written"
  }

  /// What is wrong.
  public var code: Code
  /// The file or folder.
  public var path: String

  /// Makes an error.
  public init(_ code: Code, path: String) {
    self.code = code
    self.path = path
  }

  /// One sentence that says what is wrong and what to do.
  public var message: LocalizedText {
    switch code {
    case .unreadable:
      LocalizedText(
        en: "\(path): cannot be read; check the name and the permissions.",
        fr: "\(path)\u{A0}: lecture impossible; vérifiez le nom et les permissions.")
    case .badKey:
      LocalizedText(
        en:
          "\(path): is no key of the kind that is needed here, or it is damaged; 'fanal pack keygen' "
          + "makes KEY to sign with and KEY.pub to check with, 'fanal handover keygen' keys to seal "
          + "packages with.",
        fr:
          "\(path)\u{A0}: n'est pas une clé du genre voulu ici, ou elle est abîmée; «\u{A0}fanal pack "
          + "keygen\u{A0}» fait CLÉ pour signer et CLÉ.pub pour vérifier, «\u{A0}fanal handover "
          + "keygen\u{A0}» des clés pour sceller des paquets.")
    case .secretForPublic:
      LocalizedText(
        en:
          "\(path): is a secret key; the public one, with .pub behind its name, is needed here. Give "
          + "the secret key to nobody.",
        fr:
          "\(path)\u{A0}: est une clé secrète; il faut ici la clé publique, dont le nom finit par "
          + ".pub. Ne donnez la clé secrète à personne.")
    case .noKeys:
      LocalizedText(
        en: "\(path): holds no public key; put the .pub files of trusted signers there.",
        fr:
          "\(path)\u{A0}: ne contient aucune clé publique; mettez-y les fichiers .pub des signataires "
          + "admis.")
    case .keyExists:
      LocalizedText(
        en: "\(path): is there already, and a key is never overwritten; give another name.",
        fr: "\(path)\u{A0}: existe déjà, et une clé n'est jamais écrasée; donnez un autre nom.")
    case .badSignature:
      LocalizedText(
        en: "\(path): is no signature, or it is damaged; get it anew.",
        fr:
          "\(path)\u{A0}: n'est pas une signature, ou elle est abîmée; procurez-vous-la de nouveau."
      )
    case .notWritten:
      LocalizedText(
        en: "\(path): cannot be written; check the folder, the permissions and the disk.",
        fr: "\(path)\u{A0}: écriture impossible; vérifiez le dossier, les permissions et le disque."
      )
    }
  }
}

internal import ReportModel

/// What a scanner found wrong in a record, before the place in the file is known.
struct RecordProblem: Error, Sendable, Equatable {
  /// The code of the reject.
  var code: String
  /// The field concerned.
  var field: ReportField?
  /// The offset in bytes from the start of the record where reading failed.
  var position: Int?
  /// The sentences.
  var message: LocalizedText

  init(_ code: String, field: ReportField? = nil, position: Int? = nil, en: String, fr: String) {
    self.code = code
    self.field = field
    self.position = position
    message = LocalizedText(en: en, fr: fr)
  }
}

extension RecordProblem {
  static func missing(_ field: ReportField) -> RecordProblem {
    RecordProblem(
      "missing-field", field: field, en: "The record has no \(field.rawValue). Add it.",
      fr: "L'enregistrement n'a pas de champ \(field.rawValue). Ajoutez-le.")
  }

  static func empty(_ field: ReportField) -> RecordProblem {
    RecordProblem(
      "empty-field", field: field, en: "The field \(field.rawValue) is blank. Fill it in.",
      fr: "Le champ \(field.rawValue) est vide. Remplissez-le.")
  }

  static func wrongType(_ field: ReportField) -> RecordProblem {
    let also = field == .id ? " or a whole number" : ""
    let aussi = field == .id ? " ou un nombre entier" : ""
    return RecordProblem(
      "wrong-type", field: field,
      en: "The field \(field.rawValue) must be a text\(also). Put its value in quotation marks.",
      fr:
        "Le champ \(field.rawValue) doit être un texte\(aussi). Mettez sa valeur entre guillemets.")
  }

  static func nulByte(_ field: ReportField?, at position: Int? = nil) -> RecordProblem {
    RecordProblem(
      "nul-byte", field: field, position: position,
      en: "The record holds a NUL character, which no text may hold. Remove it.",
      fr: "L'enregistrement contient un caractère NUL, qu'aucun texte ne peut contenir. Retirez-le."
    )
  }

  static func invalidUTF8(_ field: ReportField?, at position: Int?) -> RecordProblem {
    RecordProblem(
      "invalid-utf8", field: field, position: position,
      en: "The bytes are not valid UTF-8. Save the file as UTF-8 or name its encoding "
        + "(--encoding windows-1252).",
      fr: "Les octets ne sont pas de l'UTF-8 valide. Enregistrez le fichier en UTF-8 ou nommez son "
        + "encodage (--encoding windows-1252).")
  }

  static func tooLong(limit: Int) -> RecordProblem {
    RecordProblem(
      "too-long",
      en:
        "The record is longer than \(limit) bytes. Check that each record ends with a line break.",
      fr:
        "L'enregistrement dépasse \(limit) octets. Vérifiez que chaque enregistrement finit par un "
        + "saut de ligne.")
  }

  static func duplicateID(firstLine: Int) -> RecordProblem {
    RecordProblem(
      "duplicate-id", field: .id,
      en: "The id was already used on line \(firstLine) of this file. Give each report its own id.",
      fr: "L'id a déjà servi à la ligne \(firstLine) de ce fichier. Donnez un id propre à chaque "
        + "signalement.")
  }

  static func damaged(_ damage: InputDamage) -> RecordProblem {
    switch damage {
    case .document(let problem): problem
    case .truncated:
      RecordProblem(
        "truncated-gzip",
        en: "The gzip file ends too early; the records before this point were read. Copy the file "
          + "again.",
        fr:
          "Le fichier gzip finit trop tôt; les enregistrements qui précèdent ont été lus. Copiez le "
          + "fichier de nouveau.")
    case .corrupt:
      RecordProblem(
        "corrupt-gzip",
        en: "The gzip file is damaged here; the records before this point were read. Copy the file "
          + "again.",
        fr:
          "Le fichier gzip est endommagé ici; les enregistrements qui précèdent ont été lus. Copiez "
          + "le fichier de nouveau.")
    }
  }
}

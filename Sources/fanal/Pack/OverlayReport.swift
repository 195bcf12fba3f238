import Foundation
internal import ReportModel
internal import RuleEngine
internal import TextMatching

/// Says what a local overlay changes: nothing that it does may take effect unseen.
enum OverlayReport {
  /// One line on standard error where an overlay is in use.
  ///
  /// - Parameter place: Which pack is meant, where there are several.
  static func notice(_ pack: RulePack, _ language: Language, at place: String? = nil) {
    guard let overlay = pack.overlay else { return }
    Console.error(
      (place.map { $0 + said(": ", "\u{A0}: ") } ?? "")
        + said(
          "Local overlay: \(pack.name) \(pack.version), "
            + "\(counts(overlay, language)). 'fanal pack check' lists what it changes.",
          "Adaptation locale : \(pack.name) \(pack.version), "
            + "\(counts(overlay, language)). « fanal pack check » dit ce qu'elle change."))
  }

  /// All changes, on standard output.
  static func show(_ pack: RulePack, _ language: Language, json: Bool) throws {
    guard let overlay = pack.overlay else { return }
    let rows = overlay.changes.map { Row($0, pack) }
    if json {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      let object = Object(
        overlay: .init(
          pack: pack.name, version: pack.version, author: overlay.author, changes: rows))
      Console.output(String(decoding: try encoder.encode(object), as: UTF8.self) + "\n")
      return
    }
    Console.output(
      said(
        "Local overlay \(pack.version), by \(overlay.author), changes:\n",
        "L'adaptation locale \(pack.version), de \(overlay.author), change :\n"))
    if rows.isEmpty { Console.output("  " + said("nothing", "rien") + "\n") }
    let labels = overlay.changes.map { label($0.kind, language) }
    let width = labels.map(\.count).max() ?? 0
    let indent = String(repeating: " ", count: width + 4)
    for (label, change) in zip(labels, overlay.changes) {
      Console.output(
        "  " + label.padded(to: width) + "  " + change.subject + values(change) + "\n")
      for note in notes(change, pack, language) {
        Console.output(
          TextWrapping.wrap(
            note, width: Console.width, indent: indent.count, hanging: indent.count + 2) + "\n")
      }
    }
  }

  private static func values(_ change: PackOverlay.Change) -> String {
    switch (change.before.isEmpty, change.after.isEmpty) {
    case (true, true), (false, true): ""
    case (true, false): "  " + change.after
    case (false, false): "  \(change.before) → \(change.after)"
    }
  }

  private static func notes(
    _ change: PackOverlay.Change, _ pack: RulePack, _ language: Language
  ) -> [String] {
    // What a code means, where the change is about a rule.
    var notes = [pack.rule(change.subject)?.title.text(in: language) ?? ""].filter { !$0.isEmpty }
    let reason = change.reason.text(in: language)
    if !reason.isEmpty { notes.append(said("why: ", "motif : ") + reason) }
    if !change.approvedBy.isEmpty {
      notes.append(said("approved by ", "approuvé par ") + change.approvedBy)
    }
    return notes + [pack.source.place(of: change.file) + ":\(change.line)"]
  }

  private static func label(_ kind: PackOverlay.Change.Kind, _ language: Language) -> String {
    switch kind {
    case .switchedOff: said("switched off", "désactivée")
    case .strength: said("strength", "force")
    case .weight: said("weight", "poids")
    case .threshold: said("threshold", "seuil")
    case .limit: said("limit", "limite")
    case .rule: said("rule added", "règle ajoutée")
    case .words: said("words added", "mots ajoutés")
    case .spellings: said("spellings added", "graphies ajoutées")
    case .tests: said("sentences added", "phrases ajoutées")
    case .setAside: said("values that link nothing", "valeurs qui ne relient rien")
    }
  }

  /// `1 rule switched off, 2 rules added`.
  private static func counts(_ overlay: PackOverlay, _ language: Language) -> String {
    func part(_ count: Int, _ one: (String, String), _ many: (String, String)) -> String? {
      if count == 0 { return nil }
      let text = count == 1 ? one : many
      return "\(count) " + said(text.0, text.1)
    }
    let numbers =
      overlay.count(.strength) + overlay.count(.weight) + overlay.count(.threshold)
      + overlay.count(.limit)
    let words = overlay.count(.words) + overlay.count(.spellings)
    let parts = [
      part(
        overlay.count(.switchedOff), ("rule switched off", "règle désactivée"),
        ("rules switched off", "règles désactivées")),
      part(numbers, ("value changed", "valeur changée"), ("values changed", "valeurs changées")),
      part(
        overlay.count(.rule), ("rule added", "règle ajoutée"), ("rules added", "règles ajoutées")),
      part(
        words, ("list of words extended", "liste de mots élargie"),
        ("lists of words extended", "listes de mots élargies")),
      part(
        overlay.count(.tests), ("rule with more sentences", "règle avec plus de phrases"),
        ("rules with more sentences", "règles avec plus de phrases")),
      part(
        overlay.count(.setAside), ("kind of values that link nothing", "genre de valeurs écartées"),
        ("kinds of values that link nothing", "genres de valeurs écartées")),
    ].compactMap(\.self)
    return parts.isEmpty ? said("nothing changed", "rien de changé") : parts.joined(separator: ", ")
  }

  // MARK: - JSON

  private struct Object: Encodable { var overlay: Overlay }

  private struct Overlay: Encodable {
    var pack: String
    var version: String
    var author: String
    var changes: [Row]
  }

  private struct Row: Encodable {
    var kind: String
    var subject: String
    var before: String?
    var after: String?
    var reason: Texts?
    var approvedBy: String?
    var file: String
    var line: Int

    struct Texts: Encodable {
      var en: String
      var fr: String
    }

    enum CodingKeys: String, CodingKey {
      case kind, subject, before, after, reason, file, line
      case approvedBy = "approved_by"
    }

    init(_ change: PackOverlay.Change, _ pack: RulePack) {
      (kind, subject) = (change.kind.rawValue, change.subject)
      before = change.before.isEmpty ? nil : change.before
      after = change.after.isEmpty ? nil : change.after
      if !change.reason.en.isEmpty {
        reason = Texts(en: change.reason.en, fr: change.reason.fr)
      }
      approvedBy = change.approvedBy.isEmpty ? nil : change.approvedBy
      file = pack.source.place(of: change.file)
      line = change.line
    }
  }
}

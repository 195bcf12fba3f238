internal import Foundation
public import ReportModel

/// The reasons for which a centre dismisses or closes a report, from a file that it edits:
///
///     # code           states             English                    French
///     out_of_scope     dismissed          Not about trafficking      Sans lien avec la traite
///
/// The columns are parted by one tab; lines that begin with `#` and empty lines say nothing. States
/// are `dismissed` and `closed`, with a comma between them. The order is that of the file.
public struct ClosingReasons: Sendable, Hashable {
  /// One reason.
  public struct Reason: Sendable, Hashable {
    /// The code that a decision keeps: small letters, digits and `_`.
    public let code: String
    /// The states that it can be given for.
    public let states: Set<CaseState>
    /// What it means.
    public let title: LocalizedText
  }

  /// Something in the file that cannot be read.
  public struct Problem: Error, Sendable, Hashable {
    /// The line, from 1; 0 for the file as a whole.
    public let line: Int
    /// What is wrong and what to do.
    public let message: LocalizedText
  }

  /// The reasons, in the order of the file.
  public let reasons: [Reason]

  /// Reads a file.
  ///
  /// - Throws: `Problem` for the first line that is wrong, or when there is no reason.
  public init(text: String) throws(Problem) {
    var reasons: [Reason] = []
    let lines = text.replacing("\r\n", with: "\n").split(
      separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      if line.hasPrefix("#") || line.allSatisfy(\.isWhitespace) { continue }
      let reason = try Self.reason(String(line), number: index + 1)
      guard !reasons.contains(where: { $0.code == reason.code }) else {
        throw Problem(
          line: index + 1,
          message: LocalizedText(
            en: "the code \"\(reason.code)\" stands here twice; give each reason its own",
            fr: "le code « \(reason.code) » y est deux fois; donnez à chaque motif le sien"))
      }
      reasons.append(reason)
    }
    guard !reasons.isEmpty else {
      throw Problem(
        line: 0,
        message: LocalizedText(
          en: "has no reason; write one a line",
          fr: "ne contient aucun motif; écrivez-en un par ligne"))
    }
    self.reasons = reasons
  }

  /// The reason with a code.
  public func reason(_ code: String) -> Reason? { reasons.first { $0.code == code } }

  private static func reason(_ line: String, number: Int) throws(Problem) -> Reason {
    let parts = line.split(separator: "\t", omittingEmptySubsequences: false)
      .map { $0.trimmingCharacters(in: .whitespaces) }
    guard parts.count == 4, parts.allSatisfy({ !$0.isEmpty }) else {
      throw Problem(
        line: number,
        message: LocalizedText(
          en: "needs four columns parted by single tabs: code, states, English, French",
          fr: "demande quatre colonnes séparées par une tabulation : code, états, anglais, français"
        ))
    }
    guard
      parts[0].utf8.allSatisfy({
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
          || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || $0 == UInt8(ascii: "_")
      })
    else {
      throw Problem(
        line: number,
        message: LocalizedText(
          en: "column 1: a code has small letters without accents, digits and _",
          fr: "colonne 1 : un code a des minuscules sans accent, des chiffres et _"))
    }
    var states: Set<CaseState> = []
    for name in parts[1].split(separator: ",") {
      let word = name.trimmingCharacters(in: .whitespaces)
      guard let state = CaseState(rawValue: word), state.needsReason else {
        throw Problem(
          line: number,
          message: LocalizedText(
            en: "column 2: states are dismissed and closed, with a comma between them",
            fr: "colonne 2 : les états sont dismissed et closed, séparés par une virgule"))
      }
      states.insert(state)
    }
    return Reason(
      code: parts[0], states: states, title: LocalizedText(en: parts[2], fr: parts[3]))
  }
}

internal import CaseStore
import Foundation
internal import TextMatching

/// How readers agree, as people and programs read it.
struct AgreementText {
  let result: ReaderAgreement
  let language: Language

  private var rows: [(name: String, agreement: Agreement)] {
    [(said("report: confirmed or dismissed", "signalement : confirmé ou écarté"), result.reports)]
      + result.indicators.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// Fewer pairs say little: the error of kappa is wider than what it is judged by.
  private static let few = 30
  /// With fewer pairs than that, kappa jumps from one end to the other with a single pair, and Cohen's
  /// error is 0 where all agree or none: a number would look like knowledge.
  private static let tooFew = 10

  func text() -> String {
    let waiting = said(
      "Read twice: \(result.readTwice). Waiting for a second reader: \(result.waiting).",
      "Lus deux fois : \(result.readTwice). En attente d'une seconde lecture : \(result.waiting).")
    if rows.allSatisfy({ $0.agreement.pairs == 0 }) { return waiting + "\n" }
    var lines = [
      waiting, "",
      "".padded(to: 44) + said("pairs", "paires").aligned(to: 7)
        + said("agree", "accord").aligned(to: 9) + "  kappa (95 %)".spacedAsFrench,
    ]
    for row in rows where row.agreement.pairs > 0 {
      let observed = String.percent(row.agreement.observed ?? 0, language)
      lines.append(
        row.name.shortened(to: 43).padded(to: 44) + "\(row.agreement.pairs)".aligned(to: 7)
          + observed.aligned(to: 9) + "  " + kappa(row.agreement))
    }
    lines += [
      "",
      said(
        "Kappa: 1 is full agreement, 0 that of chance (Cohen 1960). Below \(Self.few) pairs it "
          + "says little,\nbelow \(Self.tooFew) nothing.",
        "Kappa : 1 est l'accord complet, 0 celui du hasard (Cohen 1960). Sous \(Self.few) paires, "
          + "il dit peu;\nsous \(Self.tooFew), rien."),
    ]
    return lines.joined(separator: "\n") + "\n"
  }

  private func kappa(_ agreement: Agreement) -> String {
    if agreement.pairs < Self.tooFew { return said("– (too few)", "– (trop peu)") }
    guard let kappa = agreement.kappa, let error = agreement.standardError else {
      return said("– (one word only)", "– (un seul mot)")
    }
    if error == 0 { return number(kappa) }
    let low = number(max(-1, kappa - 1.96 * error))
    let high = number(min(1, kappa + 1.96 * error))
    return number(kappa) + " (\(low)" + said(" to ", " à ") + "\(high))"
  }

  private func number(_ value: Double) -> String {
    let text = String(format: "%.2f", value)
    let signed = text.replacing("-", with: "−")
    return language == .french ? signed.replacing(".", with: ",") : signed
  }

  func json() -> String {
    func object(_ agreement: Agreement) -> [String: Any] {
      [
        "pairs": agreement.pairs, "observed": agreement.observed ?? NSNull(),
        "expected": agreement.expected ?? NSNull(), "kappa": agreement.kappa ?? NSNull(),
        "standard_error": agreement.standardError ?? NSNull(),
      ]
    }
    return JSONLine.text([
      "read_twice": result.readTwice, "waiting": result.waiting, "report": object(result.reports),
      "indicators": result.indicators.mapValues(object),
    ])
  }
}

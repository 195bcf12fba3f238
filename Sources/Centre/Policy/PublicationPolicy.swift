public import Exchange
public import Foundation
internal import ReportModel
internal import TOMLKit

/// What a centre has settled about the figures that it publishes: `policy/publication.toml`.
///
///     let policy = try PublicationPolicy(file: "policy/publication.toml")
///     policy.rule.least          // 10
///     policy.timeZone.identifier // "America/Toronto"
public struct PublicationPolicy: Sendable, Hashable {
  /// How small counts are kept from being read.
  public var rule = PublicationRule.standard
  /// The zone in which a day of the centre begins.
  public var timeZone = TimeZone(identifier: "America/Toronto") ?? .gmt
  /// The first month of the fiscal year, 1 to 12; April for the Government of Canada.
  public var fiscalStart = 4

  /// What holds where a centre has no file of its own.
  public init() {}

  /// Reads a file. What it does not say is as in `init()`.
  ///
  /// - Throws: `ExchangeError`, whose sentence names file, line and key.
  public init(file: String) throws(ExchangeError) {
    self.init()
    let fields = try TOMLFields(file: file, manual: "docs/centre.md")
    let root = fields.root
    try fields.refuseOthers(
      root, ["least_cell", "method", "round_to", "time_zone", "fiscal_year_start"], in: "")
    let least = try fields.number(root, "least_cell") ?? rule.least
    let lowest = PublicationRule.lowestLeast
    guard (lowest...1_000).contains(least) else {
      throw fields.problem(
        "least_cell", "this is the smallest count that is shown, \(lowest) to 1000.",
        "c'est le plus petit nombre affiché, de \(lowest) à 1000.")
    }
    let base = try fields.number(root, "round_to") ?? least
    guard (least...1_000).contains(base) else {
      throw fields.problem(
        "round_to",
        "this is a number from least_cell (\(least)) to 1000: a smaller base would show smaller counts.",
        "c'est un nombre de least_cell (\(least)) à 1000 : une base plus petite laisserait voir de plus petits nombres."
      )
    }
    let method: PublicationRule.Method
    switch try fields.string(root, "method", in: "") ?? "hide" {
    case "hide": method = .hide
    case "round": method = .round(to: base)
    default:
      throw fields.problem(
        "method", "this is \"hide\" or \"round\".",
        "c'est \"hide\" (masquer) ou \"round\" (arrondir).")
    }
    rule = PublicationRule(least: least, method: method) ?? .standard
    if let name = try fields.string(root, "time_zone", in: "") {
      guard name.contains("/") || name == "UTC", let zone = TimeZone(identifier: name) else {
        throw fields.problem(
          "time_zone", "this zone is not known. Use a name such as \"America/Toronto\".",
          "ce fuseau n'est pas connu. Utilisez un nom comme \"America/Toronto\".")
      }
      timeZone = zone
    }
    if let month = try fields.number(root, "fiscal_year_start") {
      guard (1...12).contains(month) else {
        throw fields.problem(
          "fiscal_year_start", "this is a month, 1 to 12.", "c'est un mois, de 1 à 12.")
      }
      fiscalStart = month
    }
  }
}

extension TOMLFields {
  /// A whole number; `nil` where the field is not there.
  func number(_ table: TOMLTable, _ key: String) throws(ExchangeError) -> Int? {
    guard let value = table[key] else { return nil }
    guard let number = value.int else {
      throw problem(
        key, "this must be a whole number without quotation marks.",
        "ce doit être un nombre entier sans guillemets.")
    }
    return number
  }
}

internal import ArgumentParser
internal import Centre
internal import Exchange
import Foundation
internal import ReportModel

/// What may be published of figures: the centre's policy, and what a call says instead.
struct PublicationOption: ParsableArguments {
  @Option(
    name: .long,
    help: .said(
      "File of the publication policy (default: policy/publication.toml).",
      "Fichier de la politique de publication (par défaut : policy/publication.toml).",
      value: ("file", "fichier")))
  var policy: String?
  @Option(
    name: .long,
    help: .said(
      "The smallest count that is shown, at least 5 (default: the policy's).",
      "Le plus petit nombre affiché, au moins 5 (par défaut : celui de la politique).",
      value: ("n", "n")))
  var least: Int?
  @Option(
    name: .long,
    help: .said(
      "Round all counts to multiples of this instead of hiding small ones.",
      "Arrondir tous les nombres à des multiples de ceci, au lieu de masquer les petits.",
      value: ("n", "n")))
  var roundTo: Int?

  func validate() throws {
    let lowest = PublicationRule.lowestLeast
    if let least, least < lowest {
      throw ValidationError(
        said(
          "--least is at least \(lowest): a smaller count could point to a person.",
          "--least est au moins \(lowest) : un nombre plus petit pourrait désigner une personne."))
    }
    if let roundTo, roundTo < least ?? lowest {
      throw ValidationError(
        said(
          "--round-to is at least the smallest count that is shown (\(least ?? lowest)).",
          "--round-to vaut au moins le plus petit nombre affiché (\(least ?? lowest))."))
    }
  }

  /// The policy with what the call says instead, or says what is wrong with its file and ends the command.
  func read() throws(ExitStatus) -> PublicationPolicy {
    var policy = PublicationPolicy()
    if let path = PolicyFile.path("publication.toml", named: self.policy) {
      do {
        policy = try PublicationPolicy(file: path)
      } catch {
        Console.error(said(error.message.en, error.message.fr))
        throw .failed
      }
    }
    guard least != nil || roundTo != nil else { return policy }
    let least = least ?? policy.rule.least
    var method = policy.rule.method
    if let roundTo { method = .round(to: roundTo) }
    guard let rule = PublicationRule(least: least, method: method) else {
      Console.error(
        said(
          "Counts are rounded to no less than the smallest one that is shown, \(least). "
            + "Raise --round-to, or round_to of the policy.",
          "Les nombres sont arrondis à au moins le plus petit qui est affiché, \(least). "
            + "Augmentez --round-to, ou round_to de la politique."))
      throw .failed
    }
    policy.rule = rule
    return policy
  }
}

/// Where the files of a centre's policies lie.
enum PolicyFile {
  /// The file that was named, else `policy/NAME` of the working folder, else that beside the program or of the
  /// checkout that it was built in; `nil` where there is none.
  static func path(_ name: String, named: String?) -> String? {
    if let named { return named }
    let standard = "policy/" + name
    let program = Bundle.main.executableURL?.resolvingSymlinksInPath().deletingLastPathComponent()
    let beside = ["", "../share/fanal/", "../../../"].compactMap {
      program?.appendingPathComponent($0 + standard).standardized.path
    }
    return ([standard] + beside).first { FileManager.default.fileExists(atPath: $0) }
  }
}

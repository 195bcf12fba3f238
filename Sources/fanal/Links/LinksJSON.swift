internal import CaseStore
import Foundation
internal import Linking
internal import ReportModel

/// What `fanal links --json` prints; docs/links.md names the fields.
enum LinksJSON {
  static func build(_ findings: LinkFindings, _ result: LinkBuildResult) -> String {
    JSONLine.text([
      "reports": findings.reports, "links": result.links, "new": result.new, "gone": result.gone,
      "unlinked": result.unlinked, "groups": result.groups, "large_groups": result.large,
      "correlations": result.correlations, "new_correlations": result.newCorrelations,
      "too_common": findings.leftOut.map {
        ["kind": $0.kind.rawValue, "values": $0.values, "most_reports": $0.most] as [String: Any]
      },
    ])
  }

  static func object(_ group: LinkGroup) -> [String: Any] {
    var object: [String: Any] = [
      "group": group.name, "state": group.state.rawValue, "count": group.count,
      "first_day": group.days.first, "last_day": group.days.last, "provinces": group.provinces,
    ]
    if !group.kinds.isEmpty {
      object["reasons"] = Dictionary(
        uniqueKeysWithValues: group.kinds.map { ($0.key.rawValue, $0.value) })
    }
    return object
  }

  static func object(_ item: Correlation) -> [String: Any] {
    [
      "correlation": item.rule, "kind": item.kind.rawValue, "raises": item.raises.rawValue,
      "why": ["en": item.why.en, "fr": item.why.fr], "since": item.since,
      "reports": item.reports.map(\.id),
    ]
  }

  static func object(_ links: ReportLinks, _ words: SharedWords) throws -> [String: Any] {
    var object = object(links.report)
    object["group"] = links.group.map { self.object($0) as Any } ?? NSNull()
    return object.merging(try block(links.links, links.correlations, words)) { $1 }
  }

  static func object(
    _ group: LinkGroup, _ links: [Link], _ correlations: [Correlation], _ words: SharedWords
  ) throws -> [String: Any] {
    var object = object(group)
    object["reports"] = group.reports.map { self.object($0) }
    return object.merging(try block(links, correlations, words)) { $1 }
  }

  /// What a report and a group are both shown with.
  private static func block(
    _ links: [Link], _ correlations: [Correlation], _ words: SharedWords
  ) throws -> [String: Any] {
    [
      "links": try links.map { try object($0, words) },
      "correlations": correlations.map { object($0) },
    ]
  }

  static func object(_ decision: LinkDecision, _ link: Link) -> [String: Any] {
    var object = object(decision)
    object["reports"] = [link.first.id, link.second.id]
    return object
  }

  static func object(_ build: LinkBuild, _ result: LinkBuildResult) -> [String: Any] {
    [
      "act": "build", "at": build.time, "by": build.person, "pack": build.pack,
      "reports_compared": build.reports, "links": result.links, "new": result.new,
      "gone": result.gone, "too_common": build.leftOut,
    ]
  }

  private static func object(_ decision: LinkDecision) -> [String: Any] {
    [
      "act": decision.act.rawValue, "by": decision.person, "at": decision.time,
      "reason": decision.reason,
    ]
  }

  private static func object(_ report: ReportHead) -> [String: Any] {
    [
      "id": report.id, "received_at": report.receivedAt, "source_type": report.sourceType,
      "province": report.province, "city": report.city,
    ]
  }

  private static func object(_ link: Link, _ words: SharedWords) throws -> [String: Any] {
    [
      "reports": [link.first.id, link.second.id], "since": link.since, "points": link.points,
      "strength": link.strength.rawValue, "holds": link.holds, "unlinked": link.isUnlinked,
      "decisions": link.decisions.map { object($0) },
      "reasons": try link.reasons.map { try object($0, link, words) },
    ]
  }

  private static func object(
    _ reason: LinkReason, _ link: Link, _ words: SharedWords
  ) throws -> [String: Any] {
    var object: [String: Any] = [
      "kind": reason.kind.rawValue, "points": reason.points, "since": reason.since,
      "gone": reason.gone ?? NSNull(),
    ]
    if let share = reason.share {
      object["share"] = share
      object["passages"] = try words.passages(link.first.id, link.second.id).map { passage, text in
        [
          "text": text, "words": passage.words,
          "places": [place(.narrative, passage.first), place(.narrative, passage.second)],
        ] as [String: Any]
      }
      return object
    }
    object["places"] = try [link.first.id, link.second.id].map { id -> Any in
      guard let place = try words.place(reason.kind, reason.key, in: id) else { return NSNull() }
      guard let field = place.field else { return ["field": "attachments", "text": place.text] }
      return self.place(field, place.scalars).merging(["text": place.text]) { $1 }
    }
    return object
  }

  private static func place(_ field: TextField, _ scalars: Range<Int>) -> [String: Any] {
    ["field": field.rawValue, "start": scalars.lowerBound, "end": scalars.upperBound]
  }
}

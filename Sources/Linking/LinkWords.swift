public import CaseStore
public import ReportModel

/// Finds in a report the words that a reason for a link stands for, which the store does not keep.
public struct LinkWords {
  /// Where a report says what it shares.
  public struct Place: Sendable, Hashable {
    /// The field; `nil` for an image, which came beside the texts.
    public var field: TextField?
    /// The place in Unicode scalars of the field, half-open; empty for an image.
    public var scalars: Range<Int>
    /// The words of the report; of an account all letters and digits but the last three are `*`; of an image the
    /// name of its file.
    public var text: String
  }

  private let report: Report
  private let values: [SharedValue]

  /// Reads a report.
  ///
  /// - Parameter rules: Those of the pack; with other rules than those of the search some words may not
  ///   be found.
  public init(of item: LinkableReport, rules: LinkRules) {
    var reader = SharedValueReader(rules)
    report = item.report
    values = reader.read(item)
  }

  /// The first place of what a reason or a correlation stands for; `nil` for similar texts, and where it
  /// cannot be found.
  public func place(of kind: LinkKind, key: [UInt8]) -> Place? {
    guard let value = values.first(where: { $0.kind == kind && $0.storedKey.bytes == key }) else {
      return nil
    }
    guard let field = value.field else {
      return Place(field: nil, scalars: value.scalars, text: value.file)
    }
    let words = report.words(of: field, value.scalars)
    return Place(
      field: field, scalars: value.scalars,
      text: kind == .account ? Entity.masked(words) : words)
  }
}

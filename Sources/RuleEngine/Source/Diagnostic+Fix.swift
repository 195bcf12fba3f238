extension Diagnostic {
  /// What mends a mistake: changes of its file that belong together.
  ///
  /// Every fix is safe: it brings what its author meant, or leaves what a rule finds as it is. What
  /// needs a decision has none.
  public struct Fix: Sendable, Hashable, Codable {
    /// How sure a fix is.
    public enum Applicability: String, Sendable, Hashable, Codable {
      /// It may be applied without asking.
      case safe
    }

    /// How sure it is.
    public var applicability: Applicability
    /// The changes, in the order of the file.
    public var edits: [TextEdit]

    /// Makes a fix.
    public init(edits: [TextEdit]) {
      applicability = .safe
      self.edits = edits
    }

    /// Makes a fix of one change.
    package init(replacing range: Range<SourcePlace>, _ original: String, by replacement: String) {
      self.init(edits: [
        TextEdit(
          start: range.lowerBound, end: range.upperBound, original: original,
          replacement: replacement)
      ])
    }
  }

  /// A change of a piece of a file.
  public struct TextEdit: Sendable, Hashable, Codable {
    /// Where the piece begins.
    public var start: SourcePlace
    /// One past its end; the first column of the next line takes a line break away as well.
    public var end: SourcePlace
    /// What stands there: where it does not, nothing is changed.
    public var original: String
    /// What is to stand there.
    public var replacement: String

    /// Makes a change.
    public init(start: SourcePlace, end: SourcePlace, original: String, replacement: String) {
      self.start = start
      self.end = end
      self.original = original
      self.replacement = replacement
    }
  }
}

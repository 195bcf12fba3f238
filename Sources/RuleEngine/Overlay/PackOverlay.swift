public import ReportModel

/// What a local overlay changes in a shipped pack, without a change in the pack's own files.
///
/// An overlay is a folder with `overlay.lua` and, where it adds something, `lexicon/`, `indicators/`
/// and `contra/`. Its files are those of the source below `local/`, so that the hash of the pack, and
/// with it every assessment, depends on them.
public struct PackOverlay: Sendable, Equatable {
  /// One thing that is not as the pack was shipped.
  public struct Change: Sendable, Equatable {
    /// What a change is about.
    public enum Kind: String, Sendable, CaseIterable {
      /// A rule no longer runs.
      case switchedOff = "switched_off"
      /// A rule says more or less than before.
      case strength
      /// A strength has other points.
      case weight
      case threshold
      case limit
      /// A rule was added.
      case rule
      /// Words were added to a class, or a class to the lexicon.
      case words
      /// Spellings of words were added.
      case spellings
      /// Test sentences were added to a rule of the pack.
      case tests
      /// Values were named that link nothing.
      case setAside = "set_aside"
    }

    /// What the change is about.
    public var kind: Kind
    /// The code, the class, or the name of the number.
    public var subject: String
    /// What it was; empty for what is new.
    public var before = ""
    /// What it is now: a value, a status, or how much was added.
    public var after = ""
    /// Why, where the overlay says so.
    public var reason = LocalizedText()
    /// Who approved it beside the author; empty for most.
    public var approvedBy = ""
    /// The file, relative to the pack.
    public var file: String
    /// The line in that file, from 1.
    public var line: Int
  }

  /// The name that stands behind the pack's: `standard+local`.
  public var name = "local"
  /// Its version, which rises with every change.
  public var version = ""
  /// Who answers for it.
  public var author = ""
  /// The changes by kind, then by subject.
  public var changes: [Change] = []

  /// Where it switches a rule off and why; `nil` for one that it leaves alone.
  public func switchOff(of code: String) -> Change? {
    changes.first { $0.kind == .switchedOff && $0.subject == code }
  }

  /// How many changes there are of a kind.
  public func count(_ kind: Change.Kind) -> Int { changes.count { $0.kind == kind } }
}

// MARK: - Cache

extension PackOverlay {
  func write(to writer: inout CacheWriter) {
    writer.strings([name, version, author])
    writer.list(changes) { writer, change in
      writer.strings([
        change.kind.rawValue, change.subject, change.before, change.after, change.reason.en,
        change.reason.fr, change.approvedBy, change.file,
      ])
      writer.integer(Int64(change.line))
    }
  }

  init(reading reader: inout CacheReader) throws(CacheReader.Damage) {
    let head = try reader.strings()
    guard head.count == 3 else { throw CacheReader.Damage() }
    (name, version, author) = (head[0], head[1], head[2])
    changes = try reader.list { reader throws(CacheReader.Damage) in
      let texts = try reader.strings()
      guard texts.count == 8, let kind = Change.Kind(rawValue: texts[0]) else {
        throw CacheReader.Damage()
      }
      return Change(
        kind: kind, subject: texts[1], before: texts[2], after: texts[3],
        reason: LocalizedText(en: texts[4], fr: texts[5]), approvedBy: texts[6], file: texts[7],
        line: Int(clamping: try reader.integer(Int64.self)))
    }
  }
}

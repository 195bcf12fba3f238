import Foundation
internal import ReportModel

/// What a released pack says about itself: the first file in it, `manifest.json`.
///
/// It holds no date and no name of a machine, so that equal packs give equal files.
public struct PackManifest: Sendable, Equatable, Codable {
  /// The form of the file.
  public static let currentFormat = "fanal-pack/1"

  /// A file of the pack.
  public struct File: Sendable, Equatable, Codable {
    /// Its path in the release.
    public var path: String
    /// Its size in bytes.
    public var size: Int
    /// Its SHA-256 in hexadecimal.
    public var sha256: String
  }

  /// What came of the pack's own test sentences when it was built.
  public struct Tests: Sendable, Equatable, Codable {
    /// Sentences that were read as they should be.
    public var passed: Int
    /// Known misses.
    public var gaps: Int

    /// Makes the numbers.
    public init(passed: Int, gaps: Int) {
      self.passed = passed
      self.gaps = gaps
    }
  }

  /// The release that `changes` counts from.
  public struct Since: Sendable, Equatable, Codable {
    /// Its name.
    public var name: String
    /// Its version.
    public var version: String
    /// Its hash, as assessments carry it.
    public var hash: String
  }

  /// The form of the file: `fanal-pack/1`.
  public var format: String
  /// The pack's name, with that of an overlay.
  public var name: String
  /// The pack's version, with that of an overlay.
  public var version: String
  /// The hash that assessments of this pack carry: `sha256:…`.
  public var hash: String
  /// The version of the engine that built and tested it.
  public var engine: String
  /// Its rules.
  public var rules: Int
  /// What its test sentences gave; `nil` where it was built without running them.
  public var tests: Tests?
  /// What `changes` counts from; `nil` for a first release.
  public var since: Since?
  /// What is not as in `since`.
  public var changes: [PackChange]
  /// The files, by path.
  public var files: [File]
}

import Testing

@testable import RuleEngine

/// A mistake in a pack, and how it must be reported.
///
/// `‸` in a source stands before the character that the caret must point at; `§` stands in a line
/// that is reported without a column.
struct DiagnosticCase: Sendable, CustomTestStringConvertible {
  var code: String
  /// The content of each file that is not as usual; `nil` takes a file out of the pack.
  var files: [String: String?]
  var suggestion: String?
  var severity: Diagnostic.Severity

  /// A mistake in the lines of a rule.
  init(
    _ code: String, _ lines: String, suggests suggestion: String? = nil,
    severity: Diagnostic.Severity = .error
  ) {
    self.init(
      code, files: [TestPack.path: TestPack.rule(lines)], suggests: suggestion, severity: severity)
  }

  /// A mistake in some files.
  init(
    _ code: String, files: [String: String?], suggests suggestion: String? = nil,
    severity: Diagnostic.Severity = .error
  ) {
    self.code = code
    self.files = files
    self.suggestion = suggestion
    self.severity = severity
  }

  var testDescription: String { code }

  /// The pack, without the marks.
  var pack: TestPack {
    var pack = TestPack("phrase \"p\" \"word\"")
    for (path, content) in files {
      pack.files[path] = content.map { $0.filter { $0 != "‸" && $0 != "§" } }
    }
    return pack
  }

  /// Where the mistake must be reported; the column is `nil` for a whole line.
  var place: (file: String, line: Int?, column: Int?)? {
    for case (let path, let content?) in files {
      for (index, line) in content.split(separator: "\n", omittingEmptySubsequences: false)
        .enumerated()
      {
        if let mark = line.firstIndex(of: "‸") {
          return (path, index + 1, line[..<mark].unicodeScalars.count + 1)
        }
        if line.contains("§") { return (path, index + 1, nil) }
      }
    }
    return nil
  }
}

public import ReportModel

/// The page of a code of `fanal pack check`: what to avoid, what to write instead, and why.
///
/// Examples are files of a pack, which a test runs: what is to be avoided is reported under the code,
/// what is preferred is not. The pages in `docs/lints` and what `--explain` prints are both made of
/// them.
public struct LintPage: Sendable {
  /// One file of an example.
  public struct File: Sendable, Equatable {
    /// Its path in the pack.
    public var path: String
    /// What it says; without the line of its code for a rule that leaves it out.
    public var content: String
  }

  /// The code.
  public var code: String
  /// What is reported.
  public var avoid: [File]
  /// What is right.
  public var prefer: [File]
  /// Why it matters, and what a fix does.
  public var why: LocalizedText

  /// How much it matters.
  public var severity: Diagnostic.Severity { LintCatalogue.severity(of: code) }

  /// What the check says, with an ellipsis for the names in question.
  public var message: LocalizedText {
    let dots = LocalizedText(en: "…", fr: "…")
    return DiagnosticCatalogue.message(code, [dots, dots, dots])
  }

  /// All pages, by code.
  public static let all: [LintPage] = [
    files, rules, words, phrases, tests, overlays, exceptions, links,
  ]
  .flatMap(read)
  .sorted { $0.code < $1.code }

  /// The page of a code.
  public static func page(of code: String) -> LintPage? { all.first { $0.code == code } }

  /// The code that a mistyped one most likely stands for.
  public static func closest(to code: String) -> String? {
    Suggestion.closest(to: code, among: all.map(\.code))
  }

  /// The file that lines stand in unless they say else.
  static let usualPath = "indicators/test/rule.lua"

  /// Reads pages: `@ code`, lines to avoid, `=`, lines to prefer, `en:` and `fr:`.
  ///
  /// `--- path` begins another file of an example, and `<tab>` stands for a tab.
  private static func read(_ text: String) -> [LintPage] {
    var pages: [LintPage] = []
    var page = LintPage(code: "", avoid: [], prefer: [], why: LocalizedText())
    var lines: [Substring] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("@ ") {
        page = LintPage(code: String(line.dropFirst(2)), avoid: [], prefer: [], why: .init())
        lines = []
      } else if line == "=" {
        page.avoid = example(lines)
        lines = []
      } else if line.hasPrefix("en: ") {
        page.prefer = example(lines)
        page.why.en = String(line.dropFirst(4))
      } else if line.hasPrefix("fr: ") {
        page.why.fr = String(line.dropFirst(4))
        pages.append(page)
      } else {
        lines.append(line)
      }
    }
    return pages
  }

  private static func example(_ lines: [Substring]) -> [File] {
    var files: [File] = []
    for line in lines {
      if line.hasPrefix("--- ") {
        files.append(File(path: String(line.dropFirst(4)), content: ""))
        continue
      }
      if files.isEmpty { files.append(File(path: usualPath, content: "")) }
      files[files.count - 1].content += line.replacing("<tab>", with: "\t") + "\n"
    }
    return files
  }
}

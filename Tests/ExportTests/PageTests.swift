import Foundation
import ReportModel
import Testing
import TextMatching

@testable import Export

struct PageTests {
  private static func spans(_ list: [(Range<Int>, Int)]) -> [Highlights.Span] {
    list.map { .init(range: $0.0, number: $0.1, standing: .indicator, status: .reported) }
  }

  /// The text with brackets and numbers, without the tags.
  private static func bare(_ html: String) -> String {
    html.replacing(/<[^>]*>/, with: "")
  }

  @Test(arguments: [
    ("abcdef", [], "abcdef"),
    ("abcdef", [(1..<3, 1)], "a[bc]1■def"),
    ("abcdef", [(0..<6, 1), (2..<4, 2)], "[ab[cd]2■ef]1■"),
    ("abcdef", [(0..<4, 1), (2..<6, 2)], "[ab[cd]1■ef]2■"),
    ("abcdef", [(0..<3, 1), (0..<3, 2)], "[[abc]2■]1■def"),
    ("abcdef", [(0..<3, 1), (3..<6, 2)], "[abc]1■[def]2■"),
    ("é😀x", [(1..<2, 1)], "é[😀]1■x"),
    ("<b>&", [(0..<3, 1)], "[&lt;b&gt;]1■&amp;"),
    ("abc", [(2..<9, 1)], "abc"),
  ])
  func `evidence stands in brackets with its number`(
    _ text: String, _ places: [(Range<Int>, Int)], _ expected: String
  ) {
    let html = Highlights(text, Self.spans(places), anchor: "r1").html
    #expect(Self.bare(html) == expected)
    #expect(html.ranges(of: "<mark").count == html.ranges(of: "</mark>").count)
  }

  @Test func `a page needs nothing else and runs nothing`() throws {
    let folder = try Folder()
    try Sample.export(Sample.request(.html), to: folder.file("out.html"))
    let page = try folder.text("out.html")
    for word in ["<script", "http://", "https://", "src=", "@import", "url(h", "onload"] {
      #expect(!page.contains(word), "\(word)")
    }
    #expect(page.contains("default-src 'none'"))
    #expect(page.contains("[</span><mark class=\"indicator\">took my passport</mark>"))
    #expect(page.contains("Weekly &quot;review&quot; &lt;b&gt;"))
    #expect(page.contains("TLP:AMBER · PROTECTED B"))
    #expect(page.contains("standard 1.0, engine 0.2.0"))
    #expect(page.contains("note “=Spoke to &lt;her&gt;.” · Lee, 2026-11-24"))
    #expect(folder.names == ["out.html", "out.html.manifest.json"])
  }

  @Test func `the page is in the language that was asked for`() throws {
    let folder = try Folder()
    try Sample.export(Sample.request(.html, language: .french), to: folder.file("fr.html"))
    let page = try folder.text("fr.html")
    for word in [
      "lang=\"fr\"", "Signalements examinés", "Pièces d&#39;identité confisquées",
      "Voir la personne seule.", "TLP:AMBER · PROTÉGÉ B", "élevée", "jamais un verdict",
      "note «\u{A0}=Spoke to &lt;her&gt;.\u{A0}» · Lee",
    ] {
      #expect(page.contains(word), "\(word)")
    }
    for word in ["Screened reports", "See the person alone", ">high<", "Indicators observed"] {
      #expect(!page.contains(word), "\(word)")
    }
  }

  @Test func `the most urgent report comes first in the list`() throws {
    let folder = try Folder()
    try Sample.export(
      Sample.request(.html), Sample.records.reversed(), to: folder.file("out.html"))
    let page = try folder.text("out.html")
    let list = try #require(page.firstRange(of: "<tbody>"))
    let first = try #require(page[list.upperBound...].firstRange(of: "R-1"))
    let second = try #require(page[list.upperBound...].firstRange(of: "R-2"))
    #expect(first.lowerBound < second.lowerBound)
  }

  @Test func `what a report holds cannot leave its place`() throws {
    let folder = try Folder()
    let text = "</article><script>alert(1)</script>\u{202E}evil\u{0}\u{FFFE}"
    try Sample.export(
      Sample.request(.html),
      [Sample.record("<img src=x>", text, title: "\" onload=\"x", city: "<u>")],
      to: folder.file("out.html"))
    let page = try folder.text("out.html")
    #expect(!page.contains("<script") && !page.contains("<img") && !page.contains("<u>"))
    #expect(!page.contains("\u{202E}") && !page.contains("\u{0}"))
    #expect(page.ranges(of: "</article>").count == 1)
  }

  @Test func `an export without a report says so`() throws {
    let folder = try Folder()
    try Sample.export(Sample.request(.html), [], to: folder.file("out.html"))
    #expect(try folder.text("out.html").contains("No report meets the filters."))
  }

  @Test func `a chart says its numbers in words`() {
    let chart = BarChart(
      title: "T", bars: [.init(label: "a<b", count: 3), .init(label: "c", count: 0)], name: "x")
    #expect(chart.svg.contains("role=\"img\""))
    #expect(chart.svg.contains("<desc id=\"x-d\">a&lt;b: 3; c: 0</desc>"))
    #expect(BarChart(title: "T", bars: [.init(label: "a", count: 0)], name: "x").svg.isEmpty)
  }

  @Test(.enabled(if: Reader.hasPDF))
  func `on paper every sheet has the marking`() throws {
    let folder = try Folder()
    try Sample.export(Sample.request(.pdf), to: folder.file("out.pdf"))
    let text = try Reader.run("/usr/bin/pdftotext", [folder.file("out.pdf").path, "-"])
    let sheets = text.split(separator: "\u{0C}").filter { $0.contains { !$0.isWhitespace } }
    #expect(sheets.count > 1)
    #expect(sheets.allSatisfy { $0.contains("TLP:AMBER · PROTECTED B") })
    #expect(text.contains("took my passport"))
    #expect(folder.names == ["out.pdf", "out.pdf.manifest.json"])
  }
}

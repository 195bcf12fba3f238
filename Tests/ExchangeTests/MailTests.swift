import Foundation
import ReportModel
import Testing

@testable import Exchange

/// Messages that Python's `email` and `mailbox` wrote, and some that no program should write.
struct MailTests {
  @Test("a message: header, plain text before HTML, attachments by name and size")
  func message() throws {
    let report = try #require(try IntakeFixture.read("tip.eml").reports.first)
    #expect(report.string(report.id) == "m1@example.org")
    #expect(report.string(report.title) == "Une employée a peur — « aide »")
    #expect(report.string(report.receivedAt) == "2026-11-03T09:16:30-05:00")
    #expect(report.string(report.narrative) == "Il garde mon passeport.\n\nAidez-moi.\n")
    #expect(report.extra("sent_at") == #""2026-11-03T09:15:00-05:00""#)
    #expect(report.extra("from") == #""Éloïse Tremblay <eloise@example.org>""#)
    #expect(
      report.extra("attachments")
        == #"[{"name":"photo d'été.jpg","type":"application/octet-stream","bytes":1000}]"#)
  }

  @Test(
    "of images a hash is kept, whatever their name and type say, and it is the same in every format"
  )
  func images() throws {
    let mail = try #require(try IntakeFixture.read("picture.eml").reports.first)
    let document = try #require(try IntakeFixture.read("picture.docx").reports.first)
    func attachments(_ report: Report) throws -> [[String: Any]] {
      let list = try #require(report.extra("attachments"))
      return try #require(
        try JSONSerialization.jsonObject(with: Data(list.utf8)) as? [[String: Any]])
    }
    let (own, other) = (try attachments(mail), try attachments(document))
    #expect(own.map { $0["name"] as? String } == ["IMG_1.bin", "list.pdf", "logo.png"])
    #expect(own.map { $0["sha256"] != nil } == [true, false, true])
    #expect(other.map { $0["name"] as? String } == ["image1.png"])
    #expect(other[0]["type"] as? String == "image/png")
    let digest = own[0]["sha256"] as? String
    #expect(digest?.utf8.count == 64 && digest == other[0]["sha256"] as? String)
    #expect(own[0]["bytes"] as? Int == other[0]["bytes"] as? Int)
    #expect(own[2]["sha256"] as? String != digest)
  }

  @Test(
    "images are told by their first bytes",
    arguments: [
      ("\u{FF}\u{D8}\u{FF}\u{E0}", "image/jpeg"), ("\u{FF}\u{D8}x", nil),
      ("\u{89}PNG\r\n\u{1A}\n", "image/png"), ("\u{89}PNG\n", nil), ("GIF87a", "image/gif"),
      ("GIF89a..", "image/gif"), ("GIF90a", nil), ("RIFF....WEBPVP8 ", "image/webp"),
      ("RIFF....WAVE", nil), ("....ftypheic....", "image/heic"), ("....ftypmif1", "image/heic"),
      ("....ftypisom", nil), ("%PDF-1.7", nil), ("", nil), ("G", nil),
    ])
  func formats(head: String, type: String?) {
    let bytes = head.unicodeScalars.map { UInt8($0.value) }
    #expect(ImageFormat(bytes)?.rawValue == type)
  }

  @Test("HTML becomes text without scripts, styles and titles")
  func html() throws {
    let intake = try IntakeFixture.read("html.eml")
    #expect(intake.narratives == ["Il garde mon passeport : j’ai peur.\n\nAidez-moi été"])
  }

  @Test("character sets are read as the message says")
  func charset() throws {
    #expect(
      try IntakeFixture.read("latin.eml").narratives
        == ["Elle a peur de l'été où il garde ses clés.\n"])
  }

  @Test("a message with nothing but attachments is a reject that says what to do")
  func attachmentsOnly() throws {
    #expect(try IntakeFixture.read("attachment-only.eml").codes == ["only-attachments"])
  }

  @Test("a mailbox: a report a message, lines, quoted From lines, repeated ids")
  func mailbox() throws {
    let intake = try IntakeFixture.read("box.mbox")
    #expect(intake.ids == ["m1@example.org", "m5@example.org"])
    #expect(
      intake.narratives[1] == "From here on he kept my passport.\n\nFrom there too.\n")
    #expect(intake.codes == ["duplicate-id"])
    let first = try #require(intake.rejects.first)
    #expect(first.raw.starts(with: Array("From ".utf8)))
    #expect(first.reason.line > 1 && Int(first.reason.byteCount) == first.raw.count)
  }

  @Test(
    "messages of careless programs",
    arguments: [
      ("Subject: a\n\nHe took my passport.", "He took my passport."),
      ("Subject: a\r\n\r\nLine\r\nLine", "Line\nLine"),
      (
        "Subject: a\nContent-Type: text/plain; charset=x-unheard-of\n\nl'\u{E9}t\u{E9}",
        "l'\u{E9}t\u{E9}"
      ),
      (
        "Subject: a\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nunclosed part",
        "unclosed part"
      ),
      (
        "Subject: a\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: "
          + "message/rfc822\n\nSubject: inner\n\nforwarded\n--b--\n", "inner\n\nforwarded"
      ),
      (
        "Subject: a\nContent-Type: text/html\n\n<head><p>never closed <b>a &amp; b</b> 1 < 2",
        "never closed a & b 1 < 2"
      ),
      ("Content-Transfer-Encoding: base64\n\nSGUgdG9vaw==", "He took"),
    ])
  func careless(text: String, narrative: String) throws {
    let intake = try Intake(text, name: "a.eml")
    #expect(intake.narratives.map { $0.trimmingSuffix } == [narrative])
    #expect(intake.ids == ["a.eml"])
  }

  @Test("NUL in a text cuts nothing off")
  func nul() throws {
    let intake = try Intake("Subject: a\n\nbefore\0after", name: "a.eml")
    #expect(intake.narratives == ["before\u{FFFD}after"])
  }

  @Test("parts in parts without end are refused")
  func nested() throws {
    var text = "Subject: a\n"
    for level in 0..<5000 {
      text += "Content-Type: multipart/mixed; boundary=b\(level)\n\n--b\(level)\n"
    }
    #expect(try Intake(text + "\nx", name: "a.eml").codes == ["nested-mail"])
    var fewer = "Subject: a\n"
    for level in 0..<200 {
      fewer += "Content-Type: multipart/mixed; boundary=b\(level)\n\n--b\(level)\n"
    }
    #expect(try Intake(fewer + "\nx", name: "a.eml").codes == ["nested-mail"])
  }
}

extension String {
  /// The text without white space at its end.
  fileprivate var trimmingSuffix: String {
    var text = self
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }
}

/// What Fanal takes from an e-mail message.
struct MailMessage {
  /// The Message-ID without angle brackets.
  var id = ""
  var subject = ""
  var from = ""
  var to = ""
  /// When it was sent, by its own word, in ISO 8601.
  var sentAt = ""
  /// When the last server took it in, in ISO 8601; else as `sentAt`.
  var receivedAt = ""
  /// The text: the plain parts, or the HTML ones as text where there is no plain one.
  var text = ""
  var attachments: [Attachment] = []
}

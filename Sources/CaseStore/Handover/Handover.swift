/// What a partner says became of a report.
public enum HandoverOutcome: String, Sendable, Hashable, CaseIterable {
  /// An investigation or a file was opened.
  case opened
  /// It was looked at and not pursued.
  case notPursued = "not_pursued"
  /// It was known already.
  case alreadyKnown = "already_known"
  /// A person was helped.
  case helped
  /// Nothing came back, and nothing is waited for any more.
  case noReply = "no_reply"
}

/// A package that was handed over.
public struct Handover: Sendable, Hashable {
  /// A report in it.
  public struct Item: Sendable, Hashable {
    /// Its identifier.
    public var report: String
    /// What became of it; `nil` while nothing came back.
    public var outcome: HandoverOutcome?

    /// Makes an item.
    public init(report: String, outcome: HandoverOutcome? = nil) {
      self.report = report
      self.outcome = outcome
    }
  }

  /// The package's random name.
  public var package: String
  /// The short name of the partner.
  public var partner: String
  /// When it was made, ISO 8601.
  public var madeAt: String
  /// The handle of the person who answers for it.
  public var person: String
  /// What for, and on which ground.
  public var purpose: String
  /// The TLP label that it left under.
  public var tlp: String
  /// The Protected level that it left under.
  public var protected: String
  /// The day by which a reply is asked for, `2026-12-11`.
  public var replyDue: String
  /// The SHA-256 of the package's file, `sha256:…`.
  public var fileHash: String
  /// Fields that were withheld from its reports, in alphabetical order.
  public var fieldsWithheld: [String]
  /// Its reports, by identifier.
  public var items: [Item]
  /// Reports that did not leave, with the words for the reasons.
  public var refusals: [String: [String]]

  /// Makes the record of a package.
  public init(
    package: String, partner: String, madeAt: String, person: String, purpose: String, tlp: String,
    protected: String, replyDue: String, fileHash: String, fieldsWithheld: [String],
    items: [Item], refusals: [String: [String]]
  ) {
    self.package = package
    self.partner = partner
    self.madeAt = madeAt
    self.person = person
    self.purpose = purpose
    self.tlp = tlp
    self.protected = protected
    self.replyDue = replyDue
    self.fileHash = fileHash
    self.fieldsWithheld = fieldsWithheld
    self.items = items
    self.refusals = refusals
  }

  /// Whether something is still waited for.
  public var isOpen: Bool { items.contains { $0.outcome == nil } }
}

/// A package that was taken in.
public struct ReceivedPackage: Sendable, Hashable {
  /// The package's random name.
  public var package: String
  /// Who handed it over.
  public var sender: String
  /// When it was made, ISO 8601.
  public var madeAt: String
  /// When it was taken in, ISO 8601.
  public var receivedAt: String
  /// The handle of the person who took it in.
  public var person: String
  /// The TLP label that holds for it.
  public var tlp: String
  /// The Protected level that holds for it.
  public var protected: String
  /// The day by which the sender asks for a reply.
  public var replyDue: String
  /// How many reports it held.
  public var reports: Int
  /// The key that is proven to have signed it; empty where none is. The audit keeps it.
  public var signer: String

  /// Makes the record of a package.
  public init(
    package: String, sender: String, madeAt: String, receivedAt: String, person: String,
    tlp: String, protected: String, replyDue: String, reports: Int, signer: String = ""
  ) {
    self.package = package
    self.sender = sender
    self.madeAt = madeAt
    self.receivedAt = receivedAt
    self.person = person
    self.tlp = tlp
    self.protected = protected
    self.replyDue = replyDue
    self.reports = reports
    self.signer = signer
  }
}

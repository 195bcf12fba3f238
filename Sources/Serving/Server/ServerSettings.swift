public import CaseStore
public import TextMatching

/// Where and how the server listens.
public struct ServerSettings: Sendable {
  /// The address to listen on, one that only this computer reaches.
  public var host: String
  /// The port; 0 lets the system choose one.
  public var port: Int
  /// The name under which a program in front of the server speaks TLS with browsers of other computers, such
  /// as `fanal.example.org`; `nil` where browsers of this computer come directly.
  public var proxiedName: String?
  /// The language of people who have not chosen one and whose browser names neither.
  public var language: Language
  /// What a password costs to check.
  public var passwordCost: PasswordCost
  /// The folder of the training room; `nil` for none.
  public var training: String?
  /// The folder with the profiles of partners.
  public var partners = "partners"
  /// The folder for files that leave through the pages.
  public var outgoing = "outgoing"
  /// The version of the program, for exports.
  public var programVersion = ""

  /// Makes settings.
  public init(
    host: String = "127.0.0.1", port: Int = 8700, proxiedName: String? = nil,
    language: Language = .english, passwordCost: PasswordCost = .moderate
  ) {
    self.host = host
    self.port = port
    self.proxiedName = proxiedName
    self.language = language
    self.passwordCost = passwordCost
  }

  /// Whether only this computer can reach the server.
  public var isLoopback: Bool {
    if host == "localhost" || host == "::1" { return true }
    let parts = host.split(separator: ".", omittingEmptySubsequences: false).map { UInt8($0) }
    return parts.count == 4 && parts.allSatisfy { $0 != nil } && parts[0] == 127
  }

  /// Whether browsers speak TLS with it.
  public var isSecure: Bool { proxiedName != nil }

  /// The names that a request may be addressed to. A page of another site that had its own name point to
  /// this computer asks for that name, and gets nothing.
  func isKnown(host name: String) -> Bool {
    var name = name.lowercased()
    if name.hasPrefix("["), let end = name.firstIndex(of: "]") {
      name = String(name[name.index(after: name.startIndex)..<end])
    } else if let colon = name.lastIndex(of: ":") {
      name = String(name[..<colon])
    }
    let own = [host, "localhost", "127.0.0.1", "::1"]
    return (own + [proxiedName].compactMap(\.self)).contains { $0.lowercased() == name }
  }

  /// The beginning of every address of the server.
  public func address(port: Int) -> String {
    if let proxiedName { return "https://" + proxiedName }
    return "http://" + (host.contains(":") ? "[\(host)]" : host) + ":\(port)"
  }

  /// The name of the cookie of sessions. Cookies do not tell ports apart, so the name does; with TLS the
  /// browser keeps it for this host alone.
  var cookieName: String { isSecure ? "__Host-fanal-\(port)" : "fanal-\(port)" }
}

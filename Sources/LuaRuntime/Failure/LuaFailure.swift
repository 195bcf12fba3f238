/// Why Lua code gave no result.
///
/// The message comes from a script and may quote what the script was given, so treat it as
/// sensitive where reports were passed in.
public struct LuaFailure: Error, Sendable, Equatable {
  /// What went wrong.
  public enum Kind: Sendable, Equatable {
    /// The source does not compile.
    case syntax
    /// The script raised an error, or what it returned is not plain data.
    case runtime
    /// A limit stopped it. The state must be thrown away.
    case limit(LuaLimit)
    /// The caller passed something that cannot be used.
    case argument
    /// ``LuaCancellation/cancel()`` stopped it. The state must be thrown away.
    case cancelled
  }

  /// What went wrong.
  public let kind: Kind
  /// One printable line of at most 300 characters, without the place.
  public let message: String
  /// Name of the chunk, where there is one.
  public let chunk: String?
  /// Line in the chunk, from 1, where there is one.
  public let line: Int?

  /// A failure; the message is made printable.
  public init(kind: Kind, message: String, chunk: String? = nil, line: Int? = nil) {
    self.kind = kind
    self.message = printableLine(message.utf8, limit: 300)
    self.chunk = chunk
    self.line = line
  }
}

extension LuaFailure: CustomStringConvertible {
  /// `chunk:line: message` in one printable line of at most 300 characters.
  public var description: String {
    guard let chunk, !chunk.isEmpty else { return message }
    let place = line.map { "\(chunk):\($0)" } ?? chunk
    return printableLine("\(place): \(message)".utf8, limit: 300)
  }
}

extension LuaLimit {
  var sentence: String {
    switch self {
    case .cpu: "stopped: the script used up its instructions"
    case .time: "stopped: the script took too long"
    case .memory: "stopped: the script used up its memory"
    }
  }
}

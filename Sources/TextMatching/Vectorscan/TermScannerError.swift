/// Why a scanner could not be made or used.
public struct TermScannerError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The kind of an error; more may come.
  public struct Code: Sendable, Hashable {
    /// A stable name for messages in other languages.
    public let name: String

    /// The library could not compile the terms.
    public static let notCompiled = Code(name: "scanner-not-compiled")
    /// There is not enough memory for a scan.
    public static let noMemory = Code(name: "scanner-no-memory")
  }

  /// The kind of error.
  public let code: Code
  /// The index of the term that is to blame, where the library names one.
  public let term: Int?
  /// A sentence that says what to do.
  public let description: String
}

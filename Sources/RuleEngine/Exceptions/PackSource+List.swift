extension PackSource {
  /// An exception of a pack, and what it does on the day for which the pack was put together.
  public struct ListedException: Sendable {
    /// What its file says.
    public var exception: PackException
    /// What it does.
    public var state: PackException.State
  }

  /// All exceptions beside the pack, by name, whether they hold or not, and the files that have
  /// mistakes.
  ///
  /// - Throws: `PackError` when no Lua state can be made.
  public func listExceptions() throws(PackError) -> (list: [ListedException], broken: [String]) {
    let active = try ExceptionReader.exceptions(of: self)
    let known = Set(active.map(\.file))
    let list =
      active.map { ListedException(exception: $0, state: .active) }
      + exceptions.idle.map { ListedException(exception: $0.exception, state: $0.state) }
    let broken = files.map(\.path).filter {
      PackSource.kind(of: $0) == .exception && !known.contains($0)
    }
    return (list.sorted { $0.exception.name < $1.exception.name }, broken)
  }

  /// The text of a file of the pack, or of an exception that does nothing; `nil` for others.
  public func text(of path: String) -> String? {
    let content =
      files.first { $0.path == path }?.content
      ?? exceptions.idle.first { $0.exception.file == path }?.content
    return content.map { String(decoding: $0, as: UTF8.self) }
  }
}

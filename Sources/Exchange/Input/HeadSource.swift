/// A source whose first bytes can be looked at before they are read.
final class HeadSource: ByteSource {
  private let base: any ByteSource
  private var head: [UInt8] = []
  private var position = 0
  private var isAtEnd = false

  init(_ base: any ByteSource) {
    self.base = base
  }

  var damage: InputDamage? { base.damage }

  /// Returns the next bytes without reading them: at least `minimum` unless the input ends before,
  /// at most `maximum`.
  func peek(minimum: Int, maximum: Int) throws(ExchangeError) -> [UInt8] {
    while head.count - position < minimum && !isAtEnd {
      var block = [UInt8](repeating: 0, count: maximum - (head.count - position))
      var count = 0
      var failure: ExchangeError?
      block.withUnsafeMutableBytes { target in
        do throws(ExchangeError) { count = try base.read(into: target) } catch { failure = error }
      }
      if let failure { throw failure }
      if count == 0 { isAtEnd = true }
      head.append(contentsOf: block[..<count])
    }
    return Array(head[position..<min(head.count, position + maximum)])
  }

  /// Drops bytes that were looked at.
  func skip(_ count: Int) {
    position = min(head.count, position + count)
  }

  func read(into target: UnsafeMutableRawBufferPointer) throws(ExchangeError) -> Int {
    guard position < head.count else {
      if !head.isEmpty {
        head = []
        position = 0
      }
      return isAtEnd ? 0 : try base.read(into: target)
    }
    let count = min(target.count, head.count - position)
    head.withUnsafeBytes { bytes in
      target.copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[position..<position + count]))
    }
    position += count
    return count
  }
}

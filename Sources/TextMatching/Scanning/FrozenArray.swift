/// An array that never changes and is read without checks of bounds or counting of references.
///
/// For tables whose indices come from the table's own contents.
final class FrozenArray<Element: BitwiseCopyable & Sendable>: @unchecked Sendable {
  // Sendable: the memory is written in `init` only and freed with the last reference.

  /// The first element; valid as long as the array is.
  let base: UnsafePointer<Element>
  /// The number of elements.
  let count: Int

  /// Copies elements into memory of their own.
  init(_ elements: [Element]) {
    let memory = UnsafeMutablePointer<Element>.allocate(capacity: max(1, elements.count))
    memory.initialize(from: elements, count: elements.count)
    base = UnsafePointer(memory)
    count = elements.count
  }

  /// Makes memory for some elements and has it written.
  ///
  /// - Parameter write: Must initialise all elements.
  init(count: Int, _ write: (UnsafeMutableBufferPointer<Element>) -> Void) {
    let memory = UnsafeMutablePointer<Element>.allocate(capacity: max(1, count))
    write(UnsafeMutableBufferPointer(start: memory, count: count))
    base = UnsafePointer(memory)
    self.count = count
  }

  deinit { base.deallocate() }
}

internal import CTextKernels

/// A list in memory of its own, without counting of references or checks of uniqueness.
///
/// The search for phrases reads and appends for every hit, where the checks of an array cost more
/// than the work. Indices are checked in debug builds only, so it is for lists whose indices come
/// from the tables of a pack.
struct FlatList<Element: BitwiseCopyable>: ~Copyable, @unchecked Sendable {
  // Sendable: the memory has exactly one owner, and only a mutable one can write to it.

  private var base: UnsafeMutablePointer<Element>
  private var capacity: Int
  /// The number of elements.
  private(set) var count: Int

  /// Makes an empty list with room for some elements.
  init(capacity: Int = 64) {
    self.capacity = max(1, capacity)
    base = .allocate(capacity: self.capacity)
    count = 0
  }

  /// Makes a list of equal elements.
  init(repeating element: Element, count: Int) {
    self.init(capacity: count)
    base.initialize(repeating: element, count: count)
    self.count = count
  }

  /// Makes a list with the elements of an array.
  init(_ elements: [Element]) {
    self.init(capacity: elements.count)
    base.initialize(from: elements, count: elements.count)
    count = elements.count
  }

  deinit { base.deallocate() }

  /// The elements, to be read without the list; valid until the list grows or is gone.
  var view: FlatView<Element> { FlatView(base: UnsafePointer(base), count: count) }

  /// The same as mere memory, for the innermost loops.
  @inline(__always)
  var memory: UnsafePointer<Element> { UnsafePointer(base) }

  /// Calls `body` with the elements.
  borrowing func withMemory<Result>(
    _ body: (UnsafeBufferPointer<Element>) -> Result
  ) -> Result {
    body(UnsafeBufferPointer(start: base, count: count))
  }

  /// Calls `body` with the elements, which it may change.
  mutating func withMutableMemory(_ body: (UnsafeMutableBufferPointer<Element>) -> Void) {
    body(UnsafeMutableBufferPointer(start: base, count: count))
  }

  subscript(index: Int) -> Element {
    @inline(__always) get {
      assert(index >= 0 && index < count)
      return base[index]
    }
    @inline(__always) set {
      assert(index >= 0 && index < count)
      base[index] = newValue
    }
  }

  subscript(index: Int32) -> Element {
    @inline(__always) get { self[Int(index)] }
    @inline(__always) set { self[Int(index)] = newValue }
  }

  /// Adds an element.
  @inline(__always)
  mutating func append(_ element: Element) {
    if count == capacity { grow() }
    base[count] = element
    count &+= 1
  }

  /// Makes room for some elements and replaces all by those that `body` writes from the start on; it
  /// returns their number.
  @inline(__always)
  mutating func replaceAll(room: Int, _ body: (UnsafeMutablePointer<Element>) -> Int) {
    if capacity < room {
      base.deallocate()
      capacity = max(room, 2 * capacity)
      base = .allocate(capacity: capacity)
    }
    count = body(base)
    assert(count >= 0 && count <= room)
  }

  /// Removes all elements; the memory stays.
  mutating func removeAll() { count = 0 }

  /// Removes some elements at the end.
  mutating func removeLast(_ number: Int) {
    assert(number >= 0 && number <= count)
    count &-= number
  }

  /// Sorts the elements.
  mutating func sort(by isBefore: (Element, Element) -> Bool) {
    var elements = UnsafeMutableBufferPointer(start: base, count: count)
    elements.sort(by: isBefore)
  }

  /// Reverses the order of the elements from a place on.
  mutating func reverse(from start: Int) {
    assert(start >= 0 && start <= count)
    var elements = UnsafeMutableBufferPointer(start: base + start, count: count &- start)
    elements.reverse()
  }

  /// Sets all elements to one value.
  mutating func fill(_ element: Element) { base.update(repeating: element, count: count) }

  private mutating func grow() {
    let larger = UnsafeMutablePointer<Element>.allocate(capacity: capacity * 2)
    larger.update(from: base, count: count)
    base.deallocate()
    base = larger
    capacity *= 2
  }
}

/// The elements of a list that somebody else keeps.
///
/// Copying it counts no references, which is why the stages of a match hold views of their tables.
struct FlatView<Element: BitwiseCopyable>: @unchecked Sendable {
  // Sendable: it only reads, and lists that are shared are never changed.

  let base: UnsafePointer<Element>
  let count: Int

  subscript(index: Int) -> Element {
    @inline(__always) get {
      assert(index >= 0 && index < count)
      return base[index]
    }
  }

  subscript(index: Int32) -> Element {
    @inline(__always) get { self[Int(index)] }
  }
}

extension FlatList where Element == UInt64 {
  /// Joins bits: ORs words of another list, from `start` on, into the words of this one.
  @inline(__always)
  mutating func formUnion(_ other: FlatView<UInt64>, from start: Int) {
    assert(start >= 0 && start + count <= other.count)
    ctk_join_bits(base, other.base + start, count)
  }
}

extension FlatList where Element == Int32 {
  /// Sorts the numbers and keeps each once; looking for each before it is added would cost the
  /// square of their number.
  mutating func tidy() {
    if count < 2 { return }
    var isTidy = true
    for index in 1..<count where self[index] <= self[index &- 1] { isTidy = false }
    if isTidy { return }
    sort(by: <)
    var kept = 1
    for index in 1..<count where self[index] != self[kept &- 1] {
      self[kept] = self[index]
      kept &+= 1
    }
    removeLast(count &- kept)
  }
}

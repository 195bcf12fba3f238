internal import Foundation

/// A first-in, first-out queue between threads that holds a bounded number of elements.
///
/// The sender waits while it is full, so a slow writer holds the reader back and memory stays flat.
///
/// `@unchecked Sendable`: every access to the state happens under `condition`.
final class BoundedQueue<Element: Sendable>: @unchecked Sendable {
  private let condition = NSCondition()
  private let capacity: Int
  private var elements: [Element] = []
  private var head = 0
  private var isClosed = false

  init(capacity: Int) {
    precondition(capacity > 0, "a queue holds at least one element")
    self.capacity = capacity
  }

  /// Adds an element, waiting while the queue is full.
  ///
  /// - Returns: Whether it was taken; false once the queue is closed.
  @discardableResult
  func send(_ element: Element) -> Bool {
    condition.lock()
    defer { condition.unlock() }
    while elements.count - head >= capacity && !isClosed { condition.wait() }
    if isClosed { return false }
    elements.append(element)
    condition.broadcast()
    return true
  }

  /// Takes the oldest element, waiting for one; `nil` when the queue is closed and empty.
  func receive() -> Element? {
    condition.lock()
    defer { condition.unlock() }
    while head == elements.count {
      if isClosed { return nil }
      condition.wait()
    }
    let element = elements[head]
    head += 1
    if head == elements.count || head > 64 {
      elements.removeFirst(head)
      head = 0
    }
    condition.broadcast()
    return element
  }

  /// Ends the queue: what is in it can still be received, nothing more is taken.
  func close() {
    condition.lock()
    isClosed = true
    condition.broadcast()
    condition.unlock()
  }

  /// Ends the queue and drops what is in it.
  func abandon() {
    condition.lock()
    isClosed = true
    elements.removeAll()
    head = 0
    condition.broadcast()
    condition.unlock()
  }
}

import Foundation
import Synchronization
import Testing

@testable import Screening

struct BoundedQueueTests {
  @Test func `first in, first out`() {
    let queue = BoundedQueue<Int>(capacity: 200)
    for number in 0..<150 { #expect(queue.send(number)) }
    for number in 0..<100 { #expect(queue.receive() == number) }
    for number in 150..<250 { #expect(queue.send(number)) }
    queue.close()
    #expect((100..<250).allSatisfy { queue.receive() == $0 })
    #expect(queue.receive() == nil)
  }

  @Test func `a closed queue takes nothing, and gives what it has`() {
    let queue = BoundedQueue<Int>(capacity: 4)
    #expect(queue.send(1))
    queue.close()
    #expect(!queue.send(2))
    #expect(queue.receive() == 1)
    #expect(queue.receive() == nil)
  }

  @Test func `an abandoned queue gives nothing`() {
    let queue = BoundedQueue<Int>(capacity: 4)
    #expect(queue.send(1))
    queue.abandon()
    #expect(queue.receive() == nil)
    #expect(!queue.send(2))
  }

  @Test func `a full queue holds its sender back`() {
    let queue = BoundedQueue<Int>(capacity: 2)
    let done = DispatchSemaphore(value: 0)
    let counter = Counter()
    Thread.detachNewThread {
      for number in 0..<10 where queue.send(number) { counter.add() }
      done.signal()
    }
    Thread.sleep(forTimeInterval: 0.2)
    #expect(counter.value <= 2)
    for number in 0..<10 { #expect(queue.receive() == number) }
    done.wait()
    #expect(counter.value == 10)
  }

  @Test func `closing frees a sender that waits`() {
    let queue = BoundedQueue<Int>(capacity: 1)
    #expect(queue.send(1))
    let refused = Counter()
    let done = DispatchSemaphore(value: 0)
    Thread.detachNewThread {
      if !queue.send(2) { refused.add() }
      done.signal()
    }
    Thread.sleep(forTimeInterval: 0.1)
    queue.close()
    done.wait()
    #expect(refused.value == 1)
  }

  /// Counts over threads.
  private final class Counter: Sendable {
    private let count = Mutex(0)

    func add() { count.withLock { $0 += 1 } }

    var value: Int { count.withLock { $0 } }
  }
}

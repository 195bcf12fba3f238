import Foundation

/// Runs something on a new thread and waits for it.
///
/// Sanitized frames are several times larger than production's, too large for the small stacks of
/// tests. And ThreadSanitizer keeps a record of each C call that an error of Lua leaves by `longjmp`;
/// it goes with its thread, and would overflow if one thread served all tests.
func onThreadOfItsOwn<Result: Sendable>(_ body: @escaping @Sendable () -> Result) -> Result? {
  let box = Box<Result>()
  let done = DispatchSemaphore(value: 0)
  let thread = Thread {
    box.value = body()
    done.signal()
  }
  thread.stackSize = 16 << 20
  thread.start()
  done.wait()
  return box.value
}

/// `@unchecked Sendable`: written before the signal, read after it.
private final class Box<Value>: @unchecked Sendable {
  var value: Value?
}

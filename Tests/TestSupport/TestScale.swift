import Foundation

/// How much a test does: a short form for every day, a long one with `FANAL_LONG_TESTS=1`
/// (`make test-long`).
///
/// Both forms do the same with the same seeds, the long one more of it.
package enum TestScale {
  /// Whether the long form was asked for.
  package static let isLong = ProcessInfo.processInfo.environment["FANAL_LONG_TESTS"] == "1"

  /// Whether the tests were built with a sanitizer, under which memory and time say nothing
  /// (`FANAL_SANITIZED=address` or `thread`).
  package static let isSanitized = sanitizer != nil
  /// Whether that is ThreadSanitizer.
  package static let watchesThreads = sanitizer == "thread"

  private static let sanitizer = ProcessInfo.processInfo.environment["FANAL_SANITIZED"]

  /// The value for the form that runs.
  package static func pick<Value>(short: Value, long: Value) -> Value { isLong ? long : short }
}

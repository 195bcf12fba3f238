public import CaseStore
public import Exchange
public import RuleEngine

/// A run could not do its job.
public enum ScreeningError: Error, Sendable {
  /// An input or output failed.
  case exchange(ExchangeError)
  /// The store failed.
  case store(StoreError)
  /// The pack cannot be used.
  case pack(PackError)
}

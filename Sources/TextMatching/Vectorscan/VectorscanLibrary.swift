internal import CVectorscan

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// What a serialised database depends on.
enum VectorscanLibrary {
  /// The library's version and date.
  static var version: String { hs_version().map { String(cString: $0) } ?? "" }

  /// The processor that databases are compiled for.
  static var platform: String {
    var info = hs_platform_info_t()
    guard hs_populate_platform(&info) == HS_SUCCESS else { return "unknown" }
    return "tune \(info.tune) features \(info.cpu_features)"
  }

  /// Frees memory that the library allocated with `malloc`.
  static func free(_ bytes: UnsafeMutablePointer<CChar>) {
    #if canImport(Darwin)
      Darwin.free(bytes)
    #elseif canImport(Musl)
      Musl.free(bytes)
    #else
      Glibc.free(bytes)
    #endif
  }
}

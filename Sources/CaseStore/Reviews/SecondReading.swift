internal import ReportModel

/// Which reports a second person reads again.
///
/// The sample follows from the identifier alone: nobody can choose what is read twice, and a store
/// that is screened again has the same sample.
public enum SecondReading {
  /// Lots are numbered from 0; a share of 0.1 takes the first thousand.
  public static let lots = 10_000

  /// The lot of a report: its place in the unit interval by SHA-256, in ten-thousandths.
  public static func lot(of identifier: String) -> Int {
    let digest = ContentHash(of: Array("second reading\0\(identifier)".utf8)).bytes
    let number = digest.prefix(4).reduce(0) { $0 << 8 | Int($1) }
    return (number * lots) >> 32
  }
}

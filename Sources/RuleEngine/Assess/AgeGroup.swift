/// What assessment scripts mostly ask of an age.
///
/// Reports that differ only in the ages within a group share what the scripts returned for them. Who
/// is under 18 is a child in law (Convention on the Rights of the Child, Article 1; Criminal Code,
/// section 279.011). A number under 8 in a report is mostly the age of somebody's own child, so it is
/// told apart; the scripts decide what it means.
enum AgeGroup: CaseIterable {
  case smallChild, minor, adult

  /// The ages that belong to it.
  var ages: Range<Int> {
    switch self {
    case .smallChild: 0..<8
    case .minor: 8..<18
    case .adult: 18..<Int.max
    }
  }

  /// Its field in `report.age_groups`.
  var name: StaticString {
    switch self {
    case .smallChild: "small_child"
    case .minor: "minor"
    case .adult: "adult"
    }
  }
}

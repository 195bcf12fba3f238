internal import ReportModel

/// In which list of its assessment a finding stands; the raw value is what the file says.
enum FindingStanding: String, CaseIterable {
  case indicator, contra, dismissed

  /// The list in an assessment.
  var findings: WritableKeyPath<Assessment, [Assessment.Finding]> {
    switch self {
    case .indicator: \.indicators
    case .contra: \.contra
    case .dismissed: \.dismissed
    }
  }
}

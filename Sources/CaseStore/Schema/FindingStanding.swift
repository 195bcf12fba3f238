/// In which list of its assessment a finding stands; the raw value is what the file says.
enum FindingStanding: String {
  case indicator, contra, dismissed

  /// What stands between the names of the exceptions that silenced a finding; no name holds it.
  static let between = "; "
}

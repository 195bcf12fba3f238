/// In which list of its assessment a finding stands; the raw value is what the file says.
enum FindingStanding: String {
  case indicator, contra, dismissed
}

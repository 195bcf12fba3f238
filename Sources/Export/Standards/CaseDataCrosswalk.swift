/// Which values of HTCDS 2.0 our codes and forms of exploitation stand for.
///
/// HTCDS: Human Trafficking Case Data Standard 2.0, International Organization for Migration, 24
/// December 2021 (CC BY 4.0). The table is data: a line is a value and the codes that stand for it; a code
/// that ends in `.` is a whole family. `RestrictsMovement` is of the definitions page of the standard; its
/// code sheet lacks it.
enum CaseDataCrosswalk {
  /// Values of `vic_MethodsOfControl` for codes.
  static let methodsOfControl = """
    PhysicalThreats coercion.threats_violence recruit_coercion.threats_violence
    ThreatsLawEnforcement coercion.threat_denunciation recruit_coercion.threat_denunciation
    ThreatensChildrenFamily coercion.violence_on_family recruit_coercion.violence_on_family
    DebtBondage coercion.debt_bondage recruit_coercion.debt_bondage labour.recruitment_fees
    FalsePromises deception.
    PhysicalAbuse coercion.violence recruit_coercion.violence
    TakesEarnings coercion.wages_withheld financial.wages_cashed_back
    RestrictsFinancialAccess general.no_control_money_id financial.third_party_account_control
    RestrictsMedicalCare medical.controlled_patient
    WithholdsNecessities exploitation.bad_living domestic.excluded_from_meals
    PsychologicalAbuse coercion.strong_influence coercion.threat_inform_family recruit_vuln.psychological_dependency
    ExcessiveWorkingHours exploitation.excessive_hours
    WithholdsDocuments coercion.documents_confiscated recruit_coercion.documents_confiscated
    RestrictsMovement coercion.isolation_surveillance general.third_party_speaks
    """

  /// Values of `vic_TypeOfExploitation` for forms of exploitation. `child` is no form by itself: with
  /// `labour` it is `ChildLabour`.
  static let typesOfExploitation = """
    SexualExploitation sexual
    ForcedLabour labour
    Servitude domestic_servitude
    ForcedBegging forced_begging
    OrganRemoval organ_removal
    ForcedMarriage forced_marriage
    Other forced_criminality
    """

  /// A line of a table.
  typealias Line = (value: String, codes: [String])

  /// The lines of a table, in its order.
  static func lines(_ table: String) -> [Line] {
    table.split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ").map(String.init)
      return words.first.map { ($0, Array(words.dropFirst())) }
    }
  }

  private static let control = lines(methodsOfControl)
  private static let types = lines(typesOfExploitation)

  /// The values of `vic_MethodsOfControl` for codes that count, in the order of the table.
  static func methodsOfControl(for codes: [String]) -> [String] {
    control.filter { line in
      line.codes.contains { own in
        codes.contains { $0 == own || (own.hasSuffix(".") && $0.hasPrefix(own)) }
      }
    }.map(\.value)
  }

  /// The values of `vic_TypeOfExploitation` for forms that rules name, in the order of the table.
  static func typesOfExploitation(for forms: Set<String>) -> [String] {
    var values = types.filter { line in line.codes.contains { forms.contains($0) } }.map(\.value)
    if forms.contains("child") && forms.contains("labour") { values.append("ChildLabour") }
    return values
  }
}

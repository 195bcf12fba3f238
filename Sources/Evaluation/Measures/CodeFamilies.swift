/// Near-equivalent codes: the same fact in two phases, or seen from two sides.
///
/// The family figures forgive an engine that names the sister of a code.
enum CodeFamilies {
  /// The family of a code; a code without sisters is its own family.
  static func family(of code: String) -> String { familyByCode[code] ?? code }

  private static let familyByCode: [String: String] = {
    var families: [String: String] = [:]
    for (family, codes) in members {
      for code in codes { families[code] = family }
    }
    return families
  }()

  private static let members: KeyValuePairs<String, [String]> = [
    "documents": ["coercion.documents_confiscated", "recruit_coercion.documents_confiscated"],
    "money_phone_id": [
      "general.no_control_money_id", "coercion.wages_withheld",
      "financial.third_party_account_control", "recruit_coercion.money_withheld",
    ],
    "debt": ["coercion.debt_bondage", "recruit_coercion.debt_bondage"],
    "confined_watched": [
      "coercion.isolation_surveillance", "recruit_coercion.isolation_surveillance",
      "domestic.live_in_isolated", "sexual.escorted_or_guarded",
    ],
    "violence": ["coercion.violence", "recruit_coercion.violence"],
    "threat_person": [
      "coercion.threats_violence", "recruit_coercion.threats_violence",
      "coercion.threat_worse_conditions",
    ],
    "threat_family": ["coercion.violence_on_family", "recruit_coercion.violence_on_family"],
    "threat_authorities": [
      "coercion.threat_denunciation", "recruit_coercion.threat_denunciation",
      "vuln.authorities_legal_status", "recruit_vuln.false_info_law",
      "recruit_vuln.authorities_legal_status", "recruit_vuln.illegal_status",
    ],
    "threat_expose": ["coercion.threat_inform_family", "recruit_coercion.threat_inform_family"],
    "deceived_job": [
      "deception.job_nature", "deception.work_conditions", "deception.wages", "deception.contract",
      "deception.housing", "deception.travel_recruitment", "deception.education",
      "deception.legal_status", "deception.family_reunification",
      "deception.marriage_adoption_promise",
    ],
    "pay": [
      "exploitation.low_no_salary", "exploitation.wage_manipulation", "financial.wages_cashed_back",
      "exploitation.labour_law_breach",
    ],
    "hours_conditions": [
      "exploitation.excessive_hours", "exploitation.very_bad_working",
      "exploitation.hazardous_work",
    ],
    "housing": ["exploitation.bad_living", "labour.live_at_work_group"],
    "spoken_for": ["general.third_party_speaks", "medical.controlled_patient"],
    "scripted": ["general.scripted_answers", "coercion.forced_to_lie"],
    "quota_control_sex": [
      "sexual.third_party_control", "coercion.forced_tasks_clients", "online.third_party_posting",
    ],
    "moved": [
      "sexual.moved_between_venues", "movement.circuit", "movement.controlled_travel",
      "financial.accommodation_pattern",
    ],
    "venue": [
      "hotel.visitor_traffic", "sexual.massage_residential_brothel", "hotel.short_term_rental",
      "hotel.third_party_books_cash", "hotel.refuses_cleaning", "hotel.room_evidence",
    ],
    "injury_care": [
      "general.injuries_malnutrition", "medical.delayed_inconsistent", "medical.reproductive_sti",
    ],
    "unknown_place": ["vuln.unknown_area", "medical.no_id_cash_no_address"],
    "grooming": [
      "recruit_vuln.psychological_dependency", "child.older_partner_gifts",
      "online.social_media_grooming", "coercion.strong_influence",
    ],
    "personal_situation": [
      "recruit_vuln.personal_situation", "recruit_vuln.difficult_family",
      "recruit_vuln.past_difficulties", "vuln.past_difficulties", "vuln.personal_characteristics",
      "vuln.dependency_on_exploiter",
    ],
    "need": [
      "vuln.economic", "recruit_vuln.economic", "recruit_vuln.family_situation",
      "vuln.family_situation",
    ],
    "crime": [
      "coercion.forced_illicit", "criminality.drug_cultivation", "criminality.scam_compound",
    ],
    "organ": ["organ.broker_offer", "organ.suspicious_donor"],
    "begging": ["begging.organised_group", "begging.group_moved"],
    "sold_married": ["recruit_coercion.abduction_sale", "marriage.forced_servile"],
    "money_trail": [
      "financial.late_night_cash", "financial.etransfer_passthrough",
      "financial.funnel_structuring",
    ],
    "child_missing_work": [
      "child.runaway_missing", "child.adult_work", "exploitation.no_education",
      "child.separated_from_family", "child.unrelated_adult_travel",
    ],
  ]
}

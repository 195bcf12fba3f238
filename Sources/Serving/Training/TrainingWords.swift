internal import Export
internal import ReportModel

/// The kinds of text and the sectors of scenarios as people read them. A centre may use words of its own in
/// its files; those stand for themselves.
enum TrainingWords {
  private static let forms: [String: Message] = [
    "police_tip": .formPoliceTip, "hotline_call": .formHotline, "ngo_note": .formNGO,
    "labour_inspection": .formInspection, "bank_alert": .formBank, "hospital_note": .formHospital,
    "advert": .formAdvert, "school": .formSchool, "school_note": .formSchool, "hotel": .formHotel,
    "hotel_note": .formHotel,
  ]

  private static let sectors: [String: Message] = [
    "farm": .sectorFarm, "care_domestic": .sectorCare, "restaurant": .sectorRestaurant,
    "construction": .sectorConstruction, "hotel": .sectorHotel, "online_sexual": .sectorOnline,
    "online_sexual_exploitation": .sectorOnline, "street": .sectorStreet,
    "nail_salon": .sectorNails, "cannabis": .sectorCannabis, "begging": .sectorBegging,
    "forced_marriage": .sectorMarriage, "scam_compound": .sectorScam,
  ]

  static func form(_ code: String, _ words: PageWords) -> String {
    forms[code].map { words($0) } ?? code.replacing("_", with: " ")
  }

  static func sector(_ code: String, _ words: PageWords) -> String {
    sectors[code].map { words($0) } ?? code.replacing("_", with: " ")
  }
}

/// For whom a tool kit is made.
public enum Audience: String, Sendable, Hashable, CaseIterable {
  /// Hotels and short-term rentals.
  case hotel
  /// Hospitals, clinics, emergency services.
  case health
  /// Banks and money services.
  case bank
  /// Buses, trains, planes, taxis, trucks.
  case transport
  /// Schools.
  case school
  /// Police services.
  case police
  /// Workplaces and labour inspection.
  case labour
}

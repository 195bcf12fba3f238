/// Check digits and dates inside numbers that are given to people.
enum NumberChecks {
  /// Whether the last digit is right by the method of Luhn (ISO/IEC 7812-1, annex B), as in a payment
  /// card and a Social Insurance Number.
  static func passesLuhn(_ number: UInt64) -> Bool {
    var rest = number
    var sum: UInt64 = 0
    var doubles = false
    while rest > 0 {
      let digit = rest % 10 * (doubles ? 2 : 1)
      sum += digit > 9 ? digit - 9 : digit
      doubles.toggle()
      rest /= 10
    }
    return number > 0 && sum % 10 == 0
  }

  /// Whether ten digits are a Personal Health Number of British Columbia: the first one is 9, the
  /// last one checks the eight between them modulo 11 (Ministry of Health, Professional and Software
  /// Conformance Standards, volume 4B).
  static func isHealthNumberOfBC(_ number: UInt64) -> Bool {
    guard number / 1_000_000_000 == 9 else { return false }
    let weights: [UInt64] = [3, 7, 9, 10, 5, 8, 4, 2]
    var rest = number / 10
    var sum: UInt64 = 0
    for weight in weights {
      sum += rest % 10 * weight % 11
      rest /= 10
    }
    return (11 - sum % 11) % 11 == number % 10
  }

  /// Whether the first six of eight digits can be the date in a health card of Quebec: the year, the
  /// month (50 more for a woman) and the day of birth (Régie de l'assurance maladie du Québec).
  static func isDateOfRAMQ(_ digits: UInt64) -> Bool {
    let month = digits / 10_000 % 100
    let day = digits / 100 % 100
    return digits < 100_000_000 && (1...31).contains(day)
      && ((1...12).contains(month) || (51...62).contains(month))
  }
}

extension DiagnosticCatalogue {
  /// What is said of `entities.lua`.
  static let links: [String: (en: String, fr: String)] = [
    "link-number": (
      "\"%1\" needs a number from %2 to %3", "« %1 » demande un nombre de %2 à %3"
    ),
    "set-aside-form": (
      "\"%1\" cannot be a value of the kind %2, so it would set nothing aside",
      "« %1 » ne peut pas être une valeur du genre %2 et n'écarterait rien"
    ),
    "correlate-needs": (
      "a correlation must say \"%1\"", "une corrélation doit dire « %1 »"
    ),
    "overlay-links": (
      "an overlay can only set values aside (set_aside); \"%1\" belongs to the pack",
      "une adaptation peut seulement écarter des valeurs (set_aside); « %1 » relève du paquet"
    ),
  ]
}

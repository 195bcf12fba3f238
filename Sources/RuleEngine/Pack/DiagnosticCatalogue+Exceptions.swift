/// What `fanal pack check` may say of exceptions.
extension DiagnosticCatalogue {
  static let exceptions: [String: (en: String, fr: String)] = [
    "no-exception": (
      "the file must begin with its name: exception \"%1\"",
      "le fichier doit commencer par son nom : exception \"%1\""
    ),
    "exception-name": (
      "the name \"%1\" does not fit the file, whose name says \"%2\"",
      "le nom « %1 » ne va pas avec le fichier, dont le nom dit « %2 »"
    ),
    "exception-bad-name": (
      "\"%1\" is no name for an exception: letters without accents, digits, - and _ only",
      "« %1 » n'est pas un nom d'exception : des lettres sans accent, des chiffres, - et _ seulement"
    ),
    "exception-needs": (
      "an exception must say \"%1\"", "une exception doit donner « %1 »"
    ),
    "exception-dates": (
      "an exception that ends on %1 cannot begin on %2",
      "une exception qui finit le %1 ne peut pas commencer le %2"
    ),
    "exception-too-long": (
      "an exception lasts at most %1 months; this one may end on %2 at the latest",
      "une exception dure au plus %1 mois; celle-ci finit au plus tard le %2"
    ),
    "exception-until": (
      "until is a word of Lua's own; the last day is written: ends \"2027-02-01\"",
      "until est un mot de Lua même; le dernier jour s'écrit : ends \"2027-02-01\""
    ),
    "exception-expired": (
      "this exception ended on %1 and silences nothing; remove the file, or let %2 renew it",
      "cette exception a pris fin le %1 et ne tait plus rien; retirez le fichier, ou %2 la renouvelle"
    ),
    "exception-untested": (
      "no sentence with \"%1\" in \"%2\" shows what this exception does",
      "aucune phrase avec « %1 » en « %2 » ne montre ce que fait cette exception"
    ),
    "exception-contra": (
      "\"%1\" speaks against already; only indicators can be silenced",
      "« %1 » plaide déjà contre; seuls des indicateurs peuvent être tus"
    ),
    "exception-protected": (
      "nothing silences \"%1\": it concerns a child or a call for help",
      "rien ne fait taire « %1 » : il s'agit d'un enfant ou d'un appel à l'aide"
    ),
    "exception-protected-word": (
      "this wording is \"%1\" alone; what a person is must not silence what was done to them",
      "cette formulation est « %1 » seul; ce qu'est une personne ne peut taire ce qu'elle a subi"
    ),
    "exceptions-inside": (
      "%1 lies in the pack; exceptions lie in a folder beside it",
      "%1 se trouve dans le paquet; les exceptions sont dans un dossier à côté"
    ),
  ]
}

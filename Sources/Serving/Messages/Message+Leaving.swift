/// Texts of exports and of hand-over.
extension Message {
  static let exportTitle = Message("Export", "Exportation")
  static let exportIntro = Message(
    "Writes reports with their newest assessments to a file. Who asks, why and how the file must be handled are noted in the audit before it leaves.",
    "Écrit des signalements avec leur dernière évaluation dans un fichier. Qui demande, pourquoi et comment le traiter sont notés au journal avant la sortie."
  )
  static let purposeLabel = Message("Purpose", "But")
  static let purposeHint = Message(
    "Why the data are needed, in a sentence.", "Pourquoi les données sont demandées, en une phrase."
  )
  static let exportFormat = Message("Form", "Forme")
  static let tlpLabel = Message("Traffic Light Protocol", "Protocole TLP")
  static let protectedLabel = Message("Protected level", "Niveau protégé")
  static let redactionLabel = Message("Names and numbers", "Noms et numéros")
  static let redactionNone = Message("as they stand", "tels quels")
  static let redactDocuments = Message(
    "numbers of documents and accounts masked", "numéros de documents et de comptes masqués")
  static let redactContacts = Message(
    "those and contacts and places masked", "ceux-là, coordonnées et lieux masqués")
  static let redactFull = Message("all masked, names too", "tout masqué, noms compris")
  static let exportWhich = Message("Which reports", "Quels signalements")
  static let exportFlagged = Message("flagged only", "signalés seulement")
  static let exportMake = Message("Make the file", "Produire le fichier")
  static let exportNeedsPurpose = Message(
    "Say in a sentence why the data are needed.",
    "Dites en une phrase pourquoi les données sont demandées.")
  static let exportNeedsMarking = Message(
    "Choose how the file must be handled: a TLP label, a protected level, or both.",
    "Choisissez comment traiter le fichier : une marque TLP, un niveau protégé, ou les deux.")
  static let exportMade = Message(
    "Reports in the file: %1, flagged: %2.", "Signalements dans le fichier : %1, signalés : %2.")
  static let exportUndated = Message(
    "Left out, because a day is asked for and theirs cannot be read: %1.",
    "Omis, car un jour est demandé et le leur est illisible : %1.")
  static let exportWithheld = Message(
    "Left out, because their own marking is narrower: %1.",
    "Omis, car leur propre marque est plus stricte : %1.")
  static let exportThirdParty = Message(
    "Under the third-party rule: %1. Ask their originators before you pass the file on.",
    "Sous la règle du tiers : %1. Consultez leurs auteurs avant de transmettre le fichier.")
  static let exportNotesWithheld = Message(
    "Notes left out, because their packs cannot be read and so names in them not be hidden: %1.",
    "Notes omises, car leurs paquets sont illisibles et les noms ne pourraient donc pas être cachés : %1."
  )
  static let filesLieIn = Message(
    "The files lie on the computer of the server, in",
    "Les fichiers sont sur l'ordinateur du serveur, dans")
  static let formatLines = Message(
    "assessments, one a line (NDJSON)", "évaluations, une par ligne (NDJSON)")
  static let formatTable = Message("table (CSV)", "tableau (CSV)")
  static let formatWorkbook = Message("workbook (XLSX)", "classeur (XLSX)")
  static let formatPage = Message("page (HTML)", "page (HTML)")
  static let formatPaper = Message("paper (PDF)", "papier (PDF)")
  static let formatCaseData = Message(
    "case data standard (HTCDS)", "norme de données de cas (HTCDS)")
  static let formatBundle = Message("threat intelligence (STIX)", "renseignement (STIX)")
  static let formatParquet = Message("analysis (Parquet)", "analyse (Parquet)")
  static let handOverIntro = Message(
    "The profile of the partner says what may leave. You see what would leave and what not before anything is sealed; nothing here overrides a profile.",
    "Le profil du partenaire dit ce qui peut sortir. Vous voyez ce qui sortirait ou non avant que rien ne soit scellé; rien ici ne passe outre un profil."
  )
  static let noPartners = Message("There are no partners yet.", "Il n'y a encore aucun partenaire.")
  static let noPartnersHelp = Message(
    "Put one file for each partner into the folder",
    "Mettez un fichier par partenaire dans le dossier")
  static let partnerLabel = Message("Partner", "Partenaire")
  static let partnerUnreadable = Message(
    "The profile “%1” cannot be read; nothing leaves.",
    "Le profil « %1 » est illisible; rien ne sort.")
  static let reportsLabel = Message("Reports", "Signalements")
  static let reportsHint = Message(
    "Identifiers, one a line or with commas between them.",
    "Identifiants, un par ligne ou séparés par des virgules.")
  static let handOverPurposeHint = Message(
    "What for, and on which legal ground; the partner and the audit read it.",
    "Dans quel but et sur quelle base légale; le partenaire et le journal le lisent.")
  static let handOverSeal = Message("Seal the package", "Sceller le paquet")
  static let handOverMade = Message(
    "The package is sealed and written down. Bring it to the partner.",
    "Le paquet est scellé et noté. Remettez-le au partenaire.")
  static let handOverRefused = Message(
    "Refused: no report may leave. The refusal is written down.",
    "Refusé : aucun signalement ne peut sortir. Le refus est noté.")
  static let noReportOf = Message(
    "The store has no report “%1”; nothing was handed over.",
    "Le dépôt n'a pas de signalement « %1 »; rien n'est transmis.")
  static let leaves = Message("leaves", "sort")
  static let staysHere = Message("stays here", "reste ici")
  static let fieldsWithheld = Message(
    "Fields that the profile does not name: %1", "Champs que le profil ne nomme pas : %1")
  static let packagesTitle = Message("Packages", "Paquets")
  static let nothingHandedOver = Message(
    "Nothing was handed over yet.", "Rien n'a encore été transmis.")
  static let refusedPackage = Message("refused", "refusé")
  static let overdue = Message("overdue", "en retard")
  static let columnPackage = Message("Package", "Paquet")
  static let columnMade = Message("Made", "Fait le")
  static let columnPerson = Message("By", "Par")
  static let columnReplyDue = Message("Reply due", "Réponse attendue")
  static let columnAnswers = Message("Answers", "Réponses")
}

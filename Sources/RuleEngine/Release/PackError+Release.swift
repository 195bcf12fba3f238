internal import ReportModel

extension PackError {
  /// What is wrong with the file of a released pack, or with its signature.
  var releaseMessage: LocalizedText {
    switch code {
    case .noFile:
      LocalizedText(
        en: "\(path): there is no such file; check its name.",
        fr: "\(path) : ce fichier n'existe pas; vérifiez son nom.")
    case .folderNotFile:
      LocalizedText(
        en: "\(path): is a folder; give a file that 'fanal pack build' made.",
        fr: "\(path) : est un dossier; donnez un fichier fait par « fanal pack build ».")
    case .releaseTooLarge:
      LocalizedText(
        en: "\(path): is larger than any rule pack; get the file anew.",
        fr:
          "\(path) : est plus grand que tout paquet de règles; procurez-vous le fichier de nouveau."
      )
    case .releaseUnsafe:
      LocalizedText(
        en:
          "\(path): holds files that do not belong into a rule pack; do not use it, and ask where it "
          + "came from.",
        fr:
          "\(path) : contient des fichiers étrangers à un paquet de règles; ne l'utilisez pas, et "
          + "demandez d'où il vient.")
    case .releaseNewer:
      LocalizedText(
        en: "\(path): is a rule pack of a later form; update the program.",
        fr:
          "\(path) : est un paquet de règles d'une forme plus récente; mettez le programme à jour.")
    case .notSigned:
      LocalizedText(
        en:
          "\(path): a signature is required, and this pack has none; give a file that 'fanal pack "
          + "sign' signed, with its .sig beside it.",
        fr:
          "\(path) : une signature est exigée, et ce paquet n'en a pas; donnez un fichier signé par "
          + "« fanal pack sign », avec son .sig à côté.")
    case .exceptionsNotSigned:
      LocalizedText(
        en:
          "\(path): a signature is required, and exceptions in a folder have none; leave them out with "
          + "--no-exceptions.",
        fr:
          "\(path) : une signature est exigée, et des exceptions dans un dossier n'en ont pas; "
          + "écartez-les avec --no-exceptions.")
    case .overlayNotSigned:
      LocalizedText(
        en:
          "\(path): a signature is required, and a local overlay in a folder has none; build the pack "
          + "and the overlay into one file and sign it, or leave the overlay out with --no-local.",
        fr:
          "\(path) : une signature est exigée, et une adaptation locale dans un dossier n'en a pas; "
          + "réunissez le paquet et l'adaptation en un fichier avec « fanal pack build » et signez-le, "
          + "ou écartez l'adaptation avec --no-local.")
    case .signerUnknown:
      LocalizedText(
        en: "\(path): is signed, but by none of the keys that are trusted here; ask who signed it.",
        fr: "\(path) : est signé, mais par aucune des clés admises ici; demandez qui l'a signé.")
    case .signatureInvalid:
      LocalizedText(
        en:
          "\(path): the signature does not fit the file, which was changed or damaged since; do not "
          + "use it, and get it anew.",
        fr:
          "\(path) : la signature ne correspond pas au fichier, qui a été modifié ou abîmé depuis; ne "
          + "l'utilisez pas, et procurez-vous-le de nouveau.")
    default:
      LocalizedText(
        en:
          "\(path): is no rule pack file, or it is damaged; give a pack's folder, or get the file anew.",
        fr:
          "\(path) : n'est pas un fichier de paquet de règles, ou il est abîmé; donnez le dossier d'un "
          + "paquet, ou procurez-vous le fichier de nouveau.")
    }
  }
}

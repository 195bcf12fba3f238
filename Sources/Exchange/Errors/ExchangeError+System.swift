internal import ReportModel

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

extension ExchangeError {
  /// Explains a failed system call while reading `file`.
  static func reading(_ file: String, errno code: Int32) -> ExchangeError {
    switch code {
    case ENOENT, ENOTDIR:
      ExchangeError(
        "not-found", file, en: "there is no such file. Check the name and the folder.",
        fr: "ce fichier n'existe pas. Vérifiez le nom et le dossier.")
    case EACCES, EPERM:
      ExchangeError(
        "no-permission", file, en: "this file may not be read. Ask its owner for read access.",
        fr: "ce fichier ne peut pas être lu. Demandez à son propriétaire le droit de lecture.")
    case EISDIR: directory(file)
    default:
      ExchangeError(
        "read-failed", file,
        en:
          "reading failed (system error \(code)). Check the disk or the network drive, then retry.",
        fr:
          "la lecture a échoué (erreur système \(code)). Vérifiez le disque ou le lecteur réseau, "
          + "puis recommencez.")
    }
  }

  /// Explains that a folder was named where a file is needed.
  static func directory(_ file: String) -> ExchangeError {
    ExchangeError(
      "is-directory", file, en: "this is a folder. Name the files inside it.",
      fr: "c'est un dossier. Nommez les fichiers qu'il contient.")
  }

  /// Explains a failed system call while writing `file`.
  static func writing(_ file: String, errno code: Int32) -> ExchangeError {
    let name = file == "-" ? "standard output" : file
    let nom = file == "-" ? "sortie standard" : file
    let (kind, en, fr) = writingText(code)
    return ExchangeError(
      code: kind, file: file, message: LocalizedText(en: "\(name): \(en)", fr: "\(nom) : \(fr)"))
  }

  private static func writingText(_ code: Int32) -> (code: String, en: String, fr: String) {
    switch code {
    case ENOSPC, EDQUOT:
      (
        "disk-full", "the disk is full. Free some space or write elsewhere, then run again.",
        "le disque est plein. Libérez de l'espace ou écrivez ailleurs, puis recommencez."
      )
    case EPIPE:
      (
        "closed-pipe", "the program that reads the output has stopped.",
        "le programme qui lit la sortie s'est arrêté."
      )
    case ENOENT, ENOTDIR:
      (
        "no-folder", "the folder does not exist. Create it first.",
        "le dossier n'existe pas. Créez-le d'abord."
      )
    case EACCES, EPERM, EROFS:
      (
        "no-permission", "this file may not be written. Choose another place.",
        "ce fichier ne peut pas être écrit. Choisissez un autre endroit."
      )
    case EWOULDBLOCK:
      (
        "in-use", "another run is writing this file. Wait for it, or name another one.",
        "une autre exécution écrit ce fichier. Attendez qu'elle finisse ou nommez-en un autre."
      )
    case EISDIR:
      (
        "is-directory", "this is a folder. Name a file.",
        "c'est un dossier. Nommez un fichier."
      )
    default:
      (
        "write-failed", "writing failed (system error \(code)). Check the disk, then run again.",
        "l'écriture a échoué (erreur système \(code)). Vérifiez le disque, puis recommencez."
      )
    }
  }
}

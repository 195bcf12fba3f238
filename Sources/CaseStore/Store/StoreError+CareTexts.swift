/// Sentences about keys, backups and retention, in both languages.
extension StoreError {
  /// The sentence of an error about a key, a passphrase, a backup, a purge or a hold; `nil` for other errors.
  var careText: (english: String, french: String)? {
    switch code {
    case .keyMissing:
      (
        "The key of the store \(path) is missing: \(detail). Put it back from your safe copy "
          + "(fanal store key import). Without its key nobody can read the reports: a lost key is a "
          + "lost store.",
        "La clé du dépôt \(path) manque : \(detail). Remettez-la à partir de votre copie de sûreté "
          + "(fanal store key import). Sans sa clé, personne ne peut lire les signalements : une clé "
          + "perdue est un dépôt perdu."
      )
    case .keyWrong:
      (
        "The key is not that of the store \(path) (fingerprints: \(detail)). "
          + "Put the right key in its place, or name the store that it belongs to.",
        "La clé n'est pas celle du dépôt \(path) (empreintes : \(detail)). "
          + "Mettez la bonne clé à sa place, ou indiquez le dépôt auquel elle appartient."
      )
    case .keyExposed:
      (
        "Other accounts may read \(detail), so the store \(path) was not opened with it. "
          + "Run: chmod 600 \(detail); and think who may have read it.",
        "D'autres comptes peuvent lire \(detail) : le dépôt \(path) n'a pas été ouvert avec ce "
          + "fichier. Lancez : chmod 600 \(detail); et demandez-vous qui a pu le lire."
      )
    case .keyUnreadable:
      (
        "The file \(detail) cannot be read or holds no key, so the store \(path) stays closed. "
          + "Put the key back from your safe copy.",
        "Le fichier \(detail) ne peut pas être lu ou ne contient pas de clé : le dépôt \(path) reste "
          + "fermé. Remettez la clé à partir de votre copie de sûreté."
      )
    case .keyUnwritten:
      (
        "The key for the store \(path) cannot be written to \(detail). "
          + "Give this account the right to write there, or set XDG_CONFIG_HOME.",
        "La clé du dépôt \(path) ne peut pas être écrite dans \(detail). "
          + "Donnez à ce compte le droit d'y écrire, ou réglez XDG_CONFIG_HOME."
      )
    case .noKeyFolder:
      (
        "This account has no folder for the key of the store \(path). "
          + "Set HOME or XDG_CONFIG_HOME, or use --passphrase-file.",
        "Ce compte n'a pas de dossier pour la clé du dépôt \(path). "
          + "Réglez HOME ou XDG_CONFIG_HOME, ou utilisez --passphrase-file."
      )
    case .passphraseMissing:
      (
        "The store \(path) is sealed with a passphrase. "
          + "Name the file that holds it with --passphrase-file or $FANAL_PASSPHRASE_FILE.",
        "Le dépôt \(path) est scellé par une phrase de passe. "
          + "Indiquez le fichier qui la contient avec --passphrase-file ou $FANAL_PASSPHRASE_FILE."
      )
    case .passphraseWrong:
      (
        "The passphrase is not that of the store \(path). "
          + "Without it nobody can read the reports: a lost passphrase is a lost store.",
        "La phrase de passe n'est pas celle du dépôt \(path). Sans elle, personne ne peut lire les "
          + "signalements : une phrase de passe perdue est un dépôt perdu."
      )
    case .passphraseUnusable:
      (
        "There is no passphrase on the first line of \(detail), so the store \(path) stays closed. "
          + "Check the name of the file.",
        "Il n'y a pas de phrase de passe à la première ligne de \(detail) : le dépôt \(path) reste "
          + "fermé. Vérifiez le nom du fichier."
      )
    case .purgeDiffers:
      (
        "The store \(path) has \(detail) reports to purge now, not the number that was confirmed. "
          + "Nothing was removed. Look at --dry-run again.",
        "Le dépôt \(path) a maintenant \(detail) signalements à purger, et non le nombre confirmé. "
          + "Rien n'a été supprimé. Regardez de nouveau --dry-run."
      )
    case .holdExists:
      (
        "The report \(detail) is on hold already. Lift that hold first to give another reason.",
        "Le signalement \(detail) est déjà retenu. Levez d'abord cette retenue pour donner un autre motif."
      )
    case .holdMissing:
      (
        "The report \(detail) is not on hold. List the holds with: fanal store hold.",
        "Le signalement \(detail) n'est pas retenu. Affichez les retenues avec : fanal store hold."
      )
    case .backupExists:
      (
        "There is a file \(detail), and a backup never writes over one. Name another file.",
        "Il y a déjà un fichier \(detail), et une sauvegarde n'en écrase jamais. Indiquez un autre nom."
      )
    case .backupFailed:
      (
        "The backup \(detail) cannot be written. Check the folder, its permissions and the room on the disk; "
          + "the store \(path) is as it was.",
        "La sauvegarde \(detail) ne peut pas être écrite. Vérifiez le dossier, ses droits et la place sur "
          + "le disque; le dépôt \(path) est tel qu'il était."
      )
    default: nil
    }
  }
}

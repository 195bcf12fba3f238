internal import ReportModel

extension StoreError {
  /// One sentence in English on what is wrong, and what to do.
  public var english: String {
    if let careText { return careText.english }
    if let text { return text.en }
    return switch code {
    case .locked:
      "The store \(path) is in use by another program. Wait until that run ends, then try again."
    case .readOnly:
      "The store \(path) cannot be written. "
        + "Give this account the right to write the file and its folder, or copy the store."
    case .noAccess:
      "The store \(path) cannot be read. Ask its owner for access, or name another file."
    case .diskFull:
      "The disk is full, so the last batch was not stored in \(path). "
        + "Free some space and run the same command again; what is stored stays."
    case .notAStore:
      "The file \(path) is not a store of this program. Name another file with --store."
    case .schemaTooNew:
      "A later version of the program made the store \(path). Install that version to open it."
    case .schemaTooOld:
      "An earlier version of the program made the store \(path). "
        + "Run any command that writes to it once, which brings it up to date."
    case .missing:
      "There is no store at \(path). Check the path, or make one with: fanal screen --store."
    case .folderMissing:
      "The folder for the store \(path) does not exist. Make the folder, or name another file."
    case .damaged:
      "The store \(path) is damaged\(detailed). 'fanal store verify' names all that is. "
        + "Take it out of use and go back to a backup."
    case .notANumber:
      "An assessment has a number that is not finite, so its batch was not stored in \(path). "
        + "Correct the pack's assessment scripts."
    case .unknownReference:
      "The store \(path) does not have what was asked for\(detailed). List its runs and try again."
    case .closed:
      "The store \(path) is closed. Open it again."
    default:
      "The store \(path) failed\(detailed). Check the disk, then run the same command again."
    }
  }

  /// One sentence in French on what is wrong, and what to do.
  public var french: String {
    if let careText { return careText.french }
    if let text { return text.fr }
    return switch code {
    case .locked:
      "Le dépôt \(path) est utilisé par un autre programme. "
        + "Attendez la fin de ce traitement, puis réessayez."
    case .readOnly:
      "Le dépôt \(path) n'est pas accessible en écriture. "
        + "Donnez à ce compte le droit d'écrire le fichier et son dossier, ou copiez le dépôt."
    case .noAccess:
      "Le dépôt \(path) ne peut pas être lu. "
        + "Demandez l'accès à son propriétaire, ou indiquez un autre fichier."
    case .diskFull:
      "Le disque est plein : le dernier lot n'a pas été enregistré dans \(path). "
        + "Libérez de l'espace et relancez la même commande; ce qui est enregistré reste."
    case .notAStore:
      "Le fichier \(path) n'est pas un dépôt de ce programme. "
        + "Indiquez un autre fichier avec --store."
    case .schemaTooNew:
      "Une version plus récente du programme a créé le dépôt \(path). "
        + "Installez cette version pour l'ouvrir."
    case .schemaTooOld:
      "Une version antérieure du programme a créé le dépôt \(path). "
        + "Lancez une fois une commande qui y écrit : elle le met à jour."
    case .missing:
      "Il n'y a pas de dépôt à \(path). "
        + "Vérifiez le chemin, ou créez-en un avec : fanal screen --store."
    case .folderMissing:
      "Le dossier du dépôt \(path) n'existe pas. Créez-le, ou indiquez un autre fichier."
    case .damaged:
      "Le dépôt \(path) est endommagé\(detailed). « fanal store verify » nomme tout ce qui l'est. "
        + "Mettez-le hors service et revenez à une sauvegarde."
    case .notANumber:
      "Une évaluation contient un nombre qui n'est pas fini : son lot n'a pas été enregistré "
        + "dans \(path). Corrigez les scripts d'évaluation de l'ensemble de règles."
    case .unknownReference:
      "Le dépôt \(path) ne contient pas ce qui est demandé\(detailed). "
        + "Affichez la liste de ses traitements et réessayez."
    case .closed:
      "Le dépôt \(path) est fermé. Ouvrez-le de nouveau."
    default:
      "Le dépôt \(path) a échoué\(detailed). Vérifiez le disque, puis relancez la même commande."
    }
  }

  private var detailed: String { detail.isEmpty ? "" : " (\(detail))" }
}

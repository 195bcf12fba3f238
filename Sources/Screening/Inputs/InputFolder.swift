internal import Exchange
internal import Foundation
internal import ReportModel

/// Finds the files in a folder that are read.
struct InputFolder {
  /// The files of known formats, in the order of their names.
  private(set) var files: [InputFile] = []
  /// Files whose format is not known, pipes and devices, which a person has to look at.
  private(set) var unknown: [String] = []

  private static let depthLimit = 64
  private let own: Set<String>

  /// Looks through a folder and all folders in it.
  ///
  /// Hidden files, files that a program is still writing (`~$…`, `.part`, `.tmp`, `.crdownload`) and
  /// rejects of earlier runs are passed over; links to folders are not followed.
  ///
  /// - Parameter own: Files that the run itself writes.
  init(_ folder: String, own: [String]) {
    self.own = Set(own.map(Self.resolved))
    walk(folder, name: "", depth: 0)
  }

  /// Whether a path is a folder.
  static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return path != "-" && FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && isFolder.boolValue
  }

  private mutating func walk(_ folder: String, name: String, depth: Int) {
    guard depth <= Self.depthLimit,
      let entries = try? FileManager.default.contentsOfDirectory(atPath: folder)
    else {
      unknown.append(folder)
      return
    }
    // By bytes, so that the order does not depend on the machine.
    for entry in entries.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      guard !Self.isPassedOver(entry) else { continue }
      let path = folder.hasSuffix("/") ? folder + entry : folder + "/" + entry
      let inner = name.isEmpty ? entry : name + "/" + entry
      if Self.isFolder(path) {
        let type = try? FileManager.default.attributesOfItem(atPath: path)[.type]
        if type as? FileAttributeType != .typeSymbolicLink {
          walk(path, name: inner, depth: depth + 1)
        }
      } else if !own.contains(Self.resolved(path)) {
        if InputFormat.isKnown(name: entry), Self.mayBeRead(path) {
          files.append(InputFile(path: path, name: inner.precomposedStringWithCanonicalMapping))
        } else {
          unknown.append(path)
        }
      }
    }
  }

  /// Whether a path is a plain file, or may become one: a pipe would be waited for without end.
  private static func mayBeRead(_ path: String) -> Bool {
    let facts = try? FileManager.default.attributesOfItem(atPath: resolved(path))
    let type = facts?[.type] as? FileAttributeType
    return type == nil || type == .typeRegular
  }

  private static func isPassedOver(_ name: String) -> Bool {
    name.hasPrefix(".") || name.hasPrefix("~$")
      || [
        "~", ".part", ".partial", ".tmp", ".crdownload", ".rejects", ".rejects.reasons.ndjson",
        "-wal", "-shm",
      ].contains(where: name.hasSuffix)
  }

  private static func resolved(_ path: String) -> String {
    URL(fileURLWithPath: path).resolvingSymlinksInPath().standardized.path
  }
}

extension ExchangeError {
  /// A file in a folder whose name tells no format that is read.
  static func unknownFormat(_ path: String) -> ExchangeError {
    ExchangeError(
      code: "unknown-format", file: path,
      message: LocalizedText(
        en:
          "\(path): not read: no format is known by this name. Have a person look at it, or save it "
          + "as .txt, .docx, .pdf, .eml, .xlsx or .csv.",
        fr: "\(path) : non lu : aucun format ne porte ce nom. Faites-le examiner par une personne, "
          + "ou enregistrez-le en .txt, .docx, .pdf, .eml, .xlsx ou .csv."))
  }

  /// A folder in which there is nothing to read.
  static func emptyFolder(_ path: String) -> ExchangeError {
    ExchangeError(
      code: "empty-folder", file: path,
      message: LocalizedText(
        en: "\(path): there is no file in this folder that can be read. Check the folder.",
        fr: "\(path) : ce dossier ne contient aucun fichier lisible. Vérifiez le dossier."))
  }
}

internal import ReportModel
internal import Serving

extension StoredPacks {
  /// Says once for each pack that the store has no texts of it.
  func sayMissing() {
    for hash in missing {
      let short = hash.hexadecimal.prefix(12)
      Console.error(
        said(
          "The store cannot say what the codes of pack sha256:\(short) mean; they stand for themselves.",
          "Le dépôt ne peut pas dire ce que signifient les codes du paquet sha256:\(short); ils restent "
            + "tels quels."))
    }
  }
}

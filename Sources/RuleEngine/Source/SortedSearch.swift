extension Array {
  /// The index of the first element that passes a test, in a list in which all behind one that passes
  /// pass as well; the end where none does.
  func firstOfSorted(where passes: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if passes(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

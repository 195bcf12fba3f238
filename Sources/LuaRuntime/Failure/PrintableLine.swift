/// Text from a script as one line that any terminal or log can show.
///
/// Broken UTF-8 becomes U+FFFD; white space becomes a space; characters that are invisible or steer
/// a terminal (controls, direction marks, private use) become `?`. What is too long ends in `…`.
func printableLine(_ bytes: some Collection<UInt8>, limit: Int) -> String {
  var line = String.UnicodeScalarView()
  var count = 0
  for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
    if count == limit {
      line.removeLast()
      line.append("…")
      break
    }
    line.append(printable(scalar))
    count += 1
  }
  return String(line)
}

private func printable(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
  if (0x20..<0x7F).contains(scalar.value) { return scalar }
  if scalar.properties.isWhitespace { return " " }
  switch scalar.properties.generalCategory {
  case .control, .format, .surrogate, .privateUse, .unassigned: return "?"
  default: return scalar
  }
}

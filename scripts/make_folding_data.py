#!/usr/bin/env python3
"""Make Sources/TextMatching/Folding/FoldingData.swift from Python's Unicode data.

    python3 scripts/make_folding_data.py > Sources/TextMatching/Folding/FoldingData.swift

What a scalar folds to: compatibility decomposition (NFKD) without combining marks, lower case.
Latin letters that do not decompose (stroke, hook, ligature) take the base letter of their Unicode name.
Only what lies beyond ASCII is listed; ASCII is in FoldingTable.swift.
"""
import re
import unicodedata as u

LIMIT = 0x20000  # above this there are only ideographs, given as ranges
NAMED = re.compile(
    r"^(?:MODIFIER LETTER |NEGATIVE |CIRCLED |SQUARED |PARENTHESIZED |FULLWIDTH |MATHEMATICAL )*"
    r"LATIN (?:LETTER )?(?:SMALL CAPITAL |SMALL LIGATURE |CAPITAL LIGATURE |SMALL |CAPITAL |SUBSCRIPT SMALL )"
    r"(?:LETTER |LIGATURE )?(?:DOTLESS |LONG |SHARP |SCRIPT |CLOSED |BARRED |SIDEWAYS )?([A-Z]{1,2})(?: WITH .*)?$")
SPECIAL = {0xDF: "ss", 0x1E9E: "SS", 0xF0: "d", 0xD0: "D", 0xFE: "th", 0xDE: "TH", 0x14A: "N", 0x14B: "n",
           0x138: "k", 0x131: "i", 0x130: "I", 0x237: "j", 0x17F: "s", 0x1E9C: "s", 0x1E9D: "s", 0x192: "f"}
CURRENCY = {0x20AC, 0xA3, 0xA5, 0xA2, 0xFF04, 0xFFE1, 0xFFE0, 0xFFE5, 0xFE69}
PUNCTUATION = {
    "apostrophe": "’ʼ´′＇ʹʻˈ‛\u0374", "singleOpen": "‘‹", "singleClose": "›",
    "openQuote": "«“„‟❝", "closeQuote": "»”❞", "quote": "＂″〃",
    "openParen": "（［｛", "closeParen": "）］｝", "period": "．。｡", "ellipsis": "…",
    "question": "？؟", "exclamation": "！", "comma": "，、،", "semicolon": "；؛", "colon": "：",
    "dash": "–—―−", "hyphen": "‐‑‒－﹣⁃", "slash": "／⁄∕", "percent": "％", "bullet": "•◦▪●‣·∙○■□►▶→➢✓✔",
    "at": "＠", "space": "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000",
    "newline": "\u0085\u2028\u2029"}


def upper(c):
    return u.category(c) in ("Lu", "Lt") or (u.category(c) == "So" and " CAPITAL " in u.name(c, ""))


def fold(cp):
    """(kind, text): kind is one of letter, self, digit, mark, none."""
    c = chr(cp)
    if cp in SPECIAL:
        return "letter", SPECIAL[cp]
    cat = u.category(c)
    if cat in ("Mn", "Me") or (cat == "Cf" and not 0x600 <= cp <= 0x605):
        return "mark", ""
    if cat == "Nd":
        return "digit", str(u.digit(c))
    if cat == "Mc":
        return "self", c
    big = upper(c)
    if cat in ("No",) and u.digit(c, None) is not None:
        return "digit", str(u.digit(c))
    text = "".join(x for x in u.normalize("NFKD", c.casefold()) if u.category(x) not in ("Mn", "Me")).lower()
    if cat in ("Sk", "Sm", "Sc", "Po", "Ps", "Pe", "Pd", "Pi", "Pf", "Pc", "Zs", "Zl", "Zp", "Cc", "No", "Cs", "Co", "Cn"):
        return "none", ""
    m = NAMED.match(u.name(c, ""))
    if not (text.isascii() and text.isalpha()) and m:
        text = m.group(1).lower()
    if text.isascii() and text.isalpha() and len(text) <= 3:
        if cat == "So" and not (m or 0x2460 <= cp <= 0x24FF or 0x1F100 <= cp <= 0x1F16F):
            return "none", ""          # ℡ and its like are signs, not words
        return "letter", text.upper() if big else text
    if cat[0] == "L" or cat == "Nl":
        if cat == "Nl":
            return "none", ""
        if len(text) == 1 and u.category(text)[0] == "L" and not unicode_compat(cp):
            return ("self", c) if text == c else ("map", (ord(text), big))
        low = c.lower()
        if len(low) == 1 and low != c:
            return "map", (ord(low), big)
        return "self", c
    return "none", ""


def settle(cp):
    """Folds again what a letter folds to, until it stays."""
    kind, text = fold(cp)
    while kind == "map":
        target, big = text
        next_kind, next_text = fold(target)
        if next_kind == "self":
            break
        if next_kind == "letter":
            return next_kind, next_text.upper() if big else next_text.lower()
        if next_kind != "map":
            return "none", ""
        kind, text = "map", (next_text[0], big)
    return kind, text


def unicode_compat(cp):
    """Presentation forms that stay as they are: nobody types them, and the table would double."""
    return cp >= 0x3000 and not 0xA640 <= cp <= 0xABFF and not 0x10400 <= cp <= 0x1E943


def lines(items, width=94):
    out, row = [], ""
    for item in items:
        if row and len(row) + 1 + len(item) > width:
            out.append(row)
            row = ""
        row = item if not row else row + " " + item
    if row:
        out.append(row)
    return out


def ranges(values):
    out = []
    for v in values:
        if out and out[-1][1] == v - 1:
            out[-1][1] = v
        else:
            out.append([v, v])
    return [f"{a:X}" if a == b else f"{a:X}..{b:X}" for a, b in out]


marks, letters, digits, single, long, maps = [], [], [], [], [], []
taken = {ord(c) for text in PUNCTUATION.values() for c in text} | CURRENCY
for cp in range(0x80, LIMIT):
    if cp in taken or 0xD800 <= cp < 0xE000:
        continue
    kind, text = settle(cp)
    if kind == "mark":
        marks.append(cp)
    elif kind == "self":
        letters.append(cp)
    elif kind == "digit":
        digits.append((cp, text))
    elif kind == "letter":
        (single if len(text) == 1 else long).append((cp, text))
    elif kind == "map":
        maps.append((cp, text[0] - cp, text[1]))
letters_tail = ["20000..323AF"]
marks_tail = ["E0001..E01EF"]


def strings(pairs):
    out = []
    for cp, text in pairs:
        if out and out[-1][0] + len(out[-1][1]) == cp and len(out[-1][1]) < 60:
            out[-1][1] += text
        else:
            out.append([cp, text])
    return [f"{cp:X}={text}" for cp, text in out]


def shifts(items):
    """Runs `first..last/step+delta`, `!` after the delta for capital letters."""
    out, rest = [], sorted(items)
    i = 0
    while i < len(rest):
        cp, delta, big = rest[i]
        best = (i, 1)
        for step in (1, 2):
            j = i
            while j + 1 < len(rest) and rest[j + 1] == (rest[j][0] + step, delta, big):
                j += 1
            if j > best[0]:
                best = (j, step)
        j, step = best
        last = "" if j == i else f"..{rest[j][0]:X}"
        last += "/2" if step == 2 and j > i else ""
        out.append(f"{cp:X}{last}{delta:+d}{'!' if big else ''}")
        i = j + 1
    return out


sections = [("mark", ranges(marks) + marks_tail), ("letter", ranges(letters) + letters_tail),
            ("digit", strings(digits)), ("latin", strings(single)),
            ("expand", [f"{cp:X}={t}" for cp, t in long]), ("shift", shifts(maps)),
            ("currency", ranges(sorted(CURRENCY)))]
sections += [(name, ranges(sorted(map(ord, text)))) for name, text in PUNCTUATION.items()]
print("// swift-format-ignore-file")
print(f"// Generated by scripts/make_folding_data.py from Unicode {u.unidata_version}. Do not edit.")
print("""
/// What the characters beyond ASCII fold to, as text that `FoldingTable` reads once.
///
/// A section begins with `@` and its name. Numbers are scalars in hexadecimal.
/// `mark`, `letter` and the kinds of punctuation list ranges; `digit` and `latin` give a first scalar and
/// what it and its followers fold to (a capital stands for a capital letter); `expand` gives two or three
/// letters for one; `shift` gives `first..last/step+delta`, with `!` for capitals.
enum FoldingData {
  static let text: StaticString = \"\"\"""")
for name, items in sections:
    for row in lines(["@" + name] + items):
        print("    " + row)
print('    """\n}')

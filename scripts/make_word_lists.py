#!/usr/bin/env python3
"""Make the word lists of Sources/CWordLists from Debian's Hunspell dictionaries.

    apt-get install hunspell-en-ca hunspell-fr-classical
    python3 scripts/make_word_lists.py /usr/share/hunspell/en_CA > Sources/CWordLists/en.words
    python3 scripts/make_word_lists.py /usr/share/hunspell/fr_CA > Sources/CWordLists/fr.words

The words are every form that the affixes make, without elided words (l', d', qu'), split at hyphens and
apostrophes, folded as texts are (small letters without accents), and of three letters or more.

The file is an acyclic automaton of least size (Daciuk and others 2000), because it is exact, needs no
unpacking, and lets one look for the neighbours of a word. It is a list of 32-bit numbers, the lowest byte
first: `FWL1`, the number of edges, then the edges. Edge 0 is unused, the edges of the root begin at 1. An
edge has

    bits 0-4   its letter, 1 for a to 26 for z
    bit  5     a word ends with it
    bit  6     it is the last edge of its node
    bits 7-31  the first edge of the node that it leads to; 0 where it leads nowhere
"""
import re
import struct
import sys
import unicodedata

SHORTEST = 3


class Affixes:
    """The prefixes and suffixes of an .aff file by their flags."""

    def __init__(self, lines):
        self.rules = {}  # flag: (kind, may be combined, [(strip, add, flags, condition)])
        self.long = False
        self.not_words = set()  # flags of entries that are no words by themselves
        for line in lines:
            part = line.split()
            if not part or part[0].startswith("#"):
                continue
            if part[0] == "FLAG":
                self.long = part[1] == "long"
            elif part[0] in ("NEEDAFFIX", "FORBIDDENWORD", "ONLYINCOMPOUND"):
                self.not_words.add(part[1])
            elif part[0] in ("PFX", "SFX") and len(part) == 4 and part[2] in "YN":
                self.rules[part[1]] = (part[0], part[2] == "Y", [])
            elif part[0] in ("PFX", "SFX"):
                add, _, flags = part[3].partition("/")
                strip = "" if part[2] == "0" else part[2]
                condition = part[4] if len(part) > 4 else "."
                pattern = condition + "$" if part[0] == "SFX" else "^" + condition
                entry = (strip, "" if add == "0" else add, self.split(flags), re.compile(pattern))
                self.rules[part[1]][2].append(entry)

    def split(self, flags):
        return [flags[i:i + 2] for i in range(0, len(flags), 2)] if self.long else list(flags)

    def apply(self, word, flag):
        """The words that one affix makes of a word, each with the flags that it carries on."""
        kind, _, entries = self.rules[flag]
        for strip, add, flags, condition in entries:
            if not condition.search(word):
                continue
            if kind == "SFX" and word.endswith(strip):
                yield word[:len(word) - len(strip)] + add, flags
            elif kind == "PFX" and word.startswith(strip) and not any(c in add for c in "'’"):
                yield add + word[len(strip):], flags

    def expand(self, word, flags):
        """Every form of an entry."""
        flags = [f for f in flags if f in self.rules or f in self.not_words]
        if not self.not_words & set(flags):
            yield word
        prefixes = [f for f in flags if f in self.rules and self.rules[f][0] == "PFX"]
        for prefix in prefixes:
            for form, _ in self.apply(word, prefix):
                yield form
        for suffix in flags:
            if suffix not in self.rules or self.rules[suffix][0] != "SFX":
                continue
            for form, more in self.apply(word, suffix):
                yield form
                for second in more:
                    if second in self.rules and self.rules[second][0] == "SFX":
                        yield from (f for f, _ in self.apply(form, second))
                if self.rules[suffix][1]:
                    for prefix in prefixes:
                        if self.rules[prefix][1]:
                            yield from (f for f, _ in self.apply(form, prefix))


def folded(text):
    """The words of a text as a text is folded; those with other letters than a to z are left out."""
    text = text.lower().replace("œ", "oe").replace("æ", "ae")
    text = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    for word in re.split(r"[^\w]|_", text):
        if len(word) >= SHORTEST and re.fullmatch("[a-z]+", word):
            yield word


def words(path):
    """The words of a dictionary, sorted, each once."""
    with open(path + ".aff", encoding="utf-8") as file:
        affixes = Affixes(file)
    found = set()
    with open(path + ".dic", encoding="utf-8") as file:
        next(file)
        for line in file:
            entry = line.split("\t")[0].split(" ")[0].strip()
            word, _, flags = entry.partition("/")
            for form in affixes.expand(word, affixes.split(flags)):
                found.update(folded(form))
    return sorted(found)


def automaton(words):
    """The nodes of the automaton: a list of {letter: (is the end of a word, node)}; the last is the root."""
    register, nodes = {}, []

    def settle(node):
        """The number of a node that says the same; a node without edges is -1."""
        if not node:
            return -1
        key = tuple(node.items())
        if key not in register:
            register[key] = len(nodes)
            nodes.append(node)
        return register[key]

    # The nodes along the last word, from the root on.
    path, last = [{}], ""
    for word in words + [""]:
        shared = 0
        while shared < min(len(word), len(last)) and word[shared] == last[shared]:
            shared += 1
        while len(path) > shared + 1:
            node = settle(path.pop())
            letter = last[len(path) - 1]
            path[-1][letter] = (path[-1][letter][0], node)
        for place in range(shared, len(word)):
            path[-1][word[place]] = (place == len(word) - 1, None)
            path.append({})
        last = word
    nodes.append(path[0])
    return nodes


def packed(nodes):
    """The bytes of an automaton."""
    start, place = [0] * len(nodes), 1
    for number in [len(nodes) - 1] + list(range(len(nodes) - 1)):
        start[number] = place
        place += len(nodes[number])
    edges = [0] * place
    for number, node in enumerate(nodes):
        for offset, (letter, (is_end, target)) in enumerate(sorted(node.items())):
            edge = ord(letter) - 96 | is_end << 5 | (offset == len(node) - 1) << 6
            edges[start[number] + offset] = edge | (start[target] if target >= 0 else 0) << 7
    return b"FWL1" + struct.pack("<%dI" % (1 + len(edges)), len(edges), *edges)


found = words(sys.argv[1])
sys.stdout.buffer.write(packed(automaton(found)))
print("%d words" % len(found), file=sys.stderr)

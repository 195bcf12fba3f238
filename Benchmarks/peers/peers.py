#!/usr/bin/env python3
"""Compares Fanal with what one could use instead, on the same reports and the same phrases.

    python3 -m venv venv && venv/bin/pip install -r requirements.txt
    venv/bin/python peers.py --phrases phrases.ndjson --corpus corpus.ndjson \\
        --ours 'fanal screen {corpus} --no-store --jobs 1 --pack PACK --output {out}'

Every peer does the same job on one thread: read a line of JSON, fold the text (case, accents,
apostrophes), find the phrases as whole words and the 24 expressions, group the finds by rule, run a
scoring function in Lua per rule, write a line of JSON. Peers take turns in random order, and our
command runs right after each, so that a ratio compares two runs of the same moment. What counts is
CPU time (user and system), and the ratio: absolute figures depend on the machine and on its load.

A peer without expressions of its own (pyahocorasick, spaCy) does the job without them.
"""
import argparse
import importlib.metadata
import json
import os
import random
import re
import resource
import shlex
import statistics
import subprocess
import sys
import tempfile
import unicodedata

MARKS = re.compile("[\u0300-\u036f]+")
SCORE = """
function(count, near, length)
  local points = 8 * count
  if near > 1 then points = points + 12 end
  if length > 1500 then points = points - 3 end
  return points
end
"""


def fold(text):
    if text.isascii():
        return text.lower()
    text = MARKS.sub("", unicodedata.normalize("NFKD", text)).casefold()
    return text.replace("\u2019", "'").replace("\u0153", "oe")


def is_word(sign):
    return sign.isalnum() or sign == "_"


def cpu(who=resource.RUSAGE_SELF):
    used = resource.getrusage(who)
    return used.ru_utime + used.ru_stime


class Phrases:
    """The phrase file: `literal` and `expressions` are lists of (rule, text)."""

    def __init__(self, path):
        self.literal, self.expressions = [], []
        with open(path, encoding="utf-8") as lines:
            for row in map(json.loads, lines):
                if row["kind"] == "phrase":
                    self.literal.append((row["rule"], fold(row["text"])))
                else:
                    self.expressions.append((row["rule"], row["text"]))
        self.rules = sorted({rule for rule, _ in self.literal})


class PythonRe:
    """One alternation per rule, as most scripts have it."""

    name, module, has_expressions = "Python re", None, True

    def __init__(self, phrases):
        texts = {}
        for rule, text in phrases.literal:
            texts.setdefault(rule, []).append(text)
        self.patterns = [
            (rule, re.compile(r"\b(?:%s)\b" % "|".join(map(re.escape, sorted(found, key=len, reverse=True)))))
            for rule, found in texts.items()
        ] + [(rule, re.compile(text)) for rule, text in phrases.expressions]

    def find(self, text):
        return [(rule, hit.start(), hit.end()) for rule, pattern in self.patterns for hit in pattern.finditer(text)]


class YaraX:
    name, module, has_expressions = "YARA-X", "yara-x", True

    def __init__(self, phrases):
        import yara_x

        self.rule_of = {"r_" + rule.replace(".", "_"): rule for rule in phrases.rules}
        compiler = yara_x.Compiler()
        for name, rule in self.rule_of.items():
            strings = [
                "$p%d = %s fullword" % (place, json.dumps(text, ensure_ascii=False))
                for place, (_, text) in enumerate(p for p in phrases.literal if p[0] == rule)
            ] + [
                "$e%d = /%s/" % (place, text.replace("/", "\\/"))
                for place, (_, text) in enumerate(e for e in phrases.expressions if e[0] == rule)
            ]
            compiler.add_source("rule %s { strings: %s condition: any of them }" % (name, "\n".join(strings)))
        self.scanner = yara_x.Scanner(compiler.build())

    def find(self, text):
        return [
            (self.rule_of[rule.identifier], hit.offset, hit.offset + hit.length)
            for rule in self.scanner.scan(text.encode()).matching_rules
            for pattern in rule.patterns
            for hit in pattern.matches
        ]


class Hyperscan:
    name, module, has_expressions = "Hyperscan", "hyperscan", True

    def __init__(self, phrases):
        import hyperscan

        literals = [re.sub(rb"([^a-z0-9 \x80-\xff])", rb"\\\1", text.encode()) for _, text in phrases.literal]
        expressions = [text.encode() for _, text in phrases.expressions]
        self.rules = [rule for rule, _ in phrases.literal + phrases.expressions]
        self.lengths = [len(text.encode()) for _, text in phrases.literal]
        self.database = hyperscan.Database()
        self.database.compile(
            expressions=literals + expressions,
            ids=list(range(len(self.rules))),
            elements=len(self.rules),
            flags=[0] * len(literals) + [hyperscan.HS_FLAG_SOM_LEFTMOST] * len(expressions),
        )

    def find(self, text):
        data, raw, found = text.encode(), [], []
        self.database.scan(data, match_event_handler=lambda i, start, end, flags, context: raw.append((i, start, end)))
        for number, start, end in raw:
            if number < len(self.lengths):
                start = end - self.lengths[number]
                if start > 0 and data[start - 1] < 128 and is_word(chr(data[start - 1])):
                    continue
                if end < len(data) and data[end] < 128 and is_word(chr(data[end])):
                    continue
            found.append((self.rules[number], start, end))
        return found


class AhoCorasick:
    name, module, has_expressions = "pyahocorasick", "pyahocorasick", False

    def __init__(self, phrases):
        import ahocorasick

        self.automaton = ahocorasick.Automaton()
        for rule, text in phrases.literal:
            self.automaton.add_word(text, (rule, len(text)))
        self.automaton.make_automaton()

    def find(self, text):
        found, count = [], len(text)
        for last, (rule, length) in self.automaton.iter(text):
            start, end = last + 1 - length, last + 1
            if (start == 0 or not is_word(text[start - 1])) and (end == count or not is_word(text[end])):
                found.append((rule, start, end))
        return found


class SpacyMatcher:
    name, module, has_expressions = "spaCy PhraseMatcher", "spacy", False

    def __init__(self, phrases):
        import spacy
        from spacy.matcher import PhraseMatcher

        self.language = spacy.blank("xx")
        self.matcher = PhraseMatcher(self.language.vocab)
        for rule in phrases.rules:
            self.matcher.add(rule, [self.language.make_doc(text) for other, text in phrases.literal if other == rule])

    def find(self, text):
        document = self.language.make_doc(text)
        strings = self.language.vocab.strings
        return [
            (strings[name], document[a:b].start_char, document[a:b].end_char) for name, a, b in self.matcher(document)
        ]


PEERS = [YaraX, Hyperscan, AhoCorasick, SpacyMatcher, PythonRe]


def scoring(rules):
    import lupa.lua54

    runtime = lupa.lua54.LuaRuntime()
    return {rule: runtime.eval(SCORE) for rule in rules}


def job(engine, scores, lines, path):
    """The whole job on some lines; returns the number of finds."""
    total = 0
    with open(path, "w", encoding="utf-8") as output:
        for line in lines:
            report = json.loads(line)
            text = fold(report["narrative"])
            places = {}
            for rule, start, end in engine.find(text):
                places.setdefault(rule, []).append((start, end))
                total += 1
            findings, sum_of_scores = [], 0
            starts = [start for spans in places.values() for start, _ in spans]
            for rule, spans in places.items():
                near = sum(1 for start in starts if abs(start - spans[0][0]) <= 120)
                score = scores[rule](len(spans), near, len(text))
                sum_of_scores += score
                evidence = [{"start": start, "end": end} for start, end in spans]
                findings.append({"rule": rule, "score": score, "evidence": evidence})
            result = {"id": report["id"], "score": sum_of_scores, "findings": findings}
            output.write(json.dumps(result, ensure_ascii=False) + "\n")
    return total


def sample_size(engine, scores, lines, path, seconds):
    """How many reports a peer gets, so that one run takes about so many CPU seconds."""
    probe = lines[:50]
    start = cpu()
    job(engine, scores, probe, path)
    each = max((cpu() - start) / len(probe), 1e-7)
    return max(50, min(len(lines), int(seconds / each)))


def run_ours(command, corpus, output, count):
    """Reports per CPU second of our command, its start included."""
    before = cpu(resource.RUSAGE_CHILDREN)
    arguments = [part.format(corpus=corpus, out=output) for part in shlex.split(command)]
    done = subprocess.run(arguments, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    if done.returncode > 1:
        sys.exit("our command failed with status %d" % done.returncode)
    return count / (cpu(resource.RUSAGE_CHILDREN) - before)


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--phrases", required=True, help="the phrase file")
    parser.add_argument("--corpus", required=True, help="the reports, NDJSON")
    parser.add_argument("--ours", help="our command; {corpus} and {out} are filled in")
    parser.add_argument("--limit", type=int, default=100000, help="reports to use")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--seconds", type=float, default=2.0, help="CPU seconds of one run of a peer")
    parser.add_argument("--only", default="", help="names of peers, comma-separated")
    return parser.parse_args()


def main():
    options = arguments()
    phrases = Phrases(options.phrases)
    with open(options.corpus, encoding="utf-8") as corpus:
        lines = [line for _, line in zip(range(options.limit), corpus)]
    folder = tempfile.mkdtemp(prefix="peers")
    corpus, output = os.path.join(folder, "corpus.ndjson"), os.path.join(folder, "out.ndjson")
    with open(corpus, "w", encoding="utf-8") as copy:
        copy.writelines(lines)
    scores = scoring(phrases.rules)
    print("%d reports, %d phrases, %d expressions, %d rules, %d rounds, load %.1f" % (
        len(lines), len(phrases.literal), len(phrases.expressions), len(phrases.rules), options.rounds,
        os.getloadavg()[0]))
    wanted = [name.strip().lower() for name in options.only.split(",") if name.strip()]
    peers = []
    for kind in PEERS:
        if wanted and not any(name in kind.name.lower() for name in wanted):
            continue
        try:
            engine = kind(phrases)
        except ImportError as problem:
            print("%s is left out: %s" % (kind.name, problem))
            continue
        peers.append((engine, sample_size(engine, scores, lines, output, options.seconds)))
    speeds = {engine.name: [] for engine, _ in peers}
    ratios = {engine.name: [] for engine, _ in peers}
    finds, ours = {}, []
    order = random.Random(1)
    for _ in range(options.rounds):
        for engine, size in order.sample(peers, len(peers)):
            start = cpu()
            finds[engine.name] = job(engine, scores, lines[:size], output)
            speeds[engine.name].append(size / (cpu() - start))
            if options.ours:
                ours.append(run_ours(options.ours, corpus, output, len(lines)))
                ratios[engine.name].append(ours[-1] / speeds[engine.name][-1])
    print("%-22s %-10s %13s %9s %9s   %s" % ("peer", "version", "reports/CPU s", "sample", "finds", "ours / peer"))
    for engine, size in peers:
        version = importlib.metadata.version(engine.module) if engine.module else sys.version.split()[0]
        ratio = ratios[engine.name]
        shown = "%.1f (%.1f to %.1f)" % (statistics.median(ratio), min(ratio), max(ratio)) if ratio else ""
        note = "" if engine.has_expressions else "   without expressions"
        print("%-22s %-10s %13.0f %9d %9d   %s%s" % (
            engine.name, version, statistics.median(speeds[engine.name]), size, finds[engine.name], shown, note))
    if ours:
        print("ours: %.0f reports per CPU second (%.0f to %.0f in %d runs), process start included" % (
            statistics.median(ours), min(ours), max(ours), len(ours)))


if __name__ == "__main__":
    main()

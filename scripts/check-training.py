#!/usr/bin/env python3
"""Checks the training library: training/scenarios/*.json and training/tests/blueprint.json.

    scripts/check-training.py                  everything; errors with file and field, and exit 1
    scripts/check-training.py --fill FILE …    first fills in start and end where a text occurs once in its narrative

Only the standard library is needed. The form of the files is described in training/README.md.
"""

import argparse
import difflib
import json
import re
import sys
import unicodedata
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
RULES = ROOT / "rules" / "standard"
SCENARIOS = ROOT / "training" / "scenarios"
BLUEPRINT = ROOT / "training" / "tests" / "blueprint.json"

LANGUAGES = ("en", "fr")
FORMS = ("police_tip", "hotline_call", "ngo_note", "labour_inspection", "bank_alert", "hospital_note", "advert",
         "school_note", "hotel_note")
SECTORS = ("farm", "care_domestic", "restaurant", "construction", "hotel", "online_sexual", "street", "nail_salon",
           "cannabis", "begging", "forced_marriage", "scam_compound")
PILLARS = ("prevention", "protection", "prosecution", "partnership")
PRIORITIES = ("urgent", "high", "normal", "none")
STATUSES = ("observed", "stated", "reported", "inferred", "past")
ELEMENTS = ("act", "means", "purpose")
DIMENSIONS = ("deceptive_recruitment", "coercive_recruitment", "abuse_of_vulnerability_recruitment", "exploitation",
              "coercion_destination", "abuse_of_vulnerability_destination", "context", "not_evidence", "response")

SCENARIO = ("id", "form", "sector", "difficulty", "pair", "differs", "language", "expert")
TEXT = ("title", "narrative", "evidence", "not_evidence", "teaching", "ask")
EVIDENCE = ("code", "start", "end", "text", "status", "why")
NOT_EVIDENCE = ("start", "end", "text", "why")
TEACHING = ("points", "questions", "mistakes")
EXPERT = ("flagged", "priority", "pillars", "elements", "reason")
ITEM = ("id", "dimension", "difficulty", "kind", "language")
CHOICE = ("vignette", "question", "choices", "key", "reason")
SPAN = ("vignette", "question", "spans", "reason")

# The library names what is observed, never what a person is.
VERDICT = re.compile(
    r"\b(victims?|traffickers?|perpetrators?|culprits?|pimps?|exploiters?|guilty|"
    r"victimes?|trafiquants?|trafiquantes?|proxénètes?|coupables?|exploiteurs?|exploiteuses?)\b", re.IGNORECASE)
PHONE = re.compile(r"\b\d{3}[-. ]\d{3}[-. ]\d{4}\b|\b\d{3}[-. ]\d{4}\b")
FICTIONAL_PHONE = re.compile(r"555[-. ]01\d\d$")
HOTLINE = "833-900-1010"

errors = []


def error(where, message):
    errors.append(f"{where}: {message}")


def read(path):
    name = path.relative_to(ROOT)
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError) as problem:
        error(name, f"cannot be read: {problem}")
    except json.JSONDecodeError as problem:
        error(name, f"is no JSON: line {problem.lineno}, column {problem.colno}: {problem.msg}")


def known_codes():
    """Every indicator of the standard pack, with the element that it touches."""
    codes = {}
    for path in sorted((RULES / "indicators").glob("*/*.lua")):
        text = path.read_text(encoding="utf-8")
        code = re.search(r'^indicator\s+"([^"]+)"', text, re.MULTILINE)
        element = re.search(r'^element\s+"([^"]+)"', text, re.MULTILINE)
        if code:
            codes[code[1]] = element[1] if element else "none"
    return codes


def origins():
    """Words for nationality and origin, from the pack's table of words that no score may depend on."""
    words = set()
    text = (RULES / "fairness.lua").read_text(encoding="utf-8")
    for name, body in re.findall(r'^swap "(\w+)" \{(.*?)^\}', text, re.MULTILINE | re.DOTALL):
        if name not in ("nationality", "ethnicity", "indigenous"):
            continue
        for line in re.findall(r'"([^"]*)"', body):
            for entry in line.split(","):
                # An entry with "+" means other things as well: French is a language, too.
                if "+" not in entry:
                    words.update(form.strip().casefold() for form in entry.split("/") if len(form.strip()) > 3)
    return re.compile(r"\b(" + "|".join(sorted(map(re.escape, words), key=len, reverse=True)) + r")\b")


def keys(where, value, wanted):
    if not isinstance(value, dict):
        error(where, "is no object")
        return False
    for key in wanted:
        if key not in value:
            error(where, f"{key} is missing")
    for key in value:
        if key not in wanted:
            error(where, f"{key} is not known")
    return all(key in value for key in wanted)


def choice(where, value, known):
    if value not in known:
        error(where, f"{value!r} is none of {', '.join(map(str, known))}")


def sentence(where, value):
    """A text for people: not empty, tidy, without a verdict."""
    if not isinstance(value, str) or not value.strip():
        error(where, "is empty")
        return False
    if value != value.strip() or "  " in value:
        error(where, "has spaces at its ends, or two in a row")
    if unicodedata.normalize("NFC", value) != value:
        error(where, "is not in normal form C: é must be one character")
    if any(unicodedata.category(c) == "Cc" and c != "\n" for c in value):
        error(where, "has a control character")
    found = VERDICT.search(value)
    if found:
        error(where, f"says {found[0]!r}, a word of verdict; say what was observed")
    for number in PHONE.finditer(value):
        if not FICTIONAL_PHONE.search(number[0]) and HOTLINE not in value[max(0, number.start() - 2):number.end()]:
            error(where, f"{number[0]!r} may be somebody's number; use 555-0100 to 555-0199")
    return True


def listed(where, value):
    if isinstance(value, list):
        return value
    error(where, "is no list")
    return []


def sentences(where, value):
    if not listed(where, value):
        error(where, "needs at least one text")
        return
    for number, text in enumerate(value):
        sentence(f"{where}[{number}]", text)


def both(where, value):
    if keys(where, value, LANGUAGES):
        for language in LANGUAGES:
            sentence(f"{where}.{language}", value[language])


def words(text):
    return re.findall(r"\w+(?:['’]\w+)*", text)


def span(where, value, text):
    """Whether start and end are right: Unicode scalars, half-open."""
    start, end, quoted = value["start"], value["end"], value["text"]
    if not isinstance(quoted, str) or not quoted:
        error(where, "text is empty")
        return False
    if type(start) is not int or type(end) is not int or not 0 <= start < end <= len(text):
        error(where, f"start {start!r} and end {end!r} are no span of the narrative ({len(text)} characters)")
        return False
    if text[start:end] != quoted:
        message = f"text is {quoted!r}, and the narrative has {text[start:end]!r} at {start}–{end}"
        places = [m.start() for m in re.finditer(re.escape(quoted), text)]
        if places:
            message += "; it stands at " + ", ".join(f"{p}–{p + len(quoted)}" for p in places)
        error(where, message)
        return False
    if quoted != quoted.strip():
        error(where, "the span begins or ends with a space")
    before, after = text[start - 1:start], text[end:end + 1]
    if (before.isalnum() and quoted[0].isalnum()) or (after.isalnum() and quoted[-1].isalnum()):
        error(where, "the span cuts a word")
    return True


class Library:
    def __init__(self):
        self.codes = known_codes()
        self.origins = origins()
        self.scenarios = {}
        if not self.codes:
            error("rules/standard", "no indicator found")

    def language(self, where, value, least=60, most=220):
        if not keys(where, value, TEXT):
            return
        sentence(f"{where}.title", value["title"])
        narrative = value["narrative"]
        if not sentence(f"{where}.narrative", narrative):
            return
        count = len(words(narrative))
        if not least <= count <= most:
            error(f"{where}.narrative", f"has {count} words; {least} to {most} are wanted")
        seen = set()
        for number, evidence in enumerate(listed(f"{where}.evidence", value["evidence"])):
            place = f"{where}.evidence[{number}]"
            if not keys(place, evidence, EVIDENCE):
                continue
            self.code(place, evidence["code"])
            choice(f"{place}.status", evidence["status"], STATUSES)
            sentence(f"{place}.why", evidence["why"])
            self.no_origin(f"{place}.text", evidence["text"])
            if span(place, evidence, narrative):
                key = str(evidence["code"]), evidence["start"], evidence["end"]
                if key in seen:
                    error(place, "is there twice")
                seen.add(key)
        counted = {(start, end) for _, start, end in seen}
        for number, other in enumerate(listed(f"{where}.not_evidence", value["not_evidence"])):
            place = f"{where}.not_evidence[{number}]"
            if not keys(place, other, NOT_EVIDENCE):
                continue
            sentence(f"{place}.why", other["why"])
            if span(place, other, narrative) and (other["start"], other["end"]) in counted:
                error(place, "the same words are evidence, too")
        if keys(f"{where}.teaching", value["teaching"], TEACHING):
            for part in TEACHING:
                sentences(f"{where}.teaching.{part}", value["teaching"][part])
        sentences(f"{where}.ask", value["ask"])

    def code(self, where, code):
        if not isinstance(code, str) or code not in self.codes:
            near = difflib.get_close_matches(str(code), self.codes, 1)
            error(f"{where}.code", f"{code!r} is no indicator of rules/standard"
                  + (f"; {near[0]!r} is" if near else ""))

    def no_origin(self, where, text):
        found = self.origins.search(str(text).casefold())
        if found:
            error(where, f"{found[0]!r} names an origin, which is never evidence")

    def scenario(self, path):
        name, value = path.relative_to(ROOT), read(path)
        if value is None or not keys(name, value, SCENARIO):
            return
        identifier = value["id"]
        if identifier != path.stem:
            error(f"{name}: id", f"{identifier!r} is not the name of the file")
        if not re.fullmatch(r"[a-z]+(-[a-z]+)*-\d\d", str(identifier)):
            error(f"{name}: id", "must be like farm-01")
        choice(f"{name}: form", value["form"], FORMS)
        choice(f"{name}: sector", value["sector"], SECTORS)
        choice(f"{name}: difficulty", value["difficulty"], (1, 2, 3))
        if not keys(f"{name}: language", value["language"], LANGUAGES):
            return
        before = len(errors)
        for language in LANGUAGES:
            self.language(f"{name}: language.{language}", value["language"][language])
        if not isinstance(value["pair"], (str, type(None))):
            error(f"{name}: pair", "is an id or null")
        if len(errors) > before:
            return
        sets = [{e["code"] for e in value["language"][language]["evidence"]} for language in LANGUAGES]
        for code in sorted(sets[0] ^ sets[1]):
            error(f"{name}: language", f"{code} is evidence in {'en' if code in sets[0] else 'fr'} only")
        self.expert(name, value, sets[0])
        if len(errors) == before:
            self.scenarios[identifier] = value

    def expert(self, name, value, observed):
        where = f"{name}: expert"
        expert = value["expert"]
        if not keys(where, expert, EXPERT):
            return
        flagged = expert["flagged"]
        choice(f"{where}.flagged", flagged, (True, False))
        choice(f"{where}.priority", expert["priority"], PRIORITIES)
        if flagged and (expert["priority"] == "none" or not observed or not expert["pillars"]):
            error(where, "what is flagged has evidence, a priority and a pillar")
        if not flagged:
            for language in LANGUAGES:
                if not value["language"][language]["not_evidence"]:
                    error(f"{name}: language.{language}.not_evidence", "what is not flagged shows what does not count")
        pillars = listed(f"{where}.pillars", expert["pillars"])
        for number, pillar in enumerate(pillars):
            choice(f"{where}.pillars[{number}]", pillar, PILLARS)
            if pillar in pillars[:number]:
                error(f"{where}.pillars[{number}]", "is there twice")
        if keys(f"{where}.elements", expert["elements"], ELEMENTS):
            for element, code in expert["elements"].items():
                place = f"{where}.elements.{element}"
                if code is None:
                    for shown in sorted(observed):
                        if self.codes.get(shown) == element:
                            error(place, f"is null, and {shown} shows it")
                            break
                elif not isinstance(code, str) or code not in observed:
                    error(place, f"{code!r} is not among the evidence")
                elif self.codes.get(code) != element:
                    error(place, f"{code} shows {self.codes.get(code)}")
        both(f"{where}.reason", expert["reason"])

    def pairs(self):
        pairs = set()
        for identifier, value in self.scenarios.items():
            name, other = f"training/scenarios/{identifier}.json", value["pair"]
            if (other is None) != (value["differs"] is None):
                error(f"{name}: differs", "pair and differs are both given, or both null")
            if other is None:
                continue
            both(f"{name}: differs", value["differs"])
            partner = self.scenarios.get(other)
            if partner is None:
                error(f"{name}: pair", f"{other!r} does not exist, or has errors")
                continue
            if other == identifier or partner["pair"] != identifier:
                error(f"{name}: pair", f"{other} names {partner['pair']!r} as its pair")
                continue
            for field in ("form", "sector", "difficulty", "differs"):
                if value[field] != partner[field]:
                    error(f"{name}: {field}", f"is not the one of its pair, {other}")
            if value["expert"]["flagged"] == partner["expert"]["flagged"] \
                    and value["expert"]["priority"] == partner["expert"]["priority"]:
                error(f"{name}: expert", f"reads like its pair, {other}: the fact that differs must turn the reading")
            for language in LANGUAGES:
                mine, theirs = (words(v["language"][language]["narrative"]) for v in (value, partner))
                same = sum(block.size for block in difflib.SequenceMatcher(None, mine, theirs, False).get_matching_blocks())
                if same < 0.5 * max(len(mine), len(theirs)):
                    error(f"{name}: language.{language}.narrative",
                          f"shares {same} of {len(mine)} words with {other}; a pair differs in one fact")
            pairs.add(frozenset((identifier, other)))
        return len(pairs)

    def blueprint(self):
        name, value = BLUEPRINT.relative_to(ROOT), read(BLUEPRINT)
        if value is None or not keys(name, value, ("blueprint", "pre", "post")):
            return
        plan = []
        for number, row in enumerate(listed(f"{name}: blueprint", value["blueprint"])):
            place = f"{name}: blueprint[{number}]"
            if keys(place, row, ("dimension", "difficulty", "kind")):
                choice(f"{place}.dimension", row["dimension"], DIMENSIONS)
                choice(f"{place}.difficulty", row["difficulty"], (1, 2, 3))
                choice(f"{place}.kind", row["kind"], ("choice", "span"))
                plan.append((row["dimension"], row["difficulty"], row["kind"]))
        if len(plan) != 10:
            error(f"{name}: blueprint", f"has {len(plan)} rows; ten items are wanted")
        vignettes = {language: {} for language in LANGUAGES}
        for test in ("pre", "post"):
            items = [item for item in listed(f"{name}: {test}", value[test]) if isinstance(item, dict)]
            for number, item in enumerate(items):
                place = f"{name}: {test}[{number}]"
                if keys(place, item, ITEM) and keys(f"{place}.language", item["language"], LANGUAGES):
                    self.item(place, item, vignettes)
            found = [(i.get("dimension"), i.get("difficulty"), i.get("kind")) for i in items]
            if found != plan:
                for number, (wanted, given) in enumerate(zip(plan, found)):
                    if wanted != given:
                        error(f"{name}: {test}[{number}]", f"is {given}, and the blueprint wants {wanted}")
                if len(found) != len(plan):
                    error(f"{name}: {test}", f"has {len(found)} items, and the blueprint {len(plan)}")

    def item(self, place, item, vignettes):
        keyed = {}
        for language in LANGUAGES:
            value, where = item["language"][language], f"{place}.language.{language}"
            if not keys(where, value, CHOICE if item["kind"] == "choice" else SPAN):
                return
            for part in ("vignette", "question", "reason"):
                sentence(f"{where}.{part}", value[part])
            count = len(words(value["vignette"]))
            if not 20 <= count <= 40:
                error(f"{where}.vignette", f"has {count} words; 20 to 40 are wanted")
            first = vignettes[language].setdefault(value["vignette"], place)
            if first != place:
                error(f"{where}.vignette", f"is the one of {first}")
            if item["kind"] == "choice":
                sentences(f"{where}.choices", value["choices"])
                if len(set(map(str, listed(f"{where}.choices", value["choices"])))) != 4:
                    error(f"{where}.choices", "four different ones are wanted")
                if type(value["key"]) is not int or not 0 <= value["key"] < 4:
                    error(f"{where}.key", "is a number from 0 to 3")
                keyed[language] = value["key"]
            else:
                spans = listed(f"{where}.spans", value["spans"])
                if not spans:
                    error(f"{where}.spans", "needs at least one")
                for number, evidence in enumerate(spans):
                    part = f"{where}.spans[{number}]"
                    if keys(part, evidence, ("code", "start", "end", "text")):
                        self.code(part, evidence["code"])
                        self.no_origin(f"{part}.text", evidence["text"])
                        span(part, evidence, value["vignette"])
                keyed[language] = sorted(str(e.get("code")) for e in spans if isinstance(e, dict))
        if keyed.get("en") != keyed.get("fr"):
            error(place, f"the key differs by language: {keyed.get('en')} and {keyed.get('fr')}")

    def counts(self, pairs):
        def tally(field, known, least):
            print(f"{field}: " + ", ".join(
                f"{value} {sum(1 for s in self.scenarios.values() if s[field] == value)}" for value in known))
            for value in known:
                count = sum(1 for s in self.scenarios.values() if s[field] == value)
                if count < least:
                    error("training/scenarios", f"{field} {value}: {count} scenarios; at least {least} are wanted")
        flagged = sum(1 for s in self.scenarios.values() if s["expert"]["flagged"])
        print(f"{len(self.scenarios)} scenarios, {pairs} pairs, {flagged} flagged")
        tally("form", FORMS, 2)
        tally("sector", SECTORS, 2)
        tally("difficulty", (1, 2, 3), 6)
        if len(self.scenarios) < 36 or pairs < 12:
            error("training/scenarios", "at least 36 scenarios and 12 pairs are wanted")


def fill(path):
    """Fills in start and end where the text occurs once in its narrative."""
    value = json.loads(path.read_text(encoding="utf-8"))
    left = 0
    for language in LANGUAGES:
        text = value["language"][language]
        for part, order in (("evidence", EVIDENCE), ("not_evidence", NOT_EVIDENCE)):
            for number, entry in enumerate(text[part]):
                if text["narrative"].count(entry["text"]) == 1:
                    entry["start"] = text["narrative"].index(entry["text"])
                    entry["end"] = entry["start"] + len(entry["text"])
                    text[part][number] = {key: entry[key] for key in order if key in entry}
                else:
                    left += 1
                    print(f"{path}: language.{language}.{part}[{number}]: the text occurs "
                          f"{text['narrative'].count(entry['text'])} times; start and end are left as they are")
    path.write_text(json.dumps(value, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    return left


def main():
    parser = argparse.ArgumentParser(description="Checks the training library.")
    parser.add_argument("--fill", nargs="+", metavar="FILE", type=Path, default=[],
                        help="fill in start and end of these scenarios before the check")
    for path in parser.parse_args().fill:
        fill(path.resolve())
    library = Library()
    for path in sorted(SCENARIOS.glob("*.json")):
        library.scenario(path)
    pairs = library.pairs()
    library.blueprint()
    if not errors:
        library.counts(pairs)
    for message in errors:
        print(message, file=sys.stderr)
    if errors:
        print(f"{len(errors)} errors", file=sys.stderr)
    return 1 if errors else 0


if __name__ == "__main__":
    sys.exit(main())

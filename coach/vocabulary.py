"""The closed vocabulary: phrases and what they stand for, made once from content and then only looked up.

Every word or phrase has a *code*, one character; the grammar (coach/reader) is written over strings of codes. Codes of
punctuation are the characters themselves. Rule: a phrase has one code; where two sections hold it, the one that stands
first in ``SECTIONS`` wins, and two meanings within one section are a fault of content.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from sys import intern
from typing import Any, NamedTuple

from coach.classifier import Classifier
from coach.patterns import Pattern
from coach.word_forms import more

#: Section of content → code. Earlier sections win.
SECTIONS: dict[str, str] = {
    "plain": "w",
    "and_a_half": "½",
    "exercise": "X",
    "unknown_exercise": "X",
    "duration": "d",
    "number": "n",
    "kilogram": "K",
    "pound": "B",
    "distance": "D",
    "feet": "F",
    "hour": "H",
    "minute": "I",
    "second": "S",
    "metre_or_minute": "m",
    "thousand": "C",
    "stone": "T",
    "times": "x",
    "single_set": "1",
    "last_set": "l",
    "sets": "s",
    "reps": "q",
    "per_hand": "h",
    "per_side": "e",
    "each": "E",
    "bodyweight": "y",
    "band": "b",
    "empty_bar": "τ",
    "plates": "φ",
    "assisted": "A",
    "weighted": "L",
    "warmup": "W",
    "worked_up": "j",
    "worksets": "i",
    "drop": "g",
    "amrap": "v",
    "failed": "f",
    "rpe": "p",
    "rir": "r",
    "emom": "J",
    "circuit": "M",
    "rest_between": "u",
    "kit": "k",
    "named_race": "3",
    "max_heart_rate": "0",
    "state": "ξ",
    "heart_rate": "Q",
    "bpm": "5",
    "run": "U",
    "strides": "G",
    "cooldown": "4",
    "off": "O",
    "effort": "2",
    "pace": "P",
    "climb": "6",
    "cadence": "7",
    "distance_word": "8",
    "time_word": "8",
    "sport": "9",
    "region": "R",
    "side": "Z",
    "third_person": "σ",
    "long_ago": "ω",
    "symptom": "Y",
    "fatigue_leg": "ν",
    "severity": "V",
    "intensifier": "μ",
    "course": "ι",
    "clear": "θ",
    "timing": "κ",
    "onset": "λ",
    "day": "α",
    "weekday": "β",
    "month": "γ",
    "day_unit": "δ",
    "since": "ε",
    "for_later": "ζ",
    "past_figure": "η",
    "bodyweight_word": "π",
    "test": "ρ",
    "negation": "N",
    "conjunction": "c",
    "preposition": "a",
    "per": "a",
    "tempo_word": "w",
    "session_noun": "χ",
    "ordinal": "o",
}
#: Sections that are kept as plain sets or tables of phrases, not as codes.
APART = (
    "filler", "guessed", "first_person", "muscle", "weak", "site", "spelling", "slips", "known",
    "score_link", "score_follow", "form_key", "kin", "ailing", "thing",
    "in_company", "doing", "plan_heading", "clock_before",
)  # fmt: skip
#: Codes of single words that are looked at once more for what stands beside them; so are names of exercises that are
#: also something else.
LOOKED_AT = frozenset("z½n1wHξXF")
#: Words without a sense of their own that may be a part of the number before them, or of an exercise.
COUNTING = frozenset("point dot oh o lungs".split())
#: Signs that are their own code.
SIGNS = frozenset(".,;:?()/+-@|%\"'")
_SPACES = Pattern(r"[^\w%]+")
_RUNS = Pattern(r"\d+|[^\W\d]+|%")


@dataclass(frozen=True, kw_only=True, slots=True)
class Movement:
    """What the reader has to know of an exercise."""

    slug: str
    aliases: tuple[str, ...]
    loaded: bool = False  #: done with an outer load by nature
    banded: bool = False
    unilateral: bool = False
    single: bool = False  #: done with one weight or a machine, so that "25s" is a size and no pair
    timed: bool = False
    carried: bool = False  #: counted in metres


class Sense(NamedTuple):
    """What a phrase stands for."""

    code: str
    value: Any


@dataclass(frozen=True, kw_only=True)
class Vocabulary:
    """Words the reader knows.

    ``heads`` maps a first word to the phrases that start with it, longest first: (rest of the words, count, sense).
    ``starts`` holds the same by the first word and the second, the phrase of the first alone at the end; ``single`` the
    latter. ``plain`` says what a word or a sign is that is this alone, whatever stands beside it, unless a phrase of
    several words begins with it.
    """

    heads: Mapping[str, tuple[tuple[tuple[str, ...], int, Sense], ...]] = field(default_factory=dict)
    starts: Mapping[str, Mapping[str, tuple[tuple[tuple[str, ...], int, Sense], ...]]] = field(default_factory=dict)
    single: Mapping[str, tuple[tuple[tuple[str, ...], int, Sense], ...]] = field(default_factory=dict)
    plain: Mapping[str, Sense] = field(default_factory=dict)
    movements: Mapping[str, Movement] = field(default_factory=dict)
    ambiguous: frozenset[str] = frozenset()
    filler: frozenset[str] = frozenset()
    first_person: frozenset[str] = frozenset()
    in_company: frozenset[str] = frozenset()  #: words before somebody beside whom the athlete did it
    doing: frozenset[str] = frozenset()  #: what one does with sets and distances
    plan_heading: frozenset[str] = frozenset()  #: words of a heading over what is still to do
    clock_before: frozenset[str] = frozenset()  #: words before a time of the day
    muscles: frozenset[str] = frozenset()
    weak: frozenset[str] = frozenset()  #: words of feeling that need a region beside them
    score_link: frozenset[str] = frozenset()  #: words between a part of the body and the figure of its pain
    score_follow: frozenset[str] = frozenset()  #: words right behind such a figure
    form_key: frozenset[str] = frozenset()
    kin: frozenset[str] = frozenset()
    thing: frozenset[str] = frozenset()
    bodily: Mapping[str, Any] = field(
        default_factory=dict
    )  #: names of exercises and units that are of the body as well
    spelling: Mapping[str, str] = field(default_factory=dict)
    known: frozenset[str] = frozenset()
    near: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  #: word with a letter left out → words meant
    pairs: frozenset[tuple[str, str]] = frozenset()  #: words that stand side by side in a phrase
    naming: frozenset[str] = frozenset()  #: words that names of exercises are made of
    intents: Classifier = field(default_factory=Classifier)


def words_of(phrase: str) -> tuple[str, ...]:
    """A phrase as the reader's words: lower case, no apostrophes, hyphens as spaces.

    >>> words_of("Child's push-up")
    ('childs', 'push', 'up')
    """
    plain = phrase.lower().replace("'", "").replace("’", "")
    return tuple(intern(w) for part in _SPACES.split(plain) for w in _RUNS.findall(part))


def compile_words(
    sections: Mapping[str, Mapping[str, Iterable[str]]], movements: Iterable[Movement], ambiguous: frozenset[str]
) -> tuple[Vocabulary, list[tuple[str, str, str]]]:
    """The vocabulary of ``sections`` (section → value → phrases) and exercises.

    With it the clashes: (section, phrase, why).
    """
    clashes: list[tuple[str, str, str]] = []
    kept = {m.slug: m for m in movements}
    senses: dict[tuple[str, ...], Sense] = {}
    sites = _reverse(sections.get("site", {}))
    ailing = _reverse(sections.get("ailing", {}))
    own: dict[tuple[str, ...], str] = {}
    bodily: dict[str, Any] = {}
    shared: dict[tuple[str, int], Sense] = {}  # one thing for all phrases of one meaning, which is one object
    for slug, phrases in sections.get("exercise", {}).items():
        clashes += [("exercise", slug, f"no such exercise: {slug}")] if slug not in kept else []
        for phrase in phrases:
            if own.setdefault(words_of(phrase), slug) != slug:
                clashes.append(("exercise", phrase, f"{phrase!r} is already {own[words_of(phrase)]}"))
    for section, code in SECTIONS.items():
        if section == "exercise":
            table = [(words_of(a), m.slug) for m in kept.values() for a in (m.slug.replace("-", " "), *m.aliases)]
            found: dict[tuple[str, ...], Any] = dict(own)
            for key, slug in table:
                found.setdefault(key, slug)
        else:
            found = {}
            own_s: dict[tuple[str, ...], Any] = {}
            for value, phrases in sections.get(section, {}).items():
                made = _value(section, value)
                for phrase in phrases:
                    key = words_of(phrase)
                    if section == "region":
                        made = (value, sites.get(key), *([True] if key in ailing else []))
                        if key[-1][-1] != "s":  # "foot's" comes without its apostrophe
                            own_s.setdefault((*key[:-1], key[-1] + "s"), made)
                    if found.setdefault(key, made) != made:
                        clashes.append((section, phrase, f"{phrase!r} is already {found[key]}"))
            found = {**own_s, **found}
        for key, value in found.items():
            if key and key not in senses:
                senses[key] = shared.setdefault((code, id(value)), Sense(code, value))
            elif code in "Rν" and senses[key].code in "XF":
                bodily[" ".join(key)] = Sense(code, value)
    named = {key: s.value for key, s in senses.items() if s.code == "X" and isinstance(s.value, str)}
    apart = {words_of(a) for a in ambiguous}
    senses |= {key: Sense("X", slug) for key, slug in more(named, {*senses, *apart}).items()}
    heads = _heads(senses)
    spelling = {p: v for v, ps in sections.get("spelling", {}).items() for p in ps}
    taken = {w for key in senses for w in key} | _flat(sections, "known") | _flat(sections, "filler") | spelling.keys()
    slips = sections.get("slips", {})
    taken |= set(slips.get("other", ()))
    spelling |= {slip: w for w in slips.get("meant", ()) for slip in _slips(w) if slip not in taken}
    spelling = {**_swapped(sections, senses), **spelling}
    single = {word: rows[-1:] for word, rows in heads.items() if rows[-1][1] == 1}
    nearness = _nearness(sections, senses, spelling)
    vocabulary = Vocabulary(
        heads=heads,
        starts=_starts(heads),
        single=single,
        plain=_plain(single, bodily, nearness["known"]),
        movements=kept,
        ambiguous=frozenset(" ".join(words_of(a)) for a in ambiguous),
        filler=_flat(sections, "filler"),
        first_person=_flat(sections, "first_person"),
        in_company=_flat(sections, "in_company"),
        doing=_flat(sections, "doing"),
        plan_heading=_flat(sections, "plan_heading"),
        clock_before=_flat(sections, "clock_before"),
        score_link=_flat(sections, "score_link"),
        score_follow=_flat(sections, "score_follow"),
        form_key=_flat(sections, "form_key"),
        kin=_flat(sections, "kin"),
        thing=_flat(sections, "thing"),
        muscles=frozenset(r for rs in sections.get("muscle", {}).values() for r in rs),
        weak=frozenset(" ".join(words_of(p)) for ps in sections.get("weak", {}).values() for p in ps),
        bodily=bodily,
        spelling=spelling,
        **nearness,
        naming=frozenset(w for key, s in senses.items() if s.code == "X" for w in key if len(w) > 3),
    )
    return vocabulary, clashes


#: The shortest part of the body whose name with two letters swapped can hardly be another word.
_LONG_ENOUGH = 5


def _swapped(
    sections: Mapping[str, Mapping[str, Iterable[str]]], senses: Mapping[tuple[str, ...], Sense]
) -> dict[str, str]:
    """The names of parts of the body with two neighbouring letters swapped ("shoudler"), but for the first one."""
    taken = {w for key in senses for w in key} | _flat(sections, "known") | _flat(sections, "filler")
    out: dict[str, str] = {}
    for phrases in sections.get("region", {}).values():
        for word in phrases:
            if len(word) >= _LONG_ENOUGH and word.isalpha():
                for k in range(1, len(word) - 1):
                    made = word[:k] + word[k + 1] + word[k] + word[k + 2 :]
                    if made not in taken:
                        out.setdefault(made, word)
    return out


def _value(section: str, key: str) -> Any:
    if section == "unknown_exercise":
        return None
    if section == "symptom":
        kind, _, severity = key.partition(" ")
        return kind, float(severity) if severity else None
    try:
        number = float(key)
    except ValueError:
        return key
    return int(number) if number == int(number) and section in ("day", "weekday", "month", "day_unit") else number


def _reverse(table: Mapping[str, Iterable[str]]) -> dict[tuple[str, ...], str]:
    return {words_of(p): value for value, phrases in table.items() for p in phrases}


def _flat(sections: Mapping[str, Mapping[str, Iterable[str]]], name: str) -> frozenset[str]:
    return frozenset(w for ps in sections.get(name, {}).values() for p in ps for w in words_of(p))


def _slips(word: str) -> list[str]:
    """How a word comes out of quick fingers: one letter left out, two swapped; the first letter stands.

    >>> _slips("knee")
    ['kee', 'kne', 'kene', 'knee']
    """
    left_out = {word[:i] + word[i + 1 :]: None for i in range(1, len(word))}
    swapped = {word[:i] + word[i + 1] + word[i] + word[i + 2 :]: None for i in range(1, len(word) - 1)}
    return [*left_out, *swapped]


def _heads(senses: Mapping[tuple[str, ...], Any]) -> dict[str, tuple[tuple[tuple[str, ...], int, Any], ...]]:
    """Phrases by their first word, longest first."""
    heads: dict[str, list[tuple[tuple[str, ...], int, Any]]] = {}
    for key, sense in senses.items():
        if key:
            heads.setdefault(key[0], []).append((key[1:], len(key), sense))
    return {word: tuple(sorted(rows, key=lambda r: -r[1])) for word, rows in heads.items()}


def _starts(
    heads: Mapping[str, tuple[tuple[tuple[str, ...], int, Sense], ...]],
) -> dict[str, dict[str, tuple[tuple[tuple[str, ...], int, Sense], ...]]]:
    """Phrases by their first word and their second, longest first, with the phrase that the first word is alone."""
    out: dict[str, dict[str, tuple[tuple[tuple[str, ...], int, Sense], ...]]] = {}
    for word, rows in heads.items():
        behind: dict[str, list[tuple[tuple[str, ...], int, Sense]]] = {}
        for row in rows:
            if row[1] > 1:
                behind.setdefault(row[0][0], []).append(row)
        if behind:
            out[word] = {second: (*some, *(r for r in rows if r[1] == 1)) for second, some in behind.items()}
    return out


def _plain(
    single: Mapping[str, tuple[tuple[tuple[str, ...], int, Sense], ...]],
    bodily: Mapping[str, Any],
    known: Iterable[str],
) -> dict[str, Sense]:
    """What words and signs are that are not looked at once more for what stands beside them."""
    word_alone = Sense("w", None)
    out = {sign: Sense(sign, None) for sign in SIGNS}
    out |= dict.fromkeys((w for w in known if w.isalpha() and w not in COUNTING), word_alone)
    for word, (*_, (_, _, sense)) in single.items():
        out[word] = sense
        if sense.code in LOOKED_AT and (sense.code != "X" or word == "row" or word in bodily):
            del out[word]
    return out


#: Codes whose words may be guessed from a misspelt one; words of pain never are.
_GUESSED = frozenset("XUDKBHISsqαβρ3Wvgχ92")


def _nearness(
    sections: Mapping[str, Mapping[str, Iterable[str]]],
    senses: Mapping[tuple[str, ...], Sense],
    spelling: Mapping[str, str],
) -> dict[str, Any]:
    """Which words are known, and which known words a word with one letter left out may come from.

    A word that is listed as a misspelling is none of them, though a name of an exercise may hold it.
    """
    targets: set[str] = set()
    known: set[str] = set()
    pairs: set[tuple[str, str]] = set()
    for key, sense in senses.items():
        known.update(key)
        if sense.code in _GUESSED:
            targets.update(w for w in key if len(w) >= 4)
            pairs.update(itertools.pairwise(key))
    targets |= _flat(sections, "guessed")
    for name in ("filler", "known", "guessed", "first_person", "score_link", "score_follow", "form_key", "kin"):
        known |= _flat(sections, name)
    targets -= {w for key, s in senses.items() if s.code in "YνVRθ" for w in key}
    near: dict[str, set[str]] = {}
    for word in targets:
        for shorter in (word, *(word[:i] + word[i + 1 :] for i in range(len(word)))):
            near.setdefault(shorter, set()).add(word)
    rows: dict[tuple[str, ...], tuple[str, ...]] = {}  # a word's slips have the same row, most of them
    return {
        "known": frozenset(known - {p for p, v in spelling.items() if p != v}),
        "pairs": frozenset(pairs),
        "near": {key: rows.setdefault(row := tuple(sorted(meant)), row) for key, meant in near.items()},
    }

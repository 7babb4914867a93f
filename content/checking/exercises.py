"""Exercise texts: all there, easy to read, honest, and none like its neighbour. Bounds stand in exercise-texts.toml.

Shapes, slugs, ladders and names are checked when the files are loaded (content/loading/exercises.py).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import combinations
from pathlib import Path

from pydantic import BaseModel, ConfigDict, ValidationError

from coach.library import Exercise, Texts
from content.faults import SHELF, Fault, line_of, read_toml, shown

_SENTENCE_END = re.compile(r"[.!?:;]+(?:\s+|$)")
_WORD = re.compile(r"[A-Za-z][A-Za-z'’]*")
_VOWELS = re.compile(r"[aeiouy]+")


class Bounds(BaseModel):
    """What a text may be like."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)

    highest_grade: float
    longest_sentence: int  #: words
    most_alike: float  #: 0–1
    jargon: list[str]
    claims: list[str]  #: regular expressions
    region_words: dict[str, list[str]]  #: region → what athletes call it
    flag_words: dict[str, list[str]]  #: flag → what athletes call it


def faults_of_exercises(exercises: Mapping[str, Exercise], shelf: Path = SHELF) -> list[Fault]:
    """What is wrong with the exercises' texts, each with the file and line of its exercise."""
    faults: list[Fault] = []
    table, _ = read_toml(shelf / "exercise-texts.toml", faults)
    try:
        bounds = Bounds.model_validate(table)
    except ValidationError as wrong:
        return [*faults, Fault(file=shown(shelf / "exercise-texts.toml"), line=1, text=str(wrong.errors()[0]["msg"]))]
    places = dict(_places(shelf))
    nowhere = (shown(shelf / "exercises"), 1)

    def fault(slug: str, words: str) -> Fault:
        file, line = places.get(slug, nowhere)
        return Fault(file=file, line=line, text=f"{slug}: {words}")

    for slug, exercise in exercises.items():
        if exercise.default is None:
            faults.append(fault(slug, "no default dose"))
        if exercise.texts is None:
            faults.append(fault(slug, "no texts"))
        else:
            faults.extend(fault(slug, words) for words in _complaints(exercise.texts, bounds))
            faults.extend(fault(slug, words) for words in _unwarned(exercise, exercise.texts, bounds))
    for share, one, other in closest_pairs(exercises):
        if share <= bounds.most_alike:
            break
        faults.append(fault(other, f"reads like {one} ({share:.2f} of the shorter text; at most {bounds.most_alike})"))
    return faults


def closest_pairs(exercises: Mapping[str, Exercise]) -> list[tuple[float, str, str]]:
    """All pairs of exercises with texts, most alike first: (share of common three-word runs 0–1, slug, slug)."""
    runs = {slug: _runs(" ".join(parts(e.texts))) for slug, e in sorted(exercises.items()) if e.texts}
    pairs = (
        (len(runs[one] & runs[other]) / max(1, min(len(runs[one]), len(runs[other]))), one, other)
        for one, other in combinations(runs, 2)
    )
    return sorted(pairs, key=lambda pair: (-pair[0], pair[1:]))


def parts(texts: Texts) -> tuple[str, ...]:
    """Everything an athlete reads of an exercise, piece by piece."""
    mistakes = (part for pair in texts.mistakes for part in pair)
    return (texts.what, texts.setup, *texts.steps, texts.breathing, *mistakes, texts.feel, texts.leave_out)


def grade(text: str) -> float:
    """The school grade after Flesch and Kincaid; syllables are groups of vowels: rough, but the same for all texts."""
    words = _WORD.findall(text)
    if not words:
        return 0.0
    sentences = len([s for s in _SENTENCE_END.split(text) if s.strip()])
    return 0.39 * len(words) / sentences + 11.8 * sum(map(_syllables, words)) / len(words) - 15.59


def _complaints(texts: Texts, bounds: Bounds) -> Iterator[str]:
    pieces = parts(texts)
    whole = " ".join(p if p[-1:] in ".!?" else f"{p}." for p in pieces)
    if (found := grade(whole)) > bounds.highest_grade:
        yield f"reads like school grade {found:.1f}; at most {bounds.highest_grade:g}"
    for sentence in _SENTENCE_END.split(whole):
        if (count := len(_WORD.findall(sentence))) > bounds.longest_sentence:
            yield f"{count} words in one sentence, at most {bounds.longest_sentence}: {sentence[:40]}…"
    for word in bounds.jargon:
        if re.search(rf"\b{re.escape(word)}\b", whole, re.IGNORECASE):
            yield f"jargon: {word}"
    for claim in bounds.claims:
        if said := re.search(claim, whole, re.IGNORECASE):
            yield f"says what would need a source: {said[0]}"


def _unwarned(exercise: Exercise, texts: Texts, bounds: Bounds) -> Iterator[str]:
    """Regions that the exercise commonly provokes, and flags, that nobody is warned of."""
    wanted = {f"provokes {r}": bounds.region_words.get(r, []) for r, much in exercise.provokes.items() if much == 2}
    wanted |= {f"has the flag {f}": bounds.flag_words[f] for f in exercise.flags if f in bounds.flag_words}
    for reason, words in wanted.items():
        if not any(re.search(rf"\b{re.escape(word)}s?\b", texts.leave_out, re.IGNORECASE) for word in words):
            yield f"leave_out warns nobody, though the exercise {reason}"


def _places(shelf: Path) -> Iterator[tuple[str, tuple[str, int]]]:
    """Where each exercise stands."""
    for path in sorted((shelf / "exercises").glob("*.toml")):
        text = path.read_text(encoding="utf-8")
        for heading in re.finditer(r'^slug = "([^"]+)"', text, re.MULTILINE):
            yield heading[1], (shown(path), line_of(text, heading[0], heading.start()))


def _runs(text: str) -> frozenset[tuple[str, ...]]:
    words = [w.lower() for w in _WORD.findall(text)]
    return frozenset(tuple(words[i : i + 3]) for i in range(len(words) - 2))


def _syllables(word: str) -> int:
    low = word.lower()
    count = len(_VOWELS.findall(low))
    if count > 1 and low.endswith("e") and not low.endswith(("le", "ee")):
        count -= 1
    return max(1, count)

"""content/vocabulary/en/*.toml and the exercises' names → the reader's vocabulary.

Rule: a phrase of one section has one meaning; everything else is a fault with its line.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from coach.library import Exercise
from coach.vocabulary import APART, SECTIONS, Movement, Vocabulary, compile_words
from content.faults import SHELF, Fault, line_of, read_toml, shown
from content.loading.classifiers import classifier

_HELD = frozenset(("dumbbell", "kettlebell", "barbell", "weight-plate"))  #: what may be one or two
WORDS = SHELF / "vocabulary" / "en"


def words(
    exercises: Mapping[str, Exercise], ambiguous: frozenset[str], faults: list[Fault], folder: Path = WORDS
) -> Vocabulary:
    """The vocabulary; what is wrong with its files is added to ``faults``."""
    sections: dict[str, dict[str, list[str]]] = {}
    texts: dict[str, tuple[Path, str]] = {}
    for path in sorted(folder.glob("*.toml")):
        table, text = read_toml(path, faults)
        for section, values in table.items():
            if section not in SECTIONS and section not in APART:
                faults.append(_fault(path, text, f"[{section}]", f"no such section: {section}"))
            elif section in texts:
                faults.append(_fault(path, text, f"[{section}]", f"{section} also stands in {texts[section][0].name}"))
            else:
                texts[section] = path, text
                sections[section] = values
    vocabulary, clashes = compile_words(sections, map(movement, exercises.values()), ambiguous)
    for section, phrase, why in clashes:
        path, text = texts[section]
        faults.append(_fault(path, text, f'"{phrase}"', f"{section}: {why}", f"[{section}]"))
    intents = classifier("intents", faults)
    _ = intents.cues  # worked out now, so that the first message does not wait for it
    return replace(vocabulary, intents=intents)


def movement(exercise: Exercise) -> Movement:
    """What the reader has to know of an exercise."""
    kits = exercise.equipment
    return Movement(
        slug=exercise.slug,
        aliases=(exercise.name, *exercise.aliases),
        loaded=exercise.load_type == "external" or (not exercise.load_type and bool(kits) and all(kits)),
        banded=exercise.load_type == "band",
        unilateral=exercise.unilateral,
        single=exercise.one_load or (bool(kits) and all(kits) and not _HELD.intersection(frozenset().union(*kits))),
        timed=exercise.mode in ("timed", "seconds"),
        carried=exercise.mode in ("distance", "metres"),
    )


def _fault(path: Path, text: str, needle: str, why: str, after: str = "") -> Fault:
    start = max(0, text.find(after)) if after else 0
    return Fault(file=shown(path), line=line_of(text, needle, start), text=why)

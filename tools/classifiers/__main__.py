"""``python -m tools.classifiers``: works the classifiers out anew from the sentences of content."""

from __future__ import annotations

import argparse
import random
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from coach.classifier import EXERCISE, NONE
from coach.crisis import told as told_of_crisis
from coach.elsewhere import OTHERS, OURS, marks
from coach.hedges import heard
from coach.questions import build, passages
from coach.reader.apart import taken_apart
from coach.reader.intents import counted as intent_of
from coach.redflags import RedFlagWords, standing
from coach.suspicion import FIGURES, counted, parts, told_now
from coach.themes import by_first_word
from coach.topics import topical_marks
from content.faults import SHELF, Fault
from content.loading.articles import articles
from content.loading.asking import asking
from content.loading.classifiers import CLASSIFIERS, MORE, drawn, hash_of, sentences, written
from content.loading.exercises import exercises
from content.loading.tables import safety
from content.loading.words import words
from tools.classifiers.network import Shape
from tools.classifiers.network import trained as network_of
from tools.classifiers.training import Example, Settings, trained

TODAY = date(2026, 11, 25)  # a Wednesday; which day it is makes no difference to a class of days
FOLDS = 5
MOST_PARTS = 16  #: of a harmless message that are learnt as harmless
SHORT = 60  #: features of a harmless text that is put beside a sign


@dataclass(frozen=True)
class Recipe:
    """How one classifier is made: its sentences, what counts in them, and how it is worked out."""

    folder: Path
    found: Callable[[str], frozenset[str]]
    how: Settings  #: chosen on sentences held out
    shelf: Callable[[], list[Example]] = list  #: what the bookshelf itself teaches, beside the sentences
    second: Callable[[Iterable[tuple[str, str]]], list[Example]] | None = None  #: what a network beside it learns


def intents() -> Recipe:
    faults: list[Fault] = []
    moves, _, ambiguous = exercises(faults)
    vocabulary = words(moves, ambiguous, faults)

    def found(text: str) -> frozenset[str]:
        at = taken_apart(text, TODAY, vocabulary)
        return frozenset(intent_of(at, 0, len(at.codes)))

    return Recipe(
        SHELF / "intents" / "en", found, Settings(epochs=15, rate=0.05, shrink=0.001, smallest=0.05, orders=6)
    )


def warnings() -> Recipe:
    words = safety([]).words

    def found(text: str) -> frozenset[str]:
        message = heard(text, words.lexicon, words.idioms)
        return frozenset(counted(message, range(len(message.words)), standing(message, words)))

    def second(told: Iterable[tuple[str, str]]) -> list[Example]:
        return list(_in_company([(_heard_parts(text, words), label) for text, label in told]))

    return Recipe(
        SHELF / "warnings" / "en", found, Settings(epochs=30, rate=0.1, shrink=0.01, smallest=0.06), second=second
    )


def _heard_parts(text: str, words: RedFlagWords) -> list[frozenset[str]]:
    """What is weighed of a message (coach/suspicion.py): as a whole, then each of its parts; of the athlete first."""
    message = heard(text, words.lexicon, words.idioms)
    fired = standing(message, words)
    told = [kept for theirs in (False, True) if (kept := told_now(message, theirs=theirs))]
    return [
        frozenset(counted(message, part, fired)) - FIGURES
        for part in [p for kept in told for p in parts(message, kept) if p][:MOST_PARTS]
    ]


def _in_company(told: list[tuple[list[frozenset[str]], str]]) -> Iterator[Example]:
    """Each part of a harmless message is harmless; a sign is one, and stays one beside something short and harmless."""
    beside = random.Random(7)
    short = [found[0] for found, label in told if label == NONE and found and len(found[0]) <= SHORT]
    signs = 0
    for found, label in told:
        if label == NONE:
            yield from ((part, NONE) for part in dict.fromkeys(found) if part)
        elif found and found[0]:
            yield found[0], label
            signs += 1
            if signs % 2 == 0 and short:
                yield found[0] | beside.choice(short), label


def crisis() -> Recipe:
    """Whether somebody may not want to live or harms themselves: of harmless messages every second part teaches too."""
    words = safety([]).words
    folder = SHELF / "crisis" / "en"

    def parts_of(text: str) -> list[frozenset[str]]:
        return told_of_crisis(heard(text, words.lexicon, words.idioms)) or [frozenset()]

    def shelf() -> list[Example]:
        harmless = (parts_of(text) for text, label in sentences(folder) if label == NONE)
        return [(part, NONE) for some in harmless for part in some[1:MOST_PARTS:2] if part]

    how = Settings(epochs=12, rate=0.1, shrink=0.003, smallest=0.05)
    return Recipe(folder, lambda text: parts_of(text)[0], how, shelf)


def scope() -> Recipe:
    """Whether a question is the coach's: the shelf's own names, descriptions and questions are, others' topics are not.

    Each of the shelf's own is read as if it did not stand there, or no word of them would ever be new.
    """
    moves, regions, _ = exercises([])
    index = build(moves, articles([]), asking([], moves), regions)

    def shelf() -> list[Example]:
        own = [(text, kind) for (kind, _), text, _ in passages(moves, articles([]), index.asking)]
        told = [
            (marks(index, text), OTHERS) if kind == "none" else (marks(index, text, own=1), OURS) for text, kind in own
        ]
        return told + [(marks(index, text), OURS) for said in index.asking.sayings.values() for text in said]

    def found(text: str) -> frozenset[str]:
        return marks(index, text)

    return Recipe(SHELF / "scope" / "en", found, Settings(epochs=15, rate=0.05, shrink=0.001, smallest=0.08), shelf)


def topics() -> Recipe:
    """Which article a question is for, or that it is for an exercise or none: the shelf's own passages teach, too."""
    moves, _, _ = exercises([])
    words = asking([], moves)
    themes = by_first_word(words.themes)
    others = [(line, NONE) for line, label in sentences(SHELF / "scope" / "en") if label == OTHERS]

    def found(text: str) -> frozenset[str]:
        return topical_marks(themes, text)

    def shelf() -> list[Example]:
        texts = passages(moves, articles([]), words)
        own = [(text, key if kind == "article" else kind) for (kind, key), text, _ in texts]
        sayings = [(text, EXERCISE) for said in words.sayings.values() for text in said]
        return [(found(text), label) for text, label in (*own, *sayings, *others)]

    return Recipe(SHELF / "topics" / "en", found, Settings(epochs=20, rate=0.1, shrink=0.01, smallest=0.05), shelf)


RECIPES: dict[str, Callable[[], Recipe]] = {
    "intents": intents,
    "warnings": warnings,
    "crisis": crisis,
    "scope": scope,
    "topics": topics,
}


def examples_of(recipe: Recipe) -> list[Example]:
    """All that a classifier learns from."""
    return [(recipe.found(text), label) for text, label in sentences(recipe.folder)] + recipe.shelf()


def held_out(examples: list[Example], how: Settings) -> float:
    """The share of sentences that is told right by a classifier which has not seen them."""
    right = 0
    for fold in range(FOLDS):
        made = trained([e for i, e in enumerate(examples) if i % FOLDS != fold], how)
        for found, label in examples[fold::FOLDS]:
            best = made.best(found)
            right += best is not None and best[0] == label
    return right / len(examples)


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m tools.classifiers", description=__doc__)
    parser.add_argument("names", nargs="*", help=f"of {', '.join(RECIPES)}; all where none is named")
    parser.add_argument("--held-out", action="store_true", help="say how well unseen sentences are told, write nothing")
    said = parser.parse_args(arguments)
    for name in said.names or RECIPES:
        recipe = RECIPES[name]()
        examples = examples_of(recipe)
        if said.held_out:
            print(f"{name}: {held_out(examples, recipe.how):.1%} of {len(examples)} unseen sentences")
            continue
        if recipe.second is not None:
            more = sentences(MORE[name])
            hidden = network_of(recipe.second([*sentences(recipe.folder), *more]), Shape())
            mark = hash_of(recipe.folder, MORE[name])
            labels = tuple(sorted({label for _, label in examples}))
            (CLASSIFIERS / f"{name}.network.tsv").write_text(drawn(hidden, labels, mark), encoding="utf-8")
            print(f"{name}: a network of {len(hidden.vectors)} features, {len(more)} sentences more")
        made = trained(examples, recipe.how)
        (CLASSIFIERS / f"{name}.tsv").write_text(written(made, hash_of(recipe.folder)), encoding="utf-8")
        print(f"{name}: {len(examples)} examples, {len(made.labels)} labels, {len(made.weights)} features")
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""``python -m tools.classifiers``: works the classifiers out anew from the sentences of content."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from coach.classifier import Classifier, features
from coach.hedges import heard
from coach.reader.days import settled
from coach.reader.intents import units
from coach.reader.spoken import plainly
from coach.reader.tokens import atoms
from coach.redflags import standing
from coach.suspicion import counted
from content.faults import SHELF, Fault
from content.loading.classifiers import CLASSIFIERS, hash_of, sentences, written
from content.loading.exercises import exercises
from content.loading.tables import safety
from content.loading.words import words
from tools.classifiers.training import Example, trained

TODAY = date(2026, 11, 25)  # a Wednesday; which day it is makes no difference to a class of days
FOLDS = 5


@dataclass(frozen=True)
class Recipe:
    """How one classifier is made: its sentences and what counts in them."""

    folder: Path
    found: Callable[[str], frozenset[str]]
    #: How it is trained, chosen on sentences held out: how much a weight loses at every step, how often all are seen,
    #: and which weights are too small to keep.
    shrink: float
    epochs: int
    smallest: float

    def trained(self, examples: list[Example]) -> Classifier:
        """The classifier of ``examples``."""
        return trained(examples, shrink=self.shrink, epochs=self.epochs, smallest=self.smallest)


def intents() -> Recipe:
    faults: list[Fault] = []
    moves, _, ambiguous = exercises(faults)
    vocabulary = words(moves, ambiguous, faults)

    def found(text: str) -> frozenset[str]:
        at = plainly(settled(atoms(text, vocabulary), TODAY))
        return frozenset(features(units(at, 0, len(at.codes))))

    return Recipe(SHELF / "intents" / "en", found, shrink=0.001, epochs=25, smallest=0.12)


def warnings() -> Recipe:
    words = safety([]).words

    def found(text: str) -> frozenset[str]:
        message = heard(text, words.lexicon, words.idioms)
        return frozenset(counted(message, range(len(message.words)), standing(message, words)))

    return Recipe(SHELF / "warnings" / "en", found, shrink=0.01, epochs=30, smallest=0.06)


RECIPES: dict[str, Callable[[], Recipe]] = {"intents": intents, "warnings": warnings}


def held_out(recipe: Recipe, examples: list[Example]) -> float:
    """The share of sentences that is told right by a classifier which has not seen them."""
    right = 0
    for fold in range(FOLDS):
        made = recipe.trained([e for i, e in enumerate(examples) if i % FOLDS != fold])
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
        examples = [(recipe.found(text), label) for text, label in sentences(recipe.folder)]
        if said.held_out:
            print(f"{name}: {held_out(recipe, examples):.1%} of {len(examples)} unseen sentences")
            continue
        made = recipe.trained(examples)
        (CLASSIFIERS / f"{name}.tsv").write_text(written(made, hash_of(recipe.folder)), encoding="utf-8")
        print(f"{name}: {len(examples)} sentences, {len(made.labels)} labels, {len(made.weights)} features")
    return 0


if __name__ == "__main__":
    sys.exit(main())

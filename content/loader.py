"""The whole bookshelf, loaded once. Rule: every fault is collected, and a faulty shelf is never handed out."""

from __future__ import annotations

from dataclasses import dataclass, replace

from coach.books import Books
from coach.library import Library
from coach.questions import build
from content.cities import cities, places
from content.faults import SHELF, BadContent, Fault
from content.later import Later
from content.loading.articles import articles, sourced
from content.loading.asking import asking
from content.loading.battery import battery
from content.loading.bounds import bounds
from content.loading.courses import courses
from content.loading.exercises import exercises
from content.loading.gym import gym
from content.loading.limits import limits
from content.loading.plans import check_slugs, joined, plans
from content.loading.reminders import reminders
from content.loading.tables import constraints, safety, sources, tables
from content.loading.tongues import tongues
from content.loading.words import words
from content.loading.yardsticks import yardsticks


@dataclass(frozen=True, kw_only=True)
class Shelf:
    """What was loaded, and what was wrong with it."""

    books: Books
    faults: tuple[Fault, ...]


def shelf(*, closely: bool = False) -> Shelf:
    """Loads everything; faults are told, not raised. ``closely``: its prose is looked through as well."""
    faults: list[Fault] = []
    moves, regions, ambiguous = exercises(faults)
    moves = {slug: replace(e, picture=f"{slug}.png") if _drawn(slug) else e for slug, e in moves.items()}
    topics = articles(faults, closely=closely)
    references = sources(faults)
    faults += sourced(topics.values(), references)
    doses = plans(faults)
    if doses is not None:
        check_slugs(doses, moves, faults)
    rules = tables(faults)
    library = Library(
        exercises=moves,
        regions=regions,
        articles=topics,
        sources=references,
        tables=rules,
        vocabulary=words(moves, ambiguous, faults),
        plans=None if doses is None else joined(doses, rules, faults),
        limits=limits(moves, faults),
        constraints=constraints(faults, known=references),
        courses=courses(faults, regions, references),
        reminders=reminders(faults),
        gym=gym(faults, references),
    )
    questions = asking(faults, moves)
    signs = safety(faults, moves=moves.values())
    books = Books(
        bounds=bounds(faults),
        library=library,
        safety=signs,
        tongues=tongues(faults, signs.words.lexicon.names),
        indexed=Later(lambda: build(moves, topics, questions, regions)),
        cities=cities(faults),
        places=places(),
        yardsticks=yardsticks(moves, faults),
        battery=battery(moves, faults, references),
    )
    return Shelf(books=books, faults=tuple(faults))


def _drawn(slug: str) -> bool:
    return (SHELF / "pictures" / f"{slug}.png").is_file()


def load() -> Books:
    """The books. Raises BadContent with all faults."""
    found = shelf()
    if found.faults:
        raise BadContent(found.faults)
    return found.books

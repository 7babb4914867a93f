"""What keeps an athlete from an exercise on a day: a limit, a condition, what hurts, kit that is not there, the level.

Rule: every page that offers an exercise asks here, so that none offers what another one warns of.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from datetime import date
from typing import Literal

from coach import unfit
from coach.cards import hurting_sites, things_text
from coach.draft import Draft
from coach.holding import Limits, barred
from coach.library import Exercise, Library, part_of, region_words
from coach.limitlines import what_of
from coach.reply import Say, say
from coach.values import value

Kind = Literal["limit", "condition", "sore", "kit", "unwanted", "later"]
Way = Literal["easier", "harder"]


@value(frozen=True, kw_only=True, slots=True)
class Ability:
    """What an athlete may and can do on ``day``, ready to be asked of many exercises."""

    day: date
    library: Library
    things: frozenset[str]
    level: int
    sites: frozenset[str]
    limits: Limits
    unwanted: tuple[str, ...] = ()
    conditions: unfit.Standing = ()  #: what stands and keeps exercises out, with what it asks

    def hindrance(self, exercise: Exercise) -> Kind | None:
        """The weightiest thing that keeps ``exercise`` from the athlete; None where it can be done."""
        return next(self.hindrances(exercise), None)

    def hindrances(self, exercise: Exercise) -> Iterator[Kind]:
        """All that keeps ``exercise`` from the athlete, the weightiest first."""
        if barred(exercise, self.day, self.limits, self.library) is not None:
            yield "limit"
        if unfit.against(exercise, self.conditions) is not None:
            yield "condition"
        if self.sore(exercise):
            yield "sore"
        if not exercise.possible_with(self.things):
            yield "kit"
        if exercise.slug in self.unwanted:
            yield "unwanted"
        if exercise.level > self.level:
            yield "later"

    def sore(self, exercise: Exercise) -> tuple[str, ...]:
        """The regions that hurt and that ``exercise`` loads."""
        return tuple(sorted(site for site in self.sites if exercise.provokes.get(site, 0)))

    def missing(self, exercise: Exercise) -> tuple[str, ...]:
        """The things that are not there, of the way of doing it that lacks the fewest."""
        lacking = [tuple(sorted(a - self.things)) for a in exercise.equipment]
        return min(lacking, key=lambda a: (len(a), a), default=())


def ability(draft: Draft, day: date | None = None) -> Ability:
    """What the athlete may and can do on ``day``, or today."""
    on, library = day or draft.today, draft.books.library
    return Ability(
        day=on,
        library=library,
        things=library.things(draft.athlete.kit_on(on)),
        level=draft.athlete.level_number,
        sites=frozenset(hurting_sites(draft)),
        limits=draft.limits,
        unwanted=draft.athlete.unwanted,
        conditions=unfit.standing(draft),
    )


def along(exercise: Exercise, way: Way, library: Library) -> Iterator[Exercise]:
    """The exercises that are easier (or harder), the next step of the ladder first."""
    seen, waiting = {exercise.slug}, deque((exercise,))
    while waiting:
        at = waiting.popleft()
        for slug in at.regressions if way == "easier" else at.progressions:
            other = library.exercises.get(slug)
            if other is not None and slug not in seen:
                seen.add(slug)
                waiting.append(other)
                yield other


def step(exercise: Exercise, way: Way, able: Ability) -> Exercise | None:
    """The nearest easier or harder exercise that the athlete can do; None where there is none.

    What is harder is no answer to an exercise that loads what hurts.
    """
    if way == "harder" and able.sore(exercise):
        return None
    return next((e for e in along(exercise, way, able.library) if able.hindrance(e) is None), None)


def told(kind: Kind, exercise: Exercise, able: Ability, draft: Draft) -> Say:
    """What keeps the athlete from ``exercise``, in a sentence."""
    if kind == "sore":
        return say("exercise-not-now", where=region_words(part_of(able.sore(exercise)[0])))
    if kind == "kit":
        return say("exercise-kit", kit=things_text(able.missing(exercise)))
    if kind == "later":
        return say("exercise-later")
    if kind == "unwanted":
        return say("exercise-unwanted")
    if kind == "condition":
        return unfit.told(exercise, unfit.against(exercise, able.conditions) or "")
    limit = barred(exercise, able.day, able.limits, able.library)
    assert limit is not None
    return say("limit-not-that", name=exercise.name, what=what_of(limit, draft), until=limit.until or "none")

"""The shelf: every exercise stands on it three ways, its buttons fit, and what is offered can be done."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from bot.commands.converse import shelf
from coach.able import Ability, along, step
from coach.constraint import Constraint
from coach.diary import Known
from coach.draft import Draft
from coach.holding import Limits
from coach.library import Exercise, Library
from coach.shelf import GROUPS, KITS, MUSCLES, Spot, card, found_at, spot_of

BOOKS = shelf()[0]
LIBRARY: Library = BOOKS.library
DAY = date(2026, 11, 23)


def test_the_shelf_is_not_written_out_wherever_something_that_holds_it_is_shown() -> None:
    """asyncio makes a repr of what a task returns, each time it ends: of the whole shelf that took most of a second."""
    assert max(len(repr(BOOKS)), len(repr(LIBRARY))) < 200


def able(*kit: str, level: int = 1, sites: tuple[str, ...] = (), limits: Limits | None = None) -> Ability:
    return Ability(
        day=DAY,
        library=LIBRARY,
        things=LIBRARY.things(frozenset(kit)),
        level=level,
        sites=frozenset(sites),
        limits=limits or Limits(),
    )


def exercise(slug: str) -> Exercise:
    return LIBRARY.exercises[slug]


@pytest.mark.parametrize(("by", "keys"), [("kind", GROUPS), ("muscle", MUSCLES)])
def test_every_exercise_stands_somewhere(by: str, keys: dict[str, object]) -> None:
    there = {e.slug for key in keys for e in found_at(Spot(by=by, key=key), LIBRARY)}
    assert set(LIBRARY.exercises) - there == set()


def test_every_thing_but_what_is_in_every_home_has_its_shelf() -> None:
    there = {e.slug for key in KITS for e in found_at(Spot(by="kit", key=key), LIBRARY)}
    assert set(LIBRARY.exercises) - there == set()


def test_every_muscle_of_the_shelf_is_one_of_the_data() -> None:
    trained = {m for e in LIBRARY.exercises.values() for m in e.primary}
    assert trained - {m for muscles in MUSCLES.values() for m in muscles} == set()


@pytest.mark.parametrize(
    ("rest", "spot"),
    [
        ("", Spot()),
        ("kit:band:1:mine", Spot(by="kit", key="band", page=1, mine=True)),
        ("muscle:calves:0", Spot(by="muscle", key="calves")),
        ("kind::0:mine", Spot(mine=True)),
        ("legs", Spot(key="legs")),  # as cards were written before kit and muscle came
        ("squat:1", Spot(key="squat", page=1)),
        ("kit:jetpack:0", None),
        ("nonsense", None),
    ],
)
def test_a_button_leads_where_it_says(rest: str, spot: Spot | None) -> None:
    assert spot_of(rest, LIBRARY) == spot


def test_every_button_of_every_card_fits_and_leads_somewhere() -> None:
    waiting, seen = [Spot(), Spot(by="kit"), Spot(by="muscle", mine=True)], set()
    while waiting:
        spot = waiting.pop()
        if spot in seen:
            continue
        seen.add(spot)
        draft = Draft(known=Known(athlete_id=1), books=BOOKS, origin="m1", at=datetime(2026, 11, 23, tzinfo=UTC))
        card(draft, spot)
        buttons = [b for row in draft.rows for b in row]
        assert all(len(b.data.encode()) <= 64 for b in buttons)
        for verb, _, rest in (b.data.partition(":") for b in buttons):
            if verb == "how":
                assert rest in LIBRARY.exercises
            else:
                led = spot_of(rest, LIBRARY)
                assert led is not None
                waiting.append(led)
    assert len(seen) > 100


HINDRANCES = [
    # exercise, what the athlete has, what keeps it away
    ("goblet-squat", able(), "kit"),
    ("goblet-squat", able("dumbbells"), None),
    ("side-plank", able(), "later"),
    ("side-plank", able(level=2), None),
    ("bodyweight-squat", able(sites=("knee-front",)), "sore"),
    ("back-squat", able(sites=("knee-front",)), "sore"),
    (
        "pogo-jump",
        able(limits=Limits(standing=(Constraint(ref="c1", kind="impact", told=DAY),))),
        "limit",
    ),
]


@pytest.mark.parametrize(("slug", "who", "kept_by"), HINDRANCES)
def test_what_keeps_an_exercise_from_an_athlete(slug: str, who: Ability, kept_by: str | None) -> None:
    assert who.hindrance(exercise(slug)) == kept_by


STEPS = [
    # from, way, the athlete, the nearest that they can do
    ("plank", "easier", able(), "knee-plank"),
    ("pistol-squat", "easier", able(), "split-squat"),
    ("bodyweight-squat", "harder", able("dumbbells"), "goblet-squat"),
    ("bodyweight-squat", "harder", able(), "split-squat"),
    ("bodyweight-squat", "harder", able("dumbbells", sites=("knee-front",)), None),
    ("plank", "harder", able(), None),
]


@pytest.mark.parametrize(("slug", "way", "who", "other"), STEPS)
def test_the_nearest_step_is_one_that_can_be_done(slug: str, way: str, who: Ability, other: str | None) -> None:
    found = step(exercise(slug), "easier" if way == "easier" else "harder", who)
    assert (found.slug if found else None) == other


def test_no_step_ever_hurts_lacks_kit_or_comes_too_early() -> None:
    for who in (able(), able("band", level=2), able(sites=("achilles", "low-back")), able("machine", level=3)):
        for e in LIBRARY.exercises.values():
            for way in ("easier", "harder"):
                found = step(e, "easier" if way == "easier" else "harder", who)
                assert found is None or who.hindrance(found) is None
                assert found is None or found in list(along(e, "easier" if way == "easier" else "harder", LIBRARY))

"""The shelf: all exercises by kind, kit and muscle, on one card whose buttons turn its pages in place.

Rule: a button carries where it leads (how the shelf is sorted, what of it, which page, all or only what the athlete can
do), so that a card of last month still works.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace

from coach.able import Ability, ability
from coach.cards import button
from coach.draft import Draft
from coach.library import ALWAYS_THERE, Exercise, Library
from coach.reply import Button, Say, say

PAGE = 8  #: exercises on a card
ROW = 2  #: shelves in a row of buttons
MINE = "mine"

#: How the kinds are divided: a few groups, and the patterns in each.
GROUPS: Mapping[str, tuple[str, ...]] = {
    "legs": ("squat", "lunge", "hinge", "hamstring", "knee-extension"),
    "hips": ("hip-abduction", "hip-adduction", "hip-extension", "hip-flexion"),
    "calves": ("calf", "shin", "foot", "ankle"),
    "core": ("core-anti-extension", "core-anti-lateral", "core-anti-rotation", "core-flexion", "core-rotation",
             "core-extension"),
    "upper": ("push-horizontal", "push-vertical", "pull-horizontal", "pull-vertical", "scapular",
              "isolation-upper", "neck"),
    "jumps": ("plyo", "power-lower", "power-upper", "conditioning"),
    "other": ("carry", "balance", "mobility"),
}  # fmt: skip
#: Kit as athletes look for it → things of the exercise data; "none" needs nothing but what is in every home.
KITS: Mapping[str, tuple[str, ...]] = {
    "none": (),
    "band": ("band", "mini-band"),
    "dumbbell": ("dumbbell",),
    "kettlebell": ("kettlebell",),
    "barbell": ("barbell", "trap-bar", "weight-plate"),
    "bench": ("bench", "box"),
    "bar": ("pullup-bar", "pullup-bar-low", "dip-bars"),
    "ball": ("ball", "med-ball"),
    "small": ("slider", "wheel", "trx", "rope"),
    "machine": ("cable", "machine"),
}
#: Parts of the body as athletes call them → muscles of the exercise data.
MUSCLES: Mapping[str, tuple[str, ...]] = {
    "thighs": ("quads",),
    "hamstrings": ("hamstrings",),
    "glutes": ("glutes", "glute_med"),
    "hips": ("hip_flexors", "hips", "adductors"),
    "calves": ("calves", "soleus"),
    "feet": ("feet", "ankle_joint", "peroneals", "tibialis_anterior", "tibialis_posterior"),
    "trunk": ("abs", "core", "obliques"),
    "back": ("upper_back", "lats", "low_back", "spine", "neck_flexors"),
    "chest": ("chest",),
    "shoulders": ("shoulders", "rear_delts", "rotator_cuff", "serratus"),
    "arms": ("biceps", "triceps", "forearms", "grip"),
}
SORTED = ("kind", "kit", "muscle")


@dataclass(frozen=True, kw_only=True, slots=True)
class Spot:
    """Where on the shelf a card stands: ``key`` is empty at the front, ``mine`` leaves out what cannot be done."""

    by: str = "kind"
    key: str = ""
    page: int = 0
    mine: bool = False

    def data(self) -> str:
        """What a button that leads here carries."""
        return f"lib:{self.by}:{self.key}:{self.page}{':' + MINE if self.mine else ''}"


def spot_of(rest: str, library: Library) -> Spot | None:
    """Where a button leads; None where there is no such place any more."""
    if not rest:
        return Spot()
    parts = rest.split(":")
    if parts[0] not in SORTED:  # as cards were written before kit and muscle came
        parts = ["kind", *parts]
    by, key, page, mine = (*parts, "", "", "")[:4]
    found = Spot(by=by, key=key, page=int(page) if page.isdecimal() else 0, mine=mine == MINE)
    known = {"kind": {*GROUPS, *(e.pattern for e in library.exercises.values())}, "kit": KITS, "muscle": MUSCLES}
    return found if not key or key in known[by] else None


def card(draft: Draft, spot: Spot = Spot()) -> None:
    """The card of a spot: the front, a group of kinds, or a list of exercises."""
    able = ability(draft)
    if not spot.key:
        _front(draft, spot, able)
    elif spot.by == "kind" and spot.key in GROUPS:
        _group(draft, spot, able)
    else:
        _list(draft, spot, able)


def press(draft: Draft, rest: str) -> bool:
    """Turns the card that was pressed to another spot."""
    spot = spot_of(rest, draft.books.library)
    if spot is not None:
        card(draft, spot)
    return spot is not None


def found_at(spot: Spot, library: Library) -> list[Exercise]:
    """The exercises of a spot, the plainest first."""
    fits: Callable[[Exercise], bool]
    if spot.by == "kit":
        wanted = KITS[spot.key]
        fits = (lambda e: _needs(e, wanted)) if wanted else _needs_nothing
    elif spot.by == "muscle":
        muscles = frozenset(MUSCLES[spot.key])
        fits = lambda e: bool(muscles & set(e.primary))  # noqa: E731
    else:
        patterns = GROUPS.get(spot.key, (spot.key,))
        fits = lambda e: e.pattern in patterns  # noqa: E731
    return sorted(filter(fits, library.exercises.values()), key=lambda e: (not e.seed, e.level, e.impact, e.name))


def _needs_nothing(exercise: Exercise) -> bool:
    return any(alternative <= ALWAYS_THERE for alternative in exercise.equipment)


def _needs(exercise: Exercise, wanted: Iterable[str]) -> bool:
    things = {thing for alternative in exercise.equipment for thing in alternative}
    return any(thing == w or (w == "machine" and thing.startswith("machine-")) for thing in things for w in wanted)


def _front(draft: Draft, spot: Spot, able: Ability) -> None:
    """The shelves of one way of sorting, and the other ways."""
    everything = draft.books.library.exercises.values()
    count = sum(able.hindrance(e) is None for e in everything) if spot.mine else len(everything)
    draft.say("library-head", count=count, mine=spot.mine, all=len(everything))
    keys = {"kind": GROUPS, "kit": KITS, "muscle": MUSCLES}[spot.by]
    _rows(draft, [_shelf(replace(spot, key=k), draft, able) for k in keys])
    others = [s for s in SORTED if s != spot.by]
    draft.offer(*(button(f"button-by-{s}", Spot(by=s, mine=spot.mine).data()) for s in others))
    _switch(draft, spot)


def _name(spot: Spot) -> Say:
    """What a shelf is called."""
    if spot.by == "kit":
        return say(f"shelf-kit-{spot.key}")
    if spot.by == "muscle":
        return say(f"shelf-muscle-{spot.key}")
    return say(f"group-{spot.key}" if spot.key in GROUPS else f"pattern-{spot.key}")


def _group(draft: Draft, spot: Spot, able: Ability) -> None:
    """The kinds of exercise in a group."""
    there = {e.pattern for e in draft.books.library.exercises.values()}
    draft.say("library-group", group=_name(spot))
    patterns = [p for p in GROUPS[spot.key] if p in there]
    _rows(draft, [_shelf(replace(spot, key=p), draft, able) for p in patterns])
    draft.offer(button("button-back", Spot(mine=spot.mine).data()))
    _switch(draft, spot)


def _shelf(spot: Spot, draft: Draft, able: Ability) -> Button:
    """The button of a shelf, with how many stand on it."""
    there = found_at(spot, draft.books.library)
    count = sum(able.hindrance(e) is None for e in there) if spot.mine else len(there)
    return button("button-shelf", spot.data(), name=_name(spot), count=count)


def _list(draft: Draft, spot: Spot, able: Ability) -> None:
    """The exercises of a shelf, eight to a page."""
    there = found_at(spot, draft.books.library)
    kinds = {e.slug: able.hindrance(e) for e in there}
    shown = [e for e in there if kinds[e.slug] is None] if spot.mine else there
    pages = max(1, -(-len(shown) // PAGE))
    page = min(spot.page, pages - 1)
    draft.say(
        "library-list", name=_name(spot), count=len(shown), hidden=len(there) - len(shown), page=page + 1, pages=pages
    )
    for e in shown[page * PAGE : (page + 1) * PAGE]:
        draft.offer(button("button-move", f"how:{e.slug}", name=e.name, kind=kinds[e.slug] or "none"))
    back = next((g for g, patterns in GROUPS.items() if spot.by == "kind" and spot.key in patterns), "")
    row = [button("button-back", replace(spot, key=back, page=0).data())]
    if page:
        row.append(button("button-earlier", replace(spot, page=page - 1).data()))
    if page + 1 < pages:
        row.append(button("button-more", replace(spot, page=page + 1).data()))
    draft.offer(*row)
    _switch(draft, replace(spot, page=0))


def _rows(draft: Draft, buttons: list[Button]) -> None:
    for n in range(0, len(buttons), ROW):
        draft.offer(*buttons[n : n + ROW])


def _switch(draft: Draft, spot: Spot) -> None:
    """The button between all exercises and those that the athlete can do."""
    other = replace(spot, mine=not spot.mine)
    draft.offer(button("button-show-all" if spot.mine else "button-only-mine", other.data()))

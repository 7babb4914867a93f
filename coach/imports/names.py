"""Names that other apps give to exercises → slugs of the library. Rule: unsure is not found, and is asked."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import cache

from coach.acts import Lift
from coach.imports.found import Found
from coach.library import Library
from coach.patterns import Pattern

#: What apps write behind or before a name → the words of the exercise data that it may stand for.
TOOLS: dict[str, tuple[str, ...]] = {
    "barbell": ("barbell",),
    "dumbbell": ("dumbbell",),
    "kettlebell": ("kettlebell",),
    "cable": ("cable", "rope", "machine-lat-pulldown", "machine-row"),
    "machine": ("machine",),
    "smith machine": ("machine-smith",),
    "band": ("band", "mini-band"),
    "resistance band": ("band", "mini-band"),
    "trap bar": ("trap-bar",),
    "leverage machine": ("machine",),
    "plate": ("weight-plate",),
    "trx": ("trx",),
    "suspension": ("trx",),
    "stability ball": ("ball",),
    "bodyweight": (),
    "weighted": (),
}
_APART = Pattern(r"(.+?)\s*(?:\(([^()]*)\)|,\s*([^,()]+))\s*")


@dataclass(frozen=True, kw_only=True, slots=True)
class Names:
    """What an exercise may be called: ``known`` words → slug, ``kit`` of a slug, the athlete's ``own`` words."""

    known: Mapping[tuple[str, ...], str]
    kit: Mapping[str, frozenset[str]]
    bodily: frozenset[str] = frozenset()  #: done with nothing but the body by nature
    own: Mapping[str, str] = field(default_factory=dict)

    def slug(self, text: str) -> str | None:
        """The exercise that a name stands for; None where that is not sure."""
        low = text.lower().strip()
        if low in self.own:
            return self.own[low]
        low = low.removeprefix("flat ")
        whole = _words(re.sub(r"[(),]", " ", low))
        if found := self._known(whole):
            return found
        base, tool = _split(low)
        if tool:
            for words in ((*_words(tool), *_words(base)), (*_words(base), *_words(tool))):
                if found := self._known(words):
                    return found
        else:
            base, tool = _led(whole)
        found = self._known(_words(base))
        return found if found and self._fits(found, tool) else None

    def _known(self, words: tuple[str, ...]) -> str | None:
        if not words:
            return None
        last = words[-1]
        for form in (last, last.removesuffix("s"), last.removesuffix("es"), f"{last}s"):
            if found := self.known.get((*words[:-1], form)):
                return found
        return None

    def _fits(self, slug: str, tool: str) -> bool:
        """Whether an exercise can be done with a tool: "bench press (cable)" is another exercise."""
        if not tool:
            return True
        things = TOOLS.get(tool, TOOLS.get(tool.partition(" ")[0]))  # "cable straight bar" is a cable
        if things is None:
            return False
        kit = self.kit.get(slug, frozenset())
        return not things or any(k == t or (t == "machine" and k.startswith("machine-")) for k in kit for t in things)


def names_of(library: Library, own: Mapping[str, str]) -> Names:
    """The names of a library's exercises."""
    kit = {e.slug: frozenset(t for alternative in e.equipment for t in alternative) for e in library.exercises.values()}
    bodily = frozenset(e.slug for e in library.exercises.values() if e.load_type == "bodyweight")
    return Names(known=dict(library.names), kit=kit, bodily=bodily, own=dict(own))


def understood(found: tuple[Found, ...], names: Names) -> tuple[Found, ...]:
    """The lifts with their exercises; a load on a body's own exercise is added to it."""
    slug_of = cache(names.slug)
    return tuple(_lift(f, f.act, slug_of, names) if isinstance(f.act, Lift) else f for f in found)


def _lift(found: Found, lift: Lift, slug_of: Callable[[str], str | None], names: Names) -> Found:
    slug = slug_of(lift.exercise_text)
    loaded = any(s.load_kg and s.load_basis in ("total", "per_hand") for s in lift.sets)
    if slug in names.bodily and loaded:
        barbell = slug_of(f"barbell {lift.exercise_text}")  # a "squat" of 60 kg is that with a bar
        if barbell is not None and barbell not in names.bodily:
            slug = barbell
        else:
            sets = tuple(replace(s, load_basis="added") if s.load_basis == "total" else s for s in lift.sets)
            lift = replace(lift, sets=sets)
    return replace(found, act=replace(lift, exercise=slug))


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.lower().replace("-", " ").replace("_", " ").replace("/", " ").split())


def _split(low: str) -> tuple[str, str]:
    """``bench press (dumbbell)`` → its name and its tool."""
    match = _APART.fullmatch(low)
    return (match[1], " ".join(_words(match[2] or match[3] or ""))) if match else (low, "")


def _led(words: tuple[str, ...]) -> tuple[str, str]:
    """``barbell romanian deadlift`` → its name and its tool."""
    for length in (2, 1):
        tool = " ".join(words[:length])
        if len(words) > length and tool in TOOLS:
            return " ".join(words[length:]), tool
    return " ".join(words), ""

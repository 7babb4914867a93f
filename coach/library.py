"""The bookshelf's types: what content/ loads and the mind reads. Slugs are kebab-case and the same everywhere."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal

from coach.dosing import PlanTables
from coach.gymtables import GymTables
from coach.hardrules import HardRule
from coach.limitwords import LimitWords
from coach.once import of_people
from coach.patterns import Pattern
from coach.returning import CourseTables
from coach.rules import Rule, Table, decided
from coach.silence import Step
from coach.vocabulary import Vocabulary

#: The profile's words for kit → the words of the exercise data (data/README).
KIT: dict[str, tuple[str, ...]] = {
    "dumbbells": ("dumbbell",),
    "kettlebell": ("kettlebell",),
    "band": ("band", "mini-band"),
    "bench": ("bench", "box"),
    "barbell": ("barbell", "rack", "weight-plate"),
    "pullup-bar": ("pullup-bar", "pullup-bar-low"),
}
ALWAYS_THERE = frozenset(("wall", "chair", "step", "towel", "stick", "partner", "hill", "anchor"))


REGION_NAMES = {"it-band": "IT band", "achilles": "Achilles"}  #: regions that are not written as their key


def region_words(region: str) -> str:
    """A region as it is written in a sentence."""
    return REGION_NAMES.get(region, region.replace("-", " "))


@dataclass(frozen=True, kw_only=True, slots=True)
class Dose:
    """A default dose: ``low``–``high`` in ``unit`` (reps, s, m or contacts) for ``sets`` sets."""

    sets: int
    low: int
    high: int
    unit: str
    per_side: bool
    rir: int | None
    rest_s: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Texts:
    """How an exercise goes, in the athlete's words."""

    what: str  #: what it is and why it helps running, one or two sentences
    setup: str
    steps: tuple[str, ...]
    breathing: str
    mistakes: tuple[tuple[str, str], ...]  #: (mistake, fix)
    feel: str
    leave_out: str = ""  #: who should leave it


@dataclass(frozen=True, kw_only=True, slots=True)
class Exercise:
    """A named movement."""

    slug: str
    name: str
    pattern: str
    focus: str  #: lower, upper, core, full, plyo, mobility
    level: int  #: 1 beginner … 3 advanced
    unilateral: bool
    mode: str  #: reps, timed, contacts, distance …
    equipment: tuple[frozenset[str], ...]  #: alternatives, each a set of things that are all needed
    aliases: tuple[str, ...]
    seed: bool = False
    family: str = ""
    primary: tuple[str, ...] = ()
    secondary: tuple[str, ...] = ()
    load_type: str = ""
    one_load: bool = False  #: done with a single bell, ball or bar, never with one in each hand
    default: Dose | None = None
    tempo: str = ""
    impact: int = 0
    doms: int = 1
    provokes: dict[str, int] = field(default_factory=dict)  #: region of the data → 1 may, 2 commonly provokes
    flags: tuple[str, ...] = ()
    regressions: tuple[str, ...] = ()
    progressions: tuple[str, ...] = ()
    weight_bearing: str = ""
    plyo_tier: int = 0
    texts: Texts | None = None
    picture: str | None = None  #: file name below content/pictures, if there is one

    def possible_with(self, things: frozenset[str]) -> bool:
        """Whether ``things`` (words of the exercise data) are enough for one of the alternatives."""
        return any(alternative <= things for alternative in self.equipment)


@dataclass(frozen=True, kw_only=True, slots=True)
class Region:
    """A body region of the exercise data: what it tolerates and what is swapped in."""

    key: str
    name: str
    tissue_class: str
    max_pain_during: int
    lay_terms: tuple[str, ...]
    isometric_first: tuple[str, ...]
    preferred_swaps: tuple[str, ...]
    cut_first: tuple[str, ...]
    running_rule: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Article:
    """A topic: ``body`` is Markdown; ``questions`` are ways people ask for it."""

    slug: str
    title: str
    summary: str
    body: str
    questions: tuple[str, ...]
    sources: tuple[str, ...]
    reviewed_on: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Source:
    """A reference, what was taken from it, and how well it was checked."""

    key: str
    title: str
    checked: Literal["seen", "secondary", "knowledge", "expert"]
    took: str
    year: int | None = None
    authors: str = ""
    where: str = ""


#: The contract's region words → regions of the exercise data (data/README).
SITES: dict[str, tuple[str, ...]] = {
    "knee": ("knee-front", "knee-lateral", "knee-other"),
    "it-band": ("knee-lateral",),
    "shin": ("shin",),
    "calf": ("calf",),
    "achilles": ("achilles",),
    "ankle": ("ankle",),
    "heel": ("plantar-heel",),
    "arch": ("plantar-heel",),
    "foot": ("foot",),
    "toe": ("foot",),
    "hamstring": ("hamstring-proximal", "hamstring-acute"),
    "quad": ("quad",),
    "adductor": ("groin",),
    "groin": ("groin",),
    "hip": ("hip-front", "hip-lateral"),
    "glute": ("buttock",),
    "lower-back": ("low-back",),
    "upper-back": ("upper-back",),
    "neck": ("neck",),
    "shoulder": ("shoulder",),
    "elbow": ("elbow",),
    "forearm": ("elbow",),
    "wrist": ("wrist",),
    "hand": ("wrist",),
    "head": (),
    "chest": (),
    "abdomen": (),
    "general": (),
}


def part_of(site: str) -> str:
    """The part of the body, as it is told, that a region of the exercise data belongs to."""
    return next((word for word, sites in SITES.items() if site in sites), site)


LEG_REGIONS = frozenset(
    "hip groin glute hamstring quad adductor knee it-band shin calf achilles ankle heel arch foot toe".split()
)


_WORD = Pattern(r"[^\W_]+")  #: letters and figures, as ``isalnum`` has them
TEXTS = 4  #: whose exercises are kept: several pages ask of one message


@dataclass(frozen=True, kw_only=True, eq=False, repr=False)  # as of the shelf (coach/books.py)
class Library:
    """The whole bookshelf. Known again as the same object."""

    exercises: dict[str, Exercise]
    regions: dict[str, Region]
    articles: dict[str, Article]
    sources: dict[str, Source]
    tables: tuple[Table, ...]
    vocabulary: Vocabulary
    plans: PlanTables | None = None  #: the tables of content/plans
    limits: LimitWords = field(default_factory=LimitWords)  #: how limits of a clinician are told, and what they hold
    courses: CourseTables | None = None  #: content/courses.toml
    gym: GymTables | None = None  #: content/gym.toml
    constraints: dict[str, HardRule] = field(default_factory=dict)
    notation: Mapping[str, str] = field(default_factory=dict)  #: words of the coach's notation → the athlete's
    reminders: tuple[Step, ...] = ()  #: content/reminders.toml: how the coach writes less when nobody answers

    @cached_property
    def rules(self) -> dict[str, Rule]:
        """The rules of all tables by their ids; of two that share one the first."""
        return {r.id: r for t in reversed(self.tables) for r in reversed(t.rules)}

    def table(self, name: str) -> Table | None:
        """The decision table of that name; None where there is none."""
        return self._tables.get(name)

    @cached_property
    def _tables(self) -> dict[str, Table]:
        """The decision tables by name; of two of one name the first."""
        return {t.name: t for t in reversed(self.tables)}

    def standing(self, conditions: Iterable[str]) -> tuple[Rule, ...]:
        """The rules of conditions that stand."""
        table = self.table("conditions")
        return () if table is None else tuple(decided(table, {"condition": c}) for c in conditions)

    def behind(self, key: str) -> tuple[HardRule, ...]:
        """The constraints that a reason of the planner, a phrase key, comes from."""
        return tuple(c for c in self.constraints.values() if key in c.reasons)

    @cached_property
    def titles(self) -> dict[str, str]:
        """What each exercise is called."""
        return {slug: e.name for slug, e in self.exercises.items()}

    @cached_property
    def machines(self) -> frozenset[str]:
        """Everything that the profile's word ``machine`` stands for."""
        words = {w for e in self.exercises.values() for alternative in e.equipment for w in alternative}
        return frozenset(w for w in words if w.startswith("machine-") or w in ("cable", "rope"))

    @cached_property
    def names(self) -> dict[tuple[str, ...], str]:
        """What exercises are called, in words in lower case → slug."""
        found: dict[tuple[str, ...], str] = {}
        for e in self.exercises.values():
            for name in (e.name.partition(" (")[0], *e.aliases, e.slug.replace("-", " ")):
                found.setdefault(tuple(name.lower().replace("-", " ").split()), e.slug)
        return found

    @cached_property
    def heads(self) -> dict[str, int]:
        """The first word of each name → how many words the longest name that begins with it has."""
        found: dict[str, int] = {}
        for name in self.names:
            if name:
                found[name[0]] = max(len(name), found.get(name[0], 0))
        return found

    def named(self, text: str) -> tuple[str, ...]:
        """The exercises that a text names, in its order, the longest name first."""
        return _named(self, text.lower())

    @cached_property
    def plainest(self) -> dict[str, tuple[Exercise, ...]]:
        """The exercises of each pattern, and all of ``core``, the plainest first."""
        out: dict[str, list[Exercise]] = {}
        for e in sorted(self.exercises.values(), key=lambda e: (e.level, e.impact, e.slug)):
            out.setdefault(e.pattern, []).append(e)
            if e.focus == "core":
                out.setdefault("core", []).append(e)
        return {pattern: tuple(found) for pattern, found in out.items()}

    def things(self, equipment: frozenset[str]) -> frozenset[str]:
        """A profile's kit in the words of the exercise data, with what is always there."""
        out = set(ALWAYS_THERE)
        for word in equipment:
            out.update(self.machines if word == "machine" else KIT.get(word, (word,)))
        return frozenset(out)


@of_people(TEXTS)
def _named(library: Library, low: str) -> tuple[str, ...]:
    words = _WORD.findall(low)
    out, at = [], 0
    while at < len(words):
        for length in range(min(6, library.heads.get(words[at], 0), len(words) - at), 0, -1):
            slug = library.names.get(tuple(words[at : at + length]))
            if slug is not None:
                out.append(slug)
                at += length
                break
        else:
            at += 1
    return tuple(dict.fromkeys(out))

"""Who is coached: what the athlete said of days, kit, level, zone and units, with the contract's defaults.

Weekdays are Python's: Monday is 0.
"""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from datetime import date, time, timedelta
from functools import lru_cache
from typing import Any, Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from coach.acts import REGIONS, DistanceUnit, Side, Unit
from coach.forms import BadForm
from coach.owned import Piece, equipment_of
from coach.owned import from_form as piece_from
from coach.owned import to_form as piece_form
from coach.tongues import code_of
from coach.values import replace
from coach.weightwords import weights_in

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
RunDay = Literal["easy", "long", "quality"]
Level = Literal["beginner", "intermediate", "advanced"]
RECOVERY_DAYS = 6  #: the week after a race still belongs to it
LEVELS: tuple[Level, ...] = ("beginner", "intermediate", "advanced")
GOALS = ("injury-prevention", "faster", "general")
RUN_DAYS: tuple[RunDay, ...] = ("easy", "long", "quality")
#: What a plan has to respect as long as it stands, the most serious first; content/rules says how.
CONDITIONS = (
    "under-16", "heart-inactive", "heart", "pregnant", "postpartum", "surgery", "blood-thinner", "brittle-bones",
    "bone-stress", "eye-surgery", "blood-pressure", "hernia", "belly-gap", "tendon-drug", "insulin", "eating-disorder",
    "beta-blocker", "unscreened",
)  # fmt: skip


@dataclass(frozen=True, kw_only=True, slots=True)
class Race:
    """A race to be ready for; ``distance_m`` None where it was not said."""

    date: date
    distance_m: float | None = None
    priority: Literal["A", "B", "C"] = "A"
    name: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Injury:
    """What troubles the athlete, or did. ``since``: about when it began; None where that was not said."""

    region: str
    side: Side | None = None
    since: date | None = None
    over: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class KitSpan:
    """What kit there is on some days: travel, a closed gym."""

    since: date
    until: date
    equipment: frozenset[str]


@dataclass(frozen=True, kw_only=True, slots=True)
class Rota:
    """A shift rota: ``on`` days of work from ``since`` on, then ``off`` days without, over and over.

    ``then``: further blocks of work and rest behind the first, before it begins again.
    """

    since: date
    on: int
    off: int
    then: tuple[tuple[int, int], ...] = ()

    @property
    def blocks(self) -> tuple[tuple[int, int], ...]:
        """All blocks, each its days of work and those off."""
        return ((self.on, self.off), *self.then)

    def works_on(self, day: date) -> bool:
        """Whether ``day`` is one of work."""
        at = (day - self.since).days % sum(on + off for on, off in self.blocks)
        for on, off in self.blocks:
            if at < on + off:
                break
            at -= on + off
        return at < on


@dataclass(frozen=True, kw_only=True, slots=True)
class Athlete:
    """A profile. Every default is one of docs/commands.md."""

    name: str = ""
    timezone: str = "UTC"
    language: str = "en"
    units: Unit = "kg"
    distance_units: DistanceUnit = "km"
    level: Level = "beginner"
    goal: Literal["injury-prevention", "faster", "general"] = "general"
    race: Race | None = None
    race_after: Race | None = None  #: the one after that
    running_days: dict[int, RunDay] = field(default_factory=lambda: {1: "easy", 3: "easy", 6: "long"})
    strength_days: tuple[int, ...] | None = None  #: fixed by the athlete; None: the planner chooses
    strength_per_week: int | None = None  #: chosen by the athlete; None: two
    equipment: frozenset[str] = frozenset()  #: the profile's words: dumbbells, band, bench …
    weights: tuple[Piece, ...] = ()  #: those of the kit that were told; of other kinds nothing is known
    kits: tuple[KitSpan, ...] = ()  #: days with other kit, the newest last
    rota: Rota | None = None
    days_by_week: dict[date, tuple[int, ...]] = field(default_factory=dict)  #: strength days of single weeks
    session_minutes: int = 40
    reminder_time: time = time(7, 0)
    quiet_hours: tuple[time, time] | None = (time(22, 0), time(6, 30))
    review_day: int = 6  #: the weekday whose evening has the look back at the week
    injuries: tuple[str, ...] = ()  #: regions that trouble the athlete now
    troubles: tuple[Injury, ...] = ()  #: those injuries and earlier ones, with side and time where they were told
    history: str = ""
    unwanted: tuple[str, ...] = ()  #: exercises that are not wanted, until they are asked for again; in order
    leaning: tuple[str, ...] = ()  #: muscles that are to have more work, as the exercise data call them
    conditions: tuple[str, ...] = ()  #: of CONDITIONS, as told

    @property
    def zone(self) -> ZoneInfo:
        """The athlete's zone."""
        return zone_of(self.timezone)

    def for_week(self, start: date) -> Athlete:
        """The athlete as the week from ``start`` is planned: for the race that is next then, on its own days."""
        named = self.days_by_week.get(start)
        made = self if named is None else replace(self, strength_days=named)
        if self.race is None or self.race_after is None or start <= self.race.date + timedelta(days=RECOVERY_DAYS):
            return made
        return replace(made, race=self.race_after, race_after=None)

    def kit_on(self, day: date) -> frozenset[str]:
        """The kit there is on ``day``."""
        found = [k.equipment for k in self.kits if k.since <= day <= k.until]
        return found[-1] if found else self.equipment

    @property
    def level_number(self) -> int:
        """1 beginner, 2 intermediate, 3 advanced, as in the exercise data."""
        return LEVELS.index(self.level) + 1

    @property
    def sessions_per_week(self) -> int:
        """Strength sessions a week: the fixed days, else the chosen number, else two."""
        if self.strength_days is not None:
            return len(self.strength_days)
        return 2 if self.strength_per_week is None else self.strength_per_week


def clock(text: str) -> time:
    """``"07:00"`` as a time; BadForm if it is none.

    >>> clock("7:05")
    datetime.time(7, 5)
    """
    hour, _, minute = text.partition(":")
    if not (hour.isdigit() and minute.isdigit() and int(hour) < 24 and int(minute) < 60):
        raise BadForm(f"{text!r} is no time of day")
    return time(int(hour), int(minute))


def weekday(word: str) -> int:
    """``"mon"`` as 0; BadForm if it is no day."""
    key = str(word)[:3].lower()
    if key not in WEEKDAYS:
        raise BadForm(f"{word!r} is no weekday")
    return WEEKDAYS.index(key)


def from_profile(profile: dict[str, Any]) -> Athlete:
    """The contract's PROFILE as an athlete; absent and null fields take the defaults (quiet_hours null: none).

    Raises BadForm naming the field that does not fit.
    """
    return with_settings(Athlete(), profile)


MAY_BE_NONE = ("quiet_hours", "race", "race_after", "rota", "strength_days")  #: null says that there is none


def with_settings(athlete: Athlete, profile: dict[str, Any]) -> Athlete:
    """``athlete`` with the fields that ``profile`` (in PROFILE form) names."""
    if not isinstance(profile, dict):
        raise BadForm("a profile is an object")
    made: dict[str, Any] = {}
    for key, value in profile.items():
        if key not in _READERS or (value is None and key not in MAY_BE_NONE):
            continue
        try:
            made[key] = None if value is None else _READERS[key](value)
        except BadForm as fault:
            raise BadForm(f"profile.{key}: {fault}") from None
        except (TypeError, ValueError, AttributeError, KeyError):
            raise BadForm(f"profile.{key}: {value!r} does not fit") from None
    if made.get("units") == "lb" and "distance_units" not in made and athlete.units != "lb":
        made["distance_units"] = "mi"  # who lifts pounds runs miles, unless told otherwise
    if made.get("weights"):
        made["equipment"] = made.get("equipment", athlete.equipment) | equipment_of(made["weights"])
    return replace(athlete, **made) if made else athlete


def to_profile(athlete: Athlete) -> dict[str, Any]:
    """An athlete in PROFILE form; ``from_profile(to_profile(a)) == a``."""
    out: dict[str, Any] = {f.name: getattr(athlete, f.name) for f in fields(athlete)}
    out["running_days"] = {WEEKDAYS[d]: kind for d, kind in sorted(athlete.running_days.items())}
    if athlete.strength_days is not None:
        out["strength_days"] = [WEEKDAYS[d] for d in athlete.strength_days]
    out["equipment"] = sorted(athlete.equipment)
    out["weights"] = [piece_form(w) for w in athlete.weights]
    out["kits"] = [
        {"since": k.since.isoformat(), "until": k.until.isoformat(), "equipment": sorted(k.equipment)}
        for k in athlete.kits
    ]
    out["rota"] = athlete.rota and _as_form(athlete.rota)
    out["days_by_week"] = {w.isoformat(): [WEEKDAYS[d] for d in days] for w, days in athlete.days_by_week.items()}
    out["injuries"] = list(athlete.injuries)
    out["troubles"] = [injury_form(one) for one in athlete.troubles]
    out["conditions"] = list(athlete.conditions)
    out["unwanted"], out["leaning"] = list(athlete.unwanted), list(athlete.leaning)
    out["reminder_time"] = f"{athlete.reminder_time:%H:%M}"
    out["review_day"] = WEEKDAYS[athlete.review_day]
    out["quiet_hours"] = athlete.quiet_hours and [f"{t:%H:%M}" for t in athlete.quiet_hours]
    out["race"], out["race_after"] = race_form(athlete.race), race_form(athlete.race_after)
    return out


def race_form(race: Race | None) -> dict[str, Any] | None:
    """A race in PROFILE form."""
    if race is None:
        return None
    form = {"date": race.date.isoformat(), "distance_m": race.distance_m, "priority": race.priority}
    return {**form, "name": race.name} if race.name else form


def _choice(*allowed: str) -> Any:
    def read(value: Any) -> str:
        if value not in allowed:
            raise BadForm(f"{value!r} is none of {', '.join(allowed)}")
        return str(value)

    return read


@lru_cache(maxsize=1024)  # there are some 600, each a few kilobytes once somebody lives there
def zone_of(name: str) -> ZoneInfo:
    """A zone by its name: ``zoneinfo`` itself keeps eight, and words are due in many at once. Raises as it does."""
    return ZoneInfo(name)


def _zone(value: Any) -> str:
    try:
        return zone_of(str(value)).key
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise BadForm(f"{value!r} is no time zone") from None


def _between(low: int, high: int) -> Any:
    def read(value: Any) -> int:
        if isinstance(value, bool) or int(value) != value or not low <= value <= high:
            raise BadForm(f"{value!r} is not between {low} and {high}")
        return int(value)

    return read


def _regions(value: Any) -> tuple[str, ...]:
    for word in value:
        if word not in REGIONS:
            raise BadForm(f"{word!r} is no region")
    return tuple(value)


def _troubles(value: Any) -> tuple[Injury, ...]:
    return tuple(
        Injury(
            region=_regions((one["region"],))[0],
            side=_choice("left", "right", "both")(one["side"]) if one.get("side") else None,
            since=date.fromisoformat(one["since"]) if one.get("since") else None,
            over=bool(one.get("over")),
        )
        for one in value
    )


def injury_form(one: Injury) -> dict[str, Any]:
    """An injury in PROFILE form."""
    since = None if one.since is None else one.since.isoformat()
    return {"region": one.region, "side": one.side, "since": since, "over": one.over}


def _conditions(value: Any) -> tuple[str, ...]:
    for word in value:
        if word not in CONDITIONS:
            raise BadForm(f"{word!r} is none of {', '.join(CONDITIONS)}")
    return tuple(name for name in CONDITIONS if name in value)


def _as_form(rota: Rota) -> dict[str, Any]:
    form = {"since": rota.since.isoformat(), "on": rota.on, "off": rota.off}
    return {**form, "then": [list(block) for block in rota.then]} if rota.then else form


def _rota(value: Any) -> Rota:
    read = _between(1, 14)
    return Rota(
        since=date.fromisoformat(value["since"]),
        on=read(value["on"]),
        off=read(value["off"]),
        then=tuple((read(on), read(off)) for on, off in value.get("then", ())),
    )


def _kits(value: Any) -> tuple[KitSpan, ...]:
    return tuple(
        KitSpan(
            since=date.fromisoformat(k["since"]),
            until=date.fromisoformat(k["until"]),
            equipment=frozenset(str(w) for w in k["equipment"]),
        )
        for k in value
    )


def _weights(value: Any) -> tuple[Piece, ...]:
    """Weights as objects, as words ("two 8 kg dumbbells and a blue band"), or both in a list."""
    out: list[Piece] = []
    for one in [value] if isinstance(value, (str, dict)) else value:
        found = weights_in(one) if isinstance(one, str) else (piece_from(one),)
        if not found:
            raise BadForm(f"{one!r} names no weight")
        out.extend(found)
    return tuple(out)


def _quiet(value: Any) -> tuple[time, time]:
    start, end = value
    return clock(start), clock(end)


def _race(value: Any) -> Race:
    metres = value.get("distance_m")
    if metres is not None and not 0 < float(metres) <= 1_000_000:
        raise BadForm(f"{metres!r} is no distance in metres")
    return Race(
        date=date.fromisoformat(value["date"]),
        distance_m=None if metres is None else float(metres),
        priority=_choice("A", "B", "C")(value.get("priority") or "A"),
        name=str(value.get("name") or "")[:60],
    )


_READERS: dict[str, Any] = {
    "name": str,
    "timezone": _zone,
    "language": lambda tag: code_of(str(tag)),
    "units": _choice("kg", "lb"),
    "distance_units": _choice("km", "mi"),
    "level": _choice(*LEVELS),
    "goal": _choice(*GOALS),
    "race": _race,
    "race_after": _race,
    "running_days": lambda days: {weekday(d): _choice(*RUN_DAYS)(kind) for d, kind in days.items()},
    "strength_days": lambda days: tuple(sorted({weekday(d) for d in days})),
    "strength_per_week": _between(0, 7),
    "equipment": lambda words: frozenset(str(w) for w in words),
    "weights": _weights,
    "kits": _kits,
    "rota": _rota,
    "days_by_week": lambda weeks: {
        date.fromisoformat(w): tuple(sorted({weekday(d) for d in days})) for w, days in weeks.items()
    },
    "session_minutes": _between(5, 240),
    "reminder_time": clock,
    "quiet_hours": _quiet,
    "review_day": weekday,
    "injuries": _regions,
    "troubles": _troubles,
    "history": str,
    "unwanted": lambda slugs: tuple(sorted({str(s) for s in slugs})),
    "leaning": lambda muscles: tuple(str(m) for m in muscles),
    "conditions": _conditions,
}

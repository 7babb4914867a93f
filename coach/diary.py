"""What is known of an athlete, folded from what was told. Rule: no running value is stored, all is a fold of records.

Whatever a message or a press led to carries its ``origin``; undo withdraws an origin, so logs, settings, accepted and
declined changes and pauses are all taken back the same way.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from operator import methodcaller
from typing import Any, TypeVar

from coach.acts import LOGGED, TAGS, Act, Lift
from coach.advice import Change, Hold, Urgency
from coach.athlete import Athlete, with_settings
from coach.battery import TestStep
from coach.checks import Check
from coach.constraint import Constraint
from coach.easing import Easing
from coach.forms import CLASSES, BadForm, build, from_form, plain, to_form
from coach.once import Same, cached_property, of_people
from coach.reply import Reply
from coach.steps import Step
from coach.values import replace, value
from coach.week import Week

T = TypeVar("T")
DEEDS = frozenset(LOGGED)


@dataclass(frozen=True, kw_only=True, slots=True)
class Setting:
    """Fields of the profile (PROFILE form) that the athlete set."""

    values: dict[str, Any]


@value(frozen=True, kw_only=True, slots=True)
class Proposal:
    """An adjustment the coach proposed. ``ref`` names it; ``stands`` without an answer if it was applied at once."""

    ref: str
    rule: str
    say: str
    why: str
    facts: dict[str, Any] = field(default_factory=dict)
    sources: tuple[str, ...] = ()
    changes: tuple[Change, ...] = ()
    until: date | None = None
    stands: bool = False
    eases: tuple[Easing, ...] = ()  #: what it asks for in general; ``changes`` is what that meant when it was told
    rules: tuple[str, ...] = ()  #: every rule that had a part in it
    holds: tuple[Hold, ...] = ()
    back: str = ""  #: phrase key of the way back
    running: str = ""  #: what is left of running


@dataclass(frozen=True, kw_only=True, slots=True)
class Verdict:
    """The athlete's answer to a proposal."""

    ref: str
    accepted: bool


@dataclass(frozen=True, kw_only=True, slots=True)
class Pause:
    """The plan rests: by a red flag (``urgency`` set; ends only with clearance) or by the athlete's wish."""

    reason: str
    urgency: Urgency = "none"
    until: date | None = None
    since: date | None = None  #: the first day of one that was told ahead; from the day it was told on without it
    misread: str = ""  #: what an alarm may be taken back as, where the words only made it likely (coach/misreading.py)


@dataclass(frozen=True, kw_only=True, slots=True)
class Clearance:
    """The end of a pause. After a red flag: who cleared, in the athlete's words."""

    by: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Words:
    """What the athlete wrote about a complaint or a medicine, kept beside what was understood of it."""

    text: str


@dataclass(frozen=True, kw_only=True, slots=True)
class FileTold:
    """A file that the athlete sent: what is needed to fetch it again, and what was answered about its units."""

    file: str  #: the messenger's id of it
    name: str = ""
    size: int = 0
    answers: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True, slots=True)
class Imported:
    """What came of a file: it stands under the same origin as the entries. ``origins``: what an own export put back."""

    format: str
    lifts: int = 0
    sets: int = 0
    runs: int = 0
    others: int = 0
    unknown: tuple[str, ...] = ()  #: names of exercises that the library does not have, most told first
    origins: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Note:
    """What stood beside an entry in another app. It stands right behind its entry."""

    text: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Amended:
    """What an entry was before the athlete corrected it in words, and what it became: undo puts back the one.

    ``after`` is empty where one entry of several was taken back.
    """

    origin: str  #: of the entry, which stands in its old place
    index: int
    before: dict[str, Any]
    after: dict[str, Any]
    at: str = ""  #: the moment of an entry that was taken back


Body = (
    Act
    | Setting
    | Proposal
    | Verdict
    | Pause
    | Clearance
    | Constraint
    | Words
    | Check
    | FileTold
    | Imported
    | Note
    | Amended
    | TestStep
    | Step
)
OWN: dict[type, str] = {
    Setting: "setting",
    Proposal: "proposal",
    Verdict: "verdict",
    Pause: "pause",
    Clearance: "clearance",
    Constraint: "constraint",
    Words: "words",
    Check: "check",
    FileTold: "file",
    Imported: "import",
    Note: "note",
    Amended: "amended",
    TestStep: "test-step",
    Step: "step",
}
_OWN_CLASSES = {tag: cls for cls, tag in OWN.items()}


@value(frozen=True, kw_only=True, slots=True)
class Record:
    """One thing kept: ``body`` with where it came from. Order is (at, origin, index)."""

    #: ``m<message id>`` of a message, ``b<query id>`` of a press, ``c<kind>/<day>`` of a clock word, ``f<message id>``
    #: of a file: its entries stand at the moment of the deed, not of the message
    origin: str
    index: int
    at: datetime  #: aware; the message's own date
    body: Body
    doubtful: bool = False  #: stored, but kept out of progression until confirmed

    @property
    def act(self) -> Act | None:
        """The body where it is something told, else None."""
        return self.body if type(self.body) in TAGS else None  # type: ignore[return-value]  # TAGS holds all acts


def body_form(body: Body) -> dict[str, Any]:
    """A body as JSON values, its kind under ``act``."""
    if type(body) in OWN:
        return {"act": OWN[type(body)], **plain(body)}
    return to_form(body)  # type: ignore[arg-type]  # what is not ours is an act


def body_from(form: dict[str, Any]) -> Body:
    """``body_from(body_form(b)) == b``, and the same of ``kept_form`` (coach/kept.py). Raises BadForm."""
    kind = str(form.get("act"))
    if kind in _OWN_CLASSES:
        made: Body = build(_OWN_CLASSES[kind], form)
        return made
    if kind not in CLASSES:
        raise BadForm(f"unknown kind of record: {kind!r}")
    return from_form(form, date.min)


Shelves = Mapping[type, tuple[Record, ...]]  #: records by the kind of what they hold, each kind in order
DIARIES = 8  #: states of diaries whose records are kept sorted: a turn makes a few


def shelved(records: tuple[Record, ...]) -> Shelves:
    """The records by their kind; who looks for a kind need not walk through a year of all others."""
    return _shelved(Same(records))


@of_people(DIARIES)
def _shelved(told: Same[tuple[Record, ...]]) -> Shelves:
    out: dict[type, list[Record]] = {}
    for r in told.it:
        kind = type(r.body)
        if kind in out:
            out[kind].append(r)
        else:
            out[kind] = [r]
    return {kind: tuple(shelf) for kind, shelf in out.items()}


def of_kinds(records: tuple[Record, ...], *kinds: type) -> tuple[Record, ...]:
    """The records that hold one of these kinds, in order; of one diary the same tuple, whoever asks."""
    shelves = shelved(records)
    there = [shelves[kind] for kind in kinds if kind in shelves]
    return there[0] if len(there) == 1 else _of_kinds(Same(records), kinds) if there else ()


@of_people(DIARIES)
def _of_kinds(told: Same[tuple[Record, ...]], kinds: tuple[type, ...]) -> tuple[Record, ...]:
    return tuple(r for r in told.it if type(r.body) in kinds)


def proposals(records: Iterable[Record]) -> tuple[tuple[Proposal, bool | None], ...]:
    """Every proposal with its verdict (None: not answered), in order."""
    told = tuple(records)
    verdicts = {r.body.ref: r.body.accepted for r in told if isinstance(r.body, Verdict)}
    return tuple((r.body, verdicts.get(r.body.ref)) for r in told if isinstance(r.body, Proposal))


def in_force(records: Iterable[Record]) -> tuple[Proposal, ...]:
    """The proposals in force: accepted, or applied at once and not declined."""
    return tuple(p for p, verdict in proposals(records) if verdict or (verdict is None and p.stands))


@value(frozen=True, kw_only=True, slots=True)
class Asking:
    """A question the coach has put and what the answer is about; the next message may be the answer."""

    topic: str
    about: dict[str, Any] = field(default_factory=dict)


@value(frozen=True, kw_only=True)
class Known:
    """All that thinking needs about one athlete.

    ``records`` in order, withdrawn ones left out; ``gone`` are the withdrawn ones;
    ``weeks`` as issued, oldest first.
    """

    athlete_id: int
    records: tuple[Record, ...] = ()
    gone: tuple[Record, ...] = ()
    weeks: tuple[Week, ...] = ()
    asking: Asking | None = None
    hint: dict[str, Any] = field(default_factory=dict)  #: PROFILE fields Telegram told (name, language)
    heard_at: datetime | None = None  #: when the athlete last wrote or pressed; None where that is not known

    @cached_property
    def by_kind(self) -> Shelves:
        """The records by their kind."""
        return shelved(self.records)

    def _all(self, kind: type[T]) -> list[T]:
        """All that was told of a kind, in order."""
        return [r.body for r in self.by_kind.get(kind, ())]  # type: ignore[misc]  # the shelf holds nothing else

    @cached_property
    def kinds(self) -> frozenset[type]:
        """The kinds of things in the diary: what was never told need not be looked for."""
        return frozenset(self.by_kind)

    @cached_property
    def athlete(self) -> Athlete:
        """The profile: defaults, Telegram's hints, then every setting in order."""
        athlete = with_settings(Athlete(), self.hint)
        for setting in self._all(Setting):
            athlete = with_settings(athlete, setting.values)
        return athlete

    def setting(self, key: str) -> Any:
        """The last value of a setting that is no profile field (``began``, ``reminders`` …); None if never set."""
        return self._settings.get(key)

    def any_setting(self, beginning: str) -> bool:
        """Whether a setting was ever made whose name begins so."""
        return any(map(methodcaller("startswith", beginning), self._settings))

    @cached_property
    def _settings(self) -> dict[str, Any]:
        """The last value of each setting."""
        return {k: v for setting in self._all(Setting) for k, v in setting.values.items()}

    @cached_property
    def began(self) -> date | None:
        """The day the first plan began; None before onboarding ended or was skipped."""
        day = self.setting("began")
        return None if day is None else date.fromisoformat(day)

    @cached_property
    def consent(self) -> str:
        """What was answered to the question of consent: ``yes``, ``no`` (no health questions), ``open`` (nothing)."""
        given: bool | None = (self.setting("consent") or {}).get("given")
        return "open" if given is None else "yes" if given else "no"

    @cached_property
    def aliases(self) -> dict[str, str]:
        """The athlete's own words for exercises, in lower case, and what they stand for."""
        told = (setting.values.get("alias") for setting in self._all(Setting))
        return {str(pair[0]): str(pair[1]) for pair in told if isinstance(pair, (list, tuple)) and len(pair) == 2}

    @cached_property
    def entries(self) -> tuple[Record, ...]:
        """What was told, in order, with the athlete's own words for exercises understood."""
        deeds = tuple([r for r in self.records if type(r.body) in DEEDS])
        return tuple(map(self.understood, deeds)) if self.aliases else deeds

    def told(self, kind: type) -> tuple[Record, ...]:
        """The entries of one kind, in order."""
        shelf = self.by_kind.get(kind, ())
        return tuple(map(self.understood, shelf)) if self.aliases else shelf

    def understood(self, record: Record) -> Record:
        """An entry with the athlete's own word for an exercise understood."""
        if isinstance(record.body, Lift) and record.body.exercise is None:
            slug = self.aliases.get(record.body.exercise_text.lower())
            return record if slug is None else replace(record, body=replace(record.body, exercise=slug))
        return record

    @cached_property
    def notes(self) -> Mapping[tuple[str, int], str]:
        """What another app's file had beside a deed, by the deed's origin and index."""
        if Note not in self.kinds:
            return {}
        deeds = {(r.origin, r.index) for r in self.records if type(r.body) in DEEDS}
        beside = {(r.origin, r.index - 1): r.body.text for r in self.records if isinstance(r.body, Note)}
        return {key: text for key, text in beside.items() if key in deeds}

    @cached_property
    def _accepted(self) -> frozenset[str]:
        """What was agreed to, by its name."""
        return frozenset([v.ref for v in self._all(Verdict) if v.accepted])

    def counts(self, record: Record) -> bool:
        """Whether it does: not what is in doubt until the athlete confirms it."""
        return not record.doubtful or f"doubt:{record.origin}" in self._accepted

    @cached_property
    def trusted(self) -> tuple[Record, ...]:
        """The entries that count: all but those in doubt that the athlete has not confirmed."""
        return tuple([r for r in self.entries if not r.doubtful or self.counts(r)])

    @cached_property
    def evidence(self) -> tuple[Record, ...]:
        """What courses are read from: the entries that count, and the checks."""
        sure = {id(r.body) for r in self.trusted}
        return tuple([r for r in self.records if id(r.body) in sure or isinstance(r.body, Check)])

    @cached_property
    def proposals(self) -> tuple[tuple[Proposal, bool | None], ...]:
        """Every proposal with its verdict (None: not answered), in order."""
        if Proposal not in self.kinds:
            return ()
        return proposals((*self.by_kind[Proposal], *self.by_kind.get(Verdict, ())))

    @cached_property
    def in_force(self) -> tuple[Proposal, ...]:
        """The proposals in force: accepted, or applied at once and not declined."""
        return tuple(p for p, verdict in self.proposals if verdict or (verdict is None and p.stands))

    @cached_property
    def changes(self) -> tuple[Change, ...]:
        """The changes in force that were asked for slot by slot, and where sessions were postponed to.

        What eases in general is laid anew over any plan.
        """
        return tuple(c for p in self.in_force for c in p.changes if not p.eases or c.change == "postpone")

    @cached_property
    def easings(self) -> tuple[Easing, ...]:
        """The easings in force, whatever their days."""
        return tuple(e for p in self.in_force for e in p.eases)

    @cached_property
    def constraints(self) -> tuple[tuple[Constraint, bool | None], ...]:
        """Every limit told, with what the athlete said of it, in order.

        None: not confirmed yet, and in force all the same; False: taken back, or over.
        """
        if Constraint not in self.kinds:
            return ()
        verdicts = {v.ref: v.accepted for v in self._all(Verdict)}
        return tuple((c, verdicts.get(f"limit:{c.ref}")) for c in self._all(Constraint))

    def pause_on(self, day: date) -> Pause | None:
        """The pause in force on ``day``, the most urgent first; one by red flag ends only with clearance."""
        if not self._pauses:
            return None
        begun = (p for p in self._pauses if p.since is None or p.since <= day)
        standing = [p for p in begun if p.urgency != "none" or p.until is None or day <= p.until]
        order = ("emergency", "same-day", "soon", "watch", "none")
        return min(standing, key=lambda p: order.index(p.urgency), default=None)

    @property
    def standing_pauses(self) -> tuple[Pause, ...]:
        """The pauses that no clearance has ended."""
        return self._pauses

    @cached_property
    def _pauses(self) -> tuple[Pause, ...]:
        """The pauses that nothing has ended, but perhaps their own last day."""
        if Pause not in self.kinds:
            return ()
        standing: list[Pause] = []
        for r in of_kinds(self.records, Pause, Clearance):
            if isinstance(r.body, Pause):
                standing.append(r.body)
            elif isinstance(r.body, Clearance):
                standing.clear()
        return tuple(standing)

    def week_of(self, day: date) -> Week | None:
        """The issued week that holds ``day``; the one issued last wins."""
        for week in reversed(self.weeks):
            if 0 <= (day - week.start).days < 7:
                return week
        return None


@dataclass(frozen=True, kw_only=True, slots=True)
class Errand:
    """A file that a worker is to fetch and read; with ``keep`` what it tells is kept, else only told of."""

    origin: str
    file: FileTold
    keep: bool = False


@value(frozen=True, kw_only=True, slots=True)
class Turn:
    """What one message, press or clock word led to."""

    acts: tuple[Act, ...] = ()
    advice: tuple[Any, ...] = ()
    records: tuple[Record, ...] = ()
    withdrawn: tuple[str, ...] = ()  #: origins taken back
    restored: tuple[str, ...] = ()  #: origins put back
    weeks: tuple[Week, ...] = ()  #: issued by this turn; they replace weeks of the same start
    asking: Asking | None = None
    replies: tuple[Reply, ...] = ()
    forget: bool = False  #: delete everything about this athlete
    errands: tuple[Errand, ...] = ()
